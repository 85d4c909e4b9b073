// A geocoder of the network: asked with a time limit, never asked for a lone street, remembered only when it found something.
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import { countriesOf, namesakes } from './address-search.ts'
import { countryAt } from './countries.ts'
import type { Finding, Geocoder } from './finding.ts'
import { nominatim } from './nominatim.ts'
import { opencage } from './opencage.ts'
import { photon } from './photon.ts'
import type { Provider } from './provider.ts'

type Settings = NonNullable<Config['geocoder']>

const providers: Record<Settings['kind'], Provider> = { nominatim, photon, opencage }

const largestAnswer = 1024 * 1024
const remembered = { most: 1000, milliseconds: 60 * 60 * 1000 }

export function onlineGeocoder(settings: Settings, log: Log): Geocoder {
  const { url, key, kind } = settings
  const provider = providers[kind]
  const memory = new Memory()

  const ask = async (address: URL): Promise<Finding[]> => {
    const before = memory.get(address.href)
    if (before !== undefined) return before
    const findings = await Promise.all(
      (await fetchAnswer(address, settings, provider, log)).map(withTerritory),
    )
    if (findings.length > 0) memory.set(address.href, findings)
    return findings
  }
  return {
    search: async (question, known) => {
      const countries = await countriesOf(question, known)
      if (countries.length === 0) return namesakes(question, known)
      return ask(provider.search(url, key, question))
    },
    reverse: point => ask(provider.reverse(url, key, point)),
  }
}

/** A map server does not know where VAT law draws its own border. */
async function withTerritory(finding: Finding): Promise<Finding> {
  if (finding.lat === null || finding.lng === null) return finding
  const polygon = await countryAt(finding.lat, finding.lng)
  if (polygon === null) return finding
  // The province of Åland comes as Finland, Martinique as France: what has a code of its own is taken by it.
  const own = polygon.sovereign === finding.country_code ? polygon.code : finding.country_code
  return {
    ...finding,
    country_code: own,
    sovereign_code: polygon.code === own ? polygon.sovereign : null,
    tax_territory: polygon.code === own ? polygon.tax_territory : null,
  }
}

async function fetchAnswer(
  address: URL,
  settings: Settings,
  provider: Provider,
  log: Log,
): Promise<Finding[]> {
  try {
    const response = await fetch(address, {
      headers: { Accept: 'application/json', 'User-Agent': 'TaxLens' },
      redirect: 'error',
      signal: AbortSignal.timeout(settings.timeout_ms),
    })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return provider.read(JSON.parse(await limitedText(response)))
  } catch (error) {
    // The address holds the key and the guest's whereabouts: neither is logged.
    log.warn({ geocoder: settings.kind, reason: reasonOf(error) }, 'the geocoder did not answer')
    throw new Problem(
      'geocoder_unavailable',
      'The geocoder does not answer: try again soon, or send a code',
      {
        headers: { 'Retry-After': '10' },
      },
    )
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if (error instanceof SyntaxError) return 'not JSON'
  return error.cause instanceof Error && 'code' in error.cause
    ? String(error.cause.code)
    : `${error.name}: ${error.message}`
}

async function limitedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > largestAnswer) throw new Error('too large an answer')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** What was found within the last hour, the newest thousand. */
class Memory {
  readonly #found = new Map<string, { findings: Finding[]; until: number }>()

  get(address: string): Finding[] | undefined {
    const entry = this.#found.get(address)
    return entry !== undefined && entry.until > Date.now() ? entry.findings : undefined
  }

  set(address: string, findings: Finding[]): void {
    this.#found.delete(address)
    this.#found.set(address, { findings, until: Date.now() + remembered.milliseconds })
    for (const oldest of [...this.#found.keys()].slice(0, -remembered.most)) this.#found.delete(oldest)
  }
}
