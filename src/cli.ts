// The operator's commands: `node src/cli.ts help` lists them. Exit code 0 done, 1 refused or failed, 2 wrongly called.
import { accountCommands } from './commands/accounts.ts'
import { type Command, Refusal, UsageError } from './commands/command.ts'
import { databaseCommands } from './commands/database.ts'
import { exchangeRateCommands } from './commands/exchange-rates.ts'
import { invoiceCommands } from './commands/invoices.ts'
import { ConfigError, readConfig } from './config.ts'
import { Problem } from './problem.ts'

const commands: Command[] = [
  ...databaseCommands,
  ...exchangeRateCommands,
  ...accountCommands,
  ...invoiceCommands,
]

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(words[0] ?? 'help')) {
    process.stdout.write(help())
    return 0
  }
  const command = commands.find(({ name }) => words.slice(0, name.split(' ').length).join(' ') === name)
  if (command === undefined) return complain(`unknown command: ${words.join(' ')}\n\n${help()}`, 2)
  const args = words.slice(command.name.split(' ').length)
  try {
    if (command.usage === '' && args.length > 0) throw new UsageError('it takes no arguments')
    process.stdout.write(`${await command.run(args, readConfig(process.env))}\n`)
    return 0
  } catch (error) {
    return complain(...explain(error, command))
  }
}

function explain(error: unknown, command: Command): [message: string, code: number] {
  const call = `${command.name} ${command.usage}`.trim()
  if (error instanceof UsageError) return [`${error.message}\nusage: ${call}`, 2]
  if (error instanceof Problem || error instanceof Refusal || error instanceof ConfigError)
    return [error.message, 1]
  // undefined_table, invalid_schema_name, undefined_function: what a database without our migrations says.
  const state = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['42P01', '3F000', '42883'].includes(state))
    return ['the database is not at the current version: run "migrate"', 1]
  return [
    `${command.name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    1,
  ]
}

function help(): string {
  const calls = commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary] as const)
  const width = Math.max(...calls.map(([call]) => call.length))
  const lines = calls.map(([call, summary]) => `  ${call.padEnd(width)}  ${summary}`)
  return `usage: node src/cli.ts <command>\n\n${lines.join('\n')}\n`
}

function complain(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}
