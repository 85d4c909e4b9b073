// The panel beside a table in which a rate or a rule is shown in full.
import { Drawer, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RecordStatus as Status } from '../../../generated/api/types.gen.ts'
import { LoadFailure, Loading } from '../pieces/states.tsx'
import { Code } from '../pieces/values.tsx'
import { RecordStatus } from './record-status.tsx'

interface Opened {
  opened: boolean
  onClose(): void
  kind: string
  answer: {
    data: { id: string; name: string; status: Status } | undefined
    error: unknown
    refetch(): unknown
  }
  children: ReactNode
}

export function RecordDrawer({ opened, onClose, kind, answer: { data, error, refetch }, children }: Opened) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={560}
      title={data?.name ?? kind}
      closeButtonProps={{ 'aria-label': 'Close' }}
      overlayProps={{ backgroundOpacity: 0.35 }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      {data === undefined ? (
        error === null ? (
          <Loading />
        ) : (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Stack gap="lg">
          <Group gap="sm">
            <RecordStatus status={data.status} />
            <Code>{data.id}</Code>
          </Group>
          {children}
        </Stack>
      )}
    </Drawer>
  )
}
