// Paragraphs → entries of an article: which are headings of a section, which begin with a label; glued labels split off.
import type { Paragraph } from '../model/document.ts'
import type { HeadingRow } from '../model/lexicon.ts'
import { slicePart } from './edit.ts'
import { gluedHeading, type HeadingTable, headingRow, keywordsWithin } from './section-headings.ts'
import { isFrontMatter, isHeadingLike } from './shape.ts'

/** A paragraph with the row of the heading it is, or of the label it begins with. */
export interface Entry {
  readonly paragraph: Paragraph
  /** It is nothing but this heading. */
  readonly heading?: HeadingRow
  /** It is a line of keywords that begins with this label. */
  readonly label?: string
  /** It was marked as a heading in the source (`# …`). */
  readonly isMarked: boolean
}

/**
 * The entries a paragraph makes: one, or several where labels are glued to its text; then the source map is cut with it.
 * Labels before a mere space are only believed where the paragraph `isEarly` in the article.
 */
export function toEntries(paragraph: Paragraph, table: HeadingTable, isEarly: boolean): Entry[] {
  const isMarked = paragraph.repairs.some(({ at, kind, from }) => at === 0 && kind === 'markup' && from.startsWith('#'))
  const { text } = paragraph
  const row = headingRow(text, table)
  if (row) return [{ paragraph, heading: row, isMarked }]
  const glued = gluedHeading(text, table, isEarly)
  if (glued?.row.section === 'keywords')
    return [{ paragraph, label: text.slice(glued.start, glued.end), isMarked: false }]
  const inner = isEarly ? keywordsWithin(text, table) : -1
  if (inner > 0) {
    const before = text.slice(0, inner).trimEnd().length
    const head = toEntries(slicePart(paragraph, 0, before), table, isEarly)
    return [...head, ...toEntries(slicePart(paragraph, inner, text.length), table, false)]
  }
  if (!glued) return [{ paragraph, isMarked }]
  const { end, textStart } = glued
  const rest = slicePart(paragraph, textStart, text.length)
  const separator = text.slice(end, textStart)
  const repairs =
    separator.trim() === ''
      ? rest.repairs
      : [{ at: 0, kind: 'markup' as const, from: separator, to: '' }, ...rest.repairs]
  return [
    { paragraph: slicePart(paragraph, 0, end), heading: glued.row, isMarked },
    { paragraph: { ...rest, repairs }, isMarked: false },
  ]
}

/** Shorter texts may be anything; see `isProse`. */
const SHORTEST_PROSE = 120

/** Whether a text is running text for sure. */
export const isProse = (text: string): boolean =>
  text.length >= SHORTEST_PROSE && !isFrontMatter(text) && !isHeadingLike(text)

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
  !isFrontMatter(paragraph.text) &&
  !paragraph.repairs.some(({ at, kind, from }) => at === 0 && kind === 'markup' && /^[-*•▪●◦‣·]\s/.test(from))
