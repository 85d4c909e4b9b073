// One entry of the request log in full.
import { Anchor, Button, Drawer, Group, Stack } from '@mantine/core'
import type { RequestLogEntry } from '../../../generated/api/types.gen.ts'
import { CopyButton } from '../pieces/copy-button.tsx'
import { Facts } from '../pieces/facts.tsx'
import type { Filters } from '../pieces/filters.tsx'
import { useLast } from '../pieces/last.ts'
import { Code } from '../pieces/values.tsx'
import { HttpStatus, milliseconds, preciseInstant } from './entry-values.tsx'
import type { NameOf } from './names.ts'
import type { requestFilters } from './queries.ts'

interface Details {
  entry: RequestLogEntry | null
  nameOf: NameOf
  filters: Filters<(typeof requestFilters)[number]>
  onClose(): void
}

export function RequestDetails({ entry, nameOf, filters, onClose }: Details) {
  const last = useLast(entry)
  return (
    <Drawer
      opened={entry !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title="Request"
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{ title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } }}
    >
      {last !== null && <Entry entry={last} nameOf={nameOf} filters={filters} onClose={onClose} />}
    </Drawer>
  )
}

function Entry({ entry, nameOf, filters, onClose }: Details & { entry: RequestLogEntry }) {
  const { api_key_id, error_code, request_id } = entry
  return (
    <Stack>
      <Group gap="sm" align="flex-start" wrap="nowrap">
        <HttpStatus code={entry.status_code} />
        <Code>{`${entry.method} ${entry.path}`}</Code>
      </Group>
      <Facts
        facts={[
          { label: 'Time', value: preciseInstant(entry.created_at), wide: true },
          { label: 'Operation', value: <Code>{entry.operation_id}</Code> },
          { label: 'Duration', value: milliseconds(entry.duration_ms) },
          {
            label: 'Error',
            value: error_code && <Anchor href={`/docs/errors/${error_code}`}>{error_code}</Anchor>,
          },
          { label: 'Address', value: entry.ip },
          { label: api_key_id === null ? 'Person' : 'API key', value: nameOf(entry) },
          { label: 'Its id', value: <Code>{api_key_id ?? entry.user_id ?? ''}</Code> },
          { label: 'Request id', value: <Code>{request_id}</Code>, wide: true },
        ]}
      />
      <Group gap="sm">
        <CopyButton value={request_id} label="Copy request id" />
        {api_key_id !== null && (
          <Button
            variant="default"
            onClick={() => {
              filters.setAll({ api_key_id })
              onClose()
            }}
          >
            Requests with this key
          </Button>
        )}
      </Group>
    </Stack>
  )
}
