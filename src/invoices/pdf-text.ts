// Text of any script in the PDF: pieces by font and direction, lines that fit a width, and their order on the page.
import bidiFactory from 'bidi-js'
import type { Font } from 'fontkit'
import { fontOf, UNKNOWN, type Weight } from './pdf-fonts.ts'

/** A stretch of a line in one font and one direction, ready to be shown from left to right. */
export interface Run {
  text: string
  font: Font
  rightToLeft: boolean
}

// Node gives the function itself, where the types of this CommonJS package promise it as a property.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

// Letters of Hebrew, Arabic and their kin: what makes a line need the bidirectional algorithm.
const STRONG = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
// What would turn the direction of the text after it, and shows nothing itself.
const DIRECTION_MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g
const CONTROLS = /\p{Cc}+/gu

/** The runs of one line in the order in which they stand on the page. */
export function runsOf(line: string, weight: Weight): Run[] {
  const text = line.replace(DIRECTION_MARKS, '').replace(CONTROLS, ' ').normalize('NFC')
  if (!STRONG.test(text)) return piecesOf(text, weight, false)
  const { levels } = bidi.getEmbeddingLevels(text)
  const mirrored = bidi.getMirroredCharactersMap(text, levels)
  const stretches: { text: string; level: number }[] = []
  for (let index = 0; index < text.length; index++) {
    const level = levels[index] ?? 0
    const last = stretches.at(-1)
    const character = mirrored.get(index) ?? text[index] ?? ''
    if (last !== undefined && last.level === level) last.text += character
    else stretches.push({ text: character, level })
  }
  return reordered(stretches).flatMap(({ text: stretch, level }) => {
    const pieces = piecesOf(stretch, weight, level % 2 === 1)
    return level % 2 === 1 ? pieces.reverse() : pieces
  })
}

/** Rule L2 of the Unicode Bidirectional Algorithm, over stretches of one level. */
function reordered<T extends { level: number }>(stretches: T[]): T[] {
  const line = [...stretches]
  const highest = Math.max(...line.map(one => one.level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < line.length; start++) {
      let end = start
      while (end < line.length && (line[end]?.level ?? 0) >= level) end++
      if (end - start > 1) line.splice(start, end - start, ...line.slice(start, end).reverse())
      start = end
    }
  }
  return line
}

/** Splits by font. What no font can show becomes one sign. */
function piecesOf(text: string, weight: Weight, rightToLeft: boolean): Run[] {
  const plain = /^[ -~]*$/.test(text) && !rightToLeft ? fontOf(text, weight) : null
  if (plain !== null) return [{ text, font: plain, rightToLeft }]
  const pieces: Run[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = pieces.at(-1)
    // Between words from right to left a space stays with the word before it, so that they are shaped in one piece.
    const font = rightToLeft && segment === ' ' && last !== undefined ? last.font : fontOf(segment, weight)
    const shown = font === null ? UNKNOWN : segment
    const face = font ?? fontOf(UNKNOWN, weight)
    if (face === null) continue
    if (last?.font === face) last.text += shown
    else pieces.push({ text: shown, font: face, rightToLeft })
  }
  // The shaper turns letters round itself; marks and signs alone it leaves as they are.
  for (const piece of pieces) if (rightToLeft && !STRONG.test(piece.text)) piece.text = backwards(piece.text)
  return pieces
}

function backwards(text: string): string {
  return [...graphemes.segment(text)]
    .map(({ segment }) => segment)
    .reverse()
    .join('')
}

/**
 * Lines of at most the width. They break between words, and inside one only when it alone is too wide. A line is as wide as
 * its words together: what kerning does at the space between two of them is too little to count.
 */
export function linesOf(text: string, width: number, measure: (piece: string) => number): string[] {
  return text.split(/\r\n?|\n/).flatMap(paragraph => {
    const lines = ['']
    let used = 0
    const add = (piece: string, fits: boolean): void => {
      if (fits || used === 0) lines[lines.length - 1] += piece
      else lines.push(piece)
      used = (fits ? used : 0) + measure(piece)
    }
    for (const piece of breakable(paragraph)) {
      const needed = measure(piece.trimEnd())
      if (needed <= width) add(piece, used + needed <= width)
      else for (const { segment } of graphemes.segment(piece)) add(segment, used + measure(segment) <= width)
    }
    return lines.map(line => line.trimEnd())
  })
}

/** Words with the space and the signs after them; Han, kana and Thai break between their words, which have no spaces. */
function breakable(text: string): string[] {
  const pieces: string[] = []
  let open = false
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = pieces.at(-1)
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(segment)
    const word = isWordLike === true || /^[\p{Ps}\p{Pi}]/u.test(segment)
    if (last === undefined || (word && (open || unspaced || /[\s\p{Pd}]$/u.test(last)))) pieces.push(segment)
    else pieces[pieces.length - 1] = last + segment
    open = unspaced
  }
  return pieces
}
