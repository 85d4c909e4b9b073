// Access tokens: what stands in them, what is never read from them, and which are refused.
import { createHmac, createPublicKey } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import { generateKeySet, readKeySet } from '../../src/sessions/tokens.ts'
import { makeMember, makeOrganization, makePerson, outcome, send, signAt } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const decode = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString())
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const me = async (token: string) => outcome(await send(service, 'GET', '/v1/auth/me', { token }))

describe('getMe', () => {
  it('takes a token with exactly sub, org, sid, iat and exp, for 15 minutes', async () => {
    const { admin, wire_id } = await makeOrganization(service)
    const [header, payload] = admin.token.split('.')
    expect(decode(header)).toEqual({ alg: 'EdDSA', typ: 'JWT', kid: expect.any(String) })
    const claims = decode(payload)
    expect(Object.keys(claims).sort()).toEqual(['exp', 'iat', 'org', 'sid', 'sub'])
    expect(claims).toMatchObject({ org: wire_id, sid: admin.session_id })
    expect(fromWire('user', claims.sub)).toBe(admin.id)
    expect(claims.exp - claims.iat).toBe(900)
  })

  it('refuses a token at the second of its end', async () => {
    const { admin, id } = await makeOrganization(service)
    const claims = {
      ...{ user_id: admin.id, organization_id: id },
      session_id: fromWire('sess', admin.session_id) ?? '',
    }
    expect(await me(await signAt(service, new Date(Date.now() - 870_000), claims))).toBe('200')
    expect(await me(await signAt(service, new Date(Date.now() - 900_000), claims))).toBe('401 invalid_token')
  })

  it('refuses tokens that were tampered with, not signed, or signed by another', async () => {
    const { admin } = await makeOrganization(service)
    const other = await makeOrganization(service)
    const [header = '', payload = '', signature = ''] = admin.token.split('.')
    const claims = decode(payload)
    const { kid } = decode(header)
    const stranger = JSON.parse(await generateKeySet()).keys[0]
    const strangers = await readKeySet(JSON.stringify({ keys: [{ ...stranger, kid }] }))
    const publicKey = createPublicKey({ key: { ...stranger, d: undefined }, format: 'jwk' })
    const pem = publicKey.export({ type: 'spki', format: 'pem' })
    const symmetric = `${encode({ alg: 'HS256', kid })}.${payload}`
    const forged = [
      `${encode({ alg: 'none' })}.${payload}.`,
      `${encode({ alg: 'none' })}.${payload}.${signature}`,
      `${encode({ alg: 'None', kid })}.${payload}.x`,
      `${symmetric}.${createHmac('sha256', pem).update(symmetric).digest('base64url')}`,
      `${header}.${encode({ ...claims, org: other.wire_id })}.${signature}`,
      `${header}.${encode({ ...claims, exp: claims.exp + 1 })}.${signature}`,
      `${header}.${encode({ ...claims, role: 'admin' })}.${signature}`,
      `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`,
      `${header}.${payload}`,
      await strangers.access.sign({
        ...{ user_id: admin.id, organization_id: null },
        session_id: fromWire('sess', admin.session_id) ?? '',
      }),
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(new TextEncoder().encode(String(pem))),
      'eyJhbGciOiJFZERTQSJ9..',
    ]
    for (const token of forged) expect(await me(token), token).toBe('401 invalid_token')
    expect(await me(admin.token)).toBe('200')
  })

  it("refuses a token of our own that names another person's session", async () => {
    const [one, two] = [await makePerson(service), await makePerson(service)]
    const session_id = fromWire('sess', two.session_id) ?? ''
    const token = await service.tokens.access.sign({ user_id: one.id, organization_id: null, session_id })
    expect(await me(token)).toBe('401 invalid_token')
  })

  it('reads no role and no organization from the token', async () => {
    const organization = await makeOrganization(service)
    const other = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const session_id = fromWire('sess', member.session_id) ?? ''
    const elsewhere = await service.tokens.access.sign({
      ...{ user_id: member.id, organization_id: other.id, session_id },
    })
    expect(await me(elsewhere)).toBe('401 organization_switched')
    const nowhere = await service.tokens.access.sign({
      user_id: member.id,
      organization_id: null,
      session_id,
    })
    expect(await me(nowhere)).toBe('401 organization_switched')
    const keys = await send(service, 'GET', '/v1/api-keys', { token: member.token })
    expect(outcome(keys)).toBe('403 organization_admin_required')
  })

  it('is signed by the first key of a set and verified by all of them', async () => {
    const sets = [await generateKeySet(), await generateKeySet()].map(set => JSON.parse(set).keys[0])
    const before = await readKeySet(JSON.stringify({ keys: [sets[0]] }))
    const after = await readKeySet(JSON.stringify({ keys: [sets[1], sets[0]] }))
    const claims = {
      user_id: '019ee9a4-00e0-7000-8000-054d4d4d4d4d',
      organization_id: null,
      session_id: '019ee9a4-00e0-7000-8000-054d4d4d4d4e',
    }
    expect(await after.access.verify(await before.access.sign(claims))).toEqual(claims)
    expect(await before.access.verify(await after.access.sign(claims))).toBeNull()
  })
})
