// The places that an organization lets: where they are, what their taxes hang on, who invoices for them by default.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      create table properties (
        id uuid not null,
        organization_id uuid not null references organizations,
        name text not null check (length(name) between 1 and 200),
        external_reference text,
        address_line1 text not null,
        address_line2 text,
        city text,
        region text,
        postal_code text,
        country_code text not null,
        jurisdiction_code text,
        jurisdiction_pinned boolean not null default false,
        jurisdiction_confidence text check (jurisdiction_confidence in ('high', 'medium', 'low')),
        mapping_status text not null check (mapping_status in ('mapped', 'unresolved', 'stale')),
        lat double precision,
        lng double precision,
        mapped_at timestamptz,
        property_type text,
        star_rating smallint,
        property_classification text,
        property_postal_code text,
        establishment_rooms integer,
        default_legal_issuer_id uuid,
        default_supplier_legal_issuer_id uuid,
        status text not null default 'active' check (status in ('active', 'archived')),
        created_at timestamptz not null default now(),
        created_by_type text not null check (created_by_type in ('user', 'api_key')),
        created_by uuid not null,
        updated_at timestamptz not null default now(),
        primary key (organization_id, id),
        check ((jurisdiction_code is null) = (jurisdiction_confidence is null)),
        check (case mapping_status
          when 'mapped' then jurisdiction_code is not null
          when 'unresolved' then jurisdiction_code is null
          else true end),
        check (mapping_status = 'mapped' or not jurisdiction_pinned),
        check ((lat is null) = (lng is null)),
        foreign key (organization_id, default_legal_issuer_id) references legal_issuers (organization_id, id),
        foreign key (organization_id, default_supplier_legal_issuer_id) references legal_issuers (organization_id, id)
      );
      -- One for each filter that can pick a few of many; a part of a name is looked for along the list.
      create index properties_list on properties (organization_id, status, id desc);
      create index properties_reference on properties (organization_id, external_reference, id desc);
      create index properties_mapping on properties (organization_id, mapping_status, id desc);
      create index properties_confidence on properties (organization_id, jurisdiction_confidence, id desc);
      create index properties_jurisdiction on properties (organization_id, jurisdiction_code, id desc);
      create index properties_country on properties (organization_id, country_code, id desc);

      grant select, insert on properties to taxlens_app;
      grant update (
        name, external_reference, address_line1, address_line2, city, region, postal_code, country_code,
        jurisdiction_code, jurisdiction_pinned, jurisdiction_confidence, mapping_status, lat, lng, mapped_at,
        property_type, star_rating, property_classification, property_postal_code, establishment_rooms,
        default_legal_issuer_id, default_supplier_legal_issuer_id, status, updated_at
      ) on properties to taxlens_app;
      alter table properties enable row level security, force row level security;
      create policy own on properties to taxlens_app using (organization_id = current_organization());
      create policy system on properties to taxlens_system using (true);
    `)
    .execute(db)
}
