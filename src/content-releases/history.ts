// What became of each rate and rule up to a release, and the release as it is browsed.
import type { Database } from '../database/pool.ts'
import { type Catalogue, makeCatalogue, type RecordState } from '../tax/catalogue.ts'
import type { CompiledRelease } from '../tax/compile.ts'
import type { RateRecord, RuleRecord } from '../tax/content.ts'
import { listStates, type StoredRelease, type StoredState } from './repository.ts'

/** Makes the catalogue of a release once, when it is first asked for; a read that fails is tried again. */
export function catalogueOf(
  database: Database,
  { data_version, content }: StoredRelease,
  compiled: CompiledRelease,
): () => Promise<Catalogue> {
  let made: Promise<Catalogue> | null = null
  const make = async () => {
    const states = await listStates(database.kysely, data_version)
    const history = {
      rates: statesOf<RateRecord>(states, 'rate'),
      rules: statesOf<RuleRecord>(states, 'rule'),
    }
    return makeCatalogue(compiled, content, history)
  }
  return () => {
    made ??= make().catch(error => {
      made = null
      throw error
    })
    return made
  }
}

function statesOf<Content>(states: StoredState[], kind: StoredState['kind']): RecordState<Content>[] {
  return states
    .filter(state => state.kind === kind)
    .map(({ released_at, content, ...state }) => ({
      ...state,
      updated_at: released_at.toISOString(),
      content: content as Content | null,
    }))
}
