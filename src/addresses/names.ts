// Names of places as they are compared: without accents, case, punctuation and words like "province of".
import { letterDistance } from '../tax/letters.ts'

const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
}

/** Words that say what kind of place it is, in the languages that the lists of places use. */
const kinds = new Set(
  `province provincia provincie provinz provinsi region regione regiao regio regija county comte judetul judet zupanija
  prefecture ken shi metropolis metropolitan metropolitana metropolitano citta capitale state estado land district
  distrito municipality municipal municipiul municipio obcina mestna opstina grad kabupaten kota daerah governorate
  oblast okrug kraj voivodeship vilayet department departement departamento autonomous autonoma autonome comunidad
  communaute principality apskritis maakond amphoe changwat greater gemeente concelho kommun kommune opcina urban parish borough city town ville ciudad cidade
  stadt kanton canton of the de del della di do da des du d al el and y`.split(/\s+/),
)

/** Lower case, no accents, every run of other signs one space. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøđðłæœþıħə]/g, letter => letters[letter] ?? letter)
    .replace(/['’ʻ`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The plain name without what only says the kind of place; the plain name itself where nothing else is in it. */
export function bareName(name: string): string {
  const plain = plainName(name)
  const bare = plain
    .split(' ')
    .filter(word => !kinds.has(word))
    .join(' ')
  return bare === '' ? plain : bare
}

/** Whether a name says nothing but the kind of place: the `state` of `Rio de Janeiro (state)`. */
function isKind(name: string): boolean {
  return plainName(name)
    .split(' ')
    .every(word => kinds.has(word))
}

/** All the names that one entry stands for: `Playa del Carmen (Solidaridad)` and `Donostia / San Sebastián` are two each. */
export function variantsOf(name: string): string[] {
  const inside = [...name.matchAll(/\(([^)]+)\)/g)].map(([, text]) => text ?? '')
  const outside = name.replace(/\([^)]*\)/g, ' ')
  const parts = [outside, ...inside].flatMap(part => [part, ...part.split(/\s*\/\s*|,\s+|\s+and\s+/)])
  // `Clark County outside cities` is found as the county, too.
  const county = /^(.+? County)\b/.exec(name)?.[1]
  if (county !== undefined) parts.push(county)
  return [...new Set(parts.map(part => part.trim()).filter(part => part !== '' && !isKind(part)))]
}

/** Whether two plain names differ by no more than a slip of the hand: one letter, two in long names. */
export function isSimilar(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const allowed = shorter >= 9 ? 2 : 1
  return shorter >= 5 && letterDistance(a, b, allowed) <= allowed
}
