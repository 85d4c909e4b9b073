/** What can be judged of a file that has mistakes of form: whatever does not look at what could not be read. */

import type { PlaceFile } from './format.ts'

export class Parts {
  readonly #whole = new WeakSet<object>()
  readonly #headed = new WeakSet<object>()

  /** A record was read; `inLists` of its mistakes stand in lists inside it. */
  note(record: object, mistakes: number, inLists: number): void {
    if (mistakes === 0) this.#whole.add(record)
    if (mistakes === inLists) this.#headed.add(record)
  }

  /**
   * The head and each levy, rule and source in which nothing is wrong; null with a mistake in the head. A levy of
   * tiers is left out: which stars may lack a tier depends on the drafts beside it.
   */
  of(place: PlaceFile): PlaceFile | null {
    if (!this.#headed.has(place)) return null
    const whole = (entry: object) => this.#whole.has(entry)
    const levies = place.levies?.filter(whole)
    return {
      ...place,
      levies: levies?.filter(({ versions }) => versions.every(({ tiers }) => tiers === undefined)),
      rules: place.rules?.filter(whole),
      sources: place.sources?.filter(whole),
    }
  }
}
