// What the API calls on rules: exemptions, reductions, caps and the like, with their conditions in words.
import type { ContentStore } from '../content-releases/store.ts'
import { type Today, todayOf } from '../content-releases/today.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import { shortest, statusOf, takeAfter } from '../tax/browsing.ts'
import type { Entry } from '../tax/catalogue.ts'
import type { RuleRecord } from '../tax/content.ts'
import { describeRule, rateOfRule } from '../tax/rules.ts'

export function ruleOperations(content: ContentStore): Handlers<'listRules' | 'getRule'> {
  return {
    listRules: async ({ caller, query }) => {
      const today = await todayOf(await content.at(caller.data_version))
      const { limit = 100, cursor, ...filters } = query
      const after = readCursor('listRules', filters, cursor, /^\d{5} \S+$/)
      const rows = takeAfter(
        candidates(today, filters),
        after,
        entry => entry.position,
        limit + 1,
        entry => matches(entry, filters, today),
      )
      const show = (entry: Entry<RuleRecord>) => describeRule(entry, today.date)
      return {
        status: 200,
        body: makePage('listRules', filters, rows, limit, entry => entry.position, show),
      }
    },

    getRule: async ({ caller, path }) => {
      const { catalogue, date } = await todayOf(await content.at(caller.data_version))
      const entry = catalogue.rules.by_id.get(path.rule_id)
      if (entry === undefined) throw new Problem('rule_not_found', 'Rule not found')
      return { status: 200, body: describeRule(entry, date) }
    },
  }
}

interface Filters {
  jurisdiction_code?: string
  rule_type?: string
  status?: string
  tax_rate_id?: string
}

/** The shortest list that holds every rule that is asked for. */
function candidates({ catalogue, rules }: Today, filters: Filters): readonly Entry<RuleRecord>[] {
  const { ordered, by_place, by_kind, by_levy } = catalogue.rules
  return shortest(ordered, [
    [by_place, filters.jurisdiction_code],
    [by_kind, filters.rule_type],
    [by_levy, filters.tax_rate_id?.split('@')[0]],
    ...(filters.status === undefined ? [] : [[rules(), filters.status] as const]),
  ])
}

function matches(entry: Entry<RuleRecord>, filters: Filters, today: Today): boolean {
  const { jurisdiction_code, rule_type, status, tax_rate_id } = filters
  const { record } = entry
  return (
    (jurisdiction_code === undefined || record.jurisdiction_code === jurisdiction_code) &&
    (rule_type === undefined || record.rule_type === rule_type) &&
    (status === undefined || statusOf(entry, today.date) === status) &&
    (tax_rate_id === undefined || rateOfRule(entry, today.date) === tax_rate_id)
  )
}
