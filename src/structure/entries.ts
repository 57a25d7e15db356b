// Paragraphs → entries of an article: which are headings of a section, which begin with a label; glued labels split off.
import type { Paragraph } from '../model/document.ts'
import type { HeadingRow } from '../model/lexicon.ts'
import { slicePart } from './edit.ts'
import { isAside } from './metadata.ts'
import { gluedHeading, type HeadingTable, headingRow, isStructured, keywordsWithin } from './section-headings.ts'
import { isCapitals, isHeadingLike } from './shape.ts'

/** A paragraph with the row of the heading it is, or of the label it begins with. */
export interface Entry {
  readonly paragraph: Paragraph
  /** It is nothing but this heading. */
  readonly heading?: HeadingRow
  /** It is a line of keywords that begins with this label. */
  readonly label?: string
  /** Its text followed on the same line. */
  readonly isGlued?: boolean
  /** It was marked as a heading in the source (`# …`). */
  readonly isMarked: boolean
}

/** The entries of all paragraphs, in order. Labels before a mere space are only believed near the top. Linear. */
export function toEntries(paragraphs: readonly Paragraph[], table: HeadingTable): Entry[] {
  const entries: Entry[] = []
  let isInAbstract = false
  paragraphs.forEach((paragraph, index) => {
    for (const entry of entriesOf(paragraph, table, { isEarly: index < EARLY, isInAbstract })) {
      entries.push(entry)
      if (entry.heading) isInAbstract = entry.heading.section === 'abstract'
    }
  })
  return entries
}

const EARLY = 40

interface EntryPlace {
  readonly isEarly: boolean
  /** Under the heading of an abstract: there `Method: …` is a part of it. */
  readonly isInAbstract: boolean
}

/** The entries a paragraph makes: one, or several where labels are glued to its text; then the source map is cut with it. */
function entriesOf(paragraph: Paragraph, table: HeadingTable, where: EntryPlace): Entry[] {
  const isMarked = paragraph.repairs.some(({ at, kind, from }) => at === 0 && kind === 'markup' && from.startsWith('#'))
  const { text } = paragraph
  const row = headingRow(text, table)
  if (row) return [{ paragraph, heading: row, isMarked }]
  const glued = gluedHeading(text, table, where.isEarly)
  if (glued?.row.section === 'keywords')
    return [{ paragraph, label: text.slice(glued.start, glued.end), isMarked: false }]
  const inner = where.isEarly || where.isInAbstract ? keywordsWithin(text, table) : -1
  if (inner > 0) {
    const before = text.slice(0, inner).trimEnd().length
    const head = entriesOf(slicePart(paragraph, 0, before), table, where)
    return [...head, ...entriesOf(slicePart(paragraph, inner, text.length), table, { ...where, isEarly: false })]
  }
  if (!glued || (where.isInAbstract && isStructured(glued.row.heading))) return [{ paragraph, isMarked }]
  const { end, textStart } = glued
  const rest = slicePart(paragraph, textStart, text.length)
  const separator = text.slice(end, textStart)
  const repairs =
    separator.trim() === ''
      ? rest.repairs
      : [{ at: 0, kind: 'markup' as const, from: separator, to: '' }, ...rest.repairs]
  return [
    { paragraph: slicePart(paragraph, 0, end), heading: glued.row, isMarked, isGlued: true },
    { paragraph: { ...rest, repairs }, isMarked: false },
  ]
}

/** Shorter texts may be anything; see `isProse`. */
const SHORTEST_PROSE = 120

/** Whether a text is running text for sure. */
export const isProse = (text: string): boolean =>
  text.length >= SHORTEST_PROSE && !isHeadingLike(text) && !isCapitals(text) && !isAside(text)

/** So many short lines in a row are a table or a list, not headings. */
const MOST_HEADINGS_IN_A_ROW = 3

/** Whether an entry is a heading of the body: marked as one, or short, without a full stop, and above a text. */
export function isHeadingAt(entries: readonly Entry[], index: number): boolean {
  const entry = entries[index]!
  if (entry.isMarked) return true
  if (!isShortLine(entry)) return false
  let first = index
  while (first > 0 && index - first < MOST_HEADINGS_IN_A_ROW && isShortLine(entries[first - 1]!)) first--
  let next = index + 1
  while (next < entries.length && next - first <= MOST_HEADINGS_IN_A_ROW && isShortLine(entries[next]!)) next++
  const after = entries[next]
  return (
    next - first <= MOST_HEADINGS_IN_A_ROW &&
    after !== undefined &&
    (entries[index + 1]?.heading === undefined || next > index + 1)
  )
}

const isShortLine = ({ paragraph, heading, label }: Entry): boolean =>
  heading === undefined &&
  label === undefined &&
  isHeadingLike(paragraph.text) &&
  !isAside(paragraph.text) &&
  !paragraph.repairs.some(({ at, kind, from }) => at === 0 && kind === 'markup' && /^[-*•▪●◦‣·]\s/.test(from))
