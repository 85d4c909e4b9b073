// Calculations that an organization keeps under a name, with the answer as it was.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      create table saved_calculations (
        id uuid primary key,
        organization_id uuid not null references organizations,
        name text not null check (length(name) between 1 and 100),
        is_test boolean not null,
        calculation jsonb not null,
        -- As text: the answer as it was given, to the byte.
        result json not null,
        -- What lists show of it.
        jurisdiction_code text not null,
        currency text not null,
        total_tax text not null,
        total_with_tax text not null,
        created_at timestamptz not null default now(),
        created_by_type text not null check (created_by_type in ('user', 'api_key')),
        created_by uuid not null
      );
      create index saved_calculations_list on saved_calculations (organization_id, is_test, id desc);

      -- It is frozen: made, read, deleted.
      grant select, insert, delete on saved_calculations to taxlens_app;
      alter table saved_calculations enable row level security, force row level security;
      create policy own on saved_calculations to taxlens_app using (organization_id = current_organization());
      create policy system on saved_calculations to taxlens_system using (true);
    `)
    .execute(db)
}
