// The second lock on tenancy, looked at in a migrated database: row-level security, the roles, and what may look past them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeOrganization } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { read } from './files.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

/** Tables with an organization_id that belong to a person: every organization they are in sees the same row. */
const personal = ['sessions']

/** Tables of ours by whether they have a column organization_id; organizations are their own. */
const tables = `
  select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced, pg_get_userbyid(c.relowner) as owner,
    array(select p.polname::text from pg_policy p where p.polrelid = c.oid and 'taxlens_app'::regrole = any (p.polroles)) as policies
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and (c.relname = 'organizations'
      or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped))
    and c.relname <> all ($1)
  order by c.relname`

interface Table {
  name: string
  secured: boolean
  forced: boolean
  owner: string
  policies: string[]
}

describe('every table of an organization', () => {
  it('has forced row-level security and one policy for the service', async () => {
    const { rows } = await service.owner.query<Table>(tables, [personal])
    expect(rows.length).toBeGreaterThan(5)
    const wrong = rows.filter(
      ({ secured, forced, policies }) => !secured || !forced || policies.join() !== 'own',
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('shows nothing to the service outside a transaction of an organization', async () => {
    await makeOrganization(service)
    const { rows } = await service.owner.query<Table>(tables, [personal])
    for (const { name } of rows) {
      const seen = await service.database.pool.query<{ rows: string }>(`select count(*) as rows from ${name}`)
      expect({ name, rows: seen.rows[0]?.rows }).toEqual({ name, rows: '0' })
    }
  })

  it('has its own organization in every foreign key to another such table', async () => {
    const { rows } = await service.owner.query<{ key: string }>(
      `select c.conrelid::regclass || ' ' || c.conname as key
      from pg_constraint c
      join pg_attribute here on here.attrelid = c.conrelid and here.attname = 'organization_id'
      join pg_attribute there on there.attrelid = c.confrelid and there.attname = 'organization_id'
      where c.contype = 'f' and c.confrelid <> 'organizations'::regclass
        and not (here.attnum = any (c.conkey) and there.attnum = any (c.confkey))`,
    )
    expect(rows).toEqual([])
  })
})

describe('the role of the service', () => {
  it('is taxlens_app on every connection', async () => {
    for (const pool of [service.database.pool, service.database.lookups]) {
      const { rows } = await pool.query('select current_user as role')
      expect(rows).toEqual([{ role: 'taxlens_app' }])
    }
  })

  it('owns nothing, and cannot bypass row-level security, log in or become another role', async () => {
    const { rows: roles } = await service.owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole, rolcreatedb from pg_roles
      where rolname in ('taxlens_app', 'taxlens_system') order by rolname`,
    )
    const powerless = {
      rolsuper: false,
      rolbypassrls: false,
      rolcanlogin: false,
      rolcreaterole: false,
      rolcreatedb: false,
    }
    expect(roles).toEqual([
      { rolname: 'taxlens_app', ...powerless },
      { rolname: 'taxlens_system', ...powerless },
    ])
    const { rows: owned } = await service.owner.query(
      `select relname from pg_class where relowner = 'taxlens_app'::regrole
      union all select proname from pg_proc where proowner = 'taxlens_app'::regrole
      union all select nspname from pg_namespace where nspowner = 'taxlens_app'::regrole
      union all select relname from pg_class where relowner = 'taxlens_system'::regrole`,
    )
    expect(owned).toEqual([])
    const { rows: memberships } = await service.owner.query(
      `select roleid::regrole from pg_auth_members where member in ('taxlens_app'::regrole, 'taxlens_system'::regrole)`,
    )
    expect(memberships).toEqual([])
  })

  it('never deletes or changes an entry of the audit log', async () => {
    const { rows } = await service.owner.query(
      `select privilege from unnest(array['update', 'delete', 'truncate']) as privilege
      where has_table_privilege('taxlens_app', 'audit_log', privilege)`,
    )
    expect(rows).toEqual([])
  })
})

describe('functions that look past row-level security', () => {
  const definers = `
    select n.nspname || '.' || p.proname as name, p.proconfig as settings,
      has_function_privilege('public', p.oid, 'execute') as public
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
    order by 1`

  it('are exactly those listed in src/database/README.md', async () => {
    const { rows } = await service.owner.query<{ name: string }>(definers)
    const listed = [...read('src/database/README.md').matchAll(/^\| `((?:system|public)\.\w+)` \|/gm)].map(
      ([, name]) => name,
    )
    expect(rows.map(({ name }) => name)).toEqual([...listed].sort())
  })

  it('can be called by the service only, and find nothing that a caller puts in their way', async () => {
    const { rows } = await service.owner.query<{ name: string; settings: string[]; public: boolean }>(
      definers,
    )
    const path = 'search_path=pg_catalog, public, pg_temp'
    const wrong = rows.filter(row => row.public || !row.settings.includes(path))
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
})
