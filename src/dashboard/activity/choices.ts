// What requests can be filtered by: methods, statuses, and kinds of credentials.
import type { CredentialType, RequestMethod } from '../../../generated/api/types.gen.ts'

export const methods: RequestMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Those that the contract declares. */
export const statuses = [
  ['200', 'OK'],
  ['201', 'Created'],
  ['202', 'Accepted'],
  ['204', 'No content'],
  ['304', 'Not modified'],
  ['400', 'Bad request'],
  ['401', 'Unauthorized'],
  ['403', 'Forbidden'],
  ['404', 'Not found'],
  ['409', 'Conflict'],
  ['413', 'Too large'],
  ['415', 'Unsupported media type'],
  ['422', 'Invalid'],
  ['429', 'Too many requests'],
  ['500', 'Server error'],
  ['503', 'Unavailable'],
].map(([value = '', name]) => ({ value, label: `${value} ${name}` }))

export const credentialTypes: { value: CredentialType; label: string }[] = [
  { value: 'api_key', label: 'API key' },
  { value: 'session', label: 'Person' },
]
