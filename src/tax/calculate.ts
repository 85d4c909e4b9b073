/** The calculation: a pure function of a request, one content release and the day of the question. */

import type { Calculation, Component, TraceEntry, Warning } from './answer.ts'
import { type BaseOf, chargeSegment, type Running, type SegmentCharge } from './charge.ts'
import { collectionInfo, collectorOf } from './collection.ts'
import type { CompiledRate, CompiledRelease } from './compile.ts'
import { writeComponent } from './component.ts'
import { echoInput } from './echo.ts'
import { add, divide, type Exact, powerOfTen, printRatio, printUnits, ZERO } from './exact.ts'
import { type Layer, layersOf } from './layers.ts'
import { planOf } from './plan.ts'
import { TaxRefusal } from './refusal.ts'
import type { CalculationContext, CalculationRequest } from './request.ts'
import type { Segment } from './segments.ts'
import { priceOfNights, readStay, type Stay } from './stay.ts'
import { traceCharge, withoutRepeats } from './trace.ts'
import { chargeWarnings, distinctWarnings, placeWarnings } from './warnings.ts'

interface Line {
  readonly charge: SegmentCharge
  readonly component: Component
}

function takesIn(rate: CompiledRate, other: CompiledRate): boolean {
  if (!rate.included_categories.includes(other.record.category_code)) return false
  const limits = rate.record.base_includes_jurisdictions
  return limits.length === 0 || limits.includes(other.record.jurisdiction_code)
}

/** Part of an earlier charge that belongs to the nights of a segment: all of it, unless the levy is cut by nights. */
function overlap(earlier: Segment, segment: Segment): Exact {
  const from = Math.max(earlier.from, segment.from)
  const to = Math.min(earlier.to, segment.to)
  return { n: BigInt(Math.max(0, to - from)), d: BigInt(earlier.to - earlier.from) }
}

function baseFor(segment: Segment, lines: readonly Line[], stay: Stay): BaseOf {
  const unit = powerOfTen(stay.digits)
  let included = ZERO
  if (segment.rate.included_categories.length > 0) {
    for (const { charge } of lines) {
      if (!takesIn(segment.rate, charge.segment.rate)) continue
      const share = overlap(charge.segment, segment)
      included = add(included, { n: charge.amount * share.n, d: unit * share.d })
    }
  }
  return (from, to) =>
    segment.rate.includes_price ? add({ n: priceOfNights(stay, from, to), d: unit }, included) : included
}

function offsetFor(layer: Layer, lines: readonly Line[]): bigint {
  const key = layer.rate.record.offset_by
  if (key === null) return 0n
  return lines.reduce((sum, line) => (line.component.tax_key === key ? sum + line.charge.amount : sum), 0n)
}

function chargeLayer(layer: Layer, stay: Stay, lines: Line[]): Line[] {
  const running: Running = { charged: 0n, offset: offsetFor(layer, lines), last: false }
  const own = layer.segments.map((segment, index): Line => {
    running.last = index === layer.segments.length - 1
    const charge = chargeSegment(segment, stay, baseFor(segment, lines, stay), running)
    return { charge, component: writeComponent(charge, stay, collectorOf(segment.rate.record, stay)) }
  })
  lines.push(...own)
  return own
}

function markVatBase(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    line.component.component_id = `c${index + 1}`
    const rate = line.charge.segment.rate
    if (!rate.is_vat || line.component.exempt || rate.included_categories.length === 0) continue
    for (const earlier of lines.slice(0, index)) {
      if (
        earlier.component.tax_key !== line.component.tax_key &&
        takesIn(rate, earlier.charge.segment.rate)
      ) {
        earlier.component.in_vat_base = true
      }
    }
  }
}

/**
 * Calculates the taxes of a stay. Amounts in the answer are decimal strings with the minor units of the request's
 * currency. Throws TaxRefusal: `jurisdiction_not_found`, `stay_not_covered`, `exchange_rate_unavailable`, or
 * `validation_error` with issues. Same arguments, same bytes.
 */
export function calculate(
  content: CompiledRelease,
  request: CalculationRequest,
  context: CalculationContext,
): Calculation {
  const place = content.places.get(request.jurisdiction_code)
  if (place === undefined) {
    throw new TaxRefusal('jurisdiction_not_found', `Jurisdiction not found: ${request.jurisdiction_code}`)
  }
  const stay = readStay(request, context)
  const plan = planOf(place)
  if (plan.covered_from !== null && stay.check_in < plan.covered_from) {
    const detail = `Stays in ${place.record.code} are covered from ${plan.covered_from} on`
    throw new TaxRefusal('stay_not_covered', detail, [
      { type: 'value_error', loc: ['stay_date'], msg: detail },
    ])
  }
  const lines: Line[] = []
  const trace: TraceEntry[] = []
  const warnings: Warning[] = placeWarnings(place, plan, stay, context)
  const layers = layersOf(plan, stay)
  for (const layer of layers) {
    if (layer.remark !== null) trace.push(layer.remark)
    for (const line of chargeLayer(layer, stay, lines)) {
      trace.push(...traceCharge(line.charge, stay))
      warnings.push(...chargeWarnings(line.charge, stay))
    }
  }
  markVatBase(lines)
  const components = lines.map(line => line.component)
  const tax = lines.reduce((sum, line) => sum + line.charge.amount, 0n)
  const gross = printUnits(stay.subtotal + tax, stay.digits)
  const ratio =
    stay.subtotal === 0n || tax === 0n ? ZERO : divide({ n: tax, d: 1n }, { n: stay.subtotal, d: 1n })
  return {
    jurisdiction: {
      code: place.record.code,
      name: place.record.name,
      path: place.path,
      confidence: context.confidence ?? 'high',
    },
    input: echoInput(request, stay),
    tax_breakdown: {
      components,
      subtotal_excluding_tax: printUnits(stay.subtotal, stay.digits),
      subtotal_including_tax: gross,
      total_tax: printUnits(tax, stay.digits),
      effective_rate: printRatio(ratio),
      currency: stay.currency,
    },
    total_with_tax: gross,
    commission_breakdown: null,
    rules_applied: layers.some(layer => layer.segments.length > 1) ? withoutRepeats(trace) : trace,
    collection_info: collectionInfo(components, stay),
    settlement_currency: null,
    amount_in_settlement_currency: null,
    settlement_fx_rate: null,
    settlement_fx_date: null,
    is_complete: !warnings.some(warning => warning.code === 'tax_driver_missing'),
    warnings: distinctWarnings(warnings),
    data_version: content.data_version,
  }
}
