// What an organization owns in the first slice: API keys, its request for access, its audit log, its idempotency keys.
import { type Kysely, sql } from 'kysely'

const owned = ['api_access_requests', 'api_keys', 'audit_log', 'idempotency_keys']

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      create table api_access_requests (
        organization_id uuid primary key references organizations,
        contact_name text not null,
        contact_email text not null,
        intended_integration text not null,
        expected_monthly_volume bigint not null check (expected_monthly_volume >= 0),
        created_at timestamptz not null default now(),
        created_by uuid not null references users
      );

      create table api_keys (
        id uuid primary key,
        organization_id uuid not null references organizations,
        name text not null check (length(name) between 1 and 100),
        hash bytea not null unique check (length(hash) = 32),
        prefix text not null check (length(prefix) = 12),
        last_four text not null check (length(last_four) = 4),
        -- Always written out: a scope invented later is not added to older keys.
        scopes text[] not null check (cardinality(scopes) > 0),
        allowed_ips text[] not null default '{}',
        test_only boolean not null default false,
        -- The expiry chosen at creation; a rotated key may end earlier, at retires_at.
        expires_at timestamptz,
        retires_at timestamptz,
        created_at timestamptz not null default now(),
        created_by uuid not null references users,
        last_used_at timestamptz,
        last_used_ip inet,
        revoked_at timestamptz,
        revoked_by uuid references users,
        revoked_reason text,
        expiry_notice_at timestamptz,
        rotated_from_id uuid,
        unique (organization_id, id),
        foreign key (organization_id, rotated_from_id) references api_keys (organization_id, id)
      );
      create index api_keys_list on api_keys (organization_id, id desc);
      create index api_keys_expiring on api_keys (expires_at) where revoked_at is null and expiry_notice_at is null;

      -- A revoked key never lives again, and what a key may do never changes.
      create function guard_api_key() returns trigger language plpgsql as $$ begin
        if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
          raise exception 'a revoked key stays revoked';
        end if;
        if (new.organization_id, new.hash, new.scopes, new.allowed_ips, new.test_only, new.created_by)
          is distinct from (old.organization_id, old.hash, old.scopes, old.allowed_ips, old.test_only, old.created_by)
          or new.expires_at is distinct from old.expires_at then
          raise exception 'the settings of a key do not change';
        end if;
        return new;
      end $$;
      create trigger guard before update on api_keys for each row execute function guard_api_key();

      create table audit_log (
        id uuid primary key,
        organization_id uuid not null references organizations,
        created_at timestamptz not null default now(),
        actor_type text not null check (actor_type in ('user', 'api_key', 'staff', 'system')),
        actor_id uuid,
        action text not null,
        entity_type text not null,
        entity_id text not null,
        before jsonb,
        after jsonb,
        ip inet,
        request_id text
      );
      create index audit_log_list on audit_log (organization_id, id desc);

      create table idempotency_keys (
        organization_id uuid not null references organizations,
        -- SHA-256 of method, concrete path and query.
        target bytea not null,
        key text not null check (length(key) between 1 and 200),
        body_hash bytea not null,
        status integer not null check (status between 200 and 299),
        -- As text: a replay gives the very bytes of the first answer.
        body json,
        created_at timestamptz not null default now(),
        primary key (organization_id, target, key)
      );
      create index idempotency_keys_age on idempotency_keys (created_at);

      grant select, insert on api_access_requests, audit_log to taxlens_app;
      grant select, insert, update on api_keys to taxlens_app;
      grant select, insert, delete on idempotency_keys to taxlens_app;
      grant select on api_keys, api_access_requests to taxlens_system;
      grant update (last_used_at, last_used_ip, expiry_notice_at) on api_keys to taxlens_system;
      grant select, delete on idempotency_keys to taxlens_system;
    `)
    .execute(db)
  for (const table of owned) {
    await sql
      .raw(`
        alter table ${table} enable row level security, force row level security;
        create policy own on ${table} to taxlens_app using (organization_id = current_organization());
        create policy system on ${table} to taxlens_system using (true);
      `)
      .execute(db)
  }
}
