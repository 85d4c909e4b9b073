// Derives everything under generated/; `--check` only tells what is not current.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { writeBundle } from './generate/bundle.ts'
import { writeClient } from './generate/client.ts'
import { writeContentSchema } from './generate/content.ts'
import type { Step } from './generate/contract.ts'
import { writeDatabaseTypes } from './generate/database.ts'
import { writeGazetteer } from './generate/gazetteer.ts'
import { writeHandlers } from './generate/handlers.ts'
import { writeOperations } from './generate/operations.ts'
import { writeValidators } from './generate/validators.ts'

/** The steps, in order: each writes its files below the folder it is given. The bundle comes first, the others read it. */
const steps: Step[] = [
  { outputs: ['openapi.json', 'openapi.yaml'], run: writeBundle },
  { outputs: ['operations.ts'], run: writeOperations },
  { outputs: ['validators'], run: writeValidators },
  { outputs: ['api'], run: writeClient },
  { outputs: ['handlers.ts'], run: writeHandlers },
  { outputs: ['database.ts'], run: writeDatabaseTypes },
  { outputs: ['content.schema.json'], run: writeContentSchema },
  { outputs: ['gazetteer'], run: writeGazetteer },
]

const committed = resolve(import.meta.dirname, '../generated')

if (process.argv.includes('--check')) {
  const fresh = await mkdtemp(join(tmpdir(), 'taxlens-generated-'))
  try {
    await generate(fresh)
    const stale = await differences(fresh)
    for (const difference of stale) process.stderr.write(`generated/${difference}\n`)
    if (stale.length > 0) {
      process.stderr.write('generated/ is not current: run `make generate` and commit the result\n')
      process.exitCode = 1
    }
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
} else {
  await generate(committed)
}

async function generate(folder: string): Promise<void> {
  for (const step of steps) await step.run(folder)
}

/** What differs between the fresh files and the committed ones, only in what the steps write. */
async function differences(fresh: string): Promise<string[]> {
  const found: string[] = []
  for (const output of steps.flatMap(step => step.outputs)) {
    const [now, then] = await Promise.all([read(fresh, output), read(committed, output)])
    for (const file of new Set([...now.keys(), ...then.keys()])) {
      if (!then.has(file)) found.push(`${file}: missing`)
      else if (!now.has(file)) found.push(`${file}: no longer generated`)
      else if (now.get(file) !== then.get(file)) found.push(`${file}: differs`)
    }
  }
  return found.sort()
}

/** The text of a file, or of all files of a folder, by path. */
async function read(folder: string, output: string): Promise<Map<string, string>> {
  const path = join(folder, output)
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
  const files = entries?.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)) ?? [
    path,
  ]
  const texts = new Map<string, string>()
  for (const file of files) {
    // Byte by byte, for the one file that is no text.
    const text = await readFile(file, 'latin1').catch(() => undefined)
    if (text !== undefined) texts.set(relative(folder, file), text)
  }
  return texts
}
