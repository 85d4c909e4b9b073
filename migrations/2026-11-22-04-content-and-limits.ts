// The releases of the tax content, which every organization shares, and the windows of the rate limits.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      -- The newest row is the current release; old ones stay, so that any past answer can be made again.
      create table content_releases (
        id integer generated always as identity primary key,
        data_version text not null unique,
        released_at timestamptz not null default now(),
        summary text not null,
        content_hash bytea not null,
        content json not null
      );

      -- Read and written by rate-limiter-flexible; its loss in a crash only opens a new window.
      create unlogged table rate_limits (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );

      -- For readiness: is this database at the version that the service expects?
      grant select on kysely_migration to taxlens_app;
      grant select on content_releases to taxlens_app, taxlens_system;
      grant select, insert, update, delete on rate_limits to taxlens_app;
      grant select, delete on rate_limits to taxlens_system;
    `)
    .execute(db)
}
