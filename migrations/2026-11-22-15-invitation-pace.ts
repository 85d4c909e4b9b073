// Counts the invitations of a day without reading whatever else an organization did in it.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index audit_log_invitations on audit_log (organization_id, created_at desc)
      where action in ('invitation.created', 'invitation.resent')
  `.execute(db)
}
