/** Words that do not belong where they stand: often whole lines slipped to another level. */

import { nearest } from './near.ts'
import type { Fields, Shape } from './shapes.ts'

/** The name of each record of a format, with its words. */
function recordsOf(shape: Shape, name: string): { name: string; fields: Fields }[] {
  if (shape.kind === 'list' || shape.kind === 'dictionary') return recordsOf(shape.of, name)
  if (shape.kind === 'either') return [...recordsOf(shape.scalar, name), ...recordsOf(shape.list, name)]
  if (shape.kind !== 'record') return []
  const inner = Object.entries(shape.fields).flatMap(([word, field]) => recordsOf(field.shape, word))
  return [{ name, fields: shape.fields }, ...inner]
}

/** A word that is neither known here nor nearly so. */
export function isStranger(word: string, fields: Fields): boolean {
  return !Object.hasOwn(fields, word) && nearest(word, Object.keys(fields)) === null
}

const FIGURE = ['amount', 'percentage', 'price', 'rate', 'tax_rate', 'value']

/** How to mend one unknown word. */
export function mendOfWord(word: string, fields: Fields, format: Shape): string {
  if (/^\d+(%| [A-Z]{3})?$/.test(word))
    return 'write a point for the comma: inside { } a comma ends the value'
  const ofVersion = 'rate_value' in fields && 'tiers' in fields
  const figure = FIGURE.includes(word)
  const meant = figure && ofVersion ? 'rate_value' : nearest(word, Object.keys(fields))
  if (meant !== null) return `did you mean ${meant}?`
  const owners = figure ? [] : ownersOf([word], format)
  return owners.length === 0
    ? 'correct the word, or take the line out'
    : `it is a word of ${owners.join(' or ')}: write it there`
}

/** The records that know all the words. */
function ownersOf(words: readonly string[], format: Shape): string[] {
  const records = recordsOf(format, 'the file')
  const owners = records.filter(({ fields }) => words.every(word => Object.hasOwn(fields, word)))
  return [...new Set(owners.map(({ name }) => name))]
}

/** Whose words several unknown ones are: the mend for all of them at once. */
export function mendOfWords(words: readonly string[], format: Shape): string {
  const owners = ownersOf(words, format)
  const whose = owners.length === 0 ? '' : `they are words of ${owners.join(' or ')}: `
  return `${whose}indent them, and the "- " they begin with, below the word they belong to`
}
