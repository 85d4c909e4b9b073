// By which rules a document is made (BT-23, BT-24): PEPPOL's where the buyer can be reached there, else the standard's alone.
import type { DocumentHead } from '../../generated/api/types.gen.ts'

type Profile = Pick<DocumentHead, 'customization_id' | 'profile_id'>

const core: Profile = { customization_id: 'urn:cen.eu:en16931:2017', profile_id: null }

const billing: Profile = {
  customization_id: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profile_id: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
}

const selfBilling: Profile = {
  customization_id: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0',
  profile_id: 'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
}

/**
 * The profile of an invoice, or of a credit note for a 380; PEPPOL routes by buyer reference and buyer endpoint. A credit
 * note for a self-billed invoice has type 261 in PEPPOL: as a 381 it is made by the standard alone.
 */
export function profileOf(
  type: DocumentHead['type_code'],
  { routed, self_billed }: { routed: boolean; self_billed: boolean },
): Profile {
  if (!routed || (type === '381' && self_billed)) return core
  return type === '389' ? selfBilling : billing
}
