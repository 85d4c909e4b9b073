/** Finds the word that an author probably meant. */

import { letterDistance } from '../letters.ts'

/** The nearest of `words` that is at most `most` letters away and not the same; null without one. */
export function nearest(word: string, words: Iterable<string>, most = 2): string | null {
  let best: string | null = null
  let least = most + 1
  for (const known of words) {
    const far = letterDistance(word, known, most)
    if (far === 0 || far >= least) continue
    least = far
    best = known
  }
  return best
}
