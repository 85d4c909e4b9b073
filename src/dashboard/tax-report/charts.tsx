// The report in pictures, one currency at a time: who it is owed to, and when it was issued.
import { Group, Paper, SegmentedControl, Skeleton, Title } from '@mantine/core'
import { useState } from 'react'
import type { LiabilitySummary } from '../../../generated/api/types.gen.ts'
import { AuthorityChart } from './authority-chart.tsx'
import { PeriodChart } from './period-chart.tsx'
import type { Report } from './report-query.ts'
import classes from './tax-report.module.css'

export function Charts({ report, summary }: { report: Report; summary: LiabilitySummary | undefined }) {
  const [chosen, setChosen] = useState<string | null>(null)
  if (summary === undefined) return <Skeleton h={280} radius="lg" />
  const currencies = currenciesOf(summary)
  const currency = currencies.find(code => code === chosen) ?? currencies[0]
  if (currency === undefined) return null
  return (
    <Paper component="section" aria-labelledby="charts">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h5" id="charts">
          Tax in {currency}
        </Title>
        {currencies.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label="Currency of the charts"
            value={currency}
            onChange={setChosen}
            data={currencies}
          />
        )}
      </Group>
      <div className={classes.charts}>
        <PeriodChart report={report} currency={currency} />
        <AuthorityChart filters={report.filters} summary={summary} currency={currency} />
      </div>
    </Paper>
  )
}

/** Those with the most to say first. */
function currenciesOf({ items, total_tax_amount_by_currency: totals }: LiabilitySummary): string[] {
  const count = (code: string) => items.filter(({ currency }) => currency === code).length
  return Object.keys(totals).sort((a, b) => count(b) - count(a) || a.localeCompare(b))
}
