// The two roles that the service works as: one bound to an organization, one that owns the few look-ups across them.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // Roles belong to the whole server: another database of it may have made them, even at this very moment.
  for (const role of ['taxlens_app', 'taxlens_system']) {
    await sql
      .raw(`
        do $$ begin
          create role ${role} nologin;
        exception when duplicate_object or unique_violation then null;
        end $$;
        do $$ begin
          -- Again even for whoever made the role: from PostgreSQL 16 on its maker may not yet become it.
          grant ${role} to current_user;
        exception when unique_violation then null;
        end $$;
      `)
      .execute(db)
  }
  await sql
    .raw(`
      grant usage on schema public to taxlens_app, taxlens_system;
      create schema system authorization taxlens_system;
      grant usage on schema system to taxlens_app;

      -- The organization of the transaction; after a commit the setting reads '' and not null.
      create function current_organization() returns uuid
        language sql stable parallel safe
        return nullif(current_setting('app.organization_id', true), '')::uuid;
    `)
    .execute(db)
}
