// The look-ups that must see across organizations, each a named function that answers one question and nothing more.
import { type Kysely, sql } from 'kysely'

const definer = 'security definer set search_path = pg_catalog, public, pg_temp'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      set local role taxlens_system;

      -- Who presents these keys: one row for each known hash, with the state of its organization and the current content.
      create function system.find_api_keys(hashes bytea[]) returns table (
        hash bytea, id uuid, organization_id uuid, name text, prefix text, scopes text[], allowed_ips text[],
        test_only boolean, expires_at timestamptz, active boolean, organization_name text, api_access text, data_version text
      ) language sql stable ${definer} as $$
        select k.hash, k.id, k.organization_id, k.name, k.prefix, k.scopes, k.allowed_ips, k.test_only,
          least(k.expires_at, k.retires_at),
          k.revoked_at is null and coalesce(least(k.expires_at, k.retires_at) > statement_timestamp(), true),
          o.name, o.api_access,
          (select r.data_version from content_releases r order by r.id desc limit 1)
        from api_keys k join organizations o on o.id = k.organization_id
        where k.hash = any (hashes)
      $$;

      -- Whose sessions these are, with the active organization and the role in force there now.
      create function system.find_sessions(ids uuid[]) returns table (
        id uuid, user_id uuid, organization_id uuid, email text, full_name text, is_staff boolean, user_created_at timestamptz,
        organization_name text, api_access text, role text, active boolean, data_version text
      ) language sql stable ${definer} as $$
        select s.id, s.user_id, s.organization_id, u.email, u.full_name, u.is_staff, u.created_at,
          o.name, o.api_access, m.role,
          s.ended_at is null
            and s.refreshed_at > statement_timestamp() - interval '14 days'
            and s.created_at > statement_timestamp() - interval '90 days',
          (select r.data_version from content_releases r order by r.id desc limit 1)
        from sessions s
        join users u on u.id = s.user_id
        left join organizations o on o.id = s.organization_id
        left join memberships m on m.organization_id = s.organization_id and m.user_id = s.user_id
        where s.id = any (ids)
      $$;

      create function system.list_memberships(person uuid) returns table (
        organization_id uuid, organization_name text, role text, api_access text, joined_at timestamptz
      ) language sql stable ${definer} as $$
        select m.organization_id, o.name, m.role, o.api_access, m.joined_at
        from memberships m join organizations o on o.id = m.organization_id
        where m.user_id = person
        order by m.joined_at, m.organization_id
      $$;

      -- For platform staff: organizations that asked for API access or have it, newest first.
      create function system.list_api_access(wanted text, before uuid, count integer) returns table (
        organization_id uuid, organization_name text, status text, contact_name text, contact_email text,
        intended_integration text, expected_monthly_volume bigint, created_at timestamptz, created_by uuid, created_by_name text
      ) language sql stable ${definer} as $$
        select o.id, o.name, o.api_access, r.contact_name, r.contact_email, r.intended_integration,
          r.expected_monthly_volume, r.created_at, r.created_by, coalesce(u.full_name, u.email)
        from organizations o
        left join api_access_requests r on r.organization_id = o.id
        left join users u on u.id = r.created_by
        where (o.api_access = wanted or (wanted is null and (r.organization_id is not null or o.api_access <> 'disabled')))
          and (before is null or o.id < before)
        order by o.id desc
        limit count
      $$;

      -- A leaked key: whose is it? The revocation itself is then done inside that organization.
      create function system.find_api_key_owner(key_hash bytea) returns table (organization_id uuid, id uuid)
      language sql stable ${definer} as $$
        select k.organization_id, k.id from api_keys k where k.hash = key_hash
      $$;

      -- Background: only these two columns, never backwards.
      create function system.record_api_key_uses(ids uuid[], times timestamptz[], addresses inet[]) returns void
      language sql volatile ${definer} as $$
        update api_keys k set last_used_at = used.at, last_used_ip = used.ip
        from unnest(ids, times, addresses) as used (id, at, ip)
        where k.id = used.id and (k.last_used_at is null or k.last_used_at < used.at)
      $$;

      -- Background: keys that expire within seven days and whose admins were not told yet; marks them as told.
      create function system.take_expiring_api_keys() returns table (organization_id uuid, id uuid)
      language sql volatile ${definer} as $$
        update api_keys k set expiry_notice_at = now()
        where k.revoked_at is null and k.retires_at is null and k.expiry_notice_at is null
          and k.expires_at > now() and k.expires_at < now() + interval '7 days'
        returning k.organization_id, k.id
      $$;

      -- Background: what is past its time.
      create function system.clean_up() returns void language sql volatile ${definer} as $$
        delete from idempotency_keys where created_at < now() - interval '24 hours';
        delete from link_tokens where expires_at < now() - interval '7 days';
        delete from log_in_failures where last_at < now() - interval '1 day';
        delete from rate_limits where expire < extract(epoch from now()) * 1000 - 3600000;
        delete from sessions where coalesce(ended_at, refreshed_at + interval '14 days') < now() - interval '30 days';
      $$;

      reset role;

      -- Owned by the owner of graphile-worker's tables, whose row-level security lets nobody else add a job.
      create function enqueue(task text, payload json, job_key text default null) returns void
      language sql volatile ${definer} as $$
        select graphile_worker.add_job(task, payload, job_key => job_key, max_attempts => 12)
      $$;

      revoke execute on all functions in schema system from public;
      grant execute on all functions in schema system to taxlens_app;
      revoke execute on function enqueue(text, json, text) from public;
      grant execute on function enqueue(text, json, text) to taxlens_app;
    `)
    .execute(db)
}
