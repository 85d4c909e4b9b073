// The keys of the organization, and the two ways to end one: replace it, or revoke it.
import { ActionIcon, Badge, Group, Stack, Text, Tooltip } from '@mantine/core'
import { KeyRound, type LucideIcon, RefreshCw, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listApiKeys } from '../../../generated/api/sdk.gen.ts'
import type { ApiKey } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { Empty } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { Instant } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import type { MadeKey } from './one-time-panel.tsx'
import { RevokeKey } from './revoke-key.tsx'
import { RotateKey } from './rotate-key.tsx'
import { scopes } from './scopes.ts'

interface Keys {
  canMake: boolean
  onRotated(made: MadeKey): void
}

export function KeyTable({ canMake, onRotated }: Keys) {
  const list = useList(['api-keys'], (page, signal) => listApiKeys({ query: page, signal }))
  const [revoking, setRevoking] = useState<ApiKey | null>(null)
  const [rotating, setRotating] = useState<ApiKey | null>(null)
  const columns = useMemo<Column<ApiKey>[]>(
    () => [
      ...facts,
      {
        title: 'Actions',
        hideTitle: true,
        align: 'right',
        render: key =>
          key.status === 'active' && (
            <Group gap={4} justify="flex-end" wrap="nowrap">
              {canMake && (
                <Action
                  label="Rotate"
                  color="gray"
                  icon={RefreshCw}
                  apiKey={key}
                  onClick={() => setRotating(key)}
                />
              )}
              <Action
                label="Revoke"
                color="red"
                icon={Trash2}
                apiKey={key}
                onClick={() => setRevoking(key)}
              />
            </Group>
          ),
      },
    ],
    [canMake],
  )
  return (
    <>
      <DataTable
        label="API keys"
        list={list}
        columns={columns}
        rowKey={key => key.id}
        empty={
          <Empty icon={KeyRound} text={canMake ? 'No API keys yet. Create one above.' : 'No API keys yet.'} />
        }
      />
      <RevokeKey apiKey={revoking} onClose={() => setRevoking(null)} />
      <RotateKey apiKey={rotating} onClose={() => setRotating(null)} onRotated={onRotated} />
    </>
  )
}

interface Act {
  label: string
  color: string
  icon: LucideIcon
  apiKey: ApiKey
  onClick(): void
}

function Action({ label, color, icon: Icon, apiKey, onClick }: Act) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color={color}
        size="lg"
        aria-label={`${label} ${apiKey.name}`}
        onClick={onClick}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  )
}

const facts: Column<ApiKey>[] = [
  { title: 'Name', render: key => <Name apiKey={key} /> },
  {
    title: 'Key',
    render: key => (
      <span className="mono" style={{ whiteSpace: 'nowrap' }}>
        {key.prefix} … {key.last_four}
      </span>
    ),
  },
  { title: 'Status', render: key => <StatusBadge status={key.status} /> },
  {
    title: 'Created',
    render: key => (
      <div>
        <Instant at={key.created_at} />
        <Text size="xs" c="dimmed">
          {key.created_by.name}
        </Text>
      </div>
    ),
  },
  {
    title: 'Last Used',
    render: key => (
      <div>
        <Instant at={key.last_used_at} absent="Never" withTime />
        {key.last_used_ip !== null && (
          <Text size="xs" c="dimmed">
            {key.last_used_ip}
          </Text>
        )}
      </div>
    ),
  },
  { title: 'Expires', render: key => <Instant at={key.expires_at} absent="Never" /> },
]

/** The name, and below it what the key was limited to. */
function Name({ apiKey: { name, scopes: allowed, allowed_ips, test_only } }: { apiKey: ApiKey }) {
  const limits = [
    ...(allowed.length < scopes.length ? [{ text: count(allowed.length, 'scope'), all: allowed }] : []),
    ...(allowed_ips.length > 0 ? [{ text: count(allowed_ips.length, 'network'), all: allowed_ips }] : []),
    ...(test_only ? [{ text: 'Test only', all: ['May write test records only'] }] : []),
  ]
  return (
    <Stack gap={4}>
      <Text inherit fw={600} style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Text>
      {limits.length > 0 && (
        <Group gap={4}>
          {limits.map(({ text, all }) => (
            <Tooltip key={text} label={all.join(', ')} multiline maw={320}>
              <Badge
                variant="default"
                size="sm"
                tt="none"
                fw={500}
                tabIndex={0}
                aria-label={`${text}: ${all.join(', ')}`}
                role="note"
              >
                {text}
              </Badge>
            </Tooltip>
          ))}
        </Group>
      )}
    </Stack>
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
