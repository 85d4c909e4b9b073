// Bundles the hand-written files into one document, as JSON and as YAML.
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'

const root = resolve(import.meta.dirname, '../..')

export async function writeBundle(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const json = join(folder, 'openapi.json')
  await redocly(['bundle', 'openapi/openapi.yaml', '--config', 'openapi/redocly.yaml', '--output', json])
  const document: unknown = JSON.parse(await readFile(json, 'utf8'))
  await writeFile(json, `${JSON.stringify(document, null, 2)}\n`)
  await writeFile(
    join(folder, 'openapi.yaml'),
    stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }),
  )
}

/** Runs the Redocly CLI without telemetry or update notice; its output is shown only when it fails. */
export async function redocly(args: string[]): Promise<string> {
  const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  }
  const child = spawn(process.execPath, [cli, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  if (code !== 0) throw new Error(`redocly ${args[0]} failed:\n${output}${errors}`)
  return output
}
