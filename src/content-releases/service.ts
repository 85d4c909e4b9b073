// Turns the authored content into the next numbered release; content that did not change is no new release.
import { createHash } from 'node:crypto'
import { join, relative } from 'node:path'
import canonicalize from 'canonicalize'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database, DB } from '../database/pool.ts'
import { readContent } from '../tax/author/load.ts'
import * as repository from './repository.ts'

export const contentFolder = join(import.meta.dirname, '../tax/content')

/** The authored content is not fit to be released; the message lists every mistake. */
export class ContentMistakes extends Error {}

/** Where a file of the content is, from where the service was started. */
export function pathOf(folder: string, file: string): string {
  return relative(process.cwd(), join(folder, '..', file))
}

/** Loads the content as the owner of the tables, all or nothing. Throws ContentMistakes. */
export async function loadContent(
  ownerUrl: string,
  folder = contentFolder,
): Promise<{ data_version: string; changed: boolean }> {
  const { release, mistakes } = await readContent(folder)
  if (release === null || mistakes.length > 0) {
    throw new ContentMistakes(
      mistakes
        .map(
          ({ file, line, expected, found, mend }) =>
            `${pathOf(folder, file)}:${line}: expected ${expected}, found ${found}; ${mend}`,
        )
        .join('\n'),
    )
  }
  const { data_version: _unnumbered, ...content } = release
  const content_hash = createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest()

  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
  })
  try {
    return await db.transaction().execute(async transaction => {
      await repository.lockReleases(transaction)
      const current = await repository.findCurrent(transaction)
      if (current?.content_hash.equals(content_hash))
        return { data_version: current.data_version, changed: false }
      const prefix = new Date().toISOString().slice(0, 8).replaceAll('-', '.')
      const data_version = `${prefix}${(await repository.countReleases(transaction, prefix)) + 1}`
      const summary = `${content.jurisdictions.length} jurisdictions, ${content.rates.length} rates, ${content.rules.length} rules`
      await repository.insertRelease(transaction, {
        data_version,
        summary,
        content_hash,
        content: JSON.stringify(content),
      })
      await repository.recordStates(transaction, data_version)
      await repository.stampRelease(transaction, data_version)
      return { data_version, changed: true }
    })
  } finally {
    await db.destroy()
  }
}

/** Releases that came before the one named (null: all), newest first. */
export async function listReleases(
  database: Database,
  before: string | null,
  count: number,
): Promise<repository.ListedRelease[]> {
  return repository.listReleases(database.kysely, before, count)
}
