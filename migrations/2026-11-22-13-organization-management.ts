// Invitations, the request log, and what erasing a person needs.
import { type Kysely, sql } from 'kysely'

const definer = 'security definer set search_path = pg_catalog, public, pg_temp'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      -- Open ones only: whoever accepts or revokes one deletes it; the audit log tells of it.
      create table invitations (
        id uuid primary key,
        organization_id uuid not null references organizations,
        email text not null check (length(email) <= 254),
        role text not null check (role in ('admin', 'member')),
        invited_by uuid not null references users,
        created_at timestamptz not null default now(),
        sent_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '7 days',
        -- SHA-256 of the token in the link; null until its mail goes out.
        token_hash bytea unique
      );
      create unique index invitations_address on invitations (organization_id, lower(email));
      create index invitations_list on invitations (organization_id, id desc);

      -- Written in batches in the background. No foreign keys: each would lock rows that changes wait for.
      create table request_log (
        organization_id uuid not null,
        -- A UUIDv7 of the millisecond of created_at, so that this one index serves the list and its span of time.
        id uuid not null,
        created_at timestamptz not null,
        method text not null,
        path text not null,
        operation_id text not null,
        status_code integer not null,
        error_code text,
        duration_ms integer not null,
        credential_type text not null check (credential_type in ('api_key', 'session')),
        api_key_id uuid,
        user_id uuid,
        ip text,
        request_id text not null,
        primary key (organization_id, id)
      );
      create index request_log_request on request_log (organization_id, request_id);
      -- What one looks for among millions of successes.
      create index request_log_refused on request_log (organization_id, status_code, id desc) where status_code >= 400;
      create index request_log_age on request_log using brin (created_at);

      -- A key on the id alone tempts the planner to read lists across organizations.
      alter table audit_log drop constraint audit_log_pkey, add primary key (organization_id, id);
      alter table saved_calculations drop constraint saved_calculations_pkey, add primary key (organization_id, id);
      drop index audit_log_list;

      -- The history of one thing.
      create index audit_log_entity on audit_log (organization_id, entity_id, id desc);

      -- The row stays, so that records can name it; what tells who it was is gone.
      alter table users add column erased_at timestamptz;

      grant select, insert, update, delete on invitations to taxlens_app;
      grant select on request_log to taxlens_app;
      grant select, delete on invitations to taxlens_system;
      grant select, insert, delete, update (ip) on request_log to taxlens_system;
      grant update (contact_name, contact_email) on api_access_requests to taxlens_system;
      grant select, update (before, after, ip) on audit_log to taxlens_system;
      grant delete on link_tokens, sessions to taxlens_system;
    `)
    .execute(db)
  for (const table of ['invitations', 'request_log']) {
    await sql
      .raw(`
        alter table ${table} enable row level security, force row level security;
        create policy own on ${table} to taxlens_app using (organization_id = current_organization());
        create policy system on ${table} to taxlens_system using (true);
      `)
      .execute(db)
  }
  await sql
    .raw(`
      -- An entry of the audit log without this address, and without the name that stands beside it.
      create function without_address(state jsonb, address text) returns jsonb
        language sql immutable parallel safe
        return (
          select jsonb_object_agg(key, case
            when lower(value #>> '{}') = lower(address) then '"erased@erased.invalid"'
            when key = 'contact_name' and lower(state ->> 'contact_email') = lower(address) then '"Erased person"'
            else value end)
          from jsonb_each(state)
        );

      set local role taxlens_system;

      -- Whose invitation has a link with this token?
      create function system.find_invitation(hash bytea) returns table (organization_id uuid, id uuid)
      language sql stable ${definer} as $$
        select i.organization_id, i.id from invitations i where i.token_hash = hash
      $$;

      -- Background: keeps requests; a batch that was sent twice is kept once.
      create function system.record_requests(requests json) returns void
      language sql volatile ${definer} as $$
        insert into request_log
        select r.* from json_populate_recordset(null::request_log, requests) as r
        on conflict do nothing
      $$;

      -- An operator erases a person who is a member of nothing any more: whatever still holds their address, or an address
      -- they came from, loses it.
      create function system.erase_person(person uuid, address text) returns void
      language plpgsql volatile ${definer} as $$
      begin
        if exists (select from memberships m where m.user_id = person) then
          raise exception 'a member cannot be erased';
        end if;
        delete from sessions where user_id = person;
        delete from link_tokens where user_id = person;
        delete from invitations where lower(email) = lower(address);
        delete from idempotency_keys where strpos(lower(body::text), lower(address)) > 0;
        update request_log set ip = null where user_id = person;
        update api_access_requests set contact_name = 'Erased person', contact_email = 'erased@erased.invalid'
          where lower(contact_email) = lower(address);
        update audit_log set ip = null where actor_type in ('user', 'staff') and actor_id = person;
        update audit_log set before = without_address(before, address), after = without_address(after, address)
          where strpos(lower(before::text), lower(address)) > 0 or strpos(lower(after::text), lower(address)) > 0;
      end $$;

      -- Background: what is past its time.
      create or replace function system.clean_up() returns void language sql volatile ${definer} as $$
        delete from idempotency_keys where created_at < now() - interval '24 hours';
        delete from link_tokens where expires_at < now() - interval '7 days';
        delete from log_in_failures where last_at < now() - interval '1 day';
        delete from rate_limits where expire < extract(epoch from now()) * 1000 - 3600000;
        delete from sessions where coalesce(ended_at, refreshed_at + interval '14 days') < now() - interval '30 days';
        delete from request_log where created_at < now() - interval '90 days';
      $$;

      reset role;

      revoke execute on all functions in schema system from public;
      grant execute on all functions in schema system to taxlens_app;
    `)
    .execute(db)
}
