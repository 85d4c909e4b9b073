// The sequences of the UBL 2.1 schema for the types that the documents use, and a check of an XML against them.
import type { Element } from './xml.ts'

// Only what the schema allows at that place, in its order; a star marks what may repeat.
const HEAD =
  'cbc:UBLVersionID cbc:CustomizationID cbc:ProfileID cbc:ProfileExecutionID cbc:ID cbc:CopyIndicator cbc:UUID'
const CURRENCY =
  'cbc:DocumentCurrencyCode cbc:TaxCurrencyCode cbc:PricingCurrencyCode cbc:PaymentCurrencyCode ' +
  'cbc:PaymentAlternativeCurrencyCode cbc:AccountingCostCode cbc:AccountingCost cbc:LineCountNumeric cbc:BuyerReference'
const PARTIES =
  'cac:Signature* cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PayeeParty cac:BuyerCustomerParty ' +
  'cac:SellerSupplierParty cac:TaxRepresentativeParty cac:Delivery* cac:DeliveryTerms* cac:PaymentMeans* cac:PaymentTerms*'
const RATES =
  'cac:TaxExchangeRate cac:PricingExchangeRate cac:PaymentExchangeRate cac:PaymentAlternativeExchangeRate'
const AMOUNTS = 'cbc:LineExtensionAmount'
const LINE_END =
  'cbc:LineExtensionAmount cbc:TaxPointDate cbc:AccountingCostCode cbc:AccountingCost cbc:PaymentPurposeCode ' +
  'cbc:FreeOfChargeIndicator cac:InvoicePeriod* cac:OrderLineReference* cac:DocumentReference* cac:AllowanceCharge* ' +
  'cac:TaxTotal* cac:Item cac:Price'

const SEQUENCES: Record<string, string> = {
  Invoice:
    `${HEAD} cbc:IssueDate cbc:IssueTime cbc:DueDate cbc:InvoiceTypeCode cbc:Note* cbc:TaxPointDate ${CURRENCY} ` +
    'cac:InvoicePeriod* cac:OrderReference cac:BillingReference* cac:DespatchDocumentReference* ' +
    'cac:ReceiptDocumentReference* cac:StatementDocumentReference* cac:OriginatorDocumentReference* ' +
    'cac:ContractDocumentReference* cac:AdditionalDocumentReference* cac:ProjectReference* ' +
    `${PARTIES} cac:PrepaidPayment* cac:AllowanceCharge* ${RATES} cac:TaxTotal* cac:WithholdingTaxTotal* ` +
    'cac:LegalMonetaryTotal cac:InvoiceLine*',
  CreditNote:
    `${HEAD} cbc:IssueDate cbc:IssueTime cbc:TaxPointDate cbc:CreditNoteTypeCode cbc:Note* ${CURRENCY} ` +
    'cac:InvoicePeriod* cac:DiscrepancyResponse* cac:OrderReference cac:BillingReference* ' +
    'cac:DespatchDocumentReference* cac:ReceiptDocumentReference* cac:ContractDocumentReference* ' +
    'cac:AdditionalDocumentReference* cac:StatementDocumentReference* cac:OriginatorDocumentReference* ' +
    `${PARTIES} ${RATES} cac:AllowanceCharge* cac:TaxTotal* cac:LegalMonetaryTotal cac:CreditNoteLine*`,
  'cac:AccountingSupplierParty': 'cbc:CustomerAssignedAccountID cbc:AdditionalAccountID* cac:Party',
  'cac:AccountingCustomerParty': 'cbc:CustomerAssignedAccountID cbc:SupplierAssignedAccountID cac:Party',
  'cac:Party':
    'cbc:WebsiteURI cbc:LogoReferenceID cbc:EndpointID cbc:IndustryClassificationCode cac:PartyIdentification* ' +
    'cac:PartyName* cac:Language cac:PostalAddress cac:PhysicalLocation cac:PartyTaxScheme* cac:PartyLegalEntity* cac:Contact',
  'cac:PartyIdentification': 'cbc:ID',
  'cac:PartyName': 'cbc:Name',
  'cac:PostalAddress':
    'cbc:ID cbc:Postbox cbc:StreetName cbc:AdditionalStreetName cbc:BuildingNumber cbc:CityName cbc:PostalZone ' +
    'cbc:CountrySubentity cbc:CountrySubentityCode cac:AddressLine* cac:Country',
  'cac:Country': 'cbc:IdentificationCode cbc:Name',
  'cac:PartyTaxScheme': 'cbc:RegistrationName cbc:CompanyID cbc:TaxLevelCode cac:TaxScheme',
  'cac:TaxScheme': 'cbc:ID cbc:Name cbc:TaxTypeCode',
  'cac:PartyLegalEntity': 'cbc:RegistrationName cbc:CompanyID cbc:RegistrationDate cbc:CompanyLegalForm',
  'cac:Contact': 'cbc:ID cbc:Name cbc:Telephone cbc:Telefax cbc:ElectronicMail cbc:Note*',
  'cac:InvoicePeriod':
    'cbc:StartDate cbc:StartTime cbc:EndDate cbc:EndTime cbc:DescriptionCode* cbc:Description*',
  'cac:BillingReference': 'cac:InvoiceDocumentReference',
  'cac:InvoiceDocumentReference': 'cbc:ID cbc:CopyIndicator cbc:UUID cbc:IssueDate',
  'cac:PaymentMeans':
    'cbc:ID cbc:PaymentMeansCode cbc:PaymentDueDate cbc:PaymentChannelCode cbc:InstructionID cbc:InstructionNote* ' +
    'cbc:PaymentID* cac:CardAccount cac:PayerFinancialAccount cac:PayeeFinancialAccount',
  'cac:PayeeFinancialAccount':
    'cbc:ID cbc:Name cbc:AccountTypeCode cbc:CurrencyCode cbc:PaymentNote* cac:FinancialInstitutionBranch',
  'cac:FinancialInstitutionBranch': 'cbc:ID cbc:Name',
  'cac:PaymentTerms': 'cbc:ID cbc:PaymentMeansID* cbc:Note*',
  'cac:TaxTotal': 'cbc:TaxAmount cbc:RoundingAmount cac:TaxSubtotal*',
  'cac:TaxSubtotal':
    'cbc:TaxableAmount cbc:TaxAmount cbc:CalculationSequenceNumeric cbc:Percent cac:TaxCategory',
  'cac:TaxCategory':
    'cbc:ID cbc:Name cbc:Percent cbc:TaxExemptionReasonCode cbc:TaxExemptionReason* cac:TaxScheme',
  'cac:ClassifiedTaxCategory':
    'cbc:ID cbc:Name cbc:Percent cbc:TaxExemptionReasonCode cbc:TaxExemptionReason* cac:TaxScheme',
  'cac:LegalMonetaryTotal':
    `${AMOUNTS} cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount cbc:AllowanceTotalAmount cbc:ChargeTotalAmount ` +
    'cbc:PrepaidAmount cbc:PayableRoundingAmount cbc:PayableAmount',
  'cac:InvoiceLine': `cbc:ID cbc:UUID cbc:Note* cbc:InvoicedQuantity ${LINE_END}`,
  'cac:CreditNoteLine': `cbc:ID cbc:UUID cbc:Note* cbc:CreditedQuantity ${LINE_END}`,
  'cac:Item':
    'cbc:Description* cbc:PackQuantity cbc:Name cac:SellersItemIdentification cac:ClassifiedTaxCategory*',
  'cac:Price': 'cbc:PriceAmount cbc:BaseQuantity cac:AllowanceCharge*',
}

/** What the schema would refuse: an unknown element, one in the wrong place, one too many. */
export function misplaced(element: Element): string[] {
  const sequence = SEQUENCES[element.name]
  if (sequence === undefined)
    return element.children.length === 0 ? [] : [`${element.name} has a type that is not known here`]
  const steps = sequence.split(' ')
  let reached = -1
  const wrong = element.children.flatMap(child => {
    const step = steps.findIndex(one => one.replace('*', '') === child.name)
    if (step < 0) return [`${child.name} may not stand in ${element.name}`]
    const repeats = steps[step]?.endsWith('*') === true
    const inOrder = step > reached || (repeats && step === reached)
    reached = Math.max(reached, step)
    return inOrder ? [] : [`${child.name} stands too late, or twice, in ${element.name}`]
  })
  return [...wrong, ...element.children.flatMap(misplaced)]
}
