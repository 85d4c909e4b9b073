// All items of a list, page after page: for choices that must offer every one, and for the names behind ids.
import { type QueryKey, useQuery } from '@tanstack/react-query'
import { answerOf } from '../session/problem.ts'
import type { ListPage } from '../session/requests.ts'

interface Page {
  limit: number
  cursor?: string
}

type Answer<Item> = Promise<{ data?: ListPage<Item>; error?: unknown; response?: Response }>

/** Asked like a `useList`; the key must be another than the list's, for instance `['members', 'every']`. */
export function useEvery<Item>(
  key: QueryKey,
  ask: (page: Page, signal: AbortSignal) => Answer<Item>,
  options: { enabled?: boolean; staleTime?: number } = {},
) {
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const items: Item[] = []
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page: ListPage<Item> = await answerOf(ask({ limit: 200, cursor }, signal))
        items.push(...page.items)
        cursor = page.next_cursor
      }
      return items
    },
    ...options,
  })
}
