// What the online geocoders have in common: a question becomes an address to fetch, an answer becomes readings.
import type { AddressQuestion, Finding, Point } from './finding.ts'
import { blankFinding } from './point-search.ts'

export interface Provider {
  search(base: string, key: string | null, question: AddressQuestion): URL
  reverse(base: string, key: string | null, point: Point): URL
  /** Throws UnreadableAnswer for what is no answer of this provider. */
  read(body: unknown): Finding[]
}

/** The provider answered something else than it promises. */
export class UnreadableAnswer extends Error {}

export const mostAnswers = 5

export type Fields = Record<string, unknown>

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableAnswer('no object')
  return value as Fields
}

export function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new UnreadableAnswer('no list')
  return value.slice(0, mostAnswers)
}

/** A line of text, shortened to what the contract can hold; null where there is none. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters of a stranger's answer are what is taken out
  const text = value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()
  return text === '' ? null : text.slice(0, 300)
}

export function firstText(fields: Fields, names: string[]): string | null {
  return names.map(name => textOf(fields[name])).find(text => text !== null) ?? null
}

/** A reading from the fields that all providers have in some form; null without a country. */
export function findingOf(
  at: { lat: unknown; lng: unknown },
  countryCode: unknown,
  facts: Partial<Finding>,
): Finding | null {
  const [lat, lng] = [Number(at.lat), Number(at.lng)]
  if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180)) throw new UnreadableAnswer('no coordinates')
  const code = textOf(countryCode)?.toUpperCase()
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return null
  return {
    ...blankFinding(code, { lat, lng }, 0.98),
    ...facts,
    certainty: { country: 0.98, subdivision: 0.95, city: facts.city == null ? 0 : 0.95 },
  }
}

export function addressUnder(base: string, path: string, query: Record<string, string | number | null>): URL {
  const url = new URL(`${base.replace(/\/+$/, '')}/${path}`)
  for (const [name, value] of Object.entries(query))
    if (value !== null) url.searchParams.set(name, String(value))
  return url
}
