// What lies at a point, without a network: country and US county by polygon, subdivision by vote, city by size and distance.
import { countryAt } from './countries.ts'
import type { Finding, Point } from './finding.ts'
import { type City, type Gazetteer, loadGazetteer, type Unit } from './gazetteer.ts'
import { distanceOf, type KnownPlaces } from './known-places.ts'
import { bareName } from './names.ts'

/** Places this far away have a say about a point, in kilometres; farther ones only where there are none nearer. */
const neighbourhood = 60
const farthest = 250
const voters = 9
/** City limits cannot be told from a point: in the United States the city is never more than a candidate. */
const candidateOnly = 0.59

/** A city at some distance, with all the places that belong to it. */
export interface Contender {
  names: string[]
  /** Distance and size in one number: the smallest is the likeliest. */
  cost: number
  distance: number
  population: number
  unit: Unit | null
}

export async function searchPoint({ lat, lng }: Point, known: KnownPlaces): Promise<Finding[]> {
  const country = await countryAt(lat, lng)
  if (country === null) return []
  const gazetteer = await loadGazetteer()
  const blank = blankFinding(country.code, { lat, lng }, country.certainty)
  const base: Finding = {
    ...blank,
    sovereign_code: country.sovereign,
    tax_territory: country.tax_territory,
  }
  const others = country.neighbours.map(code => ({ ...blank, country_code: code }))
  const near = [neighbourhood, farthest]
    .map(radius => gazetteer.near(lat, lng, country.code, radius))
    .find(list => list.length >= 3)
  const vote = voteOn(near ?? [])
  const placed: Finding = { ...base, ...(country.code === 'US' ? byCounty(gazetteer, lat, lng, vote) : vote) }
  const contenders = contendersAt({ lat, lng }, placed, near ?? [], gazetteer, known)
  const [best, second] = contenders
  if (best === undefined) return [placed, ...others]
  const certainty =
    certaintyOf(best, second) * country.certainty * (placed.certainty.subdivision >= 0.85 ? 1 : 0.8)
  const city = country.code === 'US' ? Math.min(certainty, candidateOnly) : certainty
  const readings = contenders.slice(0, 4).map((contender, rank) => ({
    ...placed,
    city: contender.names[0] ?? null,
    city_aliases: [...contender.names.slice(1), ...municipalityOf(contender.unit)],
    certainty: { ...placed.certainty, city: rank === 0 ? city : 0 },
  }))
  return [...readings, ...others]
}

/** In some countries the second level below the country is the municipality, called after its main town or otherwise. */
export function municipalityOf(unit: Unit | null): string[] {
  if (unit === null || unit.county === '') return []
  const isMunicipality =
    unit.country === 'JP' ? unit.county.endsWith(' Shi') : /^(HR|MX|NL|NO|PT|SE)$/.test(unit.country)
  return isMunicipality ? [unit.county] : []
}

export function blankFinding(country: string, at: Point | null, certainty: number): Finding {
  return {
    ...{ lat: at?.lat ?? null, lng: at?.lng ?? null, formatted_address: null, country_code: country },
    ...{ sovereign_code: null, tax_territory: null, region: null, county: null, subdivision_codes: [] },
    ...{ city: null, city_aliases: [], district: null, postal_code: null, similar_only: false },
    certainty: { country: certainty, subdivision: 0, city: 0 },
  }
}

type Subdivision = Pick<Finding, 'region' | 'county' | 'subdivision_codes'> & {
  certainty: Finding['certainty']
}

/** The nearest places say which subdivision they are in; the nearer and larger, the louder. */
function voteOn(near: { city: City; distance: number }[], country = 0.98): Subdivision {
  const nearest = [...near].sort((a, b) => a.distance - b.distance).slice(0, voters)
  const weigh = (name: (unit: Unit) => string) => {
    const weights = new Map<string, number>()
    let all = 0
    for (const { city, distance } of nearest) {
      const weight = city.population ** 0.25 / (distance + 0.5)
      weights.set(name(city.unit), (weights.get(name(city.unit)) ?? 0) + weight)
      all += weight
    }
    const [winner, weight] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
    return { winner, share: all === 0 ? 0 : weight / all }
  }
  const region = weigh(unit => unit.region)
  const county = weigh(unit => `${unit.region}\t${unit.county}`)
  const agreeing = nearest.map(({ city }) => city.unit).filter(unit => unit.region === region.winner)
  const sure = county.share >= 0.6
  const inCounty = agreeing.find(unit => `${unit.region}\t${unit.county}` === county.winner)
  const shared = agreeing.reduce(
    (codes, unit) => codes.filter(code => unit.codes.includes(code)),
    agreeing[0]?.codes ?? [],
  )
  return {
    region: region.winner === '' ? null : region.winner,
    county: sure && inCounty !== undefined && inCounty.county !== '' ? inCounty.county : null,
    subdivision_codes: sure && inCounty !== undefined ? inCounty.codes : shared,
    certainty: { country, subdivision: region.share * 0.98, city: 0 },
  }
}

/** State and county by polygon; off the coast, where the polygons end, by vote and with less certainty. */
function byCounty(gazetteer: Gazetteer, lat: number, lng: number, vote: Subdivision): Subdivision {
  const county = gazetteer.counties.at(lat, lng)
  if (county === undefined) {
    const { certainty } = vote
    return { ...vote, county: null, certainty: { ...certainty, subdivision: certainty.subdivision * 0.8 } }
  }
  const region = gazetteer.regionOf('US', county.state)
  return {
    region: region ?? null,
    county: county.name,
    subdivision_codes: [county.state],
    certainty: { ...vote.certainty, subdivision: 0.98 },
  }
}

/** The cities around a point inside its subdivision, likeliest first; places of one municipality, or node, are one. */
export function contendersAt(
  at: Point,
  finding: Pick<Finding, 'country_code' | 'region' | 'subdivision_codes'>,
  near: { city: City; distance: number }[],
  gazetteer: Gazetteer,
  known: KnownPlaces,
): Contender[] {
  const groups = new Map<string, Contender>()
  const add = (key: string, contender: Contender) => {
    const before = groups.get(key)
    if (before === undefined) {
      groups.set(key, contender)
      return
    }
    const [likelier, other] = before.cost <= contender.cost ? [before, contender] : [contender, before]
    groups.set(key, {
      ...likelier,
      names: [...new Set([...likelier.names, ...other.names])],
      distance: Math.min(before.distance, contender.distance),
      population: Math.max(before.population, contender.population),
    })
  }
  const keys = new Map<string, string>()
  // Quarters whose city is not told are nobody's rivals.
  const proper = new Set<string>()
  for (const { city, distance } of near) {
    if (distance > neighbourhood || (finding.region !== null && city.unit.region !== finding.region)) continue
    const names = city.name.split(' / ')
    const node = [...names, ...municipalityOf(city.unit)]
      .map(name => known.local(finding.country_code, name, city, null))
      .find(found => found !== undefined)
    const municipality = gazetteer.municipality(city.row)
    if (city.quarter && municipality === 0) continue
    const own = municipality > 0 ? `municipality ${municipality}` : (node?.record.code ?? `row ${city.row}`)
    const key = (node === undefined ? undefined : keys.get(node.record.code)) ?? own
    if (node !== undefined) keys.set(node.record.code, key)
    const { population, unit } = city
    add(key, { names, cost: costOf(distance, population), distance, population, unit })
    if (!city.quarter) proper.add(key)
  }
  // A node stands for itself, too, at least as large as a small town: some municipalities are called after an island.
  for (const { place } of known.locals(finding.country_code)) {
    const distance = distanceOf(place, at)
    if (distance === null || distance > neighbourhood) continue
    if (
      !isWithin(
        place.chain.map(({ record }) => record),
        finding,
      )
    )
      continue
    const { name, code } = place.record
    const key = keys.get(code) ?? code
    proper.add(key)
    const population = Math.max(5000, groups.get(key)?.population ?? 0)
    add(key, { names: [name], cost: costOf(distance, population), distance, population, unit: null })
  }
  return [...groups]
    .filter(([key]) => proper.has(key))
    .map(([, contender]) => contender)
    .sort((a, b) => a.cost - b.cost)
}

/** Whether a chain of nodes agrees with the subdivision that was found, as far as it is told. */
function isWithin(
  chain: { code: string; name: string; parent_code: string | null }[],
  { region, subdivision_codes }: Pick<Finding, 'region' | 'subdivision_codes'>,
): boolean {
  const below = chain.slice(1, -1)
  if (below.length === 0 || region === null) return true
  return below.some(
    ({ code, name }) => subdivision_codes.includes(code) || bareName(name) === bareName(region),
  )
}

export function costOf(distance: number, population: number): number {
  return (distance + 0.3) / Math.sqrt(population)
}

/** How far the best leads, and whether a city of its size reaches that far. */
function certaintyOf(best: Contender, second: Contender | undefined): number {
  const lead = second === undefined ? 10 : second.cost / best.cost
  const reach = Math.sqrt(best.population)
  const within =
    best.distance <= Math.max(2, reach * 0.012) ? 1 : best.distance <= Math.max(4, reach * 0.02) ? 0.8 : 0.5
  return (1 - 0.55 / Math.max(1, lead)) * within
}
