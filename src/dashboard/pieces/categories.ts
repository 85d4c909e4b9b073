// The kinds of tax: their labels, `tourism_flat_person_night` is "Tourism / person / night", and what their amounts are measured by.
import { listCategories } from '../../../generated/api/sdk.gen.ts'
import type { Category } from '../../../generated/api/types.gen.ts'
import { useAnswer } from '../session/requests.ts'
import { words } from './values.tsx'

/** All kinds by their codes; none until they are there. */
export function useCategories(): Map<string, Category> {
  const { data } = useAnswer(['categories'], signal => listCategories({ signal, query: { limit: 500 } }), {
    staleTime: Number.POSITIVE_INFINITY,
  })
  return new Map(data?.items.map(category => [category.code, category]))
}

/** A look-up of labels; until they are there, and for a code that is not known, the code as words. */
export function useCategoryLabels(): (code: string) => string {
  const categories = useCategories()
  return code => categories.get(code)?.label ?? words(code)
}
