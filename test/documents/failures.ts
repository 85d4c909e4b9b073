// All checks of an emitted XML in one call, for whoever has one.
import { GENERAL_RULES, type Rule } from './rules.ts'
import { PEPPOL_RULES } from './rules-peppol.ts'
import { VAT_RULES } from './rules-vat.ts'
import { has, readXml } from './xml.ts'

const CORE = [...GENERAL_RULES, ...VAT_RULES]
export const ALL_RULES: Rule[] = [...CORE, ...PEPPOL_RULES]
// Empty elements are refused everywhere, though only PEPPOL asks for it.
const WITHOUT_PROFILE = [...CORE, ...PEPPOL_RULES.filter(rule => rule.id === 'PEPPOL-EN16931-R008')]

/** What is wrong with a UBL document: rule and finding. PEPPOL's rules count when it carries a profile. */
export function failuresOf(xml: string): string[] {
  const root = readXml(xml)
  const rules = has(root, 'cbc:ProfileID') ? ALL_RULES : WITHOUT_PROFILE
  return rules.flatMap(rule => rule.failures(root).map(failure => `${rule.id}: ${failure}`))
}
