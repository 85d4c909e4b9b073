// What runs in a thread of the pool: draws one PDF.
import type { Document } from '../../generated/api/types.gen.ts'
import { renderPdf } from './pdf.ts'

export interface PdfTask {
  document: Document
  xml: string
}

export default ({ document, xml }: PdfTask): Promise<Uint8Array> => renderPdf(document, xml)
