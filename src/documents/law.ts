// What the content says of the levies and rules in a calculation, beyond what stands in the answer.
import type { TaxComponent } from '../../generated/api/types.gen.ts'
import type { CompiledRate, CompiledRelease, CompiledRule } from '../tax/compile.ts'

export interface Law {
  /** The version of the levy that a component was charged by. */
  rateOf(component: TaxComponent): CompiledRate
  /** A rule that was applied at the place of the stay; null for one that the chain does not know. */
  rule(id: string): CompiledRule | null
}

/** The law of a place in the release that a booking was calculated with. */
export function lawOf(release: CompiledRelease, jurisdictionCode: string): Law {
  const rules = new Map(
    release.places
      .get(jurisdictionCode)
      ?.chain.flatMap(place => place.rules)
      .map(rule => [rule.record.id, rule]),
  )
  return {
    rateOf: ({ jurisdiction_code, tax_key, rate_id }) => {
      const versions = release.places.get(jurisdiction_code)?.levies.get(tax_key) ?? []
      const found = versions.find(version => version.record.id === rate_id)
      if (found === undefined) throw new Error(`${rate_id} is not in release ${release.data_version}`)
      return found
    },
    rule: id => rules.get(id) ?? null,
  }
}
