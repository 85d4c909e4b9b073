// The JSON Schema of the content files, by which editors complete and underline.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contentSchema } from '../../src/tax/author/schema.ts'

export async function writeContentSchema(folder: string): Promise<void> {
  await writeFile(join(folder, 'content.schema.json'), `${JSON.stringify(contentSchema(), null, 2)}\n`)
}
