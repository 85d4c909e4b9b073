// The reader's session, if there is one. Cookie, lock, channel and mark are the dashboard's (src/dashboard/session), so that no two
// tabs present the same refresh token. The token stays in memory.
const mark = 'taxlens.signed-in'
const channel = new BroadcastChannel('taxlens.session')
const renewBefore = 20_000
let granted = null

channel.addEventListener('message', ({ data }) => {
  granted = data.kind === 'granted' ? data.granted : null
})

/** Sends a request as the signed-in person; null for a visitor. A token that is refused is renewed once. */
export async function send(path, init = {}) {
  const token = await accessToken()
  if (token === null) return null
  const response = await fetch(path, withToken(init, token))
  if (response.status !== 401) return response
  const renewed = await accessToken(token)
  return renewed === null ? null : fetch(path, withToken(init, renewed))
}

function withToken(init, token) {
  return { ...init, credentials: 'omit', headers: { ...init.headers, Authorization: `Bearer ${token}` } }
}

async function accessToken(refused) {
  const held = () => {
    const token = granted?.grant.access_token
    return token === undefined || token === refused || granted.expires_at - Date.now() < renewBefore
      ? null
      : token
  }
  if (held() !== null) return held()
  if (localStorage.getItem(mark) === null) return null
  return navigator.locks.request('taxlens.refresh', async () => {
    // Another tab renewed it while this one waited.
    if (held() !== null) return held()
    const response = await fetch('/v1/auth/refresh', { method: 'POST' })
    if (response.status === 401) {
      granted = null
      localStorage.removeItem(mark)
      channel.postMessage({ kind: 'over' })
      return null
    }
    if (!response.ok) throw new Error('The session could not be renewed. Try again shortly.')
    const grant = await response.json()
    granted = { grant, expires_at: Date.now() + grant.expires_in * 1000 }
    channel.postMessage({ kind: 'granted', granted })
    return grant.access_token
  })
}
