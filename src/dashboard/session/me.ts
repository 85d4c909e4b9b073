// Who is signed in, what they may do, and on which side, test or live, they work.
import { createContext, useContext } from 'react'
import { getMe } from '../../../generated/api/sdk.gen.ts'
import type { ActiveOrganization, User } from '../../../generated/api/types.gen.ts'
import { useAnswer } from './requests.ts'

export interface Person {
  user: User
  organization: ActiveOrganization
}

/** Filled by the shell: below it there is always a person with an active organization. */
export const PersonContext = createContext<Person | null>(null)

export function usePerson(): Person {
  const person = useContext(PersonContext)
  if (person === null) throw new Error('usePerson is for screens inside the shell')
  return person
}

/** The person, all memberships and this session, as the service knows them now. */
export function useMe() {
  return useAnswer(['me'], signal => getMe({ signal }), { staleTime: 60_000 })
}

export function useRole(): { role: 'admin' | 'member'; isAdmin: boolean } {
  const { role } = usePerson().organization
  return { role, isAdmin: role === 'admin' }
}

export interface Mode {
  isTest: boolean
  setTest(on: boolean): void
}

export const ModeContext = createContext<Mode>({ isTest: false, setTest: () => undefined })

/** Test or live: what bookings, invoices, saved calculations and reports show, and where new ones go. */
export function useMode(): Mode {
  return useContext(ModeContext)
}
