// Lines, VAT rows and totals in UBL: BG-25, BG-23, BG-22. Amounts come from the document; nothing is computed here.
import type { Document } from '../../generated/api/types.gen.ts'
import { element, type Node, text } from './ubl-xml.ts'

export function taxTotal({ document: head, tax_breakdown, totals }: Document): Node | undefined {
  return element(
    'cac:TaxTotal',
    amount('cbc:TaxAmount', totals.tax_total, head.currency),
    tax_breakdown.map(row =>
      element(
        'cac:TaxSubtotal',
        amount('cbc:TaxableAmount', row.taxable_amount, head.currency),
        amount('cbc:TaxAmount', row.tax_amount, head.currency),
        element(
          'cac:TaxCategory',
          text('cbc:ID', row.category_code),
          text('cbc:Percent', row.rate_percent),
          text('cbc:TaxExemptionReasonCode', row.exemption_reason_code),
          text('cbc:TaxExemptionReason', row.exemption_reason),
          vat(),
        ),
      ),
    ),
  )
}

export function monetaryTotal({ document: head, totals }: Document): Node | undefined {
  return element(
    'cac:LegalMonetaryTotal',
    amount('cbc:LineExtensionAmount', totals.lines_net_total, head.currency),
    amount('cbc:TaxExclusiveAmount', totals.lines_net_total, head.currency),
    amount('cbc:TaxInclusiveAmount', totals.grand_total, head.currency),
    amount('cbc:PayableAmount', totals.payable_amount, head.currency),
  )
}

export function line(
  root: 'Invoice' | 'CreditNote',
  one: Document['lines'][number],
  currency: string,
): Node | undefined {
  return element(
    `cac:${root}Line`,
    text('cbc:ID', one.id),
    text(root === 'Invoice' ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity', one.quantity, {
      unitCode: one.unit_code,
    }),
    amount('cbc:LineExtensionAmount', one.net_amount, currency),
    element(
      'cac:Item',
      text('cbc:Name', one.description),
      element(
        'cac:ClassifiedTaxCategory',
        text('cbc:ID', one.tax_category_code),
        text('cbc:Percent', one.tax_rate_percent),
        vat(),
      ),
    ),
    element('cac:Price', amount('cbc:PriceAmount', one.unit_price, currency)),
  )
}

function amount(name: string, value: string, currency: string): Node | undefined {
  return text(name, value, { currencyID: currency })
}

function vat(): Node | undefined {
  return element('cac:TaxScheme', text('cbc:ID', 'VAT'))
}
