// Reads the environment once, at start: every variable is optional, checked, and named in the message when it is wrong.
import { isAbsolute, resolve } from 'node:path'
import { parseRange, type Range } from './networks.ts'

export interface Limits {
  key_per_minute: number
  session_per_minute: number
  ip_strict_per_minute: number
  ip_open_per_minute: number
  failures_per_minute: number
}

/** An online geocoder; without one, the index that comes with the service finds places. */
export interface GeocoderSettings {
  kind: 'nominatim' | 'photon' | 'opencage'
  url: string
  key: string | null
  timeout_ms: number
}

export interface Config {
  production: boolean
  host: string
  port: number
  data_dir: string
  /** Null: the embedded server under `data_dir` is used. */
  database_url: string | null
  database_owner_url: string | null
  database_pool_size: number
  /** Off for poolers that cannot keep named statements between transactions. */
  prepared_statements: boolean
  demo: boolean
  demo_password: string | null
  /** A JWK set as JSON text; null: made once in `data_dir`. */
  jwt_keys: string | null
  trusted_proxies: Range[]
  smtp_url: string | null
  mail_from: string
  log_level: string
  public_url: string
  contact_url: string
  registration_open: boolean
  limits: Limits
  /** Null: offline. */
  geocoder: GeocoderSettings | null
}

/** The environment is not usable; the message has one line for each variable that is wrong. */
export class ConfigError extends Error {}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Reads and checks the environment. Throws ConfigError naming every variable that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const mistakes: string[] = []
  const text = (name: string): string | null => env[name]?.trim() || null
  const mistake = (name: string, expected: string): void => {
    mistakes.push(`${name}: expected ${expected}, found ${JSON.stringify(env[name] ?? '')}`)
  }
  const integer = (name: string, fallback: number, min: number, max: number): number => {
    const value = text(name)
    if (value === null) return fallback
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    mistake(name, `a whole number from ${min} to ${max}`)
    return fallback
  }
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name)?.toLowerCase()
    if (value === undefined) return fallback
    if (['1', 'true', 'on', 'yes'].includes(value)) return true
    if (['0', 'false', 'off', 'no'].includes(value)) return false
    mistake(name, 'on or off')
    return fallback
  }
  const url = (name: string, fallback: string, protocols: string[]): string => {
    const value = text(name)
    if (value === null) return fallback
    if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value
    // An address may hold a password: only its form is told.
    mistakes.push(
      `${name}: expected an address that begins with ${protocols.map(p => `${p}//`).join(' or ')}`,
    )
    return fallback
  }
  const optionalUrl = (name: string, protocols: string[]): string | null => url(name, '', protocols) || null

  const production = env.NODE_ENV === 'production'
  const port = integer('PORT', 3000, 0, 65535)
  const host = text('HOST') ?? '127.0.0.1'
  const databaseUrl = optionalUrl('DATABASE_URL', ['postgres:', 'postgresql:'])
  const dataDir = text('DATA_DIR') ?? '.data'
  const logLevel = text('LOG_LEVEL') ?? 'info'
  if (!logLevels.includes(logLevel)) mistake('LOG_LEVEL', `one of ${logLevels.join(', ')}`)
  const demoPassword = text('DEMO_PASSWORD')
  if (demoPassword !== null && (demoPassword.length < 8 || demoPassword.length > 128)) {
    mistakes.push('DEMO_PASSWORD: expected 8 to 128 characters')
  }
  const publicUrl = url('PUBLIC_URL', `http://${host.includes(':') ? `[${host}]` : host}:${port}`, [
    'http:',
    'https:',
  ])

  const readGeocoder = (): GeocoderSettings | null => {
    const kinds = ['nominatim', 'photon', 'opencage'] as const
    const named = text('GEOCODER')?.toLowerCase() ?? 'offline'
    const kind = kinds.find(each => each === named)
    if (kind === undefined) {
      if (named !== 'offline') mistake('GEOCODER', `offline, ${kinds.join(', ')}`)
      return null
    }
    // The public servers of the other two allow neither many nor automatic requests.
    const own = kind === 'opencage' ? 'https://api.opencagedata.com' : ''
    const geocoder = {
      kind,
      url: url('GEOCODER_URL', own, ['http:', 'https:']),
      key: text('GEOCODER_KEY'),
      timeout_ms: integer('GEOCODER_TIMEOUT_MS', 3000, 50, 30_000),
    }
    if (geocoder.url === '')
      mistakes.push(`GEOCODER_URL: required with GEOCODER=${kind}: the address of your server`)
    if (kind === 'opencage' && geocoder.key === null)
      mistakes.push('GEOCODER_KEY: required with GEOCODER=opencage')
    return geocoder
  }

  const config: Config = {
    production,
    host,
    port,
    data_dir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    database_url: databaseUrl,
    database_owner_url: optionalUrl('DATABASE_OWNER_URL', ['postgres:', 'postgresql:']) ?? databaseUrl,
    database_pool_size: integer('DATABASE_POOL_SIZE', 10, 1, 200),
    prepared_statements: flag('PREPARED_STATEMENTS', true),
    demo: flag('DEMO', databaseUrl === null),
    demo_password: demoPassword,
    jwt_keys: text('JWT_KEYS'),
    trusted_proxies: (text('TRUSTED_PROXIES') ?? '')
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== '')
      .flatMap(part => {
        const range = parseRange(part)
        if (range === null)
          mistakes.push(`TRUSTED_PROXIES: ${JSON.stringify(part)} is not an address or a CIDR range`)
        return range === null ? [] : [range]
      }),
    smtp_url: optionalUrl('SMTP_URL', ['smtp:', 'smtps:']),
    mail_from: text('MAIL_FROM') ?? 'TaxLens <no-reply@taxlens.invalid>',
    log_level: logLevel,
    public_url: publicUrl.replace(/\/+$/, ''),
    contact_url: url('CONTACT_URL', `${publicUrl.replace(/\/+$/, '')}/docs`, ['http:', 'https:', 'mailto:']),
    registration_open: flag('REGISTRATION', true),
    limits: {
      key_per_minute: integer('LIMIT_KEY', 600, 1, 100_000_000),
      session_per_minute: integer('LIMIT_SESSION', 300, 1, 100_000_000),
      ip_strict_per_minute: integer('LIMIT_IP_STRICT', 10, 1, 100_000_000),
      ip_open_per_minute: integer('LIMIT_IP_OPEN', 60, 1, 100_000_000),
      failures_per_minute: integer('LIMIT_FAILURES', 30, 1, 100_000_000),
    },
    geocoder: readGeocoder(),
  }
  if (production) mistakes.push(...missingInProduction(env, config))
  if (mistakes.length > 0) throw new ConfigError(mistakes.join('\n'))
  return config
}

function missingInProduction(env: Record<string, string | undefined>, config: Config): string[] {
  const missing = ['DATABASE_URL', 'JWT_KEYS', 'SMTP_URL']
    .filter(name => !env[name]?.trim())
    .map(name => `${name}: required when NODE_ENV=production`)
  if (!env.PUBLIC_URL?.trim() || !config.public_url.startsWith('https://')) {
    missing.push('PUBLIC_URL: required when NODE_ENV=production, an https:// address')
  }
  return missing
}
