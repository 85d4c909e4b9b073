// The columns of lists of bookings.
import type { BookingSummary } from '../../../generated/api/types.gen.ts'
import type { Column } from '../pieces/data-table.tsx'
import { ShortId } from '../pieces/short-id.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { Code, Instant, Money, missing } from '../pieces/values.tsx'

export const bookingColumns: Column<BookingSummary>[] = [
  { title: 'ID', render: ({ id }) => <ShortId id={id} /> },
  {
    title: 'External reference',
    render: ({ external_reference }) =>
      external_reference === null ? missing : <Code>{external_reference}</Code>,
  },
  { title: 'Status', render: ({ status }) => <StatusBadge status={status} /> },
  {
    title: 'Tax',
    align: 'right',
    render: ({ total_tax, currency }) => <Money amount={total_tax} currency={currency} />,
  },
  {
    title: 'Total',
    align: 'right',
    render: ({ total_with_tax, currency }) => <Money amount={total_with_tax} currency={currency} />,
  },
  {
    title: 'Jurisdiction',
    render: ({ jurisdiction: { code, name } }) => <span title={code}>{name}</span>,
  },
  { title: 'Created', render: ({ created_at }) => <Instant at={created_at} /> },
]
