// What the tabs of one browser tell each other: a new access token, and that the session is over.
import type { SessionGrant } from '../../../generated/api/types.gen.ts'

/** Who a tab works as: a page of another person or another organization must not go on as if nothing happened. */
export interface Granted {
  grant: SessionGrant
  /** By the clock of this machine. */
  expires_at: number
}

type Message = { kind: 'granted'; granted: Granted } | { kind: 'over' }

const channel = new BroadcastChannel('taxlens.session')

export function tellTabs(message: Message): void {
  channel.postMessage(message)
}

export function listenToTabs(hear: (message: Message) => void): void {
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data)
}

/** Runs alone among all tabs, so that two of them never present the same refresh token. */
export async function aloneAmongTabs<T>(run: () => Promise<T>): Promise<T> {
  return navigator.locks.request('taxlens.refresh', run) as Promise<T>
}
