// Components sorted by who charges them: one group for each node of the chain, country first.
import type { Jurisdiction, TaxComponent } from '../../../generated/api/types.gen.ts'
import { sumOf } from '../pieces/sums.ts'

export interface Group {
  code: string
  /** Until the chain is known, its code. */
  name: string
  level: string
  tax: string
  components: TaxComponent[]
}

export function groupsOf(
  components: readonly TaxComponent[],
  chain: readonly Pick<Jurisdiction, 'code' | 'name'>[],
): Group[] {
  const groups = Map.groupBy(components, ({ jurisdiction_code }) => jurisdiction_code)
  const depth = (code: string) => {
    const place = chain.findIndex(node => node.code === code)
    return place < 0 ? code.split('-').length : place
  }
  return [...groups]
    .sort(([a], [b]) => depth(a) - depth(b))
    .map(([code, own]) => ({
      code,
      name: chain.find(node => node.code === code)?.name ?? code,
      level: own[0]?.jurisdiction_level ?? '',
      tax: sumOf(own.map(({ tax_amount }) => tax_amount)),
      components: own,
    }))
}
