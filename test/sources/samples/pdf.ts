// An article as a PDF in one or two columns, set as journals set it: justified lines, cut words, running heads, footnotes.
import PDFDocument from 'pdfkit'
import type { PlacedParagraph } from '../../../src/model/document.ts'
import { type ArticleParts, mainOf, notesOf, toFigures } from './article.ts'
import type { Fonts } from './fonts.ts'

export interface PdfOptions {
  readonly columns: 1 | 2
  readonly fonts: Fonts
  readonly password?: string
  /** Paragraphs with white space between them and lines of uneven length, in place of indents and even lines. */
  readonly isBlock?: boolean
}

const WIDTH = 595
const HEIGHT = 842
const MARGIN = 70
const GUTTER = 20

interface Style {
  readonly size: number
  readonly font: 'regular' | 'bold'
  readonly align: 'justify' | 'center' | 'left'
  /** Of the first line, and of the others. */
  readonly indents: readonly [number, number]
  readonly before: number
}

const STYLES = {
  title: { size: 15, font: 'bold', align: 'center', indents: [0, 0], before: 10 },
  front: { size: 9, font: 'regular', align: 'center', indents: [0, 0], before: 4 },
  heading: { size: 10, font: 'bold', align: 'left', indents: [0, 0], before: 9 },
  abstract: { size: 9, font: 'regular', align: 'justify', indents: [0, 0], before: 4 },
  text: { size: 10, font: 'regular', align: 'justify', indents: [14, 0], before: 0 },
  reference: { size: 9, font: 'regular', align: 'justify', indents: [0, 16], before: 0 },
  note: { size: 8, font: 'regular', align: 'justify', indents: [0, 0], before: 0 },
} as const satisfies Record<string, Style>

interface SetLine {
  readonly words: readonly string[]
  readonly indent: number
  readonly isLast: boolean
}

/** Makes the PDF and gives its bytes. */
export function toPdf(article: ArticleParts, options: PdfOptions): Promise<Buffer> {
  return new Typesetter(article, options).run()
}

const BLOCK = {
  abstract: { ...STYLES.abstract, align: 'left' },
  text: { ...STYLES.text, align: 'left', indents: [0, 0], before: 7 },
  reference: { ...STYLES.reference, align: 'left', indents: [0, 0], before: 4 },
} as const satisfies Record<string, Style>

const styleOf = ({ section, role }: PlacedParagraph, isBlock: boolean): Style => {
  if (section === 'title') return STYLES.title
  if (role === 'heading') return STYLES.heading
  const { abstract, reference, text } = isBlock ? BLOCK : STYLES
  if (section === 'abstract' || section === 'keywords') return abstract
  if (section === 'notes') return STYLES.front
  return section === 'references' ? reference : text
}

class Typesetter {
  readonly #document: PDFKit.PDFDocument
  readonly #article: ArticleParts
  readonly #columns: 1 | 2
  readonly #isBlock: boolean
  readonly #notes: ReadonlyMap<string, string>
  #page = 0
  #column = 0
  #top = MARGIN
  #y = MARGIN
  #isFullWidth = true
  /** Lines of notes waiting for the foot of the column. */
  #foot: SetLine[] = []

  constructor(article: ArticleParts, { columns, fonts, password, isBlock = false }: PdfOptions) {
    this.#article = article
    this.#columns = columns
    this.#isBlock = isBlock
    this.#notes = notesOf(article)
    this.#document = new PDFDocument({
      size: [WIDTH, HEIGHT],
      margin: 0,
      autoFirstPage: false,
      ...(password && { userPassword: password }),
    })
    this.#document.registerFont('regular', fonts.regular)
    this.#document.registerFont('bold', fonts.bold)
  }

  run(): Promise<Buffer> {
    const chunks: Buffer[] = []
    const done = new Promise<Buffer>((resolve) => {
      this.#document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
    })
    this.#newPage()
    for (const paragraph of mainOf(this.#article)) {
      if (this.#isFullWidth && paragraph.section === 'body') this.#beginColumns()
      this.#set(paragraph)
    }
    this.#printFoot()
    this.#document.end()
    return done
  }

  #beginColumns(): void {
    this.#isFullWidth = false
    this.#y += 14
    this.#top = this.#y
  }

  get #columnWidth(): number {
    return this.#isFullWidth || this.#columns === 1 ? WIDTH - 2 * MARGIN : (WIDTH - 2 * MARGIN - GUTTER) / 2
  }

  get #x(): number {
    return MARGIN + this.#column * (this.#columnWidth + GUTTER)
  }

  #newPage(): void {
    this.#document.addPage()
    this.#page++
    const head =
      this.#page % 2 === 0 ? 'A Journal of Samples 12(3), 2020' : `${this.#article.paragraphs[0]!.text.slice(0, 50)}`
    this.#document.font('regular').fontSize(8)
    if (this.#page > 1) this.#document.text(head, MARGIN, 40, { lineBreak: false })
    this.#document.fontSize(9).text(String(210 + this.#page), WIDTH / 2 - 8, HEIGHT - 40, { lineBreak: false })
    this.#column = 0
    this.#top = MARGIN
    this.#y = MARGIN
  }

  #nextColumn(): void {
    this.#printFoot()
    if (!this.#isFullWidth && this.#column + 1 < this.#columns) {
      this.#column++
      this.#y = this.#top
    } else this.#newPage()
  }

  #set(paragraph: PlacedParagraph): void {
    const style = styleOf(paragraph, this.#isBlock)
    this.#y += style.before
    for (const line of this.#breakLines(paragraph.text, style)) {
      const notes = this.#notesIn(line)
      const foot = (this.#foot.length + notes.length) * STYLES.note.size * 1.25 + 12
      if (this.#y + style.size * 1.3 > HEIGHT - MARGIN - foot) this.#nextColumn()
      this.#foot.push(...notes)
      this.#y += style.size * 1.3
      this.#print(line, style, this.#y)
    }
  }

  #notesIn({ words }: SetLine): SetLine[] {
    const marks = words.join(' ').match(/[⁰¹²³⁴-⁹]+/g) ?? []
    return marks.flatMap((mark) => {
      const text = this.#notes.get(toFigures(mark))
      return text === undefined ? [] : this.#breakLines(`${toFigures(mark)} ${text}`, STYLES.note)
    })
  }

  #printFoot(): void {
    const step = STYLES.note.size * 1.25
    let y = HEIGHT - MARGIN - this.#foot.length * step
    for (const line of this.#foot) {
      y += step
      this.#print(line, STYLES.note, y)
    }
    this.#foot = []
  }

  #widthOf(text: string, { size, font }: Style): number {
    return this.#document.font(font).fontSize(size).widthOfString(text)
  }

  #breakLines(text: string, style: Style): SetLine[] {
    const lines: SetLine[] = []
    let words: string[] = []
    let indent: number = style.indents[0]
    const close = (isLast: boolean): void => {
      lines.push({ words, indent, isLast })
      words = []
      indent = style.indents[1]
    }
    for (const word of text.split(' ')) {
      if (this.#widthOf([...words, word].join(' '), style) <= this.#columnWidth - indent) {
        words.push(word)
        continue
      }
      const cut = style.align === 'justify' ? this.#cut(word, words, style, indent) : 0
      if (cut > 0) words.push(`${word.slice(0, cut)}-`)
      close(false)
      words.push(word.slice(cut))
    }
    close(true)
    return lines
  }

  /** Where a long word is cut, before a consonant with a vowel after it; 0 where it is not. */
  #cut(word: string, words: readonly string[], style: Style, indent: number): number {
    if (!/^\p{Ll}{9,}[.,]?$/u.test(word)) return 0
    for (let at = word.length - 4; at >= 4; at--) {
      const isSyllable = /[^aeıioöuü][aeıioöuü]/.test(word.slice(at, at + 2))
      const line = [...words, `${word.slice(0, at)}-`].join(' ')
      if (isSyllable && this.#widthOf(line, style) <= this.#columnWidth - indent) return at
    }
    return 0
  }

  /** Marks of notes are printed small and raised. */
  #print({ words, indent, isLast }: SetLine, style: Style, y: number): void {
    const width = words.reduce((sum, word) => sum + this.#widthOf(word, style), 0)
    const room = this.#columnWidth - indent - width
    const natural = this.#widthOf(' ', style)
    const space = style.align === 'justify' && !isLast ? room / Math.max(1, words.length - 1) : natural
    let x = this.#x + indent + (style.align === 'center' ? (room - natural * (words.length - 1)) / 2 : 0)
    for (const word of words) {
      for (const piece of word.split(/([⁰¹²³⁴-⁹]+)/)) {
        if (piece === '') continue
        const isMark = /^[⁰¹²³⁴-⁹]+$/.test(piece)
        const small = { ...style, size: style.size * 0.6 }
        const [text, look] = isMark ? [toFigures(piece), small] : [piece, style]
        this.#document.font(look.font).fontSize(look.size)
        this.#document.text(text, x, y - (isMark ? style.size * 0.35 : 0), { lineBreak: false, baseline: 'alphabetic' })
        x += this.#widthOf(text, look)
      }
      x += space
    }
  }
}
