// Paragraphs of lines → the text of the document, headings marked, notes last, with the place of every page in it.
import type { PageSpan } from '../../model/document.ts'
import { notesHeading } from '../block.ts'
import { partFootnotes } from './footnotes.ts'
import { withoutFurniture } from './furniture.ts'
import { countWords, type HyphenEvidence, isHyphenated, joinLine } from './line-ends.ts'
import { toLines } from './lines.ts'
import { heaviest, type Line, type Page, weigh } from './page.ts'
import { LARGER, toParagraphs } from './paragraphs.ts'

const LONGEST_HEADING = 250

/** A text and where its pages are. */
export interface PagedText {
  readonly text: string
  readonly pages: readonly PageSpan[]
}

/** Lays out the pages of a document as text: a paragraph a line. Pages without text give an empty one. */
export function toText(pages: readonly Page[]): PagedText {
  const lines = toLines(withoutFurniture(pages))
  const body = bodySize(lines)
  const { text, notes } = partFootnotes(lines, body)
  const counts = countWords(lines)
  const builder = new TextBuilder()
  const inText = { counts, isHyphenated: isHyphenated(text, counts) }
  for (const paragraph of toParagraphs(text, body))
    builder.add(paragraph, isHeading(paragraph, body) ? '# ' : '', inText)
  if (notes.length > 0) {
    builder.addHeading(notesHeading(text.map((line) => line.text).join(' ')).text, notes[0]!.page)
    const inNotes = { counts, isHyphenated: isHyphenated(notes, counts) }
    for (const [first, ...rest] of toParagraphs(notes, body, true))
      builder.add([{ ...first!, text: first!.text.replace(GLUED_MARK, '$& ') }, ...rest], '', inNotes)
  }
  return builder.finish()
}

/** The size most letters have. */
function bodySize(lines: readonly Line[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) weigh(weights, Math.round(size * 10) / 10, text.length)
  return heaviest(weights, 10)
}

const isHeading = (lines: readonly Line[], body: number): boolean =>
  lines.every(({ size }) => size >= LARGER * body) &&
  lines.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_HEADING

/** Word processors set no space after the raised mark of a note. */
const GLUED_MARK = /^[⁰¹²³⁴-⁹]{1,3}(?=\p{L})/u
const BULLET = /^[•▪●◦‣·]\s*/

/** Puts the text together and remembers where each page begins and ends in it. */
class TextBuilder {
  #paragraphs: string[] = []
  #length = 0
  #pages: PageSpan[] = []

  addHeading(text: string, page: number): void {
    this.#push(`# ${text}`, [{ page, at: 0 }])
  }

  add(lines: readonly Line[], mark: string, evidence: HyphenEvidence): void {
    let text = mark
    const starts: { page: number; at: number }[] = []
    lines.forEach((line, index) => {
      const own = index === 0 ? line.text.replace(BULLET, '- ') : line.text
      text = index === 0 ? text + own : joinLine(text, own, evidence)
      if (starts.at(-1)?.page !== line.page)
        starts.push({ page: line.page, at: index === 0 ? 0 : text.length - own.length })
    })
    this.#push(text, starts)
  }

  finish(): PagedText {
    return { text: this.#paragraphs.join('\n\n'), pages: this.#pages }
  }

  #push(text: string, starts: readonly { readonly page: number; readonly at: number }[]): void {
    const offset = this.#length === 0 ? 0 : this.#length + 2
    starts.forEach(({ page, at }, index) => {
      const end = offset + (starts[index + 1]?.at ?? text.length)
      const last = this.#pages.at(-1)
      if (last?.page === page) this.#pages[this.#pages.length - 1] = { ...last, end }
      else this.#pages.push({ page, start: offset + at, end })
    })
    this.#paragraphs.push(text)
    this.#length = offset + text.length
  }
}
