// Every tax of every document of the period, newest first; what a credit note takes back is marked and in red.
import { Anchor, Badge, Title } from '@mantine/core'
import { Link } from 'react-router'
import { listLiabilityLines } from '../../../generated/api/sdk.gen.ts'
import type { LiabilityLine } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { ShortId } from '../pieces/short-id.tsx'
import { Empty } from '../pieces/states.tsx'
import { CalendarDate } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import { ReportMoney } from './amounts.tsx'
import type { ReportQuery } from './report-query.ts'
import { Category } from './summary-table.tsx'
import classes from './tax-report.module.css'

export function LineTable({ query }: { query: ReportQuery }) {
  const list = useList(['reports', 'lines', query], (page, signal) =>
    listLiabilityLines({ query: { ...query, ...page }, signal }),
  )
  return (
    <div>
      <Title order={2} size="h4" mb="sm">
        Invoice lines
      </Title>
      <DataTable
        label="Invoice lines"
        dense
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<Empty text="No issued invoices in this period" />}
      />
    </div>
  )
}

const columns: Column<LiabilityLine>[] = [
  { title: 'Issue date', render: ({ invoice_date }) => <CalendarDate date={invoice_date} /> },
  {
    title: 'Document',
    render: ({ invoice_id, invoice_number, is_reversal }) => (
      <>
        <Anchor component={Link} to={`/app/invoices/${invoice_id}`} inherit className={classes.number}>
          {invoice_number}
        </Anchor>
        {is_reversal && (
          <Badge color="red" variant="light" size="sm" className={classes.reversal}>
            Reversal
          </Badge>
        )}
      </>
    ),
  },
  {
    title: 'Booking',
    render: ({ booking_id, external_reference }) => (
      <Anchor
        component={Link}
        to={`/app/bookings/${booking_id}`}
        inherit
        className={classes.reference}
        title={external_reference ?? booking_id}
      >
        {external_reference ?? <ShortId id={booking_id} />}
      </Anchor>
    ),
  },
  {
    title: 'Jurisdiction',
    render: ({ jurisdiction_code, jurisdiction_name }) => (
      <span title={jurisdiction_code}>{jurisdiction_name}</span>
    ),
  },
  { title: 'Authority', render: ({ authority }) => authority },
  {
    title: 'Category',
    render: ({ category_code, name }) => <Category code={category_code} name={name} />,
  },
  { title: 'Taxable amount', align: 'right', render: line => <Amount line={line} of="taxable_amount" /> },
  { title: 'Tax', align: 'right', render: line => <Amount line={line} of="tax_amount" /> },
]

function Amount({ line, of }: { line: LiabilityLine; of: 'taxable_amount' | 'tax_amount' }) {
  return (
    <span className={line.is_reversal ? classes.reversed : undefined}>
      <ReportMoney amount={line[of]} currency={line.currency} />
    </span>
  )
}
