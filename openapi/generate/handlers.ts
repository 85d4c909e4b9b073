// The types of every operation by its id, so that a handler's input and answers follow from the contract.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ContractOperation, operationsOf, readContract } from './contract.ts'

export async function writeHandlers(folder: string): Promise<void> {
  const entries = operationsOf(await readContract(folder)).map(operation => {
    const name = `types.${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}`
    const refuses = operation.responses.some(({ status }) => Number(status) >= 400)
    return `  ${operation.id}: { data: ${name}Data; responses: ${name}Responses; errors: ${refuses ? `${name}Errors` : 'object'}; caller: '${callerOf(operation)}' }`
  })
  const text = `// Generated from openapi/ by openapi/generate.ts; do not edit.
import type * as types from './api/types.gen.ts'

/** Callers: none; a person, if any (optional); a person (user); one in an organization (member); that or a key (any). */
export interface OperationTypes {
${entries.join('\n')}
}
`
  await writeFile(join(folder, 'handlers.ts'), text)
}

function callerOf({ object }: ContractOperation): string {
  const schemes = object.security.flatMap(requirement => Object.keys(requirement))
  if (schemes.includes('apiKeyAuth')) return 'any'
  if (!schemes.includes('bearerAuth')) return 'none'
  if (object.security.length > schemes.length) return 'optional'
  return ['member', 'admin'].includes(object['x-role']) ? 'member' : 'user'
}
