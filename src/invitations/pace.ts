// How often an organization may invite: whoever would use the service to write to strangers does not get far.
import * as auditLog from '../audit-log/service.ts'
import type { Scope } from '../database/scope.ts'
import { Problem } from '../problem.ts'

const mailsADay = 200
const daySeconds = 24 * 3600

/**
 * Throws Problem 429 when the organization has had as many invitations mailed within 24 hours as it may. They are counted in the
 * audit log, which revoking an invitation does not shorten.
 */
export async function assertPace(scope: Scope): Promise<void> {
  const actions = ['invitation.created', 'invitation.resent'] as const
  const since = new Date(Date.now() - daySeconds * 1000)
  const earliest = await auditLog.findNewest(scope, actions, since, mailsADay)
  if (earliest === null) return
  const wait = Math.max(1, Math.ceil((earliest.getTime() - since.getTime()) / 1000))
  throw new Problem(
    'rate_limited',
    `The organization has sent ${mailsADay} invitations within a day: wait ${wait} seconds`,
    {
      headers: {
        'RateLimit-Policy': `"invitations";q=${mailsADay};w=${daySeconds}`,
        RateLimit: `"invitations";r=0;t=${wait}`,
        'Retry-After': String(wait),
      },
    },
  )
}
