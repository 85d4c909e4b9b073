// The VAT of a line: its category, rate and reason, from the VAT components that cover it (EN 16931 BG-30, UNCL 5305).
import type { DocumentLine, TaxComponent } from '../../generated/api/types.gen.ts'
import { add, type Exact, multiply, parseExact, printDecimal, whole, ZERO } from '../tax/exact.ts'
import type { Law } from './law.ts'

export type Category = NonNullable<DocumentLine['tax_category_code']>

export interface LineVat {
  category: Category
  /** As a percentage; null where there is none (O), or where one component has several. */
  rate: string | null
  reason: string | null
}

/** Places that have another tax in the stead of VAT, and its category: IGIC of the Canary Islands, IPSI of Ceuta and Melilla. */
const ownCategories: Record<string, Category> = { 'ES-CN': 'L', 'ES-CE': 'M', 'ES-ML': 'M' }

export const notSubject: LineVat = { category: 'O', rate: null, reason: 'Not subject to VAT' }

/** The VAT of a line that these components cover; there is at least one. */
export function vatOf(components: TaxComponent[], law: Law): LineVat {
  const charged = components.filter(({ exempt }) => !exempt)
  const [first] = components
  if (first === undefined) throw new Error('a line without VAT has no category')
  if (charged.length === 0) return exempted(components, law)
  const rates = charged.map(({ rate }) => (rate === null ? null : parseExact(rate)))
  const sum = rates.includes(null)
    ? null
    : rates.reduce<Exact>((total, rate) => add(total, rate ?? ZERO), ZERO)
  const rate = sum === null ? null : printDecimal(multiply(sum, whole(100)))
  const taxed = ownCategories[first.jurisdiction_code] ?? 'S'
  if (rate !== '0') return { category: taxed, rate, reason: null }
  const overridden = charged.filter(component => overrideOf(component, law) !== null)
  if (overridden.length === 0) return { category: 'Z', rate: '0', reason: null }
  const reasoned = overridden.filter(({ exemption_reason }) => exemption_reason !== null)
  // A rate that was set to 0 without saying why: the pre-check asks.
  return reasoned.length === 0 ? { category: taxed, rate: '0', reason: null } : exempted(reasoned, law)
}

function exempted(components: TaxComponent[], law: Law): LineVat {
  if (components.some(({ exemption_reason }) => exemption_reason === 'reverse_charge')) {
    return { category: 'AE', rate: '0', reason: 'Reverse charge' }
  }
  const reasons = components.map(component => reasonOf(component, law)).filter(reason => reason !== null)
  return { category: 'E', rate: '0', reason: reasons.length === 0 ? null : [...new Set(reasons)].join('; ') }
}

function reasonOf(component: TaxComponent, law: Law): string | null {
  const exemption = component.applied_rule_ids
    .map(id => law.rule(id))
    .find(rule => rule?.record.rule_type === 'exemption')
  const rule = exemption ?? overrideOf(component, law)
  if (rule === null) return component.exemption_reason
  const { name, legal_reference } = rule.record
  return legal_reference === null ? name : `${name} (${legal_reference})`
}

function overrideOf(component: TaxComponent, law: Law) {
  return (
    component.applied_rule_ids
      .map(id => law.rule(id))
      .find(rule => rule?.record.rule_type === 'override' && rule.rate_value?.n === 0n) ?? null
  )
}
