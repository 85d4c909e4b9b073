// How screens ask and change: thin hooks over the operations of the generated client.
import {
  QueryClient,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiProblem, answerOf, Unreachable } from './problem.ts'

type Sent<T> = Promise<{ data?: T; error?: unknown; response?: Response }>

export const pageLength = 50

/** One for each organization that is worked in, so that nothing of one is ever shown in another. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (failures, error) =>
          error instanceof ApiProblem && error.retry_after !== null
            ? Math.min(error.retry_after, 10) * 1000
            : 500 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  })
}

/** Asks for one thing. The key begins with the resource's name: `['bookings', id]`. */
export function useAnswer<T>(
  key: QueryKey,
  ask: (signal: AbortSignal) => Sent<T>,
  options: { enabled?: boolean; staleTime?: number } = {},
) {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => answerOf(ask(signal)), ...options })
}

export interface ListPage<Item> {
  items: Item[]
  next_cursor: string | null
}

/** Asks for a list, page by page; filters belong into the key. What it gives is what a `DataTable` shows. */
export function useList<Item>(
  key: QueryKey,
  ask: (page: { limit: number; cursor?: string }, signal: AbortSignal) => Sent<ListPage<Item>>,
  { enabled = true, limit = pageLength }: { enabled?: boolean; limit?: number } = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      answerOf(ask(pageParam === null ? { limit } : { limit, cursor: pageParam }, signal)),
    initialPageParam: null as string | null,
    getNextPageParam: (page: ListPage<Item>) => page.next_cursor,
    enabled,
  })
  const items = query.data?.pages.flatMap(page => page.items)
  return {
    items,
    error: items === undefined ? query.error : null,
    reload: () => void query.refetch(),
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    isLoadingMore: query.isFetchingNextPage,
    moreError: items === undefined ? null : query.error,
  }
}

export type List<Item> = ReturnType<typeof useList<Item>>

/** What a change sends beside its input: the same key when the same input is sent again after no answer came. */
export interface Once {
  headers: { 'Idempotency-Key': string }
}

/** Changes something; afterwards what begins with one of the keys in `changes` is asked for anew. */
export function useChange<Input, Output>(
  send: (input: Input, once: Once) => Sent<Output>,
  { changes = [], onDone }: { changes?: QueryKey[]; onDone?: (output: Output, input: Input) => void } = {},
) {
  const queries = useQueryClient()
  const attempt = useRef<{ input: string; key: string } | null>(null)
  return useMutation({
    mutationFn: (input: Input) => {
      const text = JSON.stringify(input) ?? ''
      if (attempt.current?.input !== text) attempt.current = { input: text, key: crypto.randomUUID() }
      return answerOf(send(input, { headers: { 'Idempotency-Key': attempt.current.key } }))
    },
    onSuccess: async (output, input) => {
      attempt.current = null
      for (const queryKey of changes) void queries.invalidateQueries({ queryKey })
      onDone?.(output, input)
    },
  })
}

function isPassing(error: unknown): boolean {
  return (
    error instanceof Unreachable || (error instanceof ApiProblem && [429, 500, 503].includes(error.status))
  )
}
