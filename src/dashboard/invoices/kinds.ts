// The kinds of issued documents (UNTDID 1001) in words.
import type { DocumentType } from '../../../generated/api/types.gen.ts'

export const kinds: Record<DocumentType, string> = {
  '380': 'Invoice',
  '381': 'Credit note',
  '389': 'Self-billed invoice',
}
