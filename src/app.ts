// The application: what every request passes, in order, on one screen.
import type { Server } from 'node:http'
import Koa, { type Context } from 'koa'
import { createGeocoder } from './addresses/geocoder.ts'
import { addressOperations } from './addresses/operations.ts'
import { locate, type Whereabouts } from './addresses/service.ts'
import { keyResolver } from './api-keys/credential.ts'
import { apiKeyOperations } from './api-keys/operations.ts'
import { recordUses } from './api-keys/uses.ts'
import { auditLogOperations } from './audit-log/operations.ts'
import { bookingOperations } from './bookings/operations.ts'
import { calculationOperations } from './calculations/operations.ts'
import { categoryOperations } from './categories/operations.ts'
import type { Config } from './config.ts'
import { contentReleaseOperations } from './content-releases/operations.ts'
import { contentStore, type LoadedRelease } from './content-releases/store.ts'
import { coverageOperations } from './coverage/operations.ts'
import type { Database } from './database/pool.ts'
import { documentOperations } from './documents/operations.ts'
import { exchangeRateOperations } from './exchange-rates/operations.ts'
import { findReferenceRates } from './exchange-rates/service.ts'
import { healthOperations } from './health/operations.ts'
import { identifyRequest, logRequest } from './http/access-log.ts'
import { checkAnswers, loadDeclaredAnswers } from './http/answers.ts'
import { createApi } from './http/api.ts'
import { FailureGuard } from './http/failures.ts'
import { Limiter } from './http/limits.ts'
import { noteLostAnswer } from './http/lost-answers.ts'
import { pageRoutes } from './http/pages.ts'
import { answerProblems } from './http/problems.ts'
import { refuseMalformed, refuseUnmet } from './http/refusals.ts'
import { requestLimits } from './http/request-limits.ts'
import { credentialResolver } from './http/security.ts'
import { invitationOperations } from './invitations/operations.ts'
import { invoiceOperations } from './invoices/operations.ts'
import { jurisdictionOperations } from './jurisdictions/operations.ts'
import { legalIssuerOperations } from './legal-issuers/operations.ts'
import type { Log } from './log.ts'
import { memberOperations } from './members/operations.ts'
import { clientAddress } from './networks.ts'
import { organizationOperations } from './organizations/operations.ts'
import { propertyOperations } from './properties/operations.ts'
import { rateOperations } from './rates/operations.ts'
import { reportOperations } from './reports/operations.ts'
import { requestLogOperations } from './request-log/operations.ts'
import { recordRequests } from './request-log/recorder.ts'
import { ruleOperations } from './rules/operations.ts'
import { savedCalculationOperations } from './saved-calculations/operations.ts'
import { sessionResolver } from './sessions/credential.ts'
import { sessionOperations } from './sessions/operations.ts'
import type { SessionTokens } from './sessions/tokens.ts'
import { testDataOperations } from './test-data/operations.ts'
import { userOperations } from './users/operations.ts'

export interface Parts {
  config: Config
  database: Database
  tokens: SessionTokens
  log: Log
  /** In tests: every answer is checked against the contract, and one that is not declared becomes a 500. */
  check_answers?: boolean
}

export interface App {
  koa: Koa
  refuseMalformed(server: Server): void
  /** Writes what was gathered of the requests: which keys were used, and the request log. */
  flush(): Promise<void>
  stop(): Promise<void>
}

const isApi = (path: string): boolean => path.startsWith('/v1/') || path.startsWith('/health')

export async function createApp({
  config,
  database,
  tokens,
  log,
  check_answers = false,
}: Parts): Promise<App> {
  const content = contentStore(database)
  const geocoder = createGeocoder(config.geocoder, log)
  const sources = {
    content,
    ratesOn: (date: string) => findReferenceRates(database.kysely, date),
    locate: (release: LoadedRelease, where: Whereabouts) => locate(release, where, geocoder),
  }
  const uses = recordUses(database, log)
  const requests = recordRequests(database, log)
  const { limits } = config
  const failures = new Limiter(database, 'failures', limits.failures_per_minute)
  const guard = new FailureGuard(failures)
  const resolveCredential = credentialResolver({
    findKey: keyResolver(database),
    findSession: sessionResolver(database, tokens.access),
    failures: guard,
  })
  const api = await createApi({
    config,
    database,
    handlers: {
      ...healthOperations(database, content),
      ...userOperations(config, database, tokens),
      ...sessionOperations(database, tokens),
      ...organizationOperations(config, database, content),
      ...memberOperations(),
      ...invitationOperations(database, tokens),
      ...requestLogOperations(),
      ...auditLogOperations(),
      ...apiKeyOperations(database),
      ...categoryOperations(content),
      ...rateOperations(content),
      ...ruleOperations(content),
      ...coverageOperations(content),
      ...contentReleaseOperations(database),
      ...exchangeRateOperations(database),
      ...jurisdictionOperations(content, geocoder),
      ...addressOperations(content, geocoder),
      ...legalIssuerOperations(content),
      ...propertyOperations(content, geocoder),
      ...calculationOperations(sources),
      ...bookingOperations(sources),
      ...documentOperations(content),
      ...reportOperations(),
      ...invoiceOperations(content),
      ...testDataOperations(),
      ...savedCalculationOperations(sources),
    },
    resolveCaller: async (request, ip, operation, known) => {
      const caller = await resolveCredential(request, ip, operation, known)
      if (caller?.type === 'api_key') uses.record(caller.id, ip)
      return caller
    },
    limit: requestLimits({
      key: new Limiter(database, 'key', limits.key_per_minute),
      session: new Limiter(database, 'session', limits.session_per_minute),
      strict: new Limiter(database, 'ip', limits.ip_strict_per_minute, 'ip-strict'),
      open: new Limiter(database, 'ip', limits.ip_open_per_minute, 'ip-open'),
      failures,
    }),
    failures: guard,
  })
  const pages = pageRoutes(config)

  const koa = new Koa()
  koa.on('error', noteLostAnswer(log))
  koa.use(identifyRequest(request => clientAddress(request, config.trusted_proxies), config))
  koa.use(logRequest(log, requests.record))
  if (check_answers) koa.use(checkAnswers(await loadDeclaredAnswers(), log))
  koa.use(answerProblems(config.public_url, log))
  koa.use(refuseUnmet)
  koa.use((context, next) => (isApi(context.path) ? api(context) : next()))
  koa.use(pages.routes())
  // What is neither is no route of the API: it says so in the API's way.
  koa.use((context: Context) => api(context))
  return {
    koa,
    refuseMalformed: refuseMalformed(config, log),
    flush: async () => void (await Promise.all([uses.flush(), requests.flush()])),
    stop: async () => void (await Promise.all([uses.stop(), requests.stop()])),
  }
}
