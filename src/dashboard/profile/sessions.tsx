// The devices that the person is signed in on, and how to end each of them.
import { Badge, Button, Group, Text, Title } from '@mantine/core'
import { MonitorSmartphone } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listSessions, revokeOtherSessions, revokeSession } from '../../../generated/api/sdk.gen.ts'
import type { Session } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { Empty } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { Instant, missing } from '../pieces/values.tsx'
import { useChange, useList } from '../session/requests.ts'
import { deviceOf } from './device.ts'

export function Sessions() {
  const list = useList(['sessions'], (page, signal) => listSessions({ query: page, signal }))
  const [isAsking, setAsking] = useState(false)
  const end = useChange((session_id: string) => revokeSession({ path: { session_id } }), {
    changes: [['sessions']],
    onDone: () => toast.success('The session has ended.'),
  })
  const endOthers = useChange((_: null) => revokeOtherSessions(), {
    changes: [['sessions']],
    onDone: () => {
      setAsking(false)
      toast.success('All other sessions have ended.')
    },
  })
  const ending = end.isPending ? end.variables : null
  const { mutate } = end
  const columns = useMemo<Column<Session>[]>(
    () => [
      ...facts,
      {
        title: 'Actions',
        hideTitle: true,
        align: 'right',
        render: ({ id, current, user_agent }) =>
          !current && (
            <Button
              variant="default"
              size="compact-sm"
              loading={ending === id}
              aria-label={`End session on ${deviceOf(user_agent)}`}
              onClick={() => mutate(id, { onError: toast.failure })}
            >
              End session
            </Button>
          ),
      },
    ],
    [ending, mutate],
  )
  const hasOthers = list.items?.some(({ current }) => !current) === true
  return (
    <div>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          Sessions
        </Title>
        {hasOthers && (
          <Button variant="default" onClick={() => setAsking(true)}>
            End all other sessions
          </Button>
        )}
      </Group>
      <DataTable
        label="Sessions"
        list={list}
        columns={columns}
        rowKey={session => session.id}
        empty={<Empty icon={MonitorSmartphone} text="No sessions." />}
      />
      <ConfirmModal
        opened={isAsking}
        title="End all other sessions"
        danger
        confirm="End all others"
        running={endOthers.isPending}
        error={endOthers.error}
        onConfirm={() => endOthers.mutate(null)}
        onCancel={() => setAsking(false)}
      >
        <Text>
          Every other browser and device is signed out at its next request. This one stays signed in.
        </Text>
      </ConfirmModal>
    </div>
  )
}

const facts: Column<Session>[] = [
  {
    title: 'Device',
    render: ({ user_agent, current }) => (
      <Group gap="xs">
        <Text inherit fw={600} title={user_agent ?? undefined}>
          {deviceOf(user_agent)}
        </Text>
        {current && (
          <Badge variant="dot" color="green" tt="none">
            This session
          </Badge>
        )}
      </Group>
    ),
  },
  { title: 'Address', render: ({ ip }) => ip ?? missing },
  { title: 'Signed in', render: ({ created_at }) => <Instant at={created_at} withTime /> },
  { title: 'Last used', render: ({ last_used_at }) => <Instant at={last_used_at} withTime /> },
]
