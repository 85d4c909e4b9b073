// The parts of an address as people write it: where the country stands, which signs are a postal code.
import type { Gazetteer } from './gazetteer.ts'
import type { KnownPlaces } from './known-places.ts'
import { plainName } from './names.ts'

/** A country that an address may mean, and what is left of the address without its name. */
export interface CountryReading {
  code: string
  parts: string[]
  /** A part of the country that its name stood for: England. */
  region: string | null
}

export function splitParts(address: string): string[] {
  return address
    .normalize('NFC')
    .split(/[,;|\n\r\t，、]+/)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
}

/** Names in use that are in no list of countries. */
const spoken: Record<string, string> = {
  usa: 'US',
  'u s a': 'US',
  us: 'US',
  'u s': 'US',
  'the united states': 'US',
  america: 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  korea: 'KR',
  'south korea': 'KR',
  vatican: 'VA',
  'vatican city': 'VA',
}
const partsOfBritain = /^(england|scotland|wales|northern ireland)$/

/** Every country that stands at the end of an address, or at its beginning. */
export function readCountries(parts: string[], gazetteer: Gazetteer, known: KnownPlaces): CountryReading[] {
  const found: CountryReading[] = []
  const last = parts.at(-1) ?? ''
  const add = (name: string, rest: string[], wholePart: boolean) => {
    const plain = plainName(name)
    const bare = plain.replace(/^(the|la|le|les|l|el|die) /, '')
    const listed = spoken[plain] ?? known.countryNamed(plain) ?? gazetteer.countryNamed(plain)
    const code = listed ?? gazetteer.countryNamed(bare) ?? (wholePart ? isoCode(name, gazetteer) : undefined)
    // Two letters are a word in some languages; as a name they count only as codes are written.
    if (code === undefined || (name.length < 3 && name !== name.toUpperCase())) return
    found.push({ code, parts: rest, region: partsOfBritain.test(plain) ? name : null })
  }
  add(last, parts.slice(0, -1), true)
  if (parts.length > 1) add(parts[0] ?? '', parts.slice(1), false)
  const words = last.split(' ')
  for (let count = Math.min(4, words.length - 1); count >= 1; count--) {
    const rest = words.slice(0, -count).join(' ')
    add(words.slice(-count).join(' '), [...parts.slice(0, -1), rest], count === 1)
  }
  return found
}

function isoCode(text: string, gazetteer: Gazetteer): string | undefined {
  return /^[A-Z]{2}$/.test(text) && gazetteer.countryName(text) !== undefined ? text : undefined
}

/** Forms of postal codes that are used in one country only. */
const unmistakable: Record<string, RegExp> = {
  CA: /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/,
  GB: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
  NL: /\b\d{4} [A-Z]{2}\b/,
  PT: /\b\d{4}-\d{3}\b/,
  PL: /\b\d{2}-\d{3}\b/,
  JP: /(〒 ?\d{3}-?\d{4}|\b\d{3}-\d{4}\b)/,
}
const forms: Record<string, RegExp> = {
  ...unmistakable,
  US: /\b\d{5}(-\d{4})?\b/,
  CA: /\b[A-Z]\d[A-Z]( ?\d[A-Z]\d)?\b/,
  BR: /\b\d{5}-?\d{3}\b/,
  IE: /\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b/,
}
const usual = /\b([A-Z]{1,2}-)?(\d{3} \d{2}|\d{4,6})\b/

export function countryOfPostalCode(parts: string[]): string | undefined {
  const text = parts.join(', ')
  return Object.entries(unmistakable).find(([, form]) => form.test(text))?.[0]
}

/** Takes the postal code out; the one nearest the end counts, since a house number can look like one. */
export function takePostalCode(parts: string[], country: string): { code: string | null; parts: string[] } {
  const form = forms[country] ?? usual
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? ''
    const all = [...part.matchAll(new RegExp(form.source, 'g'))]
    // In the street only a code at its beginning or end is one, and never the number of the house before the street.
    const match = all.findLast(
      ({ 0: text, index: at }) => index > 0 || parts.length === 1 || at + text.length === part.length,
    )
    if (match === undefined || (match.index === 0 && match[0] !== part && index === 0 && country === 'US'))
      continue
    const rest = `${part.slice(0, match.index)} ${part.slice(match.index + match[0].length)}`
      .replace(/\s+/g, ' ')
      .trim()
    const left = [...parts.slice(0, index), ...(rest === '' ? [] : [rest]), ...parts.slice(index + 1)]
    return { code: match[0].replace('〒', '').trim(), parts: left }
  }
  return { code: null, parts }
}

/** A run that begins with one of these is a street. */
const ways =
  /^(rue|via|viale|calle|carrer|piazza|plaza|place|avenue|avenida|av|rua|ul|ulica|street|road|hotel)( |$)/

/** Words after which a name is one of a street, not of a city. */
const streets = new Set(
  `rue via viale calle carrer piazza plaza place avenue avenida av rua ul ulica ulice de di du del della des da do of la le
  les von van der den st saint san santa hotel the new los las el`.split(/\s+/),
)

/** Runs of words that may be a city in a text without commas: at its end, then at its beginning; longest first. */
export function runsOf(part: string): string[] {
  const words = part.split(' ').filter(word => !/^\d+[a-zA-Z]?$/.test(word))
  const runs: string[] = []
  for (let count = Math.min(4, words.length); count >= 1; count--) {
    const before = words[words.length - count - 1]
    if (before === undefined || !streets.has(plainName(before))) runs.push(words.slice(-count).join(' '))
  }
  for (let count = Math.min(3, words.length - 1); count >= 1; count--)
    runs.push(words.slice(0, count).join(' '))
  return runs.filter(run => !ways.test(plainName(run)))
}
