/** Matches the levies of a place to a supply, and puts the layers in the order of evaluation. */

import type { TraceEntry } from './answer.ts'
import type { CompiledRate, Plan, PlannedLevy } from './compile.ts'
import { inOrder } from './plan.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { Stay } from './stay.ts'
import type { Supply } from './supplies.ts'
import { levyEntry } from './trace.ts'

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

function layerOf(levy: PlannedLevy, stay: Stay, supply: Supply): Layer | null {
  const { segments, refused_by } = segmentsOf(levy, stay, supply)
  const rate = segments[0]?.rate ?? refused_by
  if (rate === null) return null
  const { applies_to_channels } = rate.record
  if (applies_to_channels.length > 0 && !applies_to_channels.includes(stay.channel)) return null
  if (!concerns(rate, supply)) return null
  const remark =
    segments.length === 0
      ? levyEntry(rate, supply, 'not_applicable', 'The levy does not apply to a stay of this kind.')
      : null
  return { supply, levy, rate, segments, remark }
}

/** The layers of a supply in the order of evaluation. */
export function layersOf(plan: Plan, stay: Stay, supply: Supply): Layer[] {
  const layers: Layer[] = []
  const replaced = new Map<string, string>()
  for (const levy of plan.levies) {
    const layer = layerOf(levy, stay, supply)
    if (layer === null) continue
    layers.push(layer)
    if (layer.segments.length === 0) continue
    for (const taxKey of layer.rate.record.replaces) replaced.set(taxKey, layer.rate.record.name)
  }
  if (replaced.size > 0) {
    for (const [index, layer] of layers.entries()) {
      const by = replaced.get(layer.levy.tax_key)
      if (by === undefined || layer.segments.length === 0) continue
      const remark = levyEntry(layer.rate, supply, 'replaced', `${by} stands in its place.`)
      layers[index] = { ...layer, segments: [], remark }
    }
  }
  return layers.sort(byEvaluation)
}
