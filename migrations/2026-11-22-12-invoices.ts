// Issued fiscal documents, the counters that number them, and their tax lines for the reports. What is issued never changes.
import { type Kysely, sql } from 'kysely'

const definer = 'security definer set search_path = pg_catalog, public, pg_temp'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      -- One for each issuer, type, series and fiscal year; the last number is taken under a lock of this row.
      create table invoice_counters (
        organization_id uuid not null references organizations,
        legal_issuer_id uuid not null,
        document_type text not null check (document_type in ('380', '381', '389')),
        series text not null,
        fiscal_year integer not null,
        last_number integer not null check (last_number > 0),
        last_date date not null,
        -- The chain_hash of the last document.
        head_hash text not null check (length(head_hash) = 64),
        primary key (organization_id, legal_issuer_id, document_type, series, fiscal_year),
        foreign key (organization_id, legal_issuer_id) references legal_issuers (organization_id, id)
      );

      create table invoices (
        id uuid not null,
        organization_id uuid not null references organizations,
        booking_id uuid not null,
        property_id uuid,
        legal_issuer_id uuid not null,
        document_type text not null check (document_type in ('380', '381', '389')),
        series text not null,
        fiscal_year integer not null,
        sequence_number integer not null check (sequence_number > 0),
        invoice_number text not null,
        status text not null default 'issued' check (status in ('issued', 'partially_credited', 'credited')),
        is_test boolean not null,
        self_billed boolean not null,
        invoice_date date not null,
        issued_at timestamptz(3) not null,
        issued_by_type text not null check (issued_by_type in ('user', 'api_key')),
        issued_by uuid not null,
        currency text not null,
        lines_net_total numeric not null,
        tax_total numeric not null,
        grand_total numeric not null,
        excluded_tax_total numeric not null,
        total_paid_including_excluded numeric not null,
        credited_total numeric not null check (credited_total >= 0 and credited_total <= total_paid_including_excluded),
        original_invoice_id uuid,
        reason text,
        -- As text: the frozen document and its tax lines, to the byte.
        document json not null,
        component_lines json not null,
        xml text not null,
        xml_sha256 text not null check (length(xml_sha256) = 64),
        content_hash text not null check (length(content_hash) = 64),
        previous_hash text not null check (length(previous_hash) = 64),
        chain_hash text not null check (length(chain_hash) = 64),
        -- A key on the id alone would tempt the planner to read lists across organizations.
        primary key (organization_id, id),
        unique (organization_id, legal_issuer_id, document_type, series, fiscal_year, sequence_number),
        foreign key (organization_id, booking_id) references bookings (organization_id, id),
        foreign key (organization_id, property_id) references properties (organization_id, id),
        foreign key (organization_id, legal_issuer_id) references legal_issuers (organization_id, id),
        foreign key (organization_id, original_invoice_id) references invoices (organization_id, id),
        check ((document_type = '381') = (original_invoice_id is not null)),
        check ((document_type = '381') = (reason is not null)),
        check (is_test = (series like 'TEST-%'))
      );
      create index invoices_list on invoices (organization_id, is_test, id desc);
      create index invoices_number on invoices (organization_id, invoice_number);
      create index invoices_booking on invoices (organization_id, booking_id, id);
      create index invoices_original on invoices (organization_id, original_invoice_id, id) where original_invoice_id is not null;
      -- At most one live document of a type for a booking.
      create unique index invoices_live on invoices (organization_id, booking_id, document_type)
        where document_type in ('380', '389') and status in ('issued', 'partially_credited');

      -- The tax lines of the issued documents, signed (a credit note's are negative), with what the reports group and filter by.
      create table invoice_lines (
        id uuid not null,
        organization_id uuid not null references organizations,
        invoice_id uuid not null,
        is_test boolean not null,
        document_type text not null,
        invoice_number text not null,
        invoice_date date not null,
        issued_at timestamptz(3) not null,
        legal_issuer_id uuid not null,
        booking_id uuid not null,
        external_reference text,
        stay_date date not null,
        checkout_date date not null,
        component_id text not null,
        jurisdiction_code text not null,
        jurisdiction_name text not null,
        authority text not null,
        category_code text not null,
        name text not null,
        rate text,
        currency text not null,
        taxable_amount numeric,
        tax_amount numeric not null,
        collected_by text not null,
        is_reversal boolean not null,
        original_invoice_id uuid,
        primary key (organization_id, id),
        foreign key (organization_id, invoice_id) references invoices (organization_id, id) on delete cascade
      );
      create index invoice_lines_list on invoice_lines (organization_id, is_test, id desc);
      create index invoice_lines_issued on invoice_lines (organization_id, is_test, issued_at);
      create index invoice_lines_dated on invoice_lines (organization_id, is_test, invoice_date);
      create index invoice_lines_stay on invoice_lines (organization_id, is_test, checkout_date);
      create index invoice_lines_invoice on invoice_lines (organization_id, invoice_id);

      -- Only the state of crediting moves; nothing is deleted but test documents, by the wipe of test data.
      create function guard_invoice() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' then
          if old.is_test and current_setting('app.wipes_test_data', true) = 'on' then return old; end if;
          raise exception 'an issued document stays';
        end if;
        if (to_jsonb(new) - array['status', 'credited_total', 'document', 'component_lines'])
             is distinct from (to_jsonb(old) - array['status', 'credited_total', 'document', 'component_lines'])
           or new.document::text is distinct from old.document::text
           or new.component_lines::text is distinct from old.component_lines::text then
          raise exception 'an issued document does not change';
        end if;
        if new.credited_total < old.credited_total or old.status = 'credited' then
          raise exception 'what is credited stays credited';
        end if;
        -- Only through credit notes: what is credited is what they take back.
        if new.credited_total <> (select coalesce(sum(c.total_paid_including_excluded), 0) from invoices c
             where c.organization_id = new.organization_id and c.original_invoice_id = new.id) then
          raise exception 'what is credited is the sum of the credit notes';
        end if;
        return new;
      end $$;
      create trigger guard before update or delete on invoices for each row execute function guard_invoice();

      create function guard_invoice_line() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' and old.is_test and current_setting('app.wipes_test_data', true) = 'on' then return old; end if;
        raise exception 'the lines of an issued document do not change';
      end $$;
      create trigger guard before update or delete on invoice_lines for each row execute function guard_invoice_line();

      -- A sequence has no gap: the next number is one more than the last, and no counter goes but with a whole test series.
      create function guard_invoice_counter() returns trigger language plpgsql as $$ begin
        if tg_op = 'DELETE' then
          if old.series like 'TEST-%' and current_setting('app.wipes_test_data', true) = 'on' then return old; end if;
          raise exception 'the counter of issued documents stays';
        end if;
        if (new.organization_id, new.legal_issuer_id, new.document_type, new.series, new.fiscal_year)
             is distinct from (old.organization_id, old.legal_issuer_id, old.document_type, old.series, old.fiscal_year)
           or new.last_number <> old.last_number + 1 or new.last_date < old.last_date then
          raise exception 'a counter goes on by one';
        end if;
        return new;
      end $$;
      create trigger guard before update or delete on invoice_counters for each row execute function guard_invoice_counter();

      create function refuse_truncate() returns trigger language plpgsql as $$ begin
        raise exception 'issued documents stay';
      end $$;
      create trigger guard_truncate before truncate on invoices execute function refuse_truncate();
      create trigger guard_truncate before truncate on invoice_lines execute function refuse_truncate();
      create trigger guard_truncate before truncate on invoice_counters execute function refuse_truncate();

      grant select, insert, update, delete on invoice_counters to taxlens_app;
      grant select, insert, delete on invoices, invoice_lines to taxlens_app;
      grant update (status, credited_total) on invoices to taxlens_app;
      grant select on invoice_counters, invoices to taxlens_system;
    `)
    .execute(db)
  for (const table of ['invoice_counters', 'invoices', 'invoice_lines']) {
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
      set local role taxlens_system;

      -- For the operator's check of the hash chains: who has issued anything. The check itself is made inside each.
      create function system.list_issuing_organizations() returns table (organization_id uuid)
      language sql stable ${definer} as $$
        select c.organization_id from invoice_counters c union select i.organization_id from invoices i order by 1
      $$;

      reset role;

      revoke execute on all functions in schema system from public;
      grant execute on all functions in schema system to taxlens_app;
    `)
    .execute(db)
}
