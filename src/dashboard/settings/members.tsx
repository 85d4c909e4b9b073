// Who belongs to the organization: their roles, and how they leave it.
import { Badge, Button, Group, Select, Stack, Text, Title, Tooltip } from '@mantine/core'
import { Users } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listMembers, updateMember } from '../../../generated/api/sdk.gen.ts'
import type { Member, Role } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { Empty } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { Instant, missing } from '../pieces/values.tsx'
import { usePerson } from '../session/me.ts'
import { useChange, useList } from '../session/requests.ts'
import { nameOf, RemoveMember, StepDown } from './member-questions.tsx'
import { roles } from './roles.ts'

export function Members() {
  const { user } = usePerson()
  const list = useList(['members'], (page, signal) => listMembers({ query: page, signal }))
  const [removing, setRemoving] = useState<Member | null>(null)
  const [steppingDown, setSteppingDown] = useState<Member | null>(null)
  const change = useChange(
    ({ user_id, role }: { user_id: string; role: Role }, once) =>
      updateMember({ path: { user_id }, body: { role }, ...once }),
    {
      changes: [['members'], ['me']],
      onDone: member => {
        toast.success(`${nameOf(member)} is ${member.role === 'admin' ? 'an admin' : 'a member'} now.`)
        setSteppingDown(null)
      },
    },
  )
  const { mutate } = change
  const changing = change.isPending ? change.variables.user_id : null
  const admins = list.items?.filter(({ role }) => role === 'admin').length ?? 0
  const isOnlyAdmin = admins === 1 && !list.hasMore
  const columns = useMemo<Column<Member>[]>(
    () => [
      { title: 'Name', render: member => <Name member={member} isSelf={member.user_id === user.id} /> },
      { title: 'E-mail', render: ({ email }) => <span style={{ overflowWrap: 'anywhere' }}>{email}</span> },
      {
        title: 'Role',
        render: member => (
          <RoleField
            member={member}
            isOnlyAdmin={isOnlyAdmin && member.role === 'admin'}
            isSaving={changing === member.user_id}
            onChange={role => {
              if (member.user_id === user.id) setSteppingDown(member)
              else mutate({ user_id: member.user_id, role }, { onError: toast.failure })
            }}
          />
        ),
      },
      { title: 'Joined', render: ({ joined_at }) => <Instant at={joined_at} /> },
      {
        title: 'Actions',
        hideTitle: true,
        align: 'right',
        render: member => (
          <RemoveButton
            name={nameOf(member)}
            obstacle={
              member.user_id === user.id
                ? 'You cannot remove yourself. Another admin can.'
                : isOnlyAdmin && member.role === 'admin'
                  ? 'The last admin cannot be removed.'
                  : null
            }
            onClick={() => setRemoving(member)}
          />
        ),
      },
    ],
    [user.id, isOnlyAdmin, changing, mutate],
  )
  return (
    <div>
      <Title order={2} size="h4" mb="sm">
        Members
      </Title>
      <DataTable
        label="Members"
        list={list}
        columns={columns}
        rowKey={({ user_id }) => user_id}
        empty={<Empty icon={Users} text="No members." />}
      />
      <RemoveMember member={removing} onClose={() => setRemoving(null)} />
      <StepDown
        member={steppingDown}
        running={change.isPending}
        error={change.error}
        onConfirm={() => mutate({ user_id: user.id, role: 'member' })}
        onClose={() => {
          change.reset()
          setSteppingDown(null)
        }}
      />
    </div>
  )
}

function Name({ member, isSelf }: { member: Member; isSelf: boolean }) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Text inherit fw={600} style={{ overflowWrap: 'anywhere' }}>
        {member.full_name ?? missing}
      </Text>
      {isSelf && (
        <Badge variant="light" color="gray" size="sm" tt="none">
          You
        </Badge>
      )}
    </Group>
  )
}

interface Field {
  member: Member
  isOnlyAdmin: boolean
  isSaving: boolean
  onChange(role: Role): void
}

function RoleField({ member, isOnlyAdmin, isSaving, onChange }: Field) {
  return (
    <Stack gap={2} align="flex-start">
      <Select
        aria-label={`Role of ${nameOf(member)}`}
        data={roles}
        value={member.role}
        size="xs"
        w={120}
        loading={isSaving}
        disabled={isOnlyAdmin || isSaving}
        onChange={role => role !== null && role !== member.role && onChange(role as Role)}
      />
      {isOnlyAdmin && (
        <Text size="xs" c="dimmed">
          The only admin
        </Text>
      )}
    </Stack>
  )
}

/** Where it cannot be pressed it still takes the focus, so that everyone can read why. */
function RemoveButton({
  name,
  obstacle,
  onClick,
}: {
  name: string
  obstacle: string | null
  onClick(): void
}) {
  const isBlocked = obstacle !== null
  return (
    <Tooltip label={obstacle} disabled={!isBlocked} multiline maw={240}>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Remove ${name}`}
        aria-disabled={isBlocked || undefined}
        data-disabled={isBlocked || undefined}
        onClick={isBlocked ? event => event.preventDefault() : onClick}
      >
        Remove
      </Button>
    </Tooltip>
  )
}
