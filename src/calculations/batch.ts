// Many calculations in one request: each stands for itself, and the process stays free for others between them.
import { setImmediate as turn } from 'node:timers/promises'
import type {
  BatchItem,
  TaxCalculationBatchResult,
  TaxCalculationRequest,
} from '../../generated/api/types.gen.ts'
import { invalidField, Problem } from '../problem.ts'
import type { Calculation } from '../tax/answer.ts'
import { minorDigits } from '../tax/currencies.ts'
import { printUnits } from '../tax/exact.ts'
import { JsonList, type WrittenJson } from '../written-json.ts'
import { type OwnSources, run } from './service.ts'

/** Rows of guests times nights that one batch may hold; a calculation's time grows with them. */
const mostGuestNights = 1_000_000
/** After so long others get their turn. */
const turnAfterMs = 10

/** Throws Problem 422 for a batch that is too much, and 503; what else fails stands in the item it belongs to. */
export async function calculateBatch(
  sources: OwnSources,
  dataVersion: string | null,
  requests: TaxCalculationRequest[],
  now: Date,
): Promise<WrittenJson<TaxCalculationBatchResult>> {
  const work = requests.reduce((sum, { guests, nights }) => sum + (guests?.length ?? 1) * nights, 0)
  if (work > mostGuestNights) {
    const most = mostGuestNights.toLocaleString('en')
    throw invalidField(
      'calculations',
      `Guests times nights come to ${work}, at most ${most}: split the batch`,
    )
  }
  const once = askedOnce(sources)
  const current = (await sources.content.at(dataVersion)).compiled.data_version
  const results = new JsonList<'results', BatchItem>('results')
  let started = performance.now()
  for (const [index, request] of requests.entries()) {
    results.add(await calculateItem(once, current, String(index), request, now))
    if (performance.now() - started < turnAfterMs) continue
    await turn()
    started = performance.now()
  }
  return results.end()
}

async function calculateItem(
  sources: OwnSources,
  dataVersion: string,
  id: string,
  request: TaxCalculationRequest,
  now: Date,
): Promise<BatchItem> {
  try {
    const { result } = await run(sources, dataVersion, request, now, false)
    return showItem(id, result)
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    return showFailure(id, request, error, dataVersion)
  }
}

function showItem(id: string, result: Calculation): BatchItem {
  const { tax_breakdown, total_with_tax, jurisdiction, collection_info, is_complete, warnings } = result
  return {
    id,
    jurisdiction_code: jurisdiction.code,
    currency: tax_breakdown.currency,
    subtotal_excluding_tax: tax_breakdown.subtotal_excluding_tax,
    subtotal_including_tax: tax_breakdown.subtotal_including_tax,
    total_tax: tax_breakdown.total_tax,
    total_with_tax,
    effective_rate: tax_breakdown.effective_rate,
    components: tax_breakdown.components,
    collection_info,
    is_complete,
    warnings,
    data_version: result.data_version,
    error: null,
    error_code: null,
  }
}

function showFailure(
  id: string,
  request: TaxCalculationRequest,
  problem: Problem,
  dataVersion: string,
): BatchItem {
  const zero = printUnits(0n, minorDigits(request.currency) ?? 2)
  return {
    id,
    jurisdiction_code: request.jurisdiction_code ?? null,
    currency: request.currency,
    subtotal_excluding_tax: zero,
    subtotal_including_tax: zero,
    total_tax: zero,
    total_with_tax: zero,
    effective_rate: '0',
    components: [],
    collection_info: null,
    is_complete: false,
    warnings: [],
    data_version: dataVersion,
    error: problem.message,
    error_code: problem.code,
  }
}

/** The rates of a day are asked for once in a batch. */
function askedOnce(sources: OwnSources): OwnSources {
  const rates = new Map<string, ReturnType<OwnSources['ratesOn']>>()
  return {
    ...sources,
    ratesOn: date => {
      const known = rates.get(date) ?? sources.ratesOn(date)
      rates.set(date, known)
      return known
    },
  }
}
