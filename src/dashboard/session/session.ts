// The session of this tab: the access token in memory, its renewal by the cookie, and what other tabs do to it.
import { useSyncExternalStore } from 'react'
import { refreshSession } from '../../../generated/api/sdk.gen.ts'
import type { SessionGrant } from '../../../generated/api/types.gen.ts'
import { keepNotice } from './notice.ts'
import { ApiProblem, answerOf, Outdated, Unreachable } from './problem.ts'
import { aloneAmongTabs, type Granted, listenToTabs, tellTabs } from './tabs.ts'

export type Session =
  | { phase: 'starting' }
  /** The session could not be renewed for now: no network, or a service that is away. */
  | { phase: 'unreachable' }
  | { phase: 'out'; why: 'none' | 'ended' | 'left' }
  | { phase: 'in'; granted: Granted }
  /** Another organization or person has taken this browser's session: the page is being loaded again. */
  | { phase: 'moved' }

// Says that a refresh token may exist: without it, a visitor who never signed in costs no refused request.
const mark = 'taxlens.signed-in'
const renewBefore = 20_000

let session: Session = { phase: 'starting' }
let renewal: Promise<boolean> | undefined
const listeners = new Set<() => void>()
const holders = new Map<string, string>()

export function useSession(): Session {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => session,
  )
}

/** Looks whether there is a session from before; called once, at start. */
export async function startSession(): Promise<void> {
  listenToTabs(message => {
    if (message.kind === 'granted') take(message.granted)
    else if (session.phase !== 'out') become({ phase: 'out', why: 'left' })
  })
  if (!isMarked()) become({ phase: 'out', why: 'none' })
  else await renew()
}

/** Tries again after `unreachable`. */
export function retrySession(): void {
  become({ phase: 'starting' })
  void renew()
}

/** After log-in, and after a switch of the organization in this tab. */
export function enter(grant: SessionGrant): void {
  const granted = { grant, expires_at: Date.now() + grant.expires_in * 1000 }
  setMark(true)
  become({ phase: 'in', granted })
  tellTabs({ kind: 'granted', granted })
}

/** After log-out, in this tab and in all others. */
export function leave(why: 'ended' | 'left' = 'left'): void {
  setMark(false)
  become({ phase: 'out', why })
  tellTabs({ kind: 'over' })
}

/** A token that is good for a request now; undefined for a visitor. Throws Outdated when this page is being left. */
export async function accessToken(): Promise<string | undefined> {
  if (session.phase === 'in' && session.granted.expires_at - Date.now() < renewBefore) await renew()
  if (session.phase === 'moved') throw new Outdated('The page is being loaded again')
  return session.phase === 'in' ? session.granted.grant.access_token : undefined
}

/**
 * After a 401: renews the session and gives the token with which the request may be sent once more, or null when it may not,
 * because the session is over or now belongs to another organization than the one the request was meant for. Throws
 * Unreachable when there was no answer to the renewal.
 */
export async function renewedToken(refused: string): Promise<string | null> {
  const token = () => (session.phase === 'in' ? session.granted.grant.access_token : null)
  const isRenewed = token() !== refused || (await renew())
  const now = token()
  if (now === null) return null
  if (!isRenewed) throw new Unreachable('The session could not be renewed')
  return holders.get(now) === holders.get(refused) ? now : null
}

/**
 * One refresh for all that ask meanwhile; and one among the tabs, whose answer the others take over. False when no answer
 * came.
 */
export function renew(): Promise<boolean> {
  const before = session
  renewal ??= aloneAmongTabs(async () => {
    // Another tab renewed or ended it while this one waited.
    if (session !== before) return true
    const grant = await answerOf(refreshSession())
    const granted = { grant, expires_at: Date.now() + grant.expires_in * 1000 }
    take(granted)
    tellTabs({ kind: 'granted', granted })
    return true
  })
    .catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status === 401) leave('ended')
      else if (session.phase === 'starting') become({ phase: 'unreachable' })
      return false
    })
    .finally(() => {
      renewal = undefined
    })
  return renewal
}

/** Takes a grant over that this tab did not ask for as a change: whoever works here must stay the same. */
function take(granted: Granted): void {
  if (session.phase === 'moved') return
  if (session.phase !== 'in' || holderOf(session.granted) === holderOf(granted)) {
    setMark(true)
    become({ phase: 'in', granted })
    return
  }
  const { organization, user } = granted.grant
  const before = session.granted.grant
  if (before.user.id !== user.id) keepNotice(`You are now signed in as ${user.email}.`)
  else if (organization === null) keepNotice('You are no longer a member of the organization you worked in.')
  else
    keepNotice(
      `You now work in ${organization.name}: the organization was changed in another tab, or you left it.`,
    )
  become({ phase: 'moved' })
  // The section stays; what stands deeper in the address belongs to the earlier organization.
  location.replace(location.pathname.split('/').slice(0, 3).join('/'))
}

function become(next: Session): void {
  if (next.phase === 'in') holders.set(next.granted.grant.access_token, holderOf(next.granted))
  session = next
  for (const listener of listeners) listener()
}

function holderOf({ grant }: Granted): string {
  return `${grant.user.id} ${grant.organization?.id ?? ''}`
}

function isMarked(): boolean {
  return localStorage.getItem(mark) !== null
}

function setMark(on: boolean): void {
  if (on) localStorage.setItem(mark, 'yes')
  else localStorage.removeItem(mark)
}
