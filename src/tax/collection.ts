/** Who collects each tax: the property, the platform, both, or the guest who pays it without either. */

import type { CollectionInfo, Component } from './answer.ts'
import type { CollectionModel, RateRecord } from './content.ts'
import type { Stay } from './stay.ts'

/** The collector of a levy in this sale. */
export function collectorOf(rate: RateRecord, stay: Stay): CollectionModel {
  const model = rate.collection_model
  const bySale = stay.merchant_of_record === 'none' ? 'guest' : stay.merchant_of_record
  if (model === null) return bySale
  if ((model === 'platform' || model === 'both') && stay.channel === 'direct') return bySale
  return model
}

function categoriesOf(components: readonly Component[], collectors: readonly CollectionModel[]): string[] {
  const codes: string[] = []
  for (const { collected_by, category_code } of components) {
    if (collectors.includes(collected_by) && !codes.includes(category_code)) codes.push(category_code)
  }
  return codes
}

const BY_PLATFORM: readonly CollectionModel[] = ['platform', 'both']
const BY_PROPERTY: readonly CollectionModel[] = ['property', 'both']
const BY_GUEST: readonly CollectionModel[] = ['guest']

/** Category codes by collector, in the order of evaluation, without repetition. */
export function collectionInfo(components: readonly Component[], stay: Stay): CollectionInfo {
  return {
    channel: stay.channel,
    merchant_of_record: stay.merchant_of_record,
    platform_collected_components: categoriesOf(components, BY_PLATFORM),
    property_collected_components: categoriesOf(components, BY_PROPERTY),
    guest_remitted_components: categoriesOf(components, BY_GUEST),
  }
}
