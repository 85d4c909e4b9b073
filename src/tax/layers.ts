/** Matches the levies of a place to a supply, and puts the layers in the order of evaluation. */

import type { TraceEntry } from './answer.ts'
import type { CompiledRate, Plan, PlannedLevy } from './compile.ts'
import { isPerStay } from './measure.ts'
import { inOrder } from './plan.ts'
import { openNightsOf, type Segment, segmentsOf } from './segments.ts'
import type { Stay } from './stay.ts'
import { roomOf, type Supply } from './supplies.ts'
import { levyEntry, residualEntry } from './trace.ts'

/** A levy on a supply, cut into segments; without segments only its trace remains. */
export interface Layer {
  readonly supply: Supply
  readonly levy: PlannedLevy
  readonly rate: CompiledRate
  readonly segments: readonly Segment[]
  readonly remark: TraceEntry | null
}

/** The order of evaluation; of one levy, the room before the line items. */
export function byEvaluation(a: Layer, b: Layer): number {
  return inOrder(a.rate, b.rate) || (a.supply.index ?? -1) - (b.supply.index ?? -1)
}

/** Whether a levy fires on a supply: flat levies on the room only, others by `base_type` and `item_types`. */
function concerns({ record, is_rate }: CompiledRate, { index, item_type }: Supply): boolean {
  if (index === null) return record.base_type === 'room_rate'
  if (!is_rate) return false
  if (record.base_type === 'commission_amount') return item_type === 'commission'
  return record.item_types.includes(item_type)
}

function isSold(rate: CompiledRate, stay: Stay, supply: Supply): boolean {
  const { applies_to_channels } = rate.record
  if (applies_to_channels.length > 0 && !applies_to_channels.includes(stay.channel)) return false
  return concerns(rate, supply)
}

function layerOf(levy: PlannedLevy, stay: Stay, supply: Supply): Layer | null {
  const { segments, refused_by } = segmentsOf(levy, stay, supply)
  const rate = segments[0]?.rate ?? refused_by
  if (rate === null || !isSold(rate, stay, supply)) return null
  const remark =
    segments.length === 0
      ? levyEntry(rate, supply, 'not_applicable', 'The levy does not apply to a stay of this kind.')
      : null
  return { supply, levy, rate, segments, remark }
}

/** The nights of a segment that none of `taken` covers. A levy per stay is due, or not, by its first night. */
function without(segment: Segment, taken: readonly Segment[]): Segment[] {
  if (taken.length === 0) return [segment]
  const free = (night: number): boolean => !taken.some(({ from, to }) => from <= night && night < to)
  if (isPerStay(segment.rate)) return free(segment.from) ? [segment] : []
  const cuts = [segment.from, segment.to, ...taken.flatMap(({ from, to }) => [from, to])]
    .filter(night => night >= segment.from && night <= segment.to)
    .sort((a, b) => a - b)
  const left: Segment[] = []
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1] ?? from
    const before = left.at(-1)
    if (to === from || !free(from)) continue
    if (before?.to === from) before.to = to
    else left.push({ ...segment, from, to, night: segment.night === null ? null : from })
  }
  return left
}

function replaces(segment: Segment, levy: PlannedLevy): boolean {
  return segment.rate.record.replaces.includes(levy.tax_key)
}

function isReplacing({ rate }: Segment): boolean {
  return rate.record.replaces.length > 0
}

/** Takes from each layer the nights on which another stands in its place; what is itself replaced replaces nothing. */
function settleReplaced(layers: readonly Layer[], stay: Stay): Layer[] {
  const settled = new Map<Layer, Layer>()
  const settle = (layer: Layer): Layer => {
    const known = settled.get(layer)
    if (known !== undefined) return known
    // Stands for itself meanwhile, so that of a circle the first in order stays.
    settled.set(layer, layer)
    const taken = layers
      .filter(other => other !== layer && other.segments.some(segment => replaces(segment, layer.levy)))
      .flatMap(other => settle(other).segments.filter(segment => replaces(segment, layer.levy)))
    const segments = layer.segments.flatMap(segment => without(segment, taken))
    const count = (all: readonly Segment[]): number => all.reduce((sum, { from, to }) => sum + to - from, 0)
    const lost = count(layer.segments) - count(segments)
    if (lost === 0) return layer
    const by = [...new Set(taken.map(({ rate }) => rate.record.name))].join(' and ')
    const extent = segments.length === 0 ? '' : ` on ${lost} of ${stay.nights} nights`
    const remark = levyEntry(layer.rate, layer.supply, 'replaced', `${by} stands in its place${extent}.`)
    const cut = { ...layer, rate: segments[0]?.rate ?? layer.rate, segments, remark }
    settled.set(layer, cut)
    return cut
  }
  return layers.map(settle)
}

/** Marks the levy for houses without stars, where the one for stars, which would replace it, hangs on untold stars. */
function settleResidual(layers: readonly Layer[], stay: Stay): Layer[] {
  const open = layers.filter(
    ({ rate, levy, segments, supply }) =>
      segments.length === 0 &&
      rate.record.replaces.length > 0 &&
      openNightsOf(levy, stay, supply).some(({ fields }) => fields.includes('star_rating')),
  )
  return layers.map(layer => {
    const { rate, supply, segments, remark, levy } = layer
    if (segments.length === 0 || remark !== null) return layer
    const residual = open.some(other => other.rate.record.replaces.includes(levy.tax_key))
    return residual ? { ...layer, remark: residualEntry(rate, supply) } : layer
  })
}

/** The layers of a supply in the order of evaluation. */
export function layersOf(plan: Plan, stay: Stay, supply: Supply): Layer[] {
  const layers: Layer[] = []
  let replacing = false
  let starless = false
  for (const levy of plan.levies) {
    const layer = layerOf(levy, stay, supply)
    if (layer === null) continue
    layers.push(layer)
    replacing ||= layer.segments.some(isReplacing)
    starless ||=
      stay.star_rating === null && layer.segments.length === 0 && layer.rate.record.replaces.length > 0
  }
  const settled = replacing ? settleReplaced(layers, stay) : layers
  return (starless ? settleResidual(settled, stay) : settled).sort(byEvaluation)
}

/** A levy of the room that may be missing: nobody knows whether it applies, for want of `fields`. */
export interface OpenLevy {
  readonly rate: CompiledRate
  readonly fields: readonly string[]
}

function canBeOpen({ versions }: PlannedLevy): boolean {
  for (const { applies_when } of versions) if (applies_when.judge !== null) return true
  return false
}

/**
 * The levies of the room that are left out only because a driver fact is unknown. A house without stars is in the
 * residual class of its law where the levy for that class, which the open one would replace, is charged.
 */
export function openLevies(plan: Plan, stay: Stay): OpenLevy[] {
  if (!plan.levies.some(canBeOpen)) return []
  const supply = roomOf(stay)
  const found = plan.levies
    .filter(canBeOpen)
    .flatMap(levy => openNightsOf(levy, stay, supply).map(nights => ({ levy, ...nights })))
    .filter(({ rate }) => isSold(rate, stay, supply))
  if (found.length === 0) return []
  const charged = layersOf(plan, stay, supply).flatMap(({ levy, segments }) =>
    segments.map(segment => ({ levy, segment })),
  )
  return found.flatMap(({ levy, rate, from, to, fields }) => {
    const nights = Array.from({ length: to - from }, (_, index) => from + index)
    const covered = (wanted: (each: (typeof charged)[number]) => boolean): boolean =>
      nights.every(night =>
        charged.some(each => each.segment.from <= night && night < each.segment.to && wanted(each)),
      )
    if (covered(({ segment }) => replaces(segment, levy))) return []
    const residual = covered(each => rate.record.replaces.includes(each.levy.tax_key))
    const left = residual ? fields.filter(field => field !== 'star_rating') : fields
    return left.length === 0 ? [] : [{ rate, fields: left }]
  })
}
