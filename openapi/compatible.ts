// Fails when the contract breaks the released one (baseline.json) under the same version; `--move` releases it anew.
import { spawnSync } from 'node:child_process'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { redocly } from './generate/bundle.ts'

interface Report {
  changes: { impact: string; path: string; verdicts: { impact: string; message: string }[] }[]
}

const root = resolve(import.meta.dirname, '..')
const baseline = join(root, 'openapi/baseline.json')
const current = join(root, 'generated/openapi.json')

const released = await versionOf(baseline)
const version = await versionOf(current)
const complaints: string[] = []

if (process.argv.includes('--move')) {
  if (released === version) complaints.push(...explain(await breaking(baseline, current), 'the baseline'))
  if (complaints.length === 0) await copyFile(current, baseline)
} else if (released === version) {
  complaints.push(...explain(await breaking(baseline, current), 'the baseline'))
} else {
  complaints.push(
    `info.version is ${version}, the baseline has ${released}: run \`node openapi/compatible.ts --move\` and commit both`,
  )
}
complaints.push(...explain(await breakingSinceEarlierBaseline(), 'an earlier baseline of the same version'))

for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
if (complaints.length > 0) process.exitCode = 1

async function versionOf(file: string): Promise<string> {
  return (JSON.parse(await readFile(file, 'utf8')) as { info: { version: string } }).info.version
}

/** The changes from one document to another that would break a client. */
async function breaking(base: string, revision: string): Promise<string[]> {
  const args = [
    'diff',
    base,
    revision,
    '--config',
    'openapi/redocly.yaml',
    '--format',
    'json',
    '--fail-on',
    'none',
  ]
  const report = JSON.parse(await redocly(args)) as Report
  return report.changes
    .filter(change => change.impact === 'major')
    .flatMap(change =>
      change.verdicts.filter(verdict => verdict.impact === 'major').map(verdict => verdict.message),
    )
}

function explain(breaks: string[], what: string): string[] {
  if (breaks.length === 0) return []
  return [
    `the contract breaks ${what} (info.version ${version}); change info.version, or undo:`,
    ...breaks.map(text => `  ${text}`),
  ]
}

/** A baseline may move under the same version only as long as nothing breaks; looks at the last one in the history. */
async function breakingSinceEarlierBaseline(): Promise<string[]> {
  const now = await readFile(baseline, 'utf8')
  const commits =
    git('log', '--format=%H', '--max-count=20', '--', 'openapi/baseline.json')?.split('\n') ?? []
  const texts = commits.filter(Boolean).map(commit => git('show', `${commit}:openapi/baseline.json`))
  const earlier = texts.find(text => text !== undefined && text !== now)
  if (earlier === undefined) return []
  const folder = await mkdtemp(join(tmpdir(), 'taxlens-baseline-'))
  try {
    const file = join(folder, 'earlier.json')
    await writeFile(file, earlier)
    return (await versionOf(file)) === (await versionOf(baseline)) ? await breaking(file, baseline) : []
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What git says; undefined without git, or without a history. */
function git(...args: string[]): string | undefined {
  const result = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 })
  return result.status === 0 ? result.stdout : undefined
}
