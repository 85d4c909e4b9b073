// Who can be the seller: legal issuers with their tax registrations, and the organization's legal profile.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      create table legal_issuers (
        id uuid not null,
        organization_id uuid not null references organizations,
        legal_name text not null check (length(legal_name) between 1 and 200),
        trading_name text,
        country_code text not null,
        -- Dates and fiscal years of its documents are of this zone, whatever the tax content says of the country later.
        timezone text not null,
        registered_address jsonb,
        default_currency text,
        levy_presentation text not null default 'excluded' check (levy_presentation in ('excluded', 'line')),
        eas_endpoint_id text,
        eas_scheme_code text,
        company_registration_id text,
        contact jsonb,
        payment_means_code text not null default '1',
        payment_iban text,
        payment_bic text,
        status text not null default 'active' check (status in ('active', 'inactive')),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (organization_id, id),
        check ((eas_endpoint_id is null) = (eas_scheme_code is null))
      );
      create index legal_issuers_list on legal_issuers (organization_id, id desc);

      create table tax_registrations (
        id uuid primary key,
        organization_id uuid not null references organizations,
        legal_issuer_id uuid not null,
        scheme text not null check (scheme in ('vat', 'gst', 'sales_tax', 'occupancy_tax', 'other')),
        number text not null check (length(number) between 1 and 50),
        country_code text not null,
        jurisdiction_code text,
        valid_from date,
        valid_to date,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        foreign key (organization_id, legal_issuer_id) references legal_issuers (organization_id, id),
        -- However it is written, a number stands once: under the issuer's lock, since this sees only the same writing.
        unique (organization_id, legal_issuer_id, scheme, country_code, number),
        check (valid_to > valid_from)
      );
      create index tax_registrations_list on tax_registrations (organization_id, legal_issuer_id, id);

      -- The legal profile: the fallback seller of an organization.
      alter table organizations
        add legal_name text check (length(legal_name) between 1 and 200),
        add tax_country text,
        add default_legal_issuer_id uuid,
        add foreign key (id, default_legal_issuer_id) references legal_issuers (organization_id, id);

      grant select, insert, update on legal_issuers to taxlens_app;
      grant select, insert, update, delete on tax_registrations to taxlens_app;
    `)
    .execute(db)
  for (const table of ['legal_issuers', 'tax_registrations']) {
    await sql
      .raw(`
        alter table ${table} enable row level security, force row level security;
        create policy own on ${table} to taxlens_app using (organization_id = current_organization());
        create policy system on ${table} to taxlens_system using (true);
      `)
      .execute(db)
  }
}
