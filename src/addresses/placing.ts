// From a reading of an address or point to a node of the tree: from quarter over city, county and region to the country.
import type { Place } from '../tax/compile.ts'
import type { Finding } from './finding.ts'
import { isLocal, type KnownPlaces } from './known-places.ts'

export type Confidence = 'high' | 'medium' | 'low'

export interface Placed {
  code: string | null
  confidence: Confidence
  candidates: { code: string; confidence: Confidence }[]
}

/** From here on a level is accepted, and from here on with a warning; below, it is a candidate. */
const accepted = 0.85
const acceptedWithWarning = 0.6
const mostCandidates = 5

interface Nodes {
  country: Place | null
  subdivision: Place | null
  local: Place | null
}

/** The first finding decides; the others, and what was too unsure, are candidates. */
export function placeFinding(findings: Finding[], known: KnownPlaces): Placed {
  const [first, ...others] = findings
  if (first === undefined) return { code: null, confidence: 'low', candidates: [] }
  const nodes = nodesOf(first, known)
  const { place, confidence } = decide(first, nodes)
  const possible = [nodes.local, ...others.map(other => deepest(nodesOf(other, known)))]
  const codes = new Set<string>()
  for (const candidate of possible) {
    if (candidate === null || place?.chain.includes(candidate)) continue
    codes.add(candidate.record.code)
  }
  return {
    code: place?.record.code ?? null,
    confidence,
    candidates: [...codes].slice(0, mostCandidates).map(code => ({ code, confidence: 'low' })),
  }
}

function decide(finding: Finding, nodes: Nodes): { place: Place | null; confidence: Confidence } {
  const { certainty, similar_only } = finding
  const nowhere: { place: Place | null; confidence: Confidence } = { place: null, confidence: 'low' }
  if (certainty.country < acceptedWithWarning) return nowhere
  // The taxes of the mainland would be wrong there: whoever knows better names a place.
  if (finding.tax_territory !== null && nodes.subdivision === null) return nowhere
  if (nodes.local !== null && certainty.city >= acceptedWithWarning) {
    const confidence = similar_only ? 'low' : certainty.city >= accepted ? 'high' : 'medium'
    return { place: nodes.local, confidence }
  }
  if (nodes.subdivision !== null && certainty.subdivision >= acceptedWithWarning) {
    return { place: nodes.subdivision, confidence: similar_only ? 'low' : 'medium' }
  }
  return { place: nodes.country, confidence: 'low' }
}

function nodesOf(finding: Finding, known: KnownPlaces): Nodes {
  const code =
    known.country(finding.country_code) === undefined ? finding.sovereign_code : finding.country_code
  const country = (code === null ? undefined : known.country(code)) ?? null
  const none: Nodes = { country, subdivision: null, local: null }
  if (country === null || code === null) return none
  // A territory that has no node of its own in the tree must not come out as a part of the mainland.
  if (code !== finding.country_code) return none
  if (finding.tax_territory !== null) {
    const own = territoryOf(finding.tax_territory, code, known)
    return own === null ? none : { country, subdivision: own, local: localOf(finding, own, known) }
  }
  const subdivision = subdivisionOf(finding, country, known)
  return { country, subdivision, local: localOf(finding, subdivision, known) }
}

function territoryOf(names: string[], country: string, known: KnownPlaces): Place | null {
  for (const name of names) {
    const place =
      known.byCode(name) ?? known.subdivision(country, name, null) ?? known.local(country, name, null, null)
    if (place !== undefined) return place
  }
  return null
}

/** The deepest node that region, county or one of the codes names. */
function subdivisionOf(finding: Finding, country: Place, known: KnownPlaces): Place | null {
  const { country_code: code, region, county, subdivision_codes } = finding
  const byCode = subdivision_codes.map(each => known.byCode(each)).filter(place => place !== undefined)
  let place = byCode.find(each => each.chain[0] === country) ?? null
  for (const name of [region, county]) {
    // A state that was found by its code is not looked for again: Hawaii is also a county of Hawaii.
    if (name === null || (name === region && place !== null && known.isCalled(place, name))) continue
    const named = known.subdivision(code, name, place)
    if (named !== undefined && (place === null || named.chain.includes(place))) place = named
  }
  return place
}

function localOf(finding: Finding, above: Place | null, known: KnownPlaces): Place | null {
  const { country_code: code, lat, lng, city, city_aliases, district } = finding
  const at = lat === null || lng === null ? null : { lat, lng }
  for (const name of [city, ...city_aliases]) {
    const named = name === null ? undefined : known.local(code, name, at, above)
    // Another name is that of the municipality: Burano is in Venice, and not in its quarter Mestre.
    const place = name === city ? named : named?.chain.find(isLocal)
    if (place === undefined) continue
    const quarter = district === null ? undefined : known.local(code, district, at, place)
    return quarter?.chain.includes(place) ? quarter : place
  }
  return null
}

function deepest({ local, subdivision, country }: Nodes): Place | null {
  return local ?? subdivision ?? country
}
