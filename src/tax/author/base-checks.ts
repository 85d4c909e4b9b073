/** Checks of bases: what a levy includes exists, is calculated earlier, and does not include the levy in turn. */

import type { VersionEntry } from './format.ts'
import type { Mistakes } from './mistake.ts'
import { mayBeUnread, orderOf, overlapping, related, type Standing, type Tree } from './tree.ts'

class BaseCheck {
  readonly all: readonly Standing[]
  readonly tree: Tree
  readonly mistakes: Mistakes
  readonly circles = new Set<string>()

  constructor(all: readonly Standing[], tree: Tree, mistakes: Mistakes) {
    this.all = all
    this.tree = tree
    this.mistakes = mistakes
  }

  /** The levies of a category that a version has in its base. */
  included({ read, levy }: Standing, version: VersionEntry, category: string): Standing[] {
    const limits = version.base_includes_jurisdictions ?? []
    return this.all.filter(
      other =>
        other.levy.category_code === category &&
        other.levy !== levy &&
        related(this.tree, read.stem, other.read.stem) &&
        (limits.length === 0 || limits.includes(other.read.stem)),
    )
  }

  check(standing: Standing, version: VersionEntry): void {
    const { read, levy } = standing
    const at = read.spot(version, 'base_includes')
    for (const category of (version.base_includes ?? []).filter(entry => entry !== 'base_amount')) {
      const included = this.included(standing, version, category)
      if (included.length === 0 && !mayBeUnread(this.tree, read.stem)) {
        const mend = 'correct the category, or take it out'
        this.mistakes.add(at, 'a category of a levy of this chain or below', category, mend)
      }
      for (const other of included) {
        const later = other.levy.versions.find(v => overlapping(version, v) && orderOf(v) >= orderOf(version))
        if (later === undefined || this.checkCircle(standing, version, other)) continue
        const mend = `give ${levy.tax_key} a higher calculation_order than ${other.levy.tax_key}`
        const found = `${other.levy.tax_key} with ${orderOf(later)}, this with ${orderOf(version)}`
        this.mistakes.add(at, 'what is included to be calculated earlier', found, mend)
      }
    }
    for (const place of version.base_includes_jurisdictions ?? []) {
      if (this.tree.chains.has(place) && related(this.tree, read.stem, place)) continue
      const spot = read.spot(version, 'base_includes_jurisdictions')
      this.mistakes.add(spot, 'places of this chain or below', place, 'correct the code')
    }
  }

  /** True when the included levy leads back to this one; each circle is told once. */
  checkCircle(standing: Standing, version: VersionEntry, other: Standing): boolean {
    const way = this.wayBack(standing, version, other, [])
    if (way === null) return false
    const keys = [standing, ...way].map(({ levy }) => levy.tax_key)
    const name = [...keys].sort().join()
    if (this.circles.has(name)) return true
    this.circles.add(name)
    const found = `a circle: ${keys.join(' includes ')} includes ${standing.levy.tax_key}`
    const mend = `no order can satisfy it: by the law take one category out of base_includes, of ${keys.join(' or ')}`
    this.mistakes.add(standing.read.spot(version, 'base_includes'), 'bases that end somewhere', found, mend)
    return true
  }

  wayBack(goal: Standing, within: VersionEntry, from: Standing, gone: Standing[]): Standing[] | null {
    if (from.levy === goal.levy) return gone
    if (gone.some(({ levy }) => levy === from.levy)) return null
    for (const version of from.levy.versions.filter(each => overlapping(each, within))) {
      for (const category of version.base_includes ?? []) {
        for (const next of this.included(from, version, category)) {
          const way = this.wayBack(goal, within, next, [...gone, from])
          if (way !== null) return way
        }
      }
    }
    return null
  }
}

/** Checks the bases of all levies. */
export function checkBases(all: readonly Standing[], tree: Tree, mistakes: Mistakes): void {
  const check = new BaseCheck(all, tree, mistakes)
  for (const standing of all) {
    for (const version of standing.levy.versions) check.check(standing, version)
  }
}
