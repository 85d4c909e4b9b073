// The state of a rate or rule. What is not verified looks like nothing else, so that nobody takes it for a charge.
import { Badge } from '@mantine/core'
import type { RecordStatus as Status } from '../../../generated/api/types.gen.ts'
import { StatusBadge } from '../pieces/status-badge.tsx'

export function RecordStatus({ status }: { status: Status }) {
  if (status !== 'draft') return <StatusBadge status={status} />
  return (
    <Badge
      variant="light"
      color="yellow"
      style={{ flexShrink: 0, minWidth: 'max-content', border: '1px dashed currentColor' }}
      title="Not verified yet: shown here, and left out of every calculation"
    >
      Draft, not charged
    </Badge>
  )
}
