// What the API calls on legal issuers and their tax registrations.
import type {
  LegalIssuer,
  LegalIssuerUpdate,
  NewLegalIssuer,
  TaxRegistration,
} from '../../generated/api/types.gen.ts'
import type { ContentStore, LoadedRelease } from '../content-releases/store.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import { localDate } from '../jurisdictions/local-date.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { assertPlaces, hasVat, timezoneOf } from './countries.ts'
import type { Address, Contact, IssuerFields } from './fields.ts'
import { readinessOf } from './readiness.ts'
import * as registrations from './registrations.ts'
import * as legalIssuers from './service.ts'

type Ids =
  | 'listLegalIssuers'
  | 'createLegalIssuer'
  | 'getLegalIssuer'
  | 'updateLegalIssuer'
  | 'listTaxRegistrations'
  | 'createTaxRegistration'
  | 'updateTaxRegistration'
  | 'deleteTaxRegistration'

export function legalIssuerOperations(content: ContentStore): Handlers<Ids> {
  return {
    listLegalIssuers: async ({ caller, query, inScope }) => {
      const release = await content.at(caller.data_version)
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listLegalIssuers', filters, cursor)
      const found = await inScope(scope => legalIssuers.list(scope, { ...filters, before, limit: limit + 1 }))
      const show = (facts: legalIssuers.SellerFacts) => showIssuer(release, facts)
      return {
        status: 200,
        body: makePage('listLegalIssuers', filters, found, limit, ({ issuer }) => issuer.id, show),
      }
    },

    createLegalIssuer: async ({ caller, body, inScope }) => {
      const release = await content.at(caller.data_version)
      assertPlaces(release, body)
      const timezone = timezoneOf(release, body.country_code)
      const facts = await inScope(scope =>
        legalIssuers.create(scope, { ...blank, ...readFields(body) }, timezone),
      )
      return { status: 201, body: showIssuer(release, facts) }
    },

    getLegalIssuer: async ({ caller, path, inScope }) => {
      const release = await content.at(caller.data_version)
      const id = fromWire('iss', path.legal_issuer_id)
      return {
        status: 200,
        body: showIssuer(release, await inScope(scope => legalIssuers.sellerFacts(scope, id))),
      }
    },

    updateLegalIssuer: async ({ caller, path, body, inScope }) => {
      const release = await content.at(caller.data_version)
      assertPlaces(release, body)
      const { status, country_code } = body
      const changes = { ...readFields(body), ...(status === undefined ? {} : { status }) }
      const timezone = country_code === undefined ? null : timezoneOf(release, country_code)
      const id = fromWire('iss', path.legal_issuer_id)
      const facts = await inScope(scope => legalIssuers.update(scope, id, changes, timezone))
      return { status: 200, body: showIssuer(release, facts) }
    },

    listTaxRegistrations: async ({ path, query, inScope }) => {
      const { limit = 50, cursor } = query
      const before = readCursor('listTaxRegistrations', path, cursor)
      const id = fromWire('iss', path.legal_issuer_id)
      const rows = await inScope(scope => registrations.list(scope, id, { before, limit: limit + 1 }))
      return {
        status: 200,
        body: makePage('listTaxRegistrations', path, rows, limit, row => row.id, showRegistration),
      }
    },

    createTaxRegistration: async ({ caller, path, body, inScope }) => {
      assertPlaces(await content.at(caller.data_version), body)
      const {
        scheme,
        number,
        country_code,
        jurisdiction_code = null,
        valid_from = null,
        valid_to = null,
      } = body
      const fields = { scheme, number, country_code, jurisdiction_code, valid_from, valid_to }
      const id = fromWire('iss', path.legal_issuer_id)
      const row = await inScope(scope => registrations.create(scope, id, fields))
      return { status: 201, body: showRegistration(row) }
    },

    updateTaxRegistration: async ({ caller, path, body, inScope }) => {
      assertPlaces(await content.at(caller.data_version), body)
      const [issuer, id] = [fromWire('iss', path.legal_issuer_id), fromWire('reg', path.tax_registration_id)]
      const row = await inScope(scope => registrations.update(scope, issuer, id, body))
      return { status: 200, body: showRegistration(row) }
    },

    deleteTaxRegistration: async ({ path, inScope }) => {
      const [issuer, id] = [fromWire('iss', path.legal_issuer_id), fromWire('reg', path.tax_registration_id)]
      await inScope(scope => registrations.remove(scope, issuer, id))
      return { status: 204 }
    },
  }
}

const defaults = { levy_presentation: 'excluded', payment_means_code: '1' } as const

const blank: Omit<IssuerFields, 'legal_name' | 'country_code'> = {
  ...{ trading_name: null, registered_address: null, default_currency: null, ...defaults },
  ...{ eas_endpoint_id: null, eas_scheme_code: null, company_registration_id: null, contact: null },
  ...{ payment_iban: null, payment_bic: null },
}

/** The fields that were sent; null where there is always a value means the usual one. */
function readFields(body: NewLegalIssuer): IssuerFields
function readFields(body: LegalIssuerUpdate): Partial<IssuerFields>
function readFields(body: NewLegalIssuer | LegalIssuerUpdate): Partial<IssuerFields> {
  const { registered_address: address, contact, levy_presentation, payment_means_code, ...rest } = body
  return {
    ...rest,
    ...(address === undefined ? {} : { registered_address: address && { ...noAddress, ...address } }),
    ...(contact === undefined ? {} : { contact: contact && { ...noContact, ...contact } }),
    ...(levy_presentation === undefined
      ? {}
      : { levy_presentation: levy_presentation ?? defaults.levy_presentation }),
    ...(payment_means_code === undefined
      ? {}
      : { payment_means_code: payment_means_code ?? defaults.payment_means_code }),
  }
}

const noAddress: Address = {
  ...{ line1: null, line2: null, city: null, region: null, postal_code: null, country_code: null },
}
const noContact: Contact = { name: null, phone: null, email: null }

function showIssuer(release: LoadedRelease, facts: legalIssuers.SellerFacts): LegalIssuer {
  const { id, created_at, updated_at, ...fields } = facts.issuer
  const today = localDate(fields.timezone, new Date())
  return {
    id: toWire('iss', id),
    ...fields,
    tax_registrations: facts.registrations.map(showRegistration),
    readiness: readinessOf(facts, today, hasVat(release, fields.country_code)),
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
  }
}

function showRegistration(row: legalIssuers.RegistrationRow): TaxRegistration {
  const { scheme, number, country_code, jurisdiction_code, valid_from, valid_to } = row
  return {
    id: toWire('reg', row.id),
    ...{ scheme, number, country_code, jurisdiction_code, valid_from, valid_to },
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  }
}
