// What is asked before a person loses a membership, or gives up the own admin role.
import { Text } from '@mantine/core'
import { removeMember } from '../../../generated/api/sdk.gen.ts'
import type { Member } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { useLast } from '../pieces/last.ts'
import { toast } from '../pieces/toasts.ts'
import { usePerson } from '../session/me.ts'
import { useChange } from '../session/requests.ts'

export function nameOf({ full_name, email }: Pick<Member, 'full_name' | 'email'>): string {
  return full_name ?? email
}

export function RemoveMember({ member, onClose }: { member: Member | null; onClose(): void }) {
  const { organization } = usePerson()
  const last = useLast(member)
  const name = last === null ? '' : nameOf(last)
  const remove = useChange((user_id: string, once) => removeMember({ path: { user_id }, ...once }), {
    changes: [['members']],
    onDone: () => {
      toast.success(`${name} was removed.`)
      onClose()
    },
  })
  return (
    <ConfirmModal
      opened={member !== null}
      title="Remove member"
      danger
      confirm="Remove"
      running={remove.isPending}
      error={remove.error}
      onConfirm={() => last !== null && remove.mutate(last.user_id)}
      onCancel={() => {
        remove.reset()
        onClose()
      }}
    >
      <Text>
        <strong>{name}</strong> loses access to {organization.name} at the next click. What they made stays,
        and so do the API keys they created: revoke those that they know. They can be invited again.
      </Text>
    </ConfirmModal>
  )
}

interface Step {
  member: Member | null
  running: boolean
  error: unknown
  onConfirm(): void
  onClose(): void
}

export function StepDown({ member, running, error, onConfirm, onClose }: Step) {
  const { organization } = usePerson()
  return (
    <ConfirmModal
      opened={member !== null}
      title="Give up your admin role"
      danger
      confirm="Become a member"
      running={running}
      error={error}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <Text>
        You can no longer issue documents, or manage people, keys and settings of {organization.name}. Only
        another admin can make you an admin again.
      </Text>
    </ConfirmModal>
  )
}
