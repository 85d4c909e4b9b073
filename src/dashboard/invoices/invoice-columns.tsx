// The columns of the list of issued documents.
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { InvoiceSummary } from '../../../generated/api/types.gen.ts'
import type { Column } from '../pieces/data-table.tsx'
import { IssuerName } from '../pieces/issuers.tsx'
import { ShortId } from '../pieces/short-id.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { CalendarDate, Money } from '../pieces/values.tsx'
import { Downloads } from './downloads.tsx'
import classes from './invoices.module.css'
import { kinds } from './kinds.ts'

const plain: Column<InvoiceSummary>[] = [
  { title: 'Fiscal number', render: ({ invoice_number }) => <FiscalNumber text={invoice_number} /> },
  {
    title: 'Type',
    render: ({ document_type: type }) => (
      <span title={type} style={{ whiteSpace: 'nowrap' }}>
        {kinds[type]}
      </span>
    ),
  },
  { title: 'Status', render: ({ status }) => <StatusBadge status={status} /> },
  {
    title: 'Total',
    align: 'right',
    render: ({ grand_total, currency }) => <Money amount={grand_total} currency={currency} />,
  },
  {
    title: 'Source booking',
    render: ({ booking_id }) => (
      <Anchor component={Link} to={`/app/bookings/${booking_id}`} inherit>
        <ShortId id={booking_id} />
      </Anchor>
    ),
  },
  { title: 'Issue date', render: ({ invoice_date }) => <CalendarDate date={invoice_date} /> },
  {
    title: 'Downloads',
    hideTitle: true,
    render: invoice => <Downloads invoice={invoice} size="compact-sm" />,
  },
]

/** Each issuer counts for itself: where there are several, the number alone does not name a document. */
const withIssuer = plain.map(column =>
  column.title === 'Fiscal number'
    ? {
        ...column,
        render: ({ invoice_number, legal_issuer_id }: InvoiceSummary) => (
          <>
            <FiscalNumber text={invoice_number} />
            <Text span display="block" size="xs" c="dimmed" fw={400} className={classes.issuer}>
              <IssuerName id={legal_issuer_id} />
            </Text>
          </>
        ),
      }
    : column,
)

export function columnsFor(items: readonly InvoiceSummary[] | undefined): readonly Column<InvoiceSummary>[] {
  return new Set(items?.map(item => item.legal_issuer_id)).size > 1 ? withIssuer : plain
}

function FiscalNumber({ text }: { text: string }) {
  return (
    <span className="mono" style={{ whiteSpace: 'nowrap' }}>
      {text}
    </span>
  )
}
