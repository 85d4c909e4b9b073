// Invitations that nobody has accepted yet: sent again, or revoked.
import { Button, Group, Text, Title } from '@mantine/core'
import { MailPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listInvitations, resendInvitation, revokeInvitation } from '../../../generated/api/sdk.gen.ts'
import type { Invitation } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { useLast } from '../pieces/last.ts'
import { Empty } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { toast } from '../pieces/toasts.ts'
import { Instant } from '../pieces/values.tsx'
import { useChange, useList } from '../session/requests.ts'

export function Invitations() {
  const list = useList(['invitations'], (page, signal) => listInvitations({ query: page, signal }))
  const [revoking, setRevoking] = useState<Invitation | null>(null)
  const resend = useChange(
    (invitation_id: string, once) => resendInvitation({ path: { invitation_id }, ...once }),
    {
      changes: [['invitations']],
      onDone: ({ email }) =>
        toast.success(`A new link is on its way to ${email}. The earlier one no longer works.`),
    },
  )
  const { mutate } = resend
  const sending = resend.isPending ? resend.variables : null
  const columns = useMemo<Column<Invitation>[]>(
    () => [
      ...facts,
      {
        title: 'Actions',
        hideTitle: true,
        align: 'right',
        render: invitation => (
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button
              variant="default"
              size="compact-sm"
              loading={sending === invitation.id}
              aria-label={`Resend to ${invitation.email}`}
              onClick={() => mutate(invitation.id, { onError: toast.failure })}
            >
              Resend
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`Revoke for ${invitation.email}`}
              onClick={() => setRevoking(invitation)}
            >
              Revoke
            </Button>
          </Group>
        ),
      },
    ],
    [mutate, sending],
  )
  return (
    <div>
      <Title order={2} size="h4" mb="sm">
        Pending invitations
      </Title>
      <DataTable
        label="Pending invitations"
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty icon={MailPlus} text="No open invitations. Invite someone above." />}
      />
      <RevokeInvitation invitation={revoking} onClose={() => setRevoking(null)} />
    </div>
  )
}

const facts: Column<Invitation>[] = [
  {
    title: 'E-mail',
    render: ({ email }) => (
      <Text inherit fw={600} style={{ overflowWrap: 'anywhere' }}>
        {email}
      </Text>
    ),
  },
  { title: 'Role', render: ({ role }) => (role === 'admin' ? 'Admin' : 'Member') },
  {
    title: 'Sent',
    render: ({ sent_at, invited_by }) => (
      <div>
        <Instant at={sent_at} withTime />
        <Text size="xs" c="dimmed">
          {invited_by.name}
        </Text>
      </div>
    ),
  },
  {
    title: 'Expires',
    render: ({ expires_at, status }) =>
      status === 'expired' ? <StatusBadge status={status} /> : <Instant at={expires_at} />,
  },
]

function RevokeInvitation({ invitation, onClose }: { invitation: Invitation | null; onClose(): void }) {
  const last = useLast(invitation)
  const revoke = useChange(
    (invitation_id: string, once) => revokeInvitation({ path: { invitation_id }, ...once }),
    {
      changes: [['invitations']],
      onDone: () => {
        toast.success(`The invitation of ${last?.email} is revoked.`)
        onClose()
      },
    },
  )
  return (
    <ConfirmModal
      opened={invitation !== null}
      title="Revoke invitation"
      danger
      confirm="Revoke"
      running={revoke.isPending}
      error={revoke.error}
      onConfirm={() => last !== null && revoke.mutate(last.id)}
      onCancel={() => {
        revoke.reset()
        onClose()
      }}
    >
      <Text>
        The link in the mail to <strong>{last?.email}</strong> stops working at once. You can invite the
        address again.
      </Text>
    </ConfirmModal>
  )
}
