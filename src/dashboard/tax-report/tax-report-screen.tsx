// Tax Report: what is owed to whom by the documents issued in a period, as sums, charts, lines and a file.
import { Alert, Anchor, Button, Paper, Stack } from '@mantine/core'
import { ChartColumn, Download, FileWarning } from 'lucide-react'
import { Link } from 'react-router'
import { exportLiabilityLines } from '../../../generated/api/sdk.gen.ts'
import type { LiabilitySummary } from '../../../generated/api/types.gen.ts'
import { Action } from '../bookings/booking-actions.tsx'
import { useDownload } from '../pieces/download.ts'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty } from '../pieces/states.tsx'
import { Banner } from './banner.tsx'
import { Charts } from './charts.tsx'
import { ReportBar } from './filter-bar.tsx'
import { LineTable } from './line-table.tsx'
import { type Report, type ReportFilters, useReport, useSummary } from './report-query.ts'
import { SummaryTable } from './summary-table.tsx'

export default function TaxReportScreen() {
  const report = useReport()
  const summary = useSummary(report.query)
  const isEmpty = summary.data?.items.length === 0
  const error = summary.data === undefined ? summary.error : null
  return (
    <>
      <PageHeader
        title="Tax Report"
        text="The tax on issued documents, by the authority it is owed to. Credit notes count in the period of their own issue."
        actions={<Export report={report} isEmpty={isEmpty} />}
      />
      <Banner report={report} />
      <ReportBar report={report} />
      <Stack gap="lg">
        {summary.data !== undefined && <WithoutDocument summary={summary.data} />}
        {isEmpty ? (
          <Paper p={0}>
            <Nothing filters={report.filters} />
          </Paper>
        ) : (
          <>
            {error === null && <Charts report={report} summary={summary.data} />}
            <SummaryTable summary={summary.data} error={error} onRetry={() => void summary.refetch()} />
            <LineTable query={report.query} />
          </>
        )}
      </Stack>
    </>
  )
}

function Export({ report: { query }, isEmpty }: { report: Report; isEmpty: boolean }) {
  const file = useDownload(() => exportLiabilityLines({ query }), 'liability-lines.csv')
  return (
    <Action
      icon={<Download size={16} />}
      why={isEmpty ? 'There are no lines to export for this period and these filters.' : null}
      loading={file.isPending}
      onClick={() => file.mutate()}
    >
      Export CSV
    </Action>
  )
}

function WithoutDocument({ summary: { bookings_without_document: count } }: { summary: LiabilitySummary }) {
  if (count === 0) return null
  const isOne = count === 1
  return (
    <Alert
      color="yellow"
      icon={<FileWarning size={18} />}
      title={`${count.toLocaleString('en-US')} ${isOne ? 'booking has' : 'bookings have'} no document`}
    >
      {isOne ? 'It is' : 'They are'} confirmed with a check-out in this period, and no invoice is issued:{' '}
      {isOne ? 'its' : 'their'} tax is not in this report.{' '}
      <Anchor component={Link} to="/app/bookings?status=confirmed" inherit>
        See confirmed bookings
      </Anchor>
    </Alert>
  )
}

function Nothing({ filters }: { filters: ReportFilters }) {
  return (
    <Empty
      icon={ChartColumn}
      text="No issued invoices in this period"
      action={
        filters.isAny ? (
          <Button variant="default" onClick={filters.clear}>
            Clear filters
          </Button>
        ) : (
          <Button component={Link} to="/app/bookings">
            Open bookings
          </Button>
        )
      }
    />
  )
}
