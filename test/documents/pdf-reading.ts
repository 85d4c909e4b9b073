// Reading back what the service writes as PDF: its objects, the text of its pages, its attachment. No reader of other PDFs.
import { inflateSync } from 'node:zlib'

interface PdfObject {
  head: string
  stream: Buffer | null
}

export interface PdfFile {
  objects: Map<number, PdfObject>
  raw: string
}

export function readPdf(bytes: Uint8Array): PdfFile {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2] ?? ''
    const at = body.indexOf('\nstream\n')
    const head = at < 0 ? body : body.slice(0, at)
    objects.set(Number(match[1]), { head, stream: at < 0 ? null : contentOf(head, body.slice(at + 8)) })
  }
  return { objects, raw }
}

function contentOf(head: string, rest: string): Buffer {
  const length = Number(/\/Length (\d+)/.exec(head)?.[1])
  const bytes = Buffer.from(rest.slice(0, length), 'latin1')
  return head.includes('/FlateDecode') ? inflateSync(bytes) : bytes
}

/** The objects whose head has the text, such as `/Type /Page\n`. */
export function objectsWith({ objects }: PdfFile, part: RegExp): PdfObject[] {
  return [...objects.values()].filter(({ head }) => part.test(head))
}

/** The object behind a reference: `/FontFile2 7 0 R`. */
export function follow({ objects }: PdfFile, { head }: PdfObject, key: string): PdfObject | undefined {
  const number = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1]
  return number === undefined ? undefined : objects.get(Number(number))
}

/** What each page says: one entry for each piece that is drawn. */
export function pagesOf(file: PdfFile): string[][] {
  return objectsWith(file, /\/Type \/Page\n/).map(page => {
    const resources = follow(file, page, 'Resources')?.head ?? ''
    const content = follow(file, page, 'Contents')?.stream?.toString('latin1') ?? ''
    const maps = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(match => [
        match[1],
        charactersOf(file, Number(match[2])),
      ]),
    )
    return [...content.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?ET/g)].map(([shown, font]) =>
      [...shown.matchAll(/<([0-9a-f]+)>/g)]
        .flatMap(match => match[1]?.match(/.{4}/g) ?? [])
        .map(glyph => maps.get(font)?.[Number.parseInt(glyph, 16)] ?? '\u0000')
        .join(''),
    )
  })
}

function charactersOf(file: PdfFile, font: number): string[] {
  const object = file.objects.get(font)
  const cmap = object === undefined ? undefined : follow(file, object, 'ToUnicode')
  const ranges = /beginbfrange([\s\S]*)endbfrange/.exec(cmap?.stream?.toString('latin1') ?? '')?.[1] ?? ''
  return [...ranges.matchAll(/\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([^>]*)>/g)].map(([, units = '']) =>
      String.fromCharCode(...units.split(' ').map(unit => Number.parseInt(unit, 16))),
    ),
  )
}

export function attachmentOf(file: PdfFile): Buffer | null | undefined {
  return objectsWith(file, /\/Type \/EmbeddedFile/)[0]?.stream
}
