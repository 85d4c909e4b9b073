/** How much content there is, by country and by place: what the map shows. */

import { type LocalDate, statusOf } from './browsing.ts'
import type { Catalogue, Index } from './catalogue.ts'
import type { CompiledRelease } from './compile.ts'
import type { JurisdictionType, RateRecord, RuleRecord } from './content.ts'

export type CoverageLevel = 'baseline' | 'light' | 'established' | 'extensive' | 'flagship'

export interface Coverage {
  totals: { countries: number; subjurisdictions: number; active_rates: number; active_rules: number }
  countries: {
    code: string
    name: string
    level: CoverageLevel
    subjurisdictions: number
    active_rates: number
    active_rules: number
  }[]
  markers: {
    code: string
    name: string
    jurisdiction_type: JurisdictionType
    lat: number
    lng: number
    active_rates: number
    active_rules: number
  }[]
  data_version: string
}

/** The least number of rates and rules in force for each level, the highest first. */
const LEVELS: [CoverageLevel, number][] = [
  ['flagship', 100],
  ['extensive', 25],
  ['established', 6],
  ['light', 1],
]

const LOCAL: ReadonlySet<JurisdictionType> = new Set(['city', 'borough', 'district', 'special_zone'])

function levelOf(records: number): CoverageLevel {
  return LEVELS.find(([, least]) => records >= least)?.[0] ?? 'baseline'
}

function countActive<Content extends RateRecord | RuleRecord>(
  index: Index<Content>,
  today: LocalDate,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of index.ordered) {
    const code = entry.record.jurisdiction_code
    if (statusOf(entry, today) === 'active') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

/** Counts what is in force today. Costs grow with the release: made once for each day. Places that are history are left out. */
export function measureCoverage(compiled: CompiledRelease, catalogue: Catalogue, today: LocalDate): Coverage {
  const rates = countActive(catalogue.rates, today)
  const rules = countActive(catalogue.rules, today)
  const countries = new Map<string, Coverage['countries'][number]>()
  const markers: Coverage['markers'] = []
  for (const { record, parent } of compiled.ordered) {
    if (record.status === 'inactive') continue
    const { code, name, jurisdiction_type, lat, lng } = record
    const active_rates = rates.get(code) ?? 0
    const active_rules = rules.get(code) ?? 0
    const country = countries.get(code.slice(0, 2))
    if (parent === null) {
      const level = levelOf(active_rates + active_rules)
      countries.set(code, { code, name, level, subjurisdictions: 0, active_rates, active_rules })
    } else if (country !== undefined) {
      country.subjurisdictions += 1
      country.active_rates += active_rates
      country.active_rules += active_rules
      country.level = levelOf(country.active_rates + country.active_rules)
    }
    if (LOCAL.has(jurisdiction_type) && lat !== null && lng !== null)
      markers.push({ code, name, jurisdiction_type, lat, lng, active_rates, active_rules })
  }
  const rows = [...countries.values()]
  const sum = (name: 'subjurisdictions' | 'active_rates' | 'active_rules') =>
    rows.reduce((total, row) => total + row[name], 0)
  return {
    totals: {
      countries: rows.length,
      subjurisdictions: sum('subjurisdictions'),
      active_rates: sum('active_rates'),
      active_rules: sum('active_rules'),
    },
    countries: rows,
    markers,
    data_version: compiled.data_version,
  }
}
