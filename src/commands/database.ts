// Commands about the database itself and the tax content in it.
import { ContentMistakes, contentFolder, loadContent, pathOf } from '../content-releases/service.ts'
import { migrate } from '../database/migrate.ts'
import { latestDay } from '../tax/author/confirmed-checks.ts'
import { readContent } from '../tax/author/load.ts'
import { printMistake } from '../tax/author/mistake.ts'
import { type Command, Refusal, UsageError, withOwner } from './command.ts'

const migrateDatabase: Command = {
  name: 'migrate',
  usage: '',
  summary: 'brings the database to the current version',
  run: async (_args, config) => {
    await withOwner(config, migrate)
    return 'The database is at the current version.'
  },
}

const check: Command = {
  name: 'content check',
  usage: '[folder]',
  summary: 'checks the authored tax content, or another folder of it, without loading it',
  run: async ([folder = contentFolder, ...rest]) => {
    if (rest.length > 0) throw new UsageError('it takes one folder')
    // A day to come is refused here and not when the content is loaded: no clock may stop a service.
    const { mistakes, examples } = readContent(folder, latestDay())
    const placed = mistakes.map(mistake => ({ ...mistake, file: pathOf(folder, mistake.file) }))
    if (placed.length > 0) throw new Refusal(placed.map(printMistake).join('\n\n'))
    return `The content has no mistakes; ${examples} worked examples come out right.`
  },
}

const load: Command = {
  name: 'content load',
  usage: '',
  summary: 'loads the authored tax content as the next release, all or nothing',
  run: async (_args, config) => {
    try {
      const { data_version, changed } = await withOwner(config, url => loadContent(url))
      return changed ? `Release ${data_version} is loaded.` : `Nothing changed since release ${data_version}.`
    } catch (error) {
      throw error instanceof ContentMistakes ? new Refusal(error.message) : error
    }
  },
}

export const databaseCommands = [migrateDatabase, check, load]
