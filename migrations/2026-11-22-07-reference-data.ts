// Daily reference rates of currencies, and the life of each rate and rule through the releases of the tax content.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      -- Shared by every organization; written by the operator's command only.
      create table exchange_rates (
        rate_date date not null,
        currency text not null check (currency ~ '^[A-Z]{3}$' and currency <> 'EUR'),
        per_euro numeric not null check (per_euro > 0),
        source text not null,
        imported_at timestamptz not null default now(),
        primary key (rate_date, currency)
      );
      grant select on exchange_rates to taxlens_app;

      -- One row for each state that a rate or rule has had. The state in force has no until_release.
      create table content_records (
        kind text not null check (kind in ('rate', 'rule')),
        record_id text not null,
        version integer not null check (version > 0),
        since_release integer not null references content_releases,
        until_release integer references content_releases check (until_release > since_release),
        content jsonb not null,
        primary key (kind, record_id, version)
      );
      create unique index content_records_open on content_records (kind, record_id) where until_release is null;
      create index content_records_since on content_records (since_release);
      grant select on content_records to taxlens_app;

      -- What of a record is shown: an author's remarks and the day of the last look are none of its meaning, and a word
      -- that is newer than the record means what it means when left out.
      create function shown_record(content jsonb) returns jsonb
        language sql immutable parallel safe
        return (
          select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(content)
          where key <> all (array['confirmed', 'notes', 'draft_reason'])
            and value <> all (array['null', 'false', '[]', '{}']::jsonb[])
        );

      -- Ends the states that a release changed or left out, and begins those it brought. Releases come in their order.
      create procedure record_release(release integer)
        language plpgsql as $$
        begin
          create temporary table incoming on commit drop as
            select 'rate' as kind, rate->>'id' as record_id, rate::jsonb as content
              from content_releases, json_array_elements(content_releases.content->'rates') as rate where id = release
            union all
            select 'rule', rule->>'id', rule::jsonb
              from content_releases, json_array_elements(content_releases.content->'rules') as rule where id = release;
          update content_records set until_release = release
            where until_release is null and not exists (
              select from incoming
              where incoming.kind = content_records.kind and incoming.record_id = content_records.record_id
                and shown_record(incoming.content) = shown_record(content_records.content));
          insert into content_records (kind, record_id, version, since_release, content)
            select kind, record_id,
              1 + (select count(*) from content_records past
                where past.kind = incoming.kind and past.record_id = incoming.record_id),
              release, content
            from incoming
            where not exists (
              select from content_records still
              where still.kind = incoming.kind and still.record_id = incoming.record_id and still.until_release is null);
          drop table incoming;
        end $$;

      do $$
        declare release integer;
        begin
          for release in select id from content_releases order by id loop
            call record_release(release);
          end loop;
        end $$;
    `)
    .execute(db)
}
