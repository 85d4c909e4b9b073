// The state of something, as a word with a coloured dot: colour never says it alone.
import { Badge } from '@mantine/core'
import { words } from './values.tsx'

const colors: Record<string, string> = {
  active: 'green',
  enabled: 'green',
  confirmed: 'green',
  issued: 'green',
  mapped: 'green',
  high: 'green',
  accepted: 'green',
  requested: 'blue',
  scheduled: 'blue',
  pending: 'blue',
  partially_refunded: 'orange',
  partially_credited: 'orange',
  stale: 'orange',
  medium: 'orange',
  suspended: 'orange',
  revoked: 'red',
  unresolved: 'red',
  low: 'red',
  voided: 'red',
  expired: 'gray',
  superseded: 'gray',
  archived: 'gray',
  inactive: 'gray',
  refunded: 'gray',
  credited: 'gray',
}

export function StatusBadge({ status, color }: { status: string; color?: string }) {
  return (
    <Badge
      variant="dot"
      color={color ?? colors[status] ?? 'gray'}
      tt="uppercase"
      miw="max-content"
      style={{ flexShrink: 0, minWidth: 'max-content' }}
    >
      {words(status)}
    </Badge>
  )
}
