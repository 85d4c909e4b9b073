// Jurisdictions as fields and results name them: one by its code, and those that match a text as it is typed.
import { useDebouncedValue } from '@mantine/hooks'
import {
  getJurisdiction,
  listJurisdictionAncestors,
  resolveJurisdiction,
} from '../../../generated/api/sdk.gen.ts'
import type { AddressValidation, JurisdictionMatch } from '../../../generated/api/types.gen.ts'
import { useAnswer } from '../session/requests.ts'
import { words } from './values.tsx'

const unchanging = 300_000

export function useJurisdiction(code: string) {
  return useAnswer(['jurisdictions', code], signal => getJurisdiction({ path: { code }, signal }), {
    enabled: code !== '',
    staleTime: unchanging,
  })
}

/** The country first, the place itself last. */
export function useChain(code: string) {
  return useAnswer(
    ['jurisdictions', code, 'ancestors'],
    signal => listJurisdictionAncestors({ path: { code }, signal }),
    { staleTime: unchanging },
  )
}

/** What matches the text; `only` is the one place that it names without doubt. */
export function useMatches(text: string) {
  const typed = text.trim()
  const [asked] = useDebouncedValue(typed, 200)
  const isCurrent = asked === typed
  const { data, isFetching } = useAnswer(
    ['jurisdictions', 'matches', asked],
    signal => resolveJurisdiction({ query: { query: asked, limit: 8 }, signal }),
    { enabled: asked !== '', staleTime: unchanging },
  )
  const items = isCurrent ? (data?.items ?? []) : []
  return { items, only: onlyOf(items), isRunning: typed !== '' && (!isCurrent || isFetching) }
}

function onlyOf(items: JurisdictionMatch[]): string | undefined {
  const [first] = items
  if (first?.match === 'exact_code') return first.code
  const named = items.filter(({ match }) => match === 'exact_name')
  return named.length === 1 ? named[0]?.code : undefined
}

export interface PlaceOption {
  code: string
  name: string
  hint: string
}

export function optionOf({ code, name, jurisdiction_type, status }: JurisdictionMatch): PlaceOption {
  const type = words(jurisdiction_type)
  return { code, name, hint: status === 'pending' ? `${type}, own taxes not covered yet` : type }
}

/** What an address may mean, when no place could be named for sure. */
export function candidatesOf({ candidates }: AddressValidation): PlaceOption[] {
  return candidates.map(({ code, name, confidence }) => ({ code, name, hint: `${confidence} confidence` }))
}
