// What the API calls on categories: the kinds of tax that the current content release knows.
import type { ContentStore } from '../content-releases/store.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import { takeAfter } from '../tax/browsing.ts'
import { describeCategory, isVat } from '../tax/categories.ts'

export function categoryOperations(content: ContentStore): Handlers<'listCategories' | 'getCategory'> {
  return {
    listCategories: async ({ caller, query }) => {
      const { categories } = await (await content.at(caller.data_version)).catalogue()
      const { limit = 100, cursor, ...filters } = query
      const after = readCursor('listCategories', filters, cursor, /^[a-z0-9_]+$/)
      const rows = takeAfter(
        [...categories.values()],
        after,
        category => category.code,
        limit + 1,
        category =>
          (filters.family === undefined || category.family === filters.family) &&
          (filters.is_vat === undefined || isVat(category) === filters.is_vat),
      )
      return {
        status: 200,
        body: makePage('listCategories', filters, rows, limit, category => category.code, describeCategory),
      }
    },

    getCategory: async ({ caller, path }) => {
      const { categories } = await (await content.at(caller.data_version)).catalogue()
      const category = categories.get(path.code)
      if (category === undefined) throw new Problem('category_not_found', 'Category not found')
      return { status: 200, body: describeCategory(category) }
    },
  }
}
