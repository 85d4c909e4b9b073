// The fonts of the PDF: which face shows a character, and each font parsed once for the life of the process.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkit'

export type Weight = 'regular' | 'bold'

interface Family {
  package: string
  files: Record<Weight, string>
}

// The first that has a character shows it. All are under the SIL Open Font License. Han and kana have one weight: a bold
// file of that package is another 8 MB in memory.
const FAMILIES: Family[] = [
  {
    package: '@expo-google-fonts/inter',
    files: { regular: '400Regular/Inter_400Regular.ttf', bold: '600SemiBold/Inter_600SemiBold.ttf' },
  },
  {
    package: '@embedpdf/fonts-arabic',
    files: { regular: 'fonts/NotoNaskhArabic-Regular.ttf', bold: 'fonts/NotoNaskhArabic-Bold.ttf' },
  },
  {
    package: '@embedpdf/fonts-hebrew',
    files: { regular: 'fonts/NotoSansHebrew-Regular.ttf', bold: 'fonts/NotoSansHebrew-Bold.ttf' },
  },
  {
    package: '@expo-google-fonts/noto-sans-thai',
    files: {
      regular: '400Regular/NotoSansThai_400Regular.ttf',
      bold: '600SemiBold/NotoSansThai_600SemiBold.ttf',
    },
  },
  {
    package: '@embedpdf/fonts-sc',
    files: { regular: 'fonts/NotoSansHans-Regular.otf', bold: 'fonts/NotoSansHans-Regular.otf' },
  },
  {
    package: '@expo-google-fonts/nanum-gothic',
    files: { regular: '400Regular/NanumGothic_400Regular.ttf', bold: '700Bold/NanumGothic_700Bold.ttf' },
  },
]

/** What stands for a character that no font has: PDF/A allows no reference to the glyph .notdef. */
export const UNKNOWN = '\u25a1'

const parsed = new Map<string, Font>()

function parse(family: Family, weight: Weight): Font {
  const place = `${family.package}/${family.files[weight]}`
  const known = parsed.get(place)
  if (known !== undefined) return known
  const font = create(readFileSync(fileURLToPath(new URL(family.files[weight], folderOf(family.package)))))
  if (!('layout' in font)) throw new Error(`${place} is a collection of fonts`)
  parsed.set(place, font)
  return font
}

/** The folder of a package; some of them let nobody name a file in it. */
function folderOf(name: string): string {
  const entry = import.meta.resolve(name)
  return entry.slice(0, entry.lastIndexOf(`/${name}/`) + name.length + 2)
}

/** The first font that has all characters of a piece of text, such as a letter with its marks; null when none has. */
export function fontOf(piece: string, weight: Weight): Font | null {
  const points = [...piece].map(character => character.codePointAt(0) ?? 0).filter(point => !isJoiner(point))
  for (const family of FAMILIES) {
    const font = parse(family, weight)
    if (points.every(point => font.hasGlyphForCodePoint(point))) return font
  }
  return null
}

/** Joiners and variation selectors shape their neighbours, and need no glyph of their own. */
function isJoiner(point: number): boolean {
  return point === 0x200c || point === 0x200d || (point >= 0xfe00 && point <= 0xfe0f)
}

/**
 * The font for one document: its tables are shared, its glyphs are not. Shared glyphs would keep the characters that they
 * were first asked for, and the bytes of a document would follow from those made before it.
 */
export function ownFont(font: Font): Font {
  return Object.assign(Object.create(font), { _glyphs: {} })
}
