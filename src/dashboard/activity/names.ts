// The names behind the ids of the request log: of keys, and of people.
import { useMemo } from 'react'
import { listApiKeys, listMembers } from '../../../generated/api/sdk.gen.ts'
import type { RequestLogEntry } from '../../../generated/api/types.gen.ts'
import { useEvery } from '../pieces/every.ts'
import { missing } from '../pieces/values.tsx'

const staleTime = 60_000

export function useMembers() {
  return useEvery(['members', 'every'], (page, signal) => listMembers({ query: page, signal }), { staleTime })
}

/** Also those that no longer work. */
export function useKeys() {
  return useEvery(['api-keys', 'every'], (page, signal) => listApiKeys({ query: page, signal }), {
    staleTime,
  })
}

export type NameOf = (entry: Pick<RequestLogEntry, 'api_key_id' | 'user_id'>) => string

/** The name of who asked; the id until it is known, and for people who have left. */
export function useNames(): NameOf {
  const keys = useKeys().data
  const members = useMembers().data
  return useMemo(() => {
    const keyNames = new Map(keys?.map(({ id, name }) => [id, name]))
    const people = new Map(members?.map(({ user_id, full_name, email }) => [user_id, full_name ?? email]))
    return ({ api_key_id, user_id }) => {
      if (api_key_id !== null) return keyNames.get(api_key_id) ?? api_key_id
      return user_id === null ? missing : (people.get(user_id) ?? user_id)
    }
  }, [keys, members])
}
