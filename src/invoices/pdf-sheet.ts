// The paper of the PDF: text, rules and boxes on A4 pages, each told apart as content or decoration for screen readers.
import type PDFDocument from 'pdfkit'
import { ownFont, type Weight } from './pdf-fonts.ts'
import { linesOf, type Run, runsOf } from './pdf-text.ts'

export const MARGIN = 48
export const WIDTH = 595.28 - 2 * MARGIN
const TOP = 56
const BOTTOM = 841.89 - 64

export const INK = '#1b2033'
export const MUTED = '#5f677b'
export const RULE = '#d5d9e2'
export const SOFT = '#f4f5f8'
export const ALARM = '#b3261e'
const LEADING = 1.42

export interface Style {
  size: number
  weight?: Weight
  color?: string
  align?: 'left' | 'right'
  /** Figures of one width, so that amounts stand exactly below each other. */
  figures?: boolean
}

/** A part of the structure: text of the document belongs to one. */
export type Part = PDFKit.PDFStructureElement

export class Sheet {
  readonly pdf: typeof PDFDocument.prototype
  /** Where the next thing goes, in points from the top. */
  y = TOP
  private readonly root: Part
  private readonly fonts = new Set<string>()
  private readonly widths = new Map<string, number>()
  private readonly onNewPage: (sheet: Sheet) => void

  /** The function draws what stands on every page, before anything else does. */
  constructor(pdf: typeof PDFDocument.prototype, onNewPage: (sheet: Sheet) => void) {
    this.pdf = pdf
    this.onNewPage = onNewPage
    this.root = pdf.struct('Document')
    pdf.addStructure(this.root)
    onNewPage(this)
  }

  /** Whether this height is left on the page. */
  has(height: number): boolean {
    return this.y + height <= BOTTOM
  }

  /** Begins a page when less than this height is left; tells whether it did. */
  ensure(height: number): boolean {
    if (this.has(height)) return false
    this.pdf.addPage()
    this.y = TOP
    this.onNewPage(this)
    return true
  }

  /** A part of the document, or of another part; closed by `end()` of it or of the sheet. */
  part(type: string, within: Part = this.root): Part {
    const part = this.pdf.struct(type)
    within.add(part)
    return part
  }

  /** Draws what carries no meaning of its own: rules, boxes, what repeats on every page. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type })
    draw()
    this.pdf.endMarkedContent()
  }

  end(): void {
    this.root.end()
  }

  rule(x: number, y: number, width: number, color = RULE, thickness = 0.75): void {
    this.artifact(() => {
      this.pdf
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(thickness)
        .strokeColor(color)
        .stroke()
    })
  }

  box(x: number, y: number, width: number, height: number, color: string): void {
    this.artifact(() => {
      this.pdf.roundedRect(x, y, width, height, 4).fillColor(color).fill()
    })
  }

  /** Lines of text that fit the width. */
  fit(text: string, width: number, style: Style): string[] {
    const { size, weight = 'regular', figures = false } = style
    return linesOf(text, width, piece => {
      const key = `${size} ${weight} ${figures} ${piece}`
      const known = this.widths.get(key)
      if (known !== undefined) return known
      const measured = this.widthOf(runsOf(piece, weight), style)
      this.widths.set(key, measured)
      return measured
    })
  }

  heightOf(lines: string[], style: Style): number {
    return lines.length * style.size * LEADING
  }

  /** Writes lines below each other, as a part of the document; `y` is the top of the first. */
  write(
    lines: string[],
    x: number,
    y: number,
    width: number,
    style: Style,
    type = 'P',
    within = this.root,
  ): void {
    within.add(this.pdf.struct(type, [() => this.paint(lines, x, y, width, style)]))
  }

  /** Draws lines that are no part of the document's text. */
  paint(lines: string[], x: number, y: number, width: number, style: Style): void {
    for (const [index, line] of lines.entries()) {
      const baseline = y + (index * LEADING + 1.06) * style.size
      const runs = runsOf(line, style.weight ?? 'regular')
      const left = style.align === 'right' ? x + width - this.widthOf(runs, style) : x
      // The space keeps the lines apart for whoever has them read aloud, or copies them.
      const space = index < lines.length - 1 ? runsOf(' ', 'regular') : []
      this.showRuns([...runs, ...space], left, baseline, style)
    }
  }

  private showRuns(runs: Run[], x: number, baseline: number, style: Style): void {
    let place = x
    for (const run of runs) {
      this.select(run, style.size)
      const options = { lineBreak: false, baseline: 'alphabetic', features: featuresOf(run, style) } as const
      this.pdf.fillColor(style.color ?? INK).text(run.text, place, baseline, options)
      place += this.widthOf([run], style)
    }
  }

  private widthOf(runs: Run[], style: Style): number {
    return runs.reduce((sum, run) => {
      this.select(run, style.size)
      return sum + this.pdf.widthOfString(run.text, { features: featuresOf(run, style) })
    }, 0)
  }

  private select({ font }: Run, size: number): void {
    if (!this.fonts.has(font.postscriptName)) {
      this.fonts.add(font.postscriptName)
      // pdfkit takes a parsed font too, which its types do not say; under this name it finds it again.
      this.pdf.registerFont(font.postscriptName, ownFont(font) as unknown as string)
    }
    this.pdf.font(font.postscriptName, size)
  }
}

/** Any list makes pdfkit shape the run in one piece; without one it goes word by word, wrong from right to left. */
function featuresOf(
  { rightToLeft }: Run,
  { figures = false }: Style,
): PDFKit.Mixins.OpenTypeFeatures[] | undefined {
  if (figures && !rightToLeft) return ['tnum']
  return rightToLeft ? [] : undefined
}
