/** The calculation: a pure function of a request, one content release, the day of the question and its rates. */

import type { Calculation, Component, TraceEntry, Warning } from './answer.ts'
import type { SegmentCharge } from './charge.ts'
import { collectionInfo, collectorOf } from './collection.ts'
import type { CompiledRelease, Place, Plan } from './compile.ts'
import { type WrittenShares, writeComponent } from './component.ts'
import { echoInput } from './echo.ts'
import { type ChargedLayer, evaluate, overlap, takesIn } from './evaluate.ts'
import { divide, type Exact, ONE, powerOfTen, printRatio, printUnits, ZERO } from './exact.ts'
import { solveInclusive } from './inclusive.ts'
import { byEvaluation } from './layers.ts'
import { planOf } from './plan.ts'
import { TaxRefusal } from './refusal.ts'
import type { CalculationContext, CalculationRequest } from './request.ts'
import { settle } from './settlement.ts'
import { readStay, type Stay } from './stay.ts'
import { itemsOf, roomOf, type Supply } from './supplies.ts'
import { traceCharge, withoutRepeats } from './trace.ts'
import { addChargeWarnings, distinctWarnings, placeWarnings } from './warnings.ts'

/** A supply with its taxes: `net` and `tax` in minor units; `rescale` as `writeComponent` wants it. */
interface Sold {
  readonly supply: Supply
  readonly stay: Stay
  readonly layers: readonly ChargedLayer[]
  readonly net: bigint
  readonly tax: bigint
  readonly rescale: Exact
}

interface Line {
  readonly sold: Sold
  readonly charge: SegmentCharge
  readonly component: Component
}

function sell(plan: Plan, stay: Stay, supply: Supply, warnings: Warning[]): Sold {
  const solved = stay.price_includes_tax ? solveInclusive(plan, stay, supply) : null
  const layers = solved?.layers ?? evaluate(plan, stay, supply)
  const tax = layers.reduce((sum, layer) => layer.charges.reduce((t, charge) => t + charge.amount, sum), 0n)
  const at = solved?.stay ?? stay
  if (solved === null) return { supply, stay: at, layers, net: supply.given, tax, rescale: ONE }
  if (solved.between) {
    const field = supply.index === null ? 'price_includes_tax' : `line_items.${supply.index}.amount`
    const message = 'No net price comes to this gross price, for a tax jumps there; the larger tax was taken.'
    warnings.push({ code: 'inclusive_price_between_bands', message, field })
  }
  const net = supply.given - tax
  const left = { n: net, d: powerOfTen(stay.digits) }
  const rescale = solved.net.n === 0n ? ONE : divide(left, solved.net)
  return { supply, stay: at, layers, net, tax, rescale }
}

/** The room first; line items are judged beside the net room price. */
function sellAll(plan: Plan, stay: Stay, request: CalculationRequest, warnings: Warning[]): Sold[] {
  const room = sell(plan, stay, roomOf(stay), warnings)
  return [room, ...itemsOf(request, stay).map(item => sell(plan, room.stay, item, warnings))]
}

function markVatBase(lines: readonly Line[]): void {
  for (const [index, { sold, charge, component }] of lines.entries()) {
    component.component_id = `c${index + 1}`
    const rate = charge.segment.rate
    if (!rate.is_vat || component.exempt || rate.included_categories.length === 0) continue
    for (const earlier of lines.slice(0, index)) {
      const other = earlier.charge.segment.rate
      if (earlier.sold !== sold || other.record.tax_key === rate.record.tax_key) continue
      if (!takesIn(rate, other) || overlap(earlier.charge.segment, charge.segment).n === 0n) continue
      earlier.component.in_vat_base = true
    }
  }
}

function checkCoverage(place: Place, plan: Plan, stay: Stay): void {
  if (plan.covered_from === null || stay.check_in >= plan.covered_from) return
  const detail = `Stays in ${place.record.code} are covered from ${plan.covered_from} on`
  throw new TaxRefusal('stay_not_covered', detail, [{ type: 'value_error', loc: ['stay_date'], msg: detail }])
}

function total(sold: readonly Sold[], key: 'net' | 'tax'): bigint {
  return sold.reduce((sum, each) => sum + each[key], 0n)
}

/**
 * Calculates the taxes of a stay. Amounts in the answer are decimal strings with the minor units of the request's
 * currency. Throws TaxRefusal: `jurisdiction_not_found`, `stay_not_covered`, `exchange_rate_unavailable`,
 * `inclusive_price_unsolvable`, or `validation_error` with issues. Same arguments, same bytes.
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
  checkCoverage(place, plan, stay)
  const warnings: Warning[] = placeWarnings(place, plan, stay, context)
  const sold = sellAll(plan, stay, request, warnings)
  const { explain = true } = context
  const trace: TraceEntry[] = []
  const lines: Line[] = []
  const ordered = inEvaluation(sold)
  for (const {
    each,
    charged: { layer, charges },
  } of ordered) {
    if (explain && layer.remark !== null) trace.push(layer.remark)
    // Stretches of nights often say the same: their lists of guests are made once. Subjects are alike on all of them.
    const written: WrittenShares | null = charges.length > 1 ? new Map() : null
    const told = charges.length > 1 ? new Set<string>() : null
    for (const charge of charges) {
      const collector = collectorOf(charge.segment.rate.record, stay)
      const component = writeComponent(charge, stay, collector, each.rescale, written)
      lines.push({ sold: each, charge, component })
      if (explain) traceCharge(charge, each.stay, trace, told)
      addChargeWarnings(charge, each.stay, warnings)
    }
  }
  markVatBase(lines)
  const guests = sold.filter(each => !each.supply.to_property)
  const components = lines.filter(line => !line.sold.supply.to_property).map(line => line.component)
  const tax = total(guests, 'tax')
  const net = total(guests, 'net')
  const print = (units: bigint): string => printUnits(units, stay.digits)
  const room = sold[0]?.net ?? 0n
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
      subtotal_excluding_tax: print(net),
      subtotal_including_tax: print(net + tax),
      total_tax: print(tax),
      effective_rate: printRatio(
        room === 0n || tax === 0n ? ZERO : divide({ n: tax, d: 1n }, { n: room, d: 1n }),
      ),
      currency: stay.currency,
    },
    total_with_tax: print(net + tax),
    commission_breakdown: commissionOf(sold, lines, print),
    rules_applied: lines.length === components.length && !repeats(ordered) ? trace : withoutRepeats(trace),
    collection_info: collectionInfo(components, stay),
    ...settle(net + tax, stay, context.today, warnings),
    is_complete: !warnings.some(warning => warning.code === 'tax_driver_missing'),
    warnings: distinctWarnings(warnings),
    data_version: content.data_version,
  }
}

interface SoldLayer {
  readonly each: Sold
  readonly charged: ChargedLayer
}

/** The layers of all supplies in the order of evaluation. */
function inEvaluation(sold: readonly Sold[]): SoldLayer[] {
  const layers: SoldLayer[] = []
  for (const each of sold) for (const charged of each.layers) layers.push({ each, charged })
  if (sold.length > 1) layers.sort((a, b) => byEvaluation(a.charged.layer, b.charged.layer))
  return layers
}

function repeats(layers: readonly SoldLayer[]): boolean {
  return layers.some(({ charged }) => charged.charges.length > 1)
}

function commissionOf(
  sold: readonly Sold[],
  lines: readonly Line[],
  print: (units: bigint) => string,
): Calculation['commission_breakdown'] {
  const commissions = sold.filter(each => each.supply.to_property)
  if (commissions.length === 0) return null
  return {
    subtotal: print(total(commissions, 'net')),
    total_tax: print(total(commissions, 'tax')),
    components: lines.filter(line => line.sold.supply.to_property).map(line => line.component),
  }
}
