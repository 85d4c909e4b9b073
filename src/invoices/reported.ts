// The taxes of an issued document as the reports count them.
import type { ComponentLine, Document, TaxCalculation } from '../../generated/api/types.gen.ts'
import { soldIn } from '../documents/supplies.ts'
import type { DocumentType } from './repository.ts'

/** An amount as the reports add it up: what a credit note takes back is negative. */
export function signed(type: DocumentType | string, amount: string): string {
  return type === '381' && /[1-9]/.test(amount) ? `-${amount}` : amount
}

/**
 * Every tax of what was sold to the customer, in the order of the calculation; not those of commission that is charged to
 * the property. `nameOf` is the name of a jurisdiction.
 */
export function taxesOf(
  document: Document,
  result: TaxCalculation,
  digits: number,
  nameOf: (code: string) => string,
): ComponentLine[] {
  const sold = new Set(soldIn(result, digits).flatMap(({ components }) => components))
  const onLines = new Set(
    document.lines.filter(({ item_type }) => item_type === 'levy').flatMap(line => line.component_ids),
  )
  return result.tax_breakdown.components
    .filter(component => sold.has(component))
    .map(({ is_vat, ...component }) => ({
      component_id: component.component_id,
      name: component.name,
      category_code: component.category_code,
      jurisdiction_code: component.jurisdiction_code,
      jurisdiction_name: nameOf(component.jurisdiction_code),
      authority: component.authority,
      rate: component.rate,
      taxable_amount: component.taxable_amount,
      tax_amount: component.tax_amount,
      collected_by: component.collected_by,
      presentation: is_vat ? 'vat' : onLines.has(component.component_id) ? 'line' : 'excluded',
    }))
}
