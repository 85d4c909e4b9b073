// What of an issued document is left to credit: its credit notes say what each took.
import { useQuery } from '@tanstack/react-query'
import { getInvoice } from '../../../generated/api/sdk.gen.ts'
import type { Invoice } from '../../../generated/api/types.gen.ts'
import { answerOf } from '../session/problem.ts'
import { leftOf } from './left.ts'

export function useLeft(invoice: Invoice) {
  const ids = invoice.credit_notes.map(({ id }) => id)
  return useQuery({
    queryKey: ['invoices', invoice.id, 'left', ids],
    queryFn: async ({ signal }) => {
      const notes: Invoice[] = []
      // One after the other: there are few, and many would use up the requests of a minute at once.
      for (const invoice_id of ids) notes.push(await answerOf(getInvoice({ path: { invoice_id }, signal })))
      return leftOf(invoice, notes)
    },
    // Issued documents do not change.
    staleTime: Number.POSITIVE_INFINITY,
  })
}
