// What the API calls on organizations: the active one, its API access, and what platform staff decide about that.
import type {
  ApiAccess,
  ApiAccessRequest,
  LegalProfile,
  Organization,
} from '../../generated/api/types.gen.ts'
import type { Config } from '../config.ts'
import type { ContentStore } from '../content-releases/store.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { invalidField, Problem } from '../problem.ts'
import { findPlace } from '../tax/jurisdictions.ts'
import * as legalProfile from './legal-profile.ts'
import type { AccessRow } from './repository.ts'
import * as organizations from './service.ts'

type Ids =
  | 'getOrganization'
  | 'updateOrganization'
  | 'getLegalProfile'
  | 'updateLegalProfile'
  | 'getApiAccessRequest'
  | 'createApiAccessRequest'
  | 'listApiAccessRequests'
  | 'setOrganizationApiAccess'

export function organizationOperations(
  config: Config,
  database: Database,
  content: ContentStore,
): Handlers<Ids> {
  const showAccess = (access: Awaited<ReturnType<typeof organizations.getAccessRequest>>): ApiAccess => ({
    status: access.organization.api_access as ApiAccess['status'],
    contact_url: config.contact_url,
    request: access.request === undefined ? null : showRequest(access.request),
  })

  return {
    getOrganization: async ({ caller, inScope }) => ({
      status: 200,
      body: showOrganization(await inScope(organizations.get), caller.organization.role),
    }),

    updateOrganization: async ({ caller, body, inScope }) => {
      const { name } = body
      const change =
        name === undefined ? organizations.get : (scope: Scope) => organizations.rename(scope, name)
      return { status: 200, body: showOrganization(await inScope(change), caller.organization.role) }
    },

    getLegalProfile: async ({ inScope }) => ({
      status: 200,
      body: showProfile(await inScope(legalProfile.get)),
    }),

    updateLegalProfile: async ({ caller, body, inScope }) => {
      const { default_legal_issuer_id: id, ...changes } = body
      const release = await content.at(caller.data_version)
      if (changes.tax_country != null && findPlace(release.compiled, changes.tax_country) === undefined) {
        throw invalidField('tax_country', 'Input should be a country of ISO 3166-1')
      }
      const chosen = id === undefined ? {} : { default_legal_issuer_id: id && fromWire('iss', id) }
      if (id != null && chosen.default_legal_issuer_id === null) {
        throw new Problem('legal_issuer_not_found', 'Legal issuer not found')
      }
      const profile = await inScope(scope => legalProfile.update(scope, { ...changes, ...chosen }))
      return { status: 200, body: showProfile(profile) }
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

function showProfile({
  legal_name,
  tax_country,
  default_legal_issuer_id: id,
}: legalProfile.LegalProfile): LegalProfile {
  return { legal_name, tax_country, default_legal_issuer_id: id && toWire('iss', id) }
}

function showOrganization(
  row: Awaited<ReturnType<typeof organizations.get>>,
  role: Organization['role'],
): Organization {
  return {
    id: toWire('org', row.id),
    ...{ name: row.name, role, api_access: row.api_access as ApiAccess['status'] },
    created_at: row.created_at.toISOString(),
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
