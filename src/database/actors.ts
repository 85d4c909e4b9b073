// Who did something: the columns that name them in a row, and how an answer shows them.
import { type RawBuilder, sql } from 'kysely'
import { toWire } from './identifiers.ts'
import type { Actor, Scope } from './scope.ts'

export interface NamedActor {
  type: Actor['type']
  id: string | null
  /** Null for somebody whose name was erased. */
  name: string | null
}

/**
 * The name of the actor in these two columns of a row (`bookings.created_by_type`, `bookings.created_by`): a person's, a
 * key's, null for one that is erased. Keys are the organization's own, by the policy of their table.
 */
export function actorName(typeColumn: string, idColumn: string): RawBuilder<string | null> {
  const [type, id] = [sql.ref(typeColumn), sql.ref(idColumn)]
  return sql<string | null>`case
    when ${type} in ('user', 'staff') then (select coalesce(u.full_name, u.email) from users u where u.id = ${id})
    when ${type} = 'api_key' then (select k.name from api_keys k where k.id = ${id}) end`
}

/** An actor as every `created_by` of an answer shows it. */
export function showActor({ type, id, name }: NamedActor) {
  if (type === 'system' || id === null) return { type, id: null, name: 'TaxLens' }
  return { type, id: toWire(type === 'api_key' ? 'key' : 'user', id), name: name ?? 'Erased person' }
}

/** The columns that name who makes a record; records of an organization are made by its people and its keys. */
export function madeBy({ actor }: Scope): { created_by_type: 'user' | 'api_key'; created_by: string } {
  if (actor.id === null || (actor.type !== 'user' && actor.type !== 'api_key')) {
    throw new Error('a record is made by a person or a key')
  }
  return { created_by_type: actor.type, created_by: actor.id }
}
