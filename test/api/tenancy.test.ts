// The second lock on tenancy: the database itself shows the service the rows of one organization at a time, or none.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import { inTurn } from '../../src/database/turns.ts'
import {
  makeApiKey,
  makeBooking,
  makeInvitation,
  makeInvoice,
  makeIssuer,
  makeOrganization,
  makeProperty,
  makeSavedCalculation,
  type Organization,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let client: pg.Client
let home: Organization
let other: Organization
/** Tables of organizations, with the column that says whose a row is. */
let tables: { name: string; owner: string }[]

beforeAll(async () => {
  service = await startService()
  ;[home, other] = [await makeOrganization(service, 'disabled'), await makeOrganization(service, 'disabled')]
  for (const organization of [home, other]) {
    const { token } = organization.admin
    await send(service, 'POST', '/v1/orgs/me/api-access-request', {
      token,
      body: {
        ...{ contact_name: 'A', contact_email: 'a@example.com', intended_integration: 'B' },
        expected_monthly_volume: 1,
      },
    })
    await service.owner.query("update organizations set api_access = 'enabled' where id = $1", [
      organization.id,
    ])
    await makeApiKey(service, organization)
    await makeSavedCalculation(service, { token })
    await makeInvitation(service, organization)
    await makeInvoice(service, organization, await makeIssuer(service, organization))
    await makeProperty(service, { token })
    const booking = `/v1/bookings/${await makeBooking(service, { token })}`
    const calculation = {
      ...{ jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 2, nightly_rate: 100, currency: 'EUR' },
    }
    await send(service, 'POST', `${booking}/adjust`, { token, body: { calculation, reason: 'x' } })
    await send(service, 'POST', `${booking}/refund`, {
      token,
      body: { amount: 1, currency: 'EUR', reason: 'x' },
    })
    await send(service, 'POST', '/v1/api-keys', {
      ...{ token, headers: { 'Idempotency-Key': 'k' }, body: { name: 'Kept' } },
    })
  }
  await service.flush()
  const { rows } = await service.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'organization_id' and table_name <> 'sessions' order by 1`,
  )
  tables = [
    { name: 'organizations', owner: 'id' },
    ...rows.map(({ name }) => ({ name, owner: 'organization_id' })),
  ]
  client = new pg.Client({ connectionString: service.owner_url })
  await client.connect()
  await client.query('set role taxlens_app')
})
afterAll(async () => {
  await client.end()
  await service.stop()
})

const enter = (organization: { id: string }) =>
  client.query("select set_config('app.organization_id', $1, true)", [organization.id])

/** Runs statements in a transaction that is rolled back. */
async function tried<T>(work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}

async function owners(table: { name: string; owner: string }): Promise<string[]> {
  const { rows } = await client.query<{ owner: string }>(
    `select distinct ${table.owner} as owner from ${table.name}`,
  )
  return rows.map(({ owner }) => owner)
}

describe('the role of the application', () => {
  it('has tables of organizations to look at, each with rows of both', async () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...[
          'organizations',
          'memberships',
          'api_keys',
          'api_access_requests',
          'audit_log',
          'idempotency_keys',
          'saved_calculations',
          'invitations',
          'request_log',
          'properties',
          'legal_issuers',
          'tax_registrations',
        ],
      ]),
    )
    for (const { name, owner } of tables) {
      const { rows } = await service.owner.query(`select distinct ${owner} from ${name}`)
      expect([name, rows.length]).toEqual([name, 2])
    }
  })

  it('sees no row of any organization before it is bound to one', async () => {
    for (const table of tables) expect([table.name, await owners(table)]).toEqual([table.name, []])
  })

  it('sees the rows of the organization that it is bound to, and no others', async () => {
    for (const organization of [home, other]) {
      await tried(async () => {
        await enter(organization)
        for (const table of tables) {
          expect([table.name, await owners(table)]).toEqual([table.name, [organization.id]])
        }
      })
    }
  })

  it('sees nothing again on the same connection after the transaction', async () => {
    await client.query('begin')
    await enter(home)
    await client.query('commit')
    const { rows } = await client.query("select current_setting('app.organization_id', true) as setting")
    expect(rows).toEqual([{ setting: '' }])
    for (const table of tables) expect([table.name, await owners(table)]).toEqual([table.name, []])
  })

  it('can neither change nor make a row of another organization', async () => {
    const insert = () =>
      client.query(
        `insert into audit_log (id, organization_id, actor_type, action, entity_type, entity_id)
         values (gen_random_uuid(), $1, 'system', 'x', 'x', 'x')`,
        [other.id],
      )
    await tried(async () => {
      await enter(home)
      const renamed = await client.query("update api_keys set name = 'Mine' where organization_id = $1", [
        other.id,
      ])
      const enabled = await client.query("update organizations set api_access = 'enabled' where id = $1", [
        other.id,
      ])
      const removed = await client.query('delete from memberships where organization_id = $1', [other.id])
      expect([renamed.rowCount, enabled.rowCount, removed.rowCount]).toEqual([0, 0, 0])
      await expect(insert()).rejects.toThrow('row-level security')
    })
    await tried(async () => {
      await enter(home)
      const moved = client.query('update api_keys set organization_id = $1', [other.id])
      await expect(moved).rejects.toThrow()
    })
    await tried(async () => {
      await enter(other)
      expect((await insert()).rowCount).toBe(1)
    })
  })

  it('can rewrite no history, empty no table and read no job', async () => {
    for (const statement of [
      "update audit_log set action = 'x'",
      'delete from audit_log',
      'delete from api_keys',
      'truncate api_keys cascade',
      'select * from graphile_worker._private_jobs',
      'alter table api_keys disable row level security',
      'drop table audit_log',
      'create table mine (id integer)',
    ]) {
      await tried(async () => {
        await enter(home)
        await expect(client.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
      })
    }
  })

  it('is neither owner nor allowed to look past the policies, which every table of organizations forces', async () => {
    const { rows: roles } = await service.owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname like 'taxlens\\_%' order by 1`,
    )
    expect(roles).toEqual(
      ['taxlens_app', 'taxlens_system'].map(rolname => ({
        ...{ rolname, rolsuper: false, rolbypassrls: false, rolcanlogin: false },
      })),
    )
    const { rows } = await service.owner.query(
      `select relname as name from pg_class
       where relname = any ($1) and relrowsecurity and relforcerowsecurity
         and pg_get_userbyid(relowner) not like 'taxlens\\_%' order by 1`,
      [tables.map(({ name }) => name)],
    )
    expect(rows.map(({ name }) => name)).toEqual(tables.map(({ name }) => name).sort())
  })

  it('looks across organizations through these named functions only', async () => {
    const { rows } = await service.owner.query<{ name: string }>(
      `select format('%s.%s', nspname, proname) as name from pg_proc join pg_namespace n on n.oid = pronamespace
       where prosecdef and nspname not in ('pg_catalog', 'information_schema') and nspname <> 'graphile_worker'
       order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual([
      'public.enqueue',
      'system.clean_up',
      'system.erase_person',
      'system.find_api_key_owner',
      'system.find_api_keys',
      'system.find_invitation',
      'system.find_sessions',
      'system.list_api_access',
      'system.list_issuing_organizations',
      'system.list_memberships',
      'system.record_api_key_uses',
      'system.record_requests',
      'system.take_expiring_api_keys',
    ])
  })

  it('is what every connection of the service works as', async () => {
    for (const pool of [service.database.pool, service.database.lookups]) {
      const { rows } = await pool.query('select current_user as role, current_setting($1) as zone', [
        'timezone',
      ])
      expect(rows).toEqual([{ role: 'taxlens_app', zone: 'UTC' }])
    }
  })
})

describe('an organization that waits for itself', () => {
  it('leaves connections to the others', async () => {
    const busy = await makeOrganization(service)
    const id = await makeBooking(service, { token: busy.admin.token })
    const holder = new pg.Client({ connectionString: service.owner_url })
    await holder.connect()
    await holder.query('begin')
    await holder.query('select from bookings where id = $1 for update', [fromWire('bkg', id)])
    let ended = 0
    // More than there are connections, all of them for the one row.
    const changes = Array.from({ length: 30 }, async () => {
      const { token } = busy.admin
      const answer = await send(service, 'POST', `/v1/bookings/${id}/void`, { token, body: { reason: 'x' } })
      ended += 1
      return answer.status
    })
    const waiting = async () => {
      const { rows } = await service.owner.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
      return rows.length
    }
    await expect.poll(waiting).toBeGreaterThan(3)
    expect((await send(service, 'GET', '/v1/bookings', { token: home.admin.token })).status).toBe(200)
    expect(ended).toBe(0)
    await holder.query('rollback')
    await holder.end()
    expect((await Promise.all(changes)).toSorted()).toEqual([200, ...Array(29).fill(409)])
  })

  it('is forgotten when it waits no more, and not before', async () => {
    const pool = new pg.Pool({ max: 10 })
    let now = 0
    let most = 0
    const one = () =>
      inTurn(pool, home.id, async () => {
        now += 1
        most = Math.max(most, now)
        await new Promise(resolve => setImmediate(resolve))
        now -= 1
        if (most > 7) throw new Error('whatever becomes of the work')
      }).catch(() => undefined)
    const atOnce = async () => {
      most = 0
      await Promise.all(Array.from({ length: 12 }, () => one().then(one)))
      return most
    }
    expect(await atOnce()).toBe(8)
    // Its share is counted when it is first seen: another one shows that it was seen anew.
    pool.options.max = 5
    expect(await atOnce()).toBe(4)
    await pool.end()
  })
})
