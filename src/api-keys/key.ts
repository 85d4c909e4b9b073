// The format of an API key: `txl_`, 40 random base62 characters, 6 of checksum; only its hash is ever stored.
import { hash, randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const form = /^txl_[0-9A-Za-z]{46}$/

/** A new raw key of 50 characters: 40 × log2(62) = 238 random bits from the system's generator. */
export function generateKey(): string {
  const secret = Array.from({ length: 40 }, () => alphabet[randomInt(62)]).join('')
  const body = `txl_${secret}`
  return body + checksum(body)
}

/** Whether length, alphabet and checksum are right: what fails is refused without asking the database. */
export function isWellFormed(key: string): boolean {
  return form.test(key) && checksum(key.slice(0, 44)) === key.slice(44)
}

/** SHA-256 of the whole key, 32 bytes. A slow hash would add nothing to 238 random bits. */
export function hashKey(key: string): Buffer {
  return hash('sha256', key, 'buffer')
}

/** What a table may show of a key: its first 12 and its last 4 characters. */
export function visibleParts(key: string): { prefix: string; last_four: string } {
  return { prefix: key.slice(0, 12), last_four: key.slice(-4) }
}

/** A text in which every raw key is cut to what a table may show of it: people paste keys where none belong. */
export function maskKeys(text: string): string {
  if (!text.includes('txl_')) return text
  return text.replace(/txl_[0-9A-Za-z]{8,46}/g, found => `${found.slice(0, 12)}…`)
}

/** Whether a text holds a key, or so much of one that it looks like one: more than a table may show. */
export function holdsKey(text: string): boolean {
  return text.includes('txl_') && /txl_[0-9A-Za-z]{20}/.test(text)
}

/** CRC-32 (IEEE) of the first 44 characters in base62, most significant digit first, padded with `0` to 6. */
function checksum(body: string): string {
  let rest = crc32(body)
  let digits = ''
  for (let place = 0; place < 6; place++) {
    digits = alphabet.charAt(rest % 62) + digits
    rest = Math.floor(rest / 62)
  }
  return digits
}
