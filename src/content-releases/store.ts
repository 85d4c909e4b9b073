// The releases that this process has read, ready for the engine; what it lacks it reads before it answers.
import { Kysely, PostgresDialect } from 'kysely'
import type { Database, DB } from '../database/pool.ts'
import { unavailable } from '../problem.ts'
import type { Catalogue } from '../tax/catalogue.ts'
import { type CompiledRelease, compileRelease } from '../tax/compile.ts'
import { catalogueOf } from './history.ts'
import { findCurrent, findRelease, findVersionAt } from './repository.ts'

export interface LoadedRelease {
  compiled: CompiledRelease
  released_at: Date
  /** The release as it is browsed, with what it replaced: made when first asked for, which calculating never does. */
  catalogue(): Promise<Catalogue>
}

export interface ContentStore {
  /** The release of this version, as the look-up of the request's credential named it. Throws Problem 503 for null. */
  at(dataVersion: string | null): Promise<LoadedRelease>
  /** The release of a version that a caller named; null when there is none. */
  named(dataVersion: string): Promise<LoadedRelease | null>
  /** The version that was current at a moment; null before the first release. */
  versionAt(instant: Date): Promise<string | null>
  /** The version that is current in the database now; null before the first release. */
  currentVersion(): Promise<string | null>
}

const kept = 3

export function contentStore(database: Database): ContentStore {
  const loaded = new Map<string, Promise<LoadedRelease | null>>()

  // Not from the pool of the work: transactions that wait for a release would hold the very connections it is read over.
  const aside = new Kysely<DB>({ dialect: new PostgresDialect({ pool: database.lookups }) })

  const load = async (dataVersion: string): Promise<LoadedRelease | null> => {
    const stored = await findRelease(aside, dataVersion)
    if (stored === undefined) return null
    const compiled = compileRelease({ ...stored.content, data_version: dataVersion })
    const catalogue = catalogueOf(database, stored, compiled)
    return { compiled, released_at: stored.released_at, catalogue }
  }

  const named = (dataVersion: string): Promise<LoadedRelease | null> => {
    const known = loaded.get(dataVersion)
    if (known !== undefined) return known
    const release = load(dataVersion)
    loaded.set(dataVersion, release)
    const forget = () => loaded.delete(dataVersion)
    release.then(found => found ?? forget(), forget)
    // The oldest go first: a release that is still asked for is read again.
    for (const version of [...loaded.keys()].slice(0, -kept)) loaded.delete(version)
    return release
  }

  return {
    at: async dataVersion => {
      if (dataVersion === null) throw unavailable('No tax content has been released yet', 10)
      const release = await named(dataVersion)
      if (release === null) throw new Error(`content release ${dataVersion} is not in the database`)
      return release
    },
    named,
    versionAt: async instant => (await findVersionAt(database.kysely, instant)) ?? null,
    currentVersion: async () => (await findCurrent(database.kysely))?.data_version ?? null,
  }
}
