/** The party of a stay: how many people, and what is known of each. */

import { countryIssues } from './countries.ts'
import type { RefusalIssue } from './refusal.ts'
import type { CalculationRequest, GuestType } from './request.ts'

export interface Guest {
  readonly index: number
  readonly age: number | null
  readonly nationality: string | null
  readonly country_of_residence: string | null
  readonly guest_type: GuestType
  readonly disability_percentage: number | null
}

/** A comparison with a fact of a guest. */
export type GuestTest = (guest: Guest) => boolean

/** Whom a levy is charged on: guests whom its rules cannot tell apart, or the stay as a whole. */
export interface Subject {
  /** The first of its guests, who stands for all; null for the stay. */
  readonly guest: Guest | null
  /** Positions of its guests, in order. */
  readonly indexes: readonly number[]
  /** How often the charge is due: for each of its guests, or once for the stay. */
  readonly times: number
  /** People that one charge counts. */
  readonly persons: number
}

export interface Party {
  readonly occupants: number
  readonly adults: number | null
  /** Null on the coarse path, where only numbers are known. */
  readonly guests: Guest[] | null
  /** The guests as the tests of a levy tell them apart, kept for the next time. */
  readonly kinds: Map<readonly GuestTest[], readonly Subject[]>
  readonly guest_type: GuestType
}

/** Reads the party; what disagrees is added to `issues`. */
export function readParty(request: CalculationRequest, issues: RefusalIssue[]): Party {
  const guestType = request.guest_type ?? 'standard'
  const rows = request.guests ?? null
  const occupants = request.number_of_guests ?? rows?.length ?? 1
  if (occupants < 1) {
    issues.push({ type: 'greater_than_equal', loc: ['number_of_guests'], msg: 'Should be 1 or more' })
  }
  if (rows !== null && rows.length !== occupants) {
    issues.push({
      type: 'value_error',
      loc: ['number_of_guests'],
      msg: `Does not agree with the ${rows.length} rows of guests`,
    })
  }
  const adults = request.adults ?? null
  if (adults !== null && (adults < 0 || adults > occupants)) {
    issues.push({
      type: 'value_error',
      loc: ['adults'],
      msg: `Should be from 0 to the number of guests, ${occupants}`,
    })
  }
  for (const [index, row] of (rows ?? []).entries()) {
    for (const field of ['nationality', 'country_of_residence'] as const) {
      issues.push(...countryIssues(row[field], ['guests', index, field]))
    }
  }
  const guests =
    rows?.map((row, index) => ({
      index,
      age: row.age ?? null,
      nationality: row.nationality ?? null,
      country_of_residence: row.country_of_residence ?? null,
      guest_type: row.guest_type ?? guestType,
      disability_percentage: row.disability_percentage ?? null,
    })) ?? null
  return { occupants, adults, guests, kinds: new Map(), guest_type: guestType }
}

/** People who are charged where guests are not told apart: the adults if given, else everybody. */
export function chargedWithoutRows(party: Party): number {
  return party.adults ?? party.occupants
}

/** True when somebody's age is known. */
export function knowsAges(party: Party): boolean {
  return party.guests?.some(guest => guest.age !== null) ?? false
}
