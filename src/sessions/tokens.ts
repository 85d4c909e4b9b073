// Access tokens (JWT, EdDSA, 15 minutes) and refresh tokens (each derived from the one before it with a server key).
import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose'
import { fromWire, toWire } from '../database/identifiers.ts'

export const accessTokenSeconds = 900

export interface Claims {
  user_id: string
  organization_id: string | null
  session_id: string
}

export interface AccessTokens {
  sign(claims: Claims): Promise<string>
  /** Null for a token that is malformed, expired or not ours. */
  verify(jwt: string): Promise<Claims | null>
}

/** A new key set with one Ed25519 key, as JSON text. */
export async function generateKeySet(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const jwk = await exportJWK(privateKey)
  const kid = createHash('sha256').update(String(jwk.x)).digest('base64url').slice(0, 16)
  return JSON.stringify({ keys: [{ ...jwk, kid, alg: 'EdDSA', use: 'sig' }] })
}

export interface SessionTokens {
  access: AccessTokens
  refresh: RefreshTokens
}

/** Reads a key set: its first key signs, all verify. Throws an Error whose message names JWT_KEYS. */
export async function readKeySet(text: string): Promise<SessionTokens> {
  const keys = parseKeys(text)
  const [first] = keys
  if (first?.d === undefined)
    throw new Error('JWT_KEYS: the first key must be a private Ed25519 key (it signs)')
  const signer = await importJWK(first, 'EdDSA')
  const verifier = createLocalJWKSet({ keys: keys.map(({ d: _private, ...open }) => open) } as JSONWebKeySet)
  const protectedHeader = { alg: 'EdDSA', typ: 'JWT', ...(first.kid === undefined ? {} : { kid: first.kid }) }

  const access: AccessTokens = {
    sign: ({ user_id, organization_id, session_id }) =>
      new SignJWT({
        org: organization_id === null ? null : toWire('org', organization_id),
        sid: toWire('sess', session_id),
      })
        .setProtectedHeader(protectedHeader)
        .setSubject(toWire('user', user_id))
        .setIssuedAt()
        .setExpirationTime(`${accessTokenSeconds}s`)
        .sign(signer),
    verify: async jwt => {
      try {
        const { payload } = await jwtVerify(jwt, verifier, {
          algorithms: ['EdDSA'],
          requiredClaims: ['sub', 'sid', 'iat', 'exp'],
        })
        const user = fromWire('user', String(payload.sub))
        const session = fromWire('sess', String(payload.sid))
        const organization = typeof payload.org === 'string' ? fromWire('org', payload.org) : null
        return user === null || session === null
          ? null
          : { user_id: user, organization_id: organization, session_id: session }
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError) return null
        throw error
      }
    },
  }
  const secrets = keys.flatMap(({ d }) =>
    d === undefined
      ? []
      : [Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), '', 'taxlens refresh tokens', 32))],
  )
  return { access, refresh: new RefreshTokens(secrets) }
}

/**
 * Refresh tokens: `session.secret.seal`. The seal tells a token that was ours from one made up, so that a stranger who
 * knows a session's id can't end it by presenting nonsense.
 */
export class RefreshTokens {
  readonly #keys: Buffer[]

  /** The first key seals; all are known, so that a change of keys logs nobody out. */
  constructor(keys: Buffer[]) {
    this.#keys = keys
  }

  first(sessionId: string): string {
    return this.#seal(toWire('sess', sessionId), randomBytes(32).toString('base64url'))
  }

  /** The one successor of a token of ours, derived with the key that sealed it: presenting it twice gives the same. */
  successor(token: string): string {
    const [session = '', secret = ''] = token.split('.')
    const key = this.#keyOf(token)
    if (key === undefined) throw new Error('only a token that was ours has a successor')
    return this.#seal(session, mac(key, `next ${session}.${secret}`))
  }

  /** The session a token belongs to; null for a token that was never ours. */
  sessionOf(token: string): string | null {
    return this.#keyOf(token) === undefined ? null : fromWire('sess', token.split('.')[0] ?? '')
  }

  hash(token: string): Buffer {
    return createHash('sha256').update(token).digest()
  }

  #keyOf(token: string): Buffer | undefined {
    const [session = '', secret = '', seal = ''] = token.split('.')
    const found = Buffer.from(seal)
    return this.#keys.find(key => {
      const expected = Buffer.from(mac(key, `seal ${session}.${secret}`))
      return expected.length === found.length && timingSafeEqual(expected, found)
    })
  }

  #seal(session: string, secret: string): string {
    const [key] = this.#keys
    if (key === undefined) throw new Error('there is no key to seal with')
    return `${session}.${secret}.${mac(key, `seal ${session}.${secret}`)}`
  }
}

function mac(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

function parseKeys(text: string): JWK[] {
  let set: unknown
  try {
    set = JSON.parse(text)
  } catch {
    throw new Error('JWT_KEYS: expected a JWK set as JSON')
  }
  const keys =
    typeof set === 'object' && set !== null && 'keys' in set && Array.isArray(set.keys)
      ? (set.keys as JWK[])
      : []
  if (keys.length === 0) throw new Error('JWT_KEYS: expected a JWK set with at least one key')
  if (keys.length > 1 && new Set(keys.map(key => key.kid ?? '')).size < keys.length) {
    throw new Error('JWT_KEYS: with several keys, each needs a "kid" of its own')
  }
  for (const key of keys) {
    if (key.kty !== 'OKP' || key.crv !== 'Ed25519')
      throw new Error('JWT_KEYS: every key must be an Ed25519 key (EdDSA)')
  }
  return keys
}
