// The page of the API reference: what the renderer is given, and what is read where it does not run.
import { escapeHtml } from './layout.ts'

export interface Contract {
  info: { description: string }
  paths: Record<string, Record<string, Operation>>
  components: {
    examples: Record<string, { value: unknown }>
    parameters: Record<string, { example?: unknown }>
  }
}

interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description?: string
  security: Record<string, string[]>[]
  'x-role': string
  'x-scope'?: string
}

const roles: Record<string, string> = {
  user: 'a signed-in person',
  member: 'a signed-in member of the organization',
  admin: 'a signed-in admin of the organization',
  staff: 'signed-in platform staff',
}

/**
 * The contract as the reference shows it: each operation begins with the credential it takes, in words; keys come before
 * sessions, for samples are made with the first; and the optional request id is left out of them.
 */
export function shownContract(contract: Contract): Contract {
  const shown = structuredClone(contract)
  shown.info.description = `New here? [Start with the guides](/docs/guides/start-here). For your tools: [openapi.yaml](/openapi.yaml), [openapi.json](/openapi.json).\n\n${shown.info.description}`
  delete shown.components.parameters.RequestId?.example
  for (const { operation } of listOperations(shown)) {
    operation.security.sort((a, b) => Number('apiKeyAuth' in b) - Number('apiKeyAuth' in a))
    operation.description = `**Credential:** ${credentialOf(operation)}.\n\n${operation.description ?? ''}`
  }
  return shown
}

/** All operations in a table, for browsers without script and for the moment in which the renderer fails. */
export function operationTable(contract: Contract): string {
  const rows = listOperations(contract).map(
    ({ path, method, operation }) =>
      `<tr><td><code>${method} ${escapeHtml(path)}</code></td><td>${escapeHtml(operation.summary)}</td>` +
      `<td>${plain(credentialOf(operation))}</td></tr>`,
  )
  return `<div class="scroll" tabindex="0" role="group" aria-label="Operations"><table>
<thead><tr><th>Operation</th><th>What it does</th><th>Credential</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function credentialOf(operation: Operation): string {
  const schemes = operation.security.flatMap(requirement => Object.keys(requirement))
  const optional =
    operation.security.length === 0 || operation.security.some(one => Object.keys(one).length === 0)
  if (optional) return schemes.length === 0 ? 'none' : 'none needed; a session token is taken'
  const scope = operation['x-scope']
  const key =
    scope === undefined || scope === 'none' ? 'an API key of any scope' : `an API key with \`${scope}\``
  const person = roles[operation['x-role']] ?? operation['x-role']
  return [
    ...(schemes.includes('apiKeyAuth') ? [key] : []),
    ...(schemes.includes('bearerAuth') ? [person] : []),
  ].join(', or ')
}

/** Which operations each scope of an API key opens, as a table in Markdown. */
export function scopeTable(contract: Contract): string {
  const opened = new Map<string, string[]>()
  for (const { path, method, operation } of listOperations(contract)) {
    const scope = operation['x-scope']
    if (scope === undefined || scope === 'none') continue
    opened.set(scope, [...(opened.get(scope) ?? []), `\`${method} ${path}\``])
  }
  const rows = [...opened].map(([scope, operations]) => `| \`${scope}\` | ${operations.join(', ')} |`)
  return ['| Scope | Operations |', '| --- | --- |', ...rows].join('\n')
}

export interface ListedOperation {
  path: string
  method: string
  operation: Operation
}

export function listOperations(contract: Contract): ListedOperation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
}

/** Where the reference shows an operation. */
export function referencePath({ path, method, operation }: ListedOperation): string {
  const tag = (operation.tags[0] ?? '').toLowerCase().replaceAll(' ', '-')
  return `/docs#tag/${tag}/${method}${path}`
}

function plain(markdown: string): string {
  return escapeHtml(markdown).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}
