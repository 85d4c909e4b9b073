// What the API calls on organizations: the active one, its API access, and what platform staff decide about that.
import type { ApiAccess, ApiAccessRequest } from '../../generated/api/types.gen.ts'
import type { Config } from '../config.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import type { AccessRow } from './repository.ts'
import * as organizations from './service.ts'

type Ids =
  | 'getOrganization'
  | 'getApiAccessRequest'
  | 'createApiAccessRequest'
  | 'listApiAccessRequests'
  | 'setOrganizationApiAccess'

export function organizationOperations(config: Config, database: Database): Handlers<Ids> {
  const showAccess = (access: Awaited<ReturnType<typeof organizations.getAccessRequest>>): ApiAccess => ({
    status: access.organization.api_access as ApiAccess['status'],
    contact_url: config.contact_url,
    request: access.request === undefined ? null : showRequest(access.request),
  })

  return {
    getOrganization: async ({ caller, inScope }) => {
      const { id, name, created_at, api_access } = await inScope(organizations.get)
      return {
        status: 200,
        body: {
          id: toWire('org', id),
          name,
          role: caller.organization.role,
          api_access: api_access as ApiAccess['status'],
          created_at: created_at.toISOString(),
        },
      }
    },

    getApiAccessRequest: async ({ inScope }) => ({
      status: 200,
      body: showAccess(await inScope(organizations.getAccessRequest)),
    }),

    createApiAccessRequest: async ({ caller, body, inScope }) => ({
      status: 201,
      body: showAccess(await inScope(scope => organizations.requestAccess(scope, body, caller.user.id))),
    }),

    listApiAccessRequests: async ({ query }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listApiAccessRequests', filters, cursor)
      const rows = await organizations.listAccess(database, filters.status ?? null, before, limit + 1)
      return {
        status: 200,
        body: makePage(
          'listApiAccessRequests',
          filters,
          rows,
          limit,
          row => row.organization_id,
          showAccessRow,
        ),
      }
    },

    setOrganizationApiAccess: async ({ caller, path, body, request }) => {
      const organization_id = fromWire('org', path.organization_id)
      if (organization_id === null) throw new Problem('organization_not_found', 'Organization not found')
      const actor = { type: 'staff' as const, id: caller.user.id }
      const origin = { request_id: request.id, ip: request.ip }
      const set = await organizations.setAccess(
        database,
        { organization_id, actor, origin },
        body.status,
        body.note ?? null,
      )
      return {
        status: 200,
        body: {
          organization_id: toWire('org', set.id),
          organization_name: set.name,
          status: set.status,
          changed_at: set.changed_at.toISOString(),
        },
      }
    },
  }
}

interface RequestRow {
  contact_name: string
  contact_email: string
  intended_integration: string
  expected_monthly_volume: string
  created_at: Date
  created_by: string
  created_by_name: string | null
}

function showRequest(row: RequestRow): ApiAccessRequest {
  const { contact_name, contact_email, intended_integration } = row
  return {
    ...{ contact_name, contact_email, intended_integration },
    expected_monthly_volume: Number(row.expected_monthly_volume),
    created_at: row.created_at.toISOString(),
    created_by: {
      type: 'user',
      id: toWire('user', row.created_by),
      name: row.created_by_name ?? 'Erased person',
    },
  }
}

function showAccessRow(row: AccessRow) {
  return {
    organization_id: toWire('org', row.organization_id),
    organization_name: row.organization_name,
    status: row.status,
    // Without a request every column of it is null.
    request: row.created_at === null ? null : showRequest(row as RequestRow),
  }
}
