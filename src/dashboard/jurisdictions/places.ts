// Places as the screens ask for them: the chain above one, those below it, all countries, all regions.
import { useMemo } from 'react'
import { getCoverage, listJurisdictionChildren, listJurisdictions } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction, JurisdictionStatus, JurisdictionType } from '../../../generated/api/types.gen.ts'
import { useEvery } from '../pieces/every.ts'
import { useAnswer } from '../session/requests.ts'

/** Content changes by releases: what was read stays good for a while. */
export const unchanging = { staleTime: 300_000 }

export const regionTypes: readonly JurisdictionType[] = ['state', 'province', 'region', 'county']
export const localTypes: readonly JurisdictionType[] = ['city', 'borough', 'district', 'special_zone']

export const addressOf = (code: string) => `/app/jurisdictions/${code}`
export const calculatorOf = (code: string) => `/app/calculator?jurisdiction_code=${code}`
export const mapOf = (code: string) => `/app/map?place=${code}`

export function useCoverage() {
  return useAnswer(['coverage'], signal => getCoverage({ signal }), unchanging)
}

export function useCountries() {
  return usePlaces({ jurisdiction_type: 'country' })
}

/** Every state, province, region and county of the world; undefined until all are there. */
export function useRegions({ enabled = true }: { enabled?: boolean } = {}): Jurisdiction[] | undefined {
  const states = usePlaces({ jurisdiction_type: 'state' }, enabled).data
  const provinces = usePlaces({ jurisdiction_type: 'province' }, enabled).data
  const regions = usePlaces({ jurisdiction_type: 'region' }, enabled).data
  const counties = usePlaces({ jurisdiction_type: 'county' }, enabled).data
  return useMemo(
    () =>
      states && provinces && regions && counties
        ? [...states, ...provinces, ...regions, ...counties]
        : undefined,
    [states, provinces, regions, counties],
  )
}

/** All places of a type, or in a state, in the order of their paths. */
export function usePlaces(
  filter: { jurisdiction_type?: JurisdictionType; status?: JurisdictionStatus },
  enabled = true,
) {
  return useEvery(
    ['jurisdictions', 'every', filter],
    (page, signal) => listJurisdictions({ query: { ...filter, ...page }, signal }),
    { ...unchanging, enabled },
  )
}

/** All direct children, by name. */
export function useChildren(code: string) {
  return useEvery(
    ['jurisdictions', code, 'children'],
    (page, signal) => listJurisdictionChildren({ path: { code }, query: page, signal }),
    unchanging,
  )
}

/** Today in a time zone, as a calendar date. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date())
}

/** Whether a text names a place: a part of its name or of its code, in any case. */
export function isNamed({ name, local_name, code }: Jurisdiction, text: string): boolean {
  const wanted = text.trim().toLowerCase()
  return [name, local_name, code].some(word => word?.toLowerCase().includes(wanted) === true)
}
