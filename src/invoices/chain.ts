// The hash chain of a sequence of documents: what is changed, missing or put in breaks it from there on.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Stands before the first document of a sequence. */
export const beginning = '0'.repeat(64)

export interface Content {
  document: unknown
  component_lines: unknown
  xml_sha256: string
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** SHA-256 of the canonical JSON (RFC 8785) of the document, its taxes and the hash of its XML. */
export function contentHash({ document, component_lines, xml_sha256 }: Content): string {
  return sha256(canonicalize({ document, component_lines, xml_sha256 }) ?? '')
}

export function chainHash(previous: string, content: string): string {
  return sha256(previous + content)
}
