// What the report asks for: the filters in the address, with the last twelve months where no days are chosen.
import { getLiabilitySummary } from '../../../generated/api/sdk.gen.ts'
import type { ListLiabilityLinesData } from '../../../generated/api/types.gen.ts'
import { type Filters, useFilters } from '../pieces/filters.tsx'
import { useMode } from '../session/me.ts'
import { useAnswer } from '../session/requests.ts'
import { type Period, presetsAt, today } from './period.ts'

const invoiceFilters = ['issued_from', 'issued_to', 'legal_issuer_id', 'currency'] as const
const taxFilters = ['jurisdiction_code', 'authority', 'category_code'] as const

export type ReportFilters = Filters<(typeof invoiceFilters)[number] | (typeof taxFilters)[number]>
/** Without the page: the same for the summary, the lines and the file. */
export type ReportQuery = Omit<NonNullable<ListLiabilityLinesData['query']>, 'limit' | 'cursor'>

export interface Report {
  filters: ReportFilters
  period: Period
  query: ReportQuery
}

/** Days are those of the invoices, where their issuers are: they decide which return a tax belongs to. */
export function useReport(): Report {
  const filters = useFilters([...invoiceFilters, ...taxFilters])
  const { isTest } = useMode()
  const { issued_from, issued_to, ...others } = filters.values
  const [usual] = presetsAt(today())
  const period = { from: issued_from ?? usual.from, to: issued_to ?? usual.to }
  return { filters, period, query: { ...others, ...datesOf(period), is_test: isTest } }
}

export function datesOf({ from, to }: Period) {
  return { invoice_date_from: from, invoice_date_to: to }
}

/** The same question is asked once, whoever on the screen asks it. */
export function askSummary(query: ReportQuery) {
  return {
    key: ['reports', 'summary', query],
    ask: (signal: AbortSignal) => getLiabilitySummary({ query, signal }),
  }
}

export function useSummary(query: ReportQuery) {
  const { key, ask } = askSummary(query)
  return useAnswer(key, ask)
}
