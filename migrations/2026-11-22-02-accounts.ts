// People, their sessions and mailed links; organizations and who belongs to them.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      create table users (
        id uuid primary key,
        email text not null check (length(email) <= 254),
        full_name text check (length(full_name) <= 100),
        password_hash text,
        email_verified_at timestamptz,
        is_staff boolean not null default false,
        created_at timestamptz not null default now()
      );
      create unique index users_email on users (lower(email));

      create table organizations (
        id uuid primary key,
        name text not null check (length(name) between 1 and 100),
        api_access text not null default 'disabled' check (api_access in ('disabled', 'requested', 'enabled', 'suspended')),
        api_access_changed_at timestamptz not null default now(),
        created_at timestamptz not null default now()
      );

      create table memberships (
        organization_id uuid not null references organizations,
        user_id uuid not null references users,
        role text not null check (role in ('admin', 'member')),
        joined_at timestamptz not null default now(),
        primary key (organization_id, user_id)
      );
      create index memberships_user on memberships (user_id, joined_at, organization_id);

      create table sessions (
        id uuid primary key,
        user_id uuid not null references users,
        organization_id uuid references organizations,
        refresh_hash bytea not null,
        previous_hash bytea,
        created_at timestamptz not null default now(),
        refreshed_at timestamptz not null default now(),
        ended_at timestamptz,
        ip inet,
        user_agent text
      );
      create index sessions_user on sessions (user_id, id desc) where ended_at is null;

      create table link_tokens (
        hash bytea primary key,
        user_id uuid not null references users,
        purpose text not null check (purpose in ('verify_email', 'reset_password')),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index link_tokens_user on link_tokens (user_id, purpose);

      -- One row for each account (SHA-256 of the address in lower case) and network it was tried from.
      create table log_in_failures (
        account bytea not null,
        network cidr not null,
        failures integer not null,
        last_at timestamptz not null default now(),
        locked_until timestamptz,
        primary key (account, network)
      );

      grant select, insert, update on users, sessions to taxlens_app;
      grant select, insert, update, delete on link_tokens, log_in_failures to taxlens_app;
      grant select, insert, update on organizations to taxlens_app;
      grant select, insert, update, delete on memberships to taxlens_app;
      grant select on users, sessions, organizations, memberships to taxlens_system;
      grant select, delete on sessions, link_tokens, log_in_failures to taxlens_system;

      alter table organizations enable row level security, force row level security;
      create policy own on organizations to taxlens_app using (id = current_organization());
      create policy system on organizations to taxlens_system using (true);
      alter table memberships enable row level security, force row level security;
      create policy own on memberships to taxlens_app using (organization_id = current_organization());
      create policy system on memberships to taxlens_system using (true);
    `)
    .execute(db)
}
