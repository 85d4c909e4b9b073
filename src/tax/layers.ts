/** Collects the levies that take part in a stay, and puts them in the order of evaluation. */

import type { TraceEntry } from './answer.ts'
import type { CompiledRate, Plan, PlannedLevy } from './compile.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { Stay } from './stay.ts'
import { levyEntry } from './trace.ts'

/** A levy on the room, cut into segments; without segments only its trace remains. */
export interface Layer {
  readonly levy: PlannedLevy
  readonly rate: CompiledRate
  readonly segments: readonly Segment[]
  readonly remark: TraceEntry | null
}

function byEvaluation(a: Layer, b: Layer): number {
  const first = a.rate.record
  const second = b.rate.record
  if (first.calculation_order !== second.calculation_order) {
    return first.calculation_order - second.calculation_order
  }
  const depth = a.levy.place.chain.length - b.levy.place.chain.length
  if (depth !== 0) return depth
  if (first.category_code !== second.category_code) return first.category_code < second.category_code ? -1 : 1
  return a.levy.tax_key < b.levy.tax_key ? -1 : 1
}

function layerOf(levy: PlannedLevy, stay: Stay): Layer | null {
  const { segments, refused_by } = segmentsOf(levy, stay)
  const rate = segments[0]?.rate ?? refused_by
  if (rate === null) return null
  const { applies_to_channels, base_type } = rate.record
  if (applies_to_channels.length > 0 && !applies_to_channels.includes(stay.channel)) return null
  if (base_type !== 'room_rate') return null
  const remark =
    segments.length === 0
      ? levyEntry(rate, 'not_applicable', 'The levy does not apply to a stay of this kind.')
      : null
  return { levy, rate, segments, remark }
}

/** The layers of a stay in order: by calculation order, depth of the place, category, key. */
export function layersOf(plan: Plan, stay: Stay): Layer[] {
  const layers: Layer[] = []
  const replaced = new Map<string, string>()
  for (const levy of plan.levies) {
    const layer = layerOf(levy, stay)
    if (layer === null) continue
    layers.push(layer)
    if (layer.segments.length === 0) continue
    for (const taxKey of layer.rate.record.replaces) replaced.set(taxKey, layer.rate.record.name)
  }
  if (replaced.size > 0) {
    for (const [index, layer] of layers.entries()) {
      const by = replaced.get(layer.levy.tax_key)
      if (by === undefined || layer.segments.length === 0) continue
      const remark = levyEntry(layer.rate, 'replaced', `${by} stands in its place.`)
      layers[index] = { ...layer, segments: [], remark }
    }
  }
  return layers.sort(byEvaluation)
}
