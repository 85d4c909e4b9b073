// Calculations that were kept as bookings, with every state they had before.
import { type Kysely, sql } from 'kysely'

const maker = `created_by_type text not null check (created_by_type in ('user', 'api_key')), created_by uuid not null`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      create table bookings (
        id uuid,
        organization_id uuid not null references organizations,
        is_test boolean not null,
        status text not null default 'confirmed' check (status in ('confirmed', 'voided', 'partially_refunded', 'refunded')),
        -- The caller's key and the SHA-256 of the canonical body it came with; it never expires.
        idempotency_key text check (length(idempotency_key) between 1 and 200),
        idempotency_hash bytea,
        external_reference text,
        property_id uuid,
        -- What the property lent to the calculation when the booking was made: later changes of it do not reach this booking.
        property_facts json,
        -- Of the calculation in force. Numeric without a scale keeps the minor units it was given.
        jurisdiction_code text not null,
        jurisdiction_name text not null,
        stay_date date not null,
        checkout_date date not null,
        nights integer not null check (nights > 0),
        currency text not null,
        subtotal_excluding_tax numeric not null,
        total_tax numeric not null,
        total_with_tax numeric not null,
        effective_rate numeric not null,
        settlement_currency text,
        amount_in_settlement_currency numeric,
        settlement_fx_rate numeric,
        settlement_fx_date date,
        -- As text: request and answer as they were, to the byte.
        calculation json not null,
        result json not null,
        data_version text not null,
        refunded_amount numeric not null default 0 check (refunded_amount >= 0 and refunded_amount <= total_with_tax),
        refunded_tax_amount numeric not null default 0 check (refunded_tax_amount >= 0 and refunded_tax_amount <= total_tax),
        buyer_name text,
        buyer_address jsonb,
        buyer_reference text,
        buyer_endpoint_id text,
        buyer_endpoint_scheme text,
        payment_terms text,
        due_date date,
        legal_issuer_id uuid,
        supplier_legal_issuer_id uuid,
        voided_at timestamptz,
        void_reason text,
        -- The instant in the id: a range of time is a range of ids.
        created_at timestamptz not null default now(),
        ${maker},
        updated_at timestamptz not null default now(),
        -- By organization first: by the id alone PostgreSQL would read a list past everybody else's newer rows.
        primary key (organization_id, id),
        unique (organization_id, idempotency_key),
        foreign key (organization_id, property_id) references properties (organization_id, id),
        foreign key (organization_id, legal_issuer_id) references legal_issuers (organization_id, id),
        foreign key (organization_id, supplier_legal_issuer_id) references legal_issuers (organization_id, id),
        check ((idempotency_key is null) = (idempotency_hash is null)),
        check ((buyer_endpoint_id is null) = (buyer_endpoint_scheme is null))
      );
      -- Lists are read by id, newest first: one index for each filter that lists are asked for most.
      create index bookings_list on bookings (organization_id, is_test, id desc);
      create index bookings_status on bookings (organization_id, is_test, status, id desc);
      create index bookings_jurisdiction on bookings (organization_id, is_test, jurisdiction_code, id desc);
      create index bookings_property on bookings (organization_id, is_test, property_id, id desc) where property_id is not null;
      create index bookings_reference on bookings (organization_id, is_test, external_reference, id desc)
        where external_reference is not null;
      create index bookings_stay on bookings (organization_id, is_test, stay_date);
      create index bookings_checkout on bookings (organization_id, is_test, checkout_date);

      create table booking_adjustments (
        id uuid primary key,
        organization_id uuid not null references organizations,
        booking_id uuid not null,
        reason text not null check (length(reason) between 1 and 500),
        previous_calculation json not null,
        previous_result json not null,
        previous_totals jsonb not null,
        new_totals jsonb not null,
        created_at timestamptz not null default now(),
        ${maker},
        foreign key (organization_id, booking_id) references bookings (organization_id, id) on delete cascade
      );
      create index booking_adjustments_booking on booking_adjustments (organization_id, booking_id, id);

      create table booking_refunds (
        id uuid primary key,
        organization_id uuid not null references organizations,
        booking_id uuid not null,
        reason text not null check (length(reason) between 1 and 500),
        amount numeric not null check (amount > 0),
        tax_amount numeric not null check (tax_amount >= 0),
        currency text not null,
        -- [{component_id, tax_amount}]
        components jsonb not null,
        created_at timestamptz not null default now(),
        ${maker},
        foreign key (organization_id, booking_id) references bookings (organization_id, id) on delete cascade
      );
      create index booking_refunds_booking on booking_refunds (organization_id, booking_id, id);

      grant select, insert, update, delete on bookings to taxlens_app;
      grant select, insert on booking_adjustments, booking_refunds to taxlens_app;
    `)
    .execute(db)
  for (const table of ['bookings', 'booking_adjustments', 'booking_refunds']) {
    await sql
      .raw(`
        alter table ${table} enable row level security, force row level security;
        create policy own on ${table} to taxlens_app using (organization_id = current_organization());
        create policy system on ${table} to taxlens_system using (true);
      `)
      .execute(db)
  }
}
