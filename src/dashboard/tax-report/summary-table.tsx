// The sums of the period by jurisdiction, authority, category and currency, with the total of each currency.
import { Anchor, Title } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { LiabilityItem, LiabilitySummary } from '../../../generated/api/types.gen.ts'
import { useCategoryLabels } from '../pieces/categories.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { pageLength } from '../session/requests.ts'
import { ReportMoney } from './amounts.tsx'
import classes from './tax-report.module.css'

interface Summed {
  summary: LiabilitySummary | undefined
  error: Error | null
  onRetry(): void
}

export function SummaryTable({ summary, error, onRetry }: Summed) {
  const [shown, setShown] = useState(pageLength)
  const items = summary?.items
  return (
    <div>
      <Title order={2} size="h4" mb="sm">
        Summary
      </Title>
      <DataTable
        label="Summary"
        dense
        list={{
          items: items?.slice(0, shown),
          error,
          reload: () => void onRetry(),
          hasMore: items !== undefined && items.length > shown,
          loadMore: () => void setShown(shown + pageLength),
          isLoadingMore: false,
          moreError: null,
        }}
        columns={columns}
        rowKey={item =>
          [item.jurisdiction_code, item.authority, item.category_code, item.currency].join('\n')
        }
        foot={Object.entries(summary?.total_tax_amount_by_currency ?? {}).map(([currency, amount]) => ({
          key: currency,
          label: `Total ${currency}`,
          cells: { Tax: <ReportMoney amount={amount} currency={currency} /> },
        }))}
        empty={null}
      />
    </div>
  )
}

const columns: Column<LiabilityItem>[] = [
  {
    title: 'Jurisdiction',
    render: ({ jurisdiction_code: code }) => (
      <Anchor component={Link} to={`/app/jurisdictions/${code}`} inherit className={classes.number}>
        {code}
      </Anchor>
    ),
  },
  { title: 'Authority', render: ({ authority }) => authority },
  { title: 'Category', render: ({ category_code }) => <Category code={category_code} /> },
  { title: 'Currency', render: ({ currency }) => currency },
  {
    title: 'Taxable amount',
    align: 'right',
    render: ({ taxable_amount, currency }) => <ReportMoney amount={taxable_amount} currency={currency} />,
  },
  {
    title: 'Tax',
    align: 'right',
    render: ({ tax_amount, currency }) => <ReportMoney amount={tax_amount} currency={currency} />,
  },
  {
    title: 'Invoices',
    align: 'right',
    render: ({ invoice_count }) => <span className="figures">{invoice_count.toLocaleString('en-US')}</span>,
  },
]

/** By its label; its code, and the name that the law gives this tax, when the pointer rests on it. */
export function Category({ code, name }: { code: string; name?: string }) {
  const label = useCategoryLabels()
  return <span title={name === undefined ? code : `${name} (${code})`}>{label(code)}</span>
}
