// The command that takes a central bank's reference rates in.
import { readFile } from 'node:fs/promises'
import { FileMistakes } from '../exchange-rates/reference-file.ts'
import { type Imported, importReferenceFile } from '../exchange-rates/service.ts'
import { type Command, Refusal, UsageError, withOwner } from './command.ts'

const importRates: Command = {
  name: 'fx import',
  usage: '<file>',
  summary: "takes a file of the European Central Bank's reference rates in (CSV or XML), all or nothing",
  run: async ([file, ...more], config) => {
    if (file === undefined || more.length > 0) throw new UsageError('one file is needed')
    const text = await readFile(file, 'utf8').catch((error: Error) => {
      throw new Refusal(`${file} cannot be read: ${error.message}`)
    })
    try {
      return describe(await withOwner(config, url => importReferenceFile(url, text)))
    } catch (error) {
      throw error instanceof FileMistakes ? new Refusal(`${file} was not imported\n${error.message}`) : error
    }
  },
}

function describe(done: Imported): string {
  const { days, rates, added, corrected, first_date, last_date } = done
  const range = days === 1 ? first_date : `${first_date} to ${last_date}`
  const unchanged = rates - added - corrected
  return (
    `${count(days, 'day')} with ${count(rates, 'rate')} read (${range}): ` +
    `${added} new, ${corrected} corrected, ${unchanged} there before.`
  )
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export const exchangeRateCommands = [importRates]
