// How and when to pay in UBL: BG-16, BT-9 of a credit note, BT-20.
import type { Document } from '../../generated/api/types.gen.ts'
import { element, type Node, text } from './ubl-xml.ts'

/** BT-81 to BT-86. A credit note says here until when (BT-9). */
export function paymentMeans({ document: head, payment }: Document): Node | undefined {
  const due = head.type_code === '381' ? head.due_date : null
  if (payment.means_code === null && due === null) return undefined
  return element(
    'cac:PaymentMeans',
    // 1: the means is not defined.
    text('cbc:PaymentMeansCode', payment.means_code ?? '1'),
    text('cbc:PaymentDueDate', due),
    payment.iban === null
      ? undefined
      : element(
          'cac:PayeeFinancialAccount',
          text('cbc:ID', payment.iban.replaceAll(' ', '')),
          element('cac:FinancialInstitutionBranch', text('cbc:ID', payment.bic)),
        ),
  )
}

export function paymentTerms({ document: head }: Document): Node | undefined {
  // BR-CO-25 looks for DueDate or terms, and a credit note cannot have a DueDate.
  const due = head.type_code === '381' && head.due_date !== null ? `Due on ${head.due_date}` : null
  return element('cac:PaymentTerms', text('cbc:Note', head.payment_terms ?? due))
}
