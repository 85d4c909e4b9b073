// Finds the operation of a request in constant time: one walk down a tree of path segments built once.
import { Problem } from '../problem.ts'

interface Node<Operation> {
  literals: Map<string, Node<Operation>>
  parameter: { name: string; node: Node<Operation> } | null
  methods: Map<string, Operation> | null
}

export interface Match<Operation> {
  operation: Operation
  params: Record<string, string>
}

/** An index of operations by method and path template. */
export class Routes<Operation extends { method: string; path: string }> {
  readonly #root: Node<Operation> = { literals: new Map(), parameter: null, methods: null }

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) this.#add(operation)
  }

  /**
   * The operation that serves `method path`, HEAD as GET; a literal segment wins over a template. Throws Problem 400 for a path
   * or query that is not percent-encoded UTF-8, 404 for a path that is not in the contract, 405 (with Allow) for another method.
   */
  match(method: string, path: string, search = ''): Match<Operation> {
    decode(search)
    const params: Record<string, string> = {}
    let node: Node<Operation> | undefined = this.#root
    for (const segment of path.split('/').slice(1)) {
      const text = decode(segment)
      const next: Node<Operation> | undefined = node?.literals.get(text)
      if (next !== undefined) node = next
      else if (node?.parameter != null && text !== '') {
        params[node.parameter.name] = text
        node = node.parameter.node
      } else node = undefined
    }
    const methods = node?.methods
    if (methods == null)
      throw new Problem('route_not_found', `No operation has the path ${path.slice(0, 200)}`)
    const operation = methods.get(method === 'HEAD' ? 'GET' : method)
    if (operation === undefined) {
      const offered = [...methods.keys()]
        .flatMap(name => (name === 'GET' ? ['GET', 'HEAD'] : [name]))
        .join(', ')
      throw new Problem('method_not_allowed', `This path offers ${offered}`, { headers: { Allow: offered } })
    }
    return { operation, params }
  }

  #add(operation: Operation): void {
    let node = this.#root
    for (const segment of operation.path.split('/').slice(1)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1]
      if (name === undefined) {
        const next = node.literals.get(segment) ?? { literals: new Map(), parameter: null, methods: null }
        node.literals.set(segment, next)
        node = next
      } else {
        node.parameter ??= { name, node: { literals: new Map(), parameter: null, methods: null } }
        node = node.parameter.node
      }
    }
    node.methods ??= new Map()
    node.methods.set(operation.method.toUpperCase(), operation)
  }
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Problem('malformed_url', 'The path or the query is not percent-encoded UTF-8')
  }
}

/** The query as the contract types it: names once, values as text or, where declared, as whole numbers and truth values. */
export function readQuery(search: string, types: Record<string, string[]>): Record<string, unknown> {
  // Without a prototype, or `?constructor=1` would meet what every object inherits.
  const query: Record<string, unknown> = Object.create(null)
  if (search === '' || search === '?') return query
  for (const [name, text] of new URLSearchParams(search)) {
    const value = coerce(text, Object.hasOwn(types, name) ? types[name] : undefined)
    const known = query[name]
    query[name] = known === undefined ? value : [known, value].flat()
  }
  return query
}

function coerce(text: string, types: string[] = []): unknown {
  if (types.includes('integer') && /^-?(0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  // As in JSON, without an exponent: at most 15 digits before and after the point.
  if (types.includes('number') && /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}
