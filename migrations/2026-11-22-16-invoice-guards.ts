// Two more things of issued documents that the database itself holds.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      -- Whole is what the credit notes come to, and nothing else.
      alter table invoices add constraint invoices_status_credited check (case status
        when 'credited' then credited_total = total_paid_including_excluded
        when 'issued' then credited_total = 0
        else true end);

      -- A sequence begins at 1. After the insert: what meets a counter that is there goes on from it.
      create function guard_new_invoice_counter() returns trigger language plpgsql as $$ begin
        raise exception 'a counter goes on by one';
      end $$;
      create trigger guard_new after insert on invoice_counters
        for each row when (new.last_number <> 1) execute function guard_new_invoice_counter();
    `)
    .execute(db)
}
