/** Checks of one file in itself: its place in the tree, its values, its rules. */

import { isCountry } from '../countries.ts'
import { dateOf, dayOf } from '../dates.ts'
import { currenciesOf } from './build.ts'
import type { LevyEntry, VersionEntry } from './format.ts'
import type { Mistakes } from './mistake.ts'
import type { ReadFile } from './read.ts'
import { checkDraft, checkNights, checkRule } from './rule-checks.ts'
import { basisOf, checkTiers, givesRates } from './tier-checks.ts'

export function checkPlace({ place, stem, folder, spot }: ReadFile, mistakes: Mistakes): void {
  const at = spot(place, 'code')
  if (place.code !== stem) {
    mistakes.add(at, `code ${stem}, as the file is named`, place.code, 'rename the file or correct the code')
    return
  }
  if (folder === null) {
    if (!isCountry(place.code) || place.jurisdiction_type !== 'country') {
      const mend = 'put the file into the folder of its parent, or correct code and jurisdiction_type'
      mistakes.add(at, 'a country of ISO 3166 at the top', `${place.code}, ${place.jurisdiction_type}`, mend)
    }
    if (place.covered_from === undefined) {
      const mend = 'add covered_from: the first day for which the content is whole'
      mistakes.add(at, 'covered_from in the file of a country', 'nothing', mend)
    }
  } else {
    if (place.code.slice(0, 2) !== folder.slice(0, 2)) {
      const mend = 'move the file below its own country'
      mistakes.add(at, `a code that begins with ${folder.slice(0, 2)}`, place.code, mend)
    }
    if (place.jurisdiction_type === 'country') {
      mistakes.add(
        spot(place, 'jurisdiction_type'),
        'one country per tree',
        'a country below another',
        'correct it',
      )
    }
  }
}

function checkValue(levy: LevyEntry, version: VersionEntry, read: ReadFile, mistakes: Mistakes): void {
  const { spot } = read
  const value = version.rate_value
  const basis = basisOf(levy)
  if ((value === undefined) === (version.tiers === undefined)) {
    const found = value === undefined ? 'neither' : 'both'
    const mend = 'give one of the two; a figure that is not known makes a draft (status: draft)'
    mistakes.add(spot(version, 'rate_value'), 'rate_value or tiers', found, mend)
    return
  }
  if (version.tiers !== undefined || version.tier_type !== undefined)
    checkTiers(levy, version, read, mistakes)
  const needsTiers = basis === 'tiered_by_price' || basis === 'tiered_by_star'
  if (needsTiers && version.tiers === undefined) {
    mistakes.add(spot(version, 'rate_value'), `tiers, for ${levy.category_code}`, 'rate_value', 'write tiers')
  } else if (value !== undefined && 'fraction' in value !== (basis === 'percentage')) {
    const expected = basis === 'percentage' ? 'a percentage such as 7.5%' : 'an amount such as 3.50 EUR'
    const found = 'fraction' in value ? 'a percentage' : `${value.amount} ${value.currency}`
    mistakes.add(
      spot(version, 'rate_value'),
      expected,
      found,
      `correct the value or category_code ${levy.category_code}`,
    )
  }
  checkModifiers(levy, version, read, mistakes)
  const currencies = currenciesOf(version)
  if (currencies.length > 1) {
    mistakes.add(
      spot(version),
      'one currency in a version',
      currencies.join(', '),
      'write all amounts in one',
    )
  }
}

/** Words that only some kinds of levies understand. */
function checkModifiers(levy: LevyEntry, version: VersionEntry, read: ReadFile, mistakes: Mistakes): void {
  const { spot } = read
  const basis = basisOf(levy)
  const refuse = (word: keyof VersionEntry, expected: string): void => {
    mistakes.add(spot(version, word), expected, `${word} for ${levy.category_code}`, `take ${word} out`)
  }
  if (version.tier_basis !== undefined && version.tier_type === undefined) {
    refuse('tier_basis', 'tiers beside tier_basis')
  }
  if (version.per_person === true && basis !== 'tiered_by_price' && basis !== 'tiered_by_star') {
    refuse('per_person', 'a category of tiers by price or stars')
  }
  if (version.per_guest_share === true && basis !== 'percentage') {
    refuse('per_guest_share', 'a category of percentages')
  }
  checkSupplies(levy, version, read, mistakes)
  if (/^0(\.0+)?$/.test(version.rounding_increment?.amount ?? '1')) {
    const mend = 'write a step such as 0.05 CHF, or take it out'
    mistakes.add(spot(version, 'rounding_increment'), 'a step above 0', '0', mend)
  }
}

const ALIKE = ['calculation_order', 'applies_to_channels', 'replaces', 'base_type', 'item_types'] as const

/** A stay can cross a change of a levy dated by night, so what places it among the others stays the same. */
function checkAlike(levy: LevyEntry, { spot }: ReadFile, mistakes: Mistakes): void {
  const [first, ...others] = levy.versions
  if (levy.dated_by !== 'night' || first === undefined) return
  for (const version of others) {
    for (const word of ALIKE) {
      if (JSON.stringify(version[word]) === JSON.stringify(first[word])) continue
      const mend = `write the same ${word} in all versions, or make two levies of it`
      const found = `another in the version of ${version.effective_start}`
      mistakes.add(spot(version, word), `one ${word} for a levy dated by night`, found, mend)
    }
  }
}

/** What is taxed: amounts per night or person are on the room alone, a levy on items names them. */
function checkSupplies(levy: LevyEntry, version: VersionEntry, { spot }: ReadFile, mistakes: Mistakes): void {
  const base = version.base_type ?? 'room_rate'
  const rated = basisOf(levy) === 'percentage' || givesRates(version)
  if (!rated && (base !== 'room_rate' || version.item_types !== undefined)) {
    const word = version.item_types === undefined ? 'base_type' : 'item_types'
    const mend = `take ${word} out: an amount per night, person or stay is charged on the room only`
    mistakes.add(spot(version, word), 'a percentage, for a levy on line items', levy.category_code, mend)
  }
  if (base === 'line_item_amount' && (version.item_types ?? []).length === 0) {
    const mend = 'add item_types: the line items that are taxed'
    mistakes.add(spot(version, 'base_type'), 'item_types beside line_item_amount', 'none', mend)
  }
  if (base === 'commission_amount' && version.item_types !== undefined) {
    const mend = 'take item_types out: such a levy is on commission alone'
    mistakes.add(spot(version, 'item_types'), 'no item_types beside commission_amount', 'some', mend)
  }
}

function dayAfter(date: string | undefined): string | null {
  const day = dayOf(date ?? '')
  return day === null ? null : dateOf(day + 1)
}

function checkVersions(levy: LevyEntry, read: ReadFile, mistakes: Mistakes): void {
  const { spot } = read
  const sorted = [...levy.versions].sort((a, b) => (a.effective_start < b.effective_start ? -1 : 1))
  for (const [index, version] of sorted.entries()) {
    const start = version.effective_start
    const end = version.effective_end
    if (end !== undefined && end <= start) {
      mistakes.add(
        spot(version, 'effective_end'),
        `a day after ${start}`,
        end,
        'the end is the first day it no longer holds',
      )
    }
    const next = sorted[index + 1]
    if (next !== undefined && (end === undefined || end > next.effective_start)) {
      const mend =
        version.season === next.season
          ? `set effective_end: ${next.effective_start} here, or correct the later start`
          : `give each season a levy of its own; where the law changed, set effective_end: ${next.effective_start} here`
      const at = spot(version, 'effective_end')
      mistakes.add(at, `an end by ${next.effective_start}`, end ?? 'no effective_end', mend)
    }
    if (next !== undefined && dayAfter(end) === next.effective_start) {
      const mend = `write effective_end: ${next.effective_start}: it is the first day on which the version no longer holds`
      const found = `${end}, so that nothing is due on that day`
      mistakes.add(
        spot(version, 'effective_end'),
        `an end on ${next.effective_start}, where the next begins`,
        found,
        mend,
      )
    }
    checkDraft(version, read, mistakes)
    checkNights(levy, version.applies_when, spot(version, 'applies_when'), mistakes)
    if (version.status !== 'draft') checkValue(levy, version, read, mistakes)
    if (/\s[+/]\s|;/.test(version.authority)) {
      const mend = 'split it into one levy for each authority'
      mistakes.add(spot(version, 'authority'), 'one authority', version.authority, mend)
    }
  }
}

/** Values, dates and rules of all levies of a file. */
export function checkLevies(read: ReadFile, mistakes: Mistakes): void {
  for (const levy of read.place.levies ?? []) {
    checkVersions(levy, read, mistakes)
    checkAlike(levy, read, mistakes)
    const perStay = basisOf(levy)?.endsWith('_per_stay') === true
    if (perStay && levy.dated_by === 'night') {
      mistakes.add(
        read.spot(levy, 'dated_by'),
        'check_in for a charge per stay',
        'night',
        'take dated_by out',
      )
    }
    for (const rule of levy.rules ?? []) checkRule(rule, levy, read, mistakes)
  }
  for (const rule of read.place.rules ?? []) checkRule(rule, null, read, mistakes)
}
