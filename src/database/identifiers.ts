// TypeIDs: on the wire an id carries its kind (`key_…`); in the database it is the UUIDv7 inside.
import { fromUUID, parseTypeId, type TypeId, toUUID } from 'typeid-js'
import { v7 } from 'uuid'

export type Prefix = 'org' | 'user' | 'sess' | 'key' | 'evt' | 'calc'

/** A new UUIDv7: ids sort by the time they were made. */
export function newId(): string {
  return v7()
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
