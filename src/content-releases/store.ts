// The releases that this process has read, ready for the engine; what it lacks it reads before it answers.
import type { Database } from '../database/pool.ts'
import { unavailable } from '../problem.ts'
import { type CompiledRelease, compileRelease } from '../tax/compile.ts'
import { findCurrent, findRelease } from './repository.ts'

export interface LoadedRelease {
  compiled: CompiledRelease
  released_at: Date
}

export interface ContentStore {
  /** The release of this version, as the look-up of the request's credential named it. Throws Problem 503 for null. */
  at(dataVersion: string | null): Promise<LoadedRelease>
  /** The version that is current in the database now; null before the first release. */
  currentVersion(): Promise<string | null>
}

const kept = 3

export function contentStore(database: Database): ContentStore {
  const loaded = new Map<string, Promise<LoadedRelease>>()

  const load = async (dataVersion: string): Promise<LoadedRelease> => {
    const stored = await findRelease(database.kysely, dataVersion)
    if (stored === undefined) throw new Error(`content release ${dataVersion} is not in the database`)
    const compiled = compileRelease({ ...stored.content, data_version: dataVersion })
    return { compiled, released_at: stored.released_at }
  }

  return {
    at: dataVersion => {
      if (dataVersion === null) throw unavailable('No tax content has been released yet', 10)
      const known = loaded.get(dataVersion)
      if (known !== undefined) return known
      const release = load(dataVersion)
      loaded.set(dataVersion, release)
      release.catch(() => loaded.delete(dataVersion))
      // The oldest go first: a release that is still asked for is read again.
      for (const version of [...loaded.keys()].slice(0, -kept)) loaded.delete(version)
      return release
    },
    currentVersion: async () => (await findCurrent(database.kysely))?.data_version ?? null,
  }
}
