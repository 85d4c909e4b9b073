// Content releases: their list, and what becomes of a record that a later release corrects, renames or leaves out.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '../../src/content-releases/service.ts'
import { makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
let folder: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
  folder = await mkdtemp(join(tmpdir(), 'taxlens-content-'))
})
afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

const get = (path: string) => send(service, 'GET', `/v1${path}`, { key })

interface Version {
  start: string
  end?: string
  rate: string
  confirmed?: string
}

/** Loads a release in which Luxembourg has one levy with these versions, and a rule if there is to be one. */
async function release(versions: Version[], rule: string | null = 'Schools'): Promise<string> {
  const written = versions.map(({ start, end, rate, confirmed = '2026-11-20' }) => [
    `      - effective_start: ${start}`,
    ...(end === undefined ? [] : [`        effective_end: ${end}`]),
    `        rate_value: ${rate}`,
    '        authority: Tax Office',
    '        legal_reference: Law 1',
    '        source_url: https://example.com/law',
    `        confirmed: ${confirmed}`,
  ])
  const rules = [
    '    rules:',
    '      - key: lu-test-schools',
    `        name: ${rule}`,
    '        rule_type: exemption',
    '        effective_start: 2020-01-01',
    '        conditions: booking_purpose == education',
    '        authority: Tax Office',
    '        legal_reference: Law 1, article 2',
    '        source_url: https://example.com/law',
    '        confirmed: 2026-11-20',
  ]
  const text = [
    ...['code: LU', 'name: Luxembourg', 'jurisdiction_type: country', 'currency_code: EUR'],
    ...['timezone: Europe/Luxembourg', 'lat: 49.6117', 'lng: 6.1319', 'covered_from: 2020-01-01', 'levies:'],
    ...['  - tax_key: lu-test', '    name: Test tax', '    category_code: tourism_pct', '    versions:'],
    ...written.flat(),
    ...(rule === null ? [] : rules),
    'examples:',
    ...versions.flatMap(({ start, rate }) => {
      const tax = `${Number.parseInt(rate, 10)}.00`
      return [
        ...[`  - name: One night from ${start}`, `    note: by hand, ${rate} of 100.00`],
        `    request: { stay_date: ${start}, nights: 1, nightly_rate: 100 EUR }`,
        `    expected: { components: { lu-test: ${tax} }, total_tax: ${tax} }`,
      ]
    }),
  ]
  await writeFile(join(folder, 'LU.yaml'), `${text.join('\n')}\n`)
  return (await loadContent(service.owner_url, folder)).data_version
}

describe('listContentReleases', () => {
  it('lists releases, the newest first and current', async () => {
    const before = (await get('/content-releases')).body.items as object[]
    expect(before).toEqual([
      {
        data_version: expect.stringMatching(/^\d{4}\.\d\d\.1$/),
        released_at: expect.stringMatching(/Z$/),
        summary: expect.stringMatching(/^\d+ jurisdictions, \d+ rates, \d+ rules$/),
        current: true,
      },
    ])
    const version = await release([{ start: '2024-01-01', rate: '1%' }])
    const { body } = await get('/content-releases')
    const items = body.items as { data_version: string; current: boolean }[]
    expect(items.map(({ current }) => current)).toEqual([true, false])
    expect(items[0]?.data_version).toBe(version)
    expect(body.next_cursor).toBeNull()
  })

  it('joins pages without a gap', async () => {
    const first = await get('/content-releases?limit=1')
    const second = await get(`/content-releases?limit=1&cursor=${first.body.next_cursor}`)
    const both = [...(first.body.items as object[]), ...(second.body.items as object[])]
    expect(both).toEqual((await get('/content-releases')).body.items)
    expect(second.body.next_cursor).toBeNull()
    expect(outcome(await get('/content-releases?cursor=e30'))).toBe('400 invalid_cursor')
    for (const limit of ['0', '501', 'x'])
      expect(outcome(await get(`/content-releases?limit=${limit}`))).toBe('422 validation_error')
  })
})

describe('the moment of a release', () => {
  const calculate = (as_of?: string) =>
    send(service, 'POST', '/v1/tax/calculate', {
      key,
      body: {
        jurisdiction_code: 'LU',
        stay_date: '2026-07-01',
        nights: 1,
        nightly_rate: 100,
        currency: 'EUR',
        as_of,
      },
    })

  it('as it is shown, names that release', async () => {
    const { items } = (await get('/content-releases')).body
    for (const { released_at, data_version } of items as Record<string, string>[]) {
      expect((await calculate(released_at)).body.data_version).toBe(data_version)
    }
  })

  it('is that of its commit: what was calculated while it was loaded is repeated as it was', async () => {
    const client = await service.owner.connect()
    await client.query('begin; lock table content_releases in share row exclusive mode')
    const loading = release([{ start: '2024-01-01', rate: '9%' }])
    const waits = `select 1 from pg_locks where relation = 'content_releases'::regclass and not granted`
    while ((await client.query(waits)).rowCount === 0) await new Promise(done => setTimeout(done, 5))
    const before = (await calculate()).body
    await client.query('commit')
    client.release()
    expect(await loading).not.toBe(before.data_version)
    const again = (await calculate(String(before.calculated_at))).body
    expect(again.data_version).toBe(before.data_version)
  })
})

describe('a record that a later release', () => {
  it('corrects keeps its id, counts up, and what it was can still be read', async () => {
    const first = await release([{ start: '2024-01-01', rate: '2%' }])
    const was = (await get('/rates/lu-test@2024-01-01')).body
    const tag = (await get('/rates/lu-test@2024-01-01')).headers.get('etag') ?? ''
    const second = await release([{ start: '2024-01-01', rate: '3%' }])
    const now = (await get('/rates/lu-test@2024-01-01')).body
    expect(now).toMatchObject({ rate_value: '0.03', status: 'active', data_version: second })
    expect(now.version).toBe(Number(was.version) + 1)
    expect(now.supersedes_id).toBe(`lu-test@2024-01-01~${was.version}`)
    expect((await get(`/rates/${now.supersedes_id}`)).body).toEqual({
      ...{ ...was, id: now.supersedes_id, status: 'superseded', data_version: first },
    })
    const seen = await send(service, 'GET', '/v1/rates/lu-test@2024-01-01', {
      ...{ key, headers: { 'If-None-Match': tag } },
    })
    expect(seen.status).toBe(200)
  })

  it('only looked at again is the same record', async () => {
    await release([{ start: '2024-01-01', rate: '4%' }])
    const was = (await get('/rates/lu-test@2024-01-01')).body
    const looked = await release([{ start: '2024-01-01', rate: '4%', confirmed: '2026-11-22' }])
    expect(looked).not.toBe(was.data_version)
    expect((await get('/rates/lu-test@2024-01-01')).body).toEqual(was)
  })

  it('gives another first day is replaced by a record with another id', async () => {
    await release([
      { start: '2024-01-01', end: '2025-01-01', rate: '5%' },
      { start: '2025-01-01', rate: '6%' },
    ])
    await release([
      { start: '2024-01-01', end: '2025-02-01', rate: '5%' },
      { start: '2025-02-01', rate: '6%' },
    ])
    const now = (await get('/rates/lu-test@2025-02-01')).body
    expect(now).toMatchObject({ version: 1, supersedes_id: 'lu-test@2025-01-01', status: 'active' })
    const was = (await get('/rates/lu-test@2025-01-01')).body
    expect(was).toMatchObject({ status: 'superseded', effective_start: '2025-01-01' })
    expect((await get('/rates/lu-test@2024-01-01')).body).toMatchObject({ status: 'expired' })
  })

  it('leaves out is superseded, and comes back as one more version', async () => {
    await release([{ start: '2024-01-01', rate: '7%' }], 'Schools and kindergartens')
    const rule = (await get('/rules/lu-test-schools')).body
    expect(rule.condition_summary).toBe('Purpose of the trip is education')
    await release([{ start: '2024-01-01', rate: '7%' }], null)
    expect((await get('/rules/lu-test-schools')).body).toEqual({ ...rule, status: 'superseded' })
    await release([{ start: '2024-01-01', rate: '7%' }], 'Schools and kindergartens')
    expect((await get('/rules/lu-test-schools')).body).toMatchObject({
      ...{
        version: Number(rule.version) + 1,
        supersedes_id: `lu-test-schools~${rule.version}`,
        status: 'active',
      },
    })
  })

  it('stands among the superseded, and no more among those of a day', async () => {
    const ids = async (query: string) =>
      ((await get(`/rates?country_code=LU&${query}`)).body.items as { id: string }[]).map(({ id }) => id)
    const superseded = await ids('status=superseded')
    expect(superseded.length).toBeGreaterThan(3)
    expect(superseded).toContain('lu-test@2025-01-01')
    // What the first release of this database had, another levy, was left out by the second.
    expect(superseded.some(id => id.startsWith('lu-tva@'))).toBe(true)
    expect(await ids('effective_date=2026-01-01')).toEqual(['lu-test@2024-01-01'])
    expect(await ids('limit=500')).toEqual(expect.arrayContaining([...superseded, 'lu-test@2024-01-01']))
    const { body } = await get('/rates/lookup?jurisdiction_code=LU&effective_date=2026-01-01')
    expect((body.rates as { id: string }[]).map(({ id }) => id)).toEqual(['lu-test@2024-01-01'])
  })
})

describe('the life of records', () => {
  it('is worked out again from the releases alone, to the same result', async () => {
    const read =
      'select kind, record_id, version, since_release, until_release from content_records order by 1, 2, 3'
    const before = (await service.owner.query(read)).rows
    await service.owner.query(`
      delete from content_records;
      do $$ declare r integer; begin for r in select id from content_releases order by id loop call record_release(r); end loop; end $$`)
    expect((await service.owner.query(read)).rows).toEqual(before)
  })
})
