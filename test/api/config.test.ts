// The environment: every variable is optional, checked at start, and named when it is wrong.
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://taxlens@db.example/taxlens',
  JWT_KEYS: '{"keys":[]}',
  PUBLIC_URL: 'https://api.example',
  SMTP_URL: 'smtps://mail.example',
}

function complaint(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'accepted'
}

describe('readConfig', () => {
  it('needs nothing', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 3000, host: '127.0.0.1', database_url: null, demo: true })
    expect(config.public_url).toBe('http://127.0.0.1:3000')
    expect(config.limits.key_per_minute).toBe(600)
  })

  it('makes no demo data in a database that it was given', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/taxlens' }).demo).toBe(false)
    expect(readConfig({ DATABASE_URL: 'postgres://localhost/taxlens', DEMO: 'on' }).demo).toBe(true)
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['DATABASE_OWNER_URL', 'nonsense'],
    ['DEMO', 'perhaps'],
    ['DEMO_PASSWORD', 'short'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, nowhere'],
    ['SMTP_URL', 'http://mail.example'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'api.example'],
    ['CONTACT_URL', 'javascript:alert(1)'],
    ['LIMIT_KEY', '0'],
    ['LIMIT_FAILURES', '-1'],
  ])('names %s when it is %j', (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^${name}: `))
  })

  it('names every variable that is wrong at once', () => {
    expect(complaint({ PORT: 'x', LOG_LEVEL: 'y' }).split('\n')).toHaveLength(2)
  })

  it('tells no password of an address', () => {
    expect(complaint({ DATABASE_URL: 'mysql://root:sesame@localhost' })).not.toContain('sesame')
  })

  it('starts in production only with what production needs', () => {
    expect(complaint(production)).toBe('accepted')
    for (const name of ['DATABASE_URL', 'JWT_KEYS', 'PUBLIC_URL', 'SMTP_URL']) {
      expect(complaint({ ...production, [name]: '' })).toContain(`${name}: required`)
    }
    expect(complaint({ ...production, PUBLIC_URL: 'http://api.example' })).toContain('PUBLIC_URL')
  })
})
