// TypeIDs: on the wire an id carries its kind (`key_…`); in the database it is the UUIDv7 inside.
import { randomFillSync } from 'node:crypto'
import { fromUUID, parseTypeId, type TypeId, toUUID } from 'typeid-js'
import { v7 } from 'uuid'

export type Prefix =
  | 'org'
  | 'user'
  | 'sess'
  | 'key'
  | 'evt'
  | 'log'
  | 'calc'
  | 'prop'
  | 'bkg'
  | 'adj'
  | 'rfnd'
  | 'iss'
  | 'reg'
  | 'inv'
  | 'line'
  | 'invt'

/** A new UUIDv7: ids sort by the time they were made. */
export function newId(): string {
  return v7()
}

/** Random bytes are drawn for many ids at once: each draw costs more than all else about an id. */
const drawn = new Uint8Array(16 * 256)
let spent = drawn.length

function random(): Uint8Array {
  if (spent === drawn.length) {
    randomFillSync(drawn)
    spent = 0
  }
  spent += 16
  return drawn.slice(spent - 16, spent)
}

/** A new id of an instant that was read elsewhere; within one millisecond such ids sort by `sequence` (32 bits). */
export function newIdAt(instant: Date, sequence?: number): string {
  return v7({ rng: random, msecs: instant.getTime(), ...(sequence === undefined ? {} : { seq: sequence }) })
}

/** The instant at which an id was made, to the millisecond. */
export function instantOf(id: string): Date {
  return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
}

/** The lowest id of an instant: ids of a range of time are those from its first to the `lastIdOf` its last instant. */
export function firstIdOf(instant: Date): string {
  return `${timeOf(instant)}-0000-0000-000000000000`
}

/** The highest id of an instant. */
export function lastIdOf(instant: Date): string {
  return `${timeOf(instant)}-ffff-ffff-ffffffffffff`
}

/** RFC 9562 §5.7: the first 48 bits are milliseconds since 1970. */
function timeOf(instant: Date): string {
  const hex = Math.max(instant.getTime(), 0).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/** The wire form of an id: `key_01jd…`. */
export function toWire(prefix: Prefix, id: string): string {
  return fromUUID(id, prefix)
}

/** The uuid of a wire id; null when the text is no id of this kind (for the caller: it does not exist). */
export function fromWire(prefix: Prefix, text: string): string | null {
  if (!text.startsWith(`${prefix}_`)) return null
  try {
    const typeId = text as TypeId<Prefix>
    return parseTypeId(typeId).prefix === prefix ? toUUID(typeId) : null
  } catch {
    return null
  }
}
