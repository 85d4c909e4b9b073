// Sets the generated client up: one credential, a second try after a renewal, and a key that keeps a change from being made twice.
import { client } from '../../../generated/api/client.gen.ts'
import { Outdated } from './problem.ts'
import { accessToken, renewedToken } from './session.ts'

export function configureClient(): void {
  client.setConfig({
    baseUrl: '',
    // Operations name both schemes, and the client sends every one it is given a value for: people have only this one.
    auth: ({ scheme }) => (scheme === 'bearer' ? accessToken() : undefined),
    fetch: send,
  })
}

async function send(input: RequestInfo | URL): Promise<Response> {
  const request = input instanceof Request ? input : new Request(input)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead && !request.headers.has('Idempotency-Key'))
    request.headers.set('Idempotency-Key', crypto.randomUUID())
  const token = request.headers.get('Authorization')?.slice('Bearer '.length)
  if (token === undefined) return fetch(request)
  const again = request.clone()
  const response = await fetch(request)
  if (response.status !== 401) return response
  const renewed = await renewedToken(token)
  if (renewed === null) throw new Outdated('The session is another one now')
  again.headers.set('Authorization', `Bearer ${renewed}`)
  return fetch(again)
}
