/** Counts what a release holds, for the summary of the check and the table in the content's README. */

import type { ContentRelease } from '../content.ts'

export interface CountryCount {
  readonly country: string
  readonly jurisdictions: number
  readonly levies: number
  readonly versions: number
  readonly draft_versions: number
  readonly rules: number
  readonly draft_rules: number
}

export interface ContentCounts {
  readonly countries: readonly CountryCount[]
  readonly examples: number
}

export const BEGIN = '<!-- counts:begin (written by make content WRITE=1) -->'
export const END = '<!-- counts:end -->'

/** Counts by country; drafts are counted apart. */
export function countContent(release: ContentRelease, examples: number): ContentCounts {
  const codes = release.jurisdictions.filter(place => place.parent_code === null).map(place => place.code)
  const countries = codes.sort().map(country => {
    const within = (entry: { jurisdiction_code: string }): boolean =>
      entry.jurisdiction_code.startsWith(country)
    const rates = release.rates.filter(within)
    const rules = release.rules.filter(within)
    return {
      country,
      jurisdictions: release.jurisdictions.filter(place => place.code.startsWith(country)).length,
      levies: new Set(rates.map(rate => rate.tax_key)).size,
      versions: rates.filter(rate => !rate.draft).length,
      draft_versions: rates.filter(rate => rate.draft).length,
      rules: rules.filter(rule => !rule.draft).length,
      draft_rules: rules.filter(rule => rule.draft).length,
    }
  })
  return { countries, examples }
}

function total(counts: ContentCounts, key: Exclude<keyof CountryCount, 'country'>): number {
  return counts.countries.reduce((sum, country) => sum + country[key], 0)
}

const COLUMNS = ['jurisdictions', 'levies', 'versions', 'draft_versions', 'rules', 'draft_rules'] as const

/** The counts as a Markdown table, its columns aligned as the formatter of the project wants them. */
export function tableOf(counts: ContentCounts): string {
  const head = ['country', ...COLUMNS.map(column => column.replace('_', ' '))]
  const body = counts.countries.map(country => [
    country.country,
    ...COLUMNS.map(column => String(country[column])),
  ])
  const sum = [
    `${counts.countries.length} countries`,
    ...COLUMNS.map(column => String(total(counts, column))),
  ]
  const rows = [head, ...body, sum]
  const widths = head.map((_, index) => Math.max(...rows.map(row => row[index]?.length ?? 0)))
  const line = (row: string[]): string =>
    `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  const ruler = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const lines = [line(head), line(ruler), ...body.map(line), line(sum)]
  return [...lines, '', `Worked examples: ${counts.examples}.`].join('\n')
}

/** The text of the README with its table renewed; null when it has no markers. */
export function withTable(text: string, table: string): string | null {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin) return null
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`
}

/** The counts in one paragraph. */
export function printCounts(counts: ContentCounts): string {
  const parts = [
    `${counts.countries.length} countries, ${total(counts, 'jurisdictions')} jurisdictions`,
    `${total(counts, 'levies')} levies in ${total(counts, 'versions')} versions and ${total(counts, 'draft_versions')} drafts`,
    `${total(counts, 'rules')} rules and ${total(counts, 'draft_rules')} drafts`,
    `${counts.examples} worked examples come out as written`,
  ]
  return `Tax content: ${parts.join('; ')}.\n`
}
