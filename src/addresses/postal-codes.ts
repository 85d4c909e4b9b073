// Postal codes of the United States and Canada: where each lies, and the city that its letters are addressed to.
import { Lines, readSteps } from './columns.ts'

export interface PostalCode {
  code: string
  country: 'US' | 'CA'
  city: string
  /** Abbreviation in the United States, name in Canada. */
  state: string
  lat: number
  lng: number
}

export class PostalCodes {
  readonly #lines: Lines
  readonly #lats: Int32Array
  readonly #lngs: Int32Array

  constructor(section: (name: string) => Buffer) {
    this.#lines = new Lines(section('postal'))
    this.#lats = readSteps(section('postal_lats'), this.#lines.count)
    this.#lngs = readSteps(section('postal_lngs'), this.#lines.count)
  }

  /** By five digits, or by the first three signs of a Canadian code. */
  find(code: string): PostalCode | undefined {
    let low = 0
    let high = this.#lines.count - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const [found = '', city = '', state = ''] = this.#lines.at(middle).split('\t')
      if (found === code) {
        const [lat = 0, lng = 0] = [this.#lats[middle], this.#lngs[middle]]
        return {
          code,
          country: /^\d/.test(code) ? 'US' : 'CA',
          city,
          state,
          lat: lat / 1000,
          lng: lng / 1000,
        }
      }
      if (found < code) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }
}
