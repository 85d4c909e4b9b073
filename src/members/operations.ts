// What the API calls on members.
import type { Member } from '../../generated/api/types.gen.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import type { MemberRow } from './repository.ts'
import * as members from './service.ts'

export function memberOperations(): Handlers<'listMembers' | 'updateMember' | 'removeMember'> {
  return {
    listMembers: async ({ query, inScope }) => {
      const { limit = 50, cursor } = query
      const before = readCursor('listMembers', {}, cursor)
      const rows = await inScope(scope => members.list(scope, before, limit + 1))
      return { status: 200, body: makePage('listMembers', {}, rows, limit, row => row.user_id, showMember) }
    },

    updateMember: async ({ path, body, inScope }) => {
      const id = fromWire('user', path.user_id)
      return {
        status: 200,
        body: showMember(await inScope(scope => members.changeRole(scope, id, body.role))),
      }
    },

    removeMember: async ({ path, inScope }) => {
      await inScope(scope => members.remove(scope, fromWire('user', path.user_id)))
      return { status: 204 }
    },
  }
}

function showMember({ user_id, email, full_name, role, joined_at }: MemberRow): Member {
  return { user_id: toWire('user', user_id), email, full_name, role, joined_at: joined_at.toISOString() }
}
