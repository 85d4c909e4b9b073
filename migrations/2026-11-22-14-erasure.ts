// Erasing a person reaches every depth of the audit log, and refuses an address that is not the person's.
import { type Kysely, sql } from 'kysely'

const definer = 'security definer set search_path = pg_catalog, public, pg_temp'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`
      -- An entry of the audit log without this address at any depth, and without the name and number that stand beside it.
      create or replace function without_address(state jsonb, address text) returns jsonb
        language plpgsql immutable parallel safe as $$
      declare
        contact boolean := jsonb_typeof(state) = 'object' and lower(state ->> 'email') = lower(address);
        named boolean := jsonb_typeof(state) = 'object' and lower(state ->> 'contact_email') = lower(address);
      begin
        return case jsonb_typeof(state)
          when 'object' then (
            select coalesce(jsonb_object_agg(key, case
              when jsonb_typeof(value) = 'string' and (key = 'name' and contact or key = 'contact_name' and named)
                then '"Erased person"'
              when key = 'phone' and contact then 'null'
              else without_address(value, address) end), '{}')
            from jsonb_each(state)
          )
          when 'array' then (
            select coalesce(jsonb_agg(without_address(value, address) order by place), '[]')
            from jsonb_array_elements(state) with ordinality as items (value, place)
          )
          when 'string' then
            case when lower(state #>> '{}') = lower(address) then '"erased@erased.invalid"' else state end
          else state end;
      end $$;

      set local role taxlens_system;

      create or replace function system.erase_person(person uuid, address text) returns void
      language plpgsql volatile ${definer} as $$
      begin
        if exists (select from memberships m where m.user_id = person) then
          raise exception 'a member cannot be erased';
        end if;
        -- Whoever mixes two people up would take the traces of one and leave those of the other.
        if not exists (select from users u where u.id = person and lower(u.email) = lower(address)) then
          raise exception 'the address is not that of the person';
        end if;
        delete from sessions where user_id = person;
        delete from link_tokens where user_id = person;
        delete from invitations where lower(email) = lower(address);
        delete from idempotency_keys where strpos(lower(body::text), lower(address)) > 0;
        update request_log set ip = null where user_id = person;
        update api_access_requests set contact_name = 'Erased person', contact_email = 'erased@erased.invalid'
          where lower(contact_email) = lower(address);
        update audit_log set ip = null where actor_type in ('user', 'staff') and actor_id = person;
        update audit_log set before = without_address(before, address), after = without_address(after, address)
          where strpos(lower(before::text), lower(address)) > 0 or strpos(lower(after::text), lower(address)) > 0;
      end $$;

      reset role;
    `)
    .execute(db)
}
