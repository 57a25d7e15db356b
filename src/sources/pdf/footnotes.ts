// Footnotes: lines in smaller letters at the foot of a column, the first of them with a mark.
import type { Line } from './page.ts'

/** Letters of notes are at least this much smaller than those of the text. */
const SMALLER = 0.93
const SAME_SIZE = 0.04
/** `1 Text`, `¹ Text`, `[1] Text`, `* Text`. */
const MARK = /^(?:[⁰¹²³⁴-⁹]{1,3}\s?|\[?\d{1,3}[\].)]?\s+|[*†‡§]{1,4}\s*)(?=[\p{L}"“‘'(«])/u

/** Notes end at the foot of the page, but for so many lines. */
const AT_FOOT = 3

/** No list of references is numbered so; `1.` and `[1]` may be. */
const BARE_MARK = /^(?:\d{1,3}\s|[⁰¹²³⁴-⁹*†‡])/

export interface Sorted {
  readonly text: readonly Line[]
  readonly notes: readonly Line[]
}

/** Parts the footnotes from the text; `body` is the size of the text's letters. The order of both is kept. */
export function partFootnotes(lines: readonly Line[], body: number): Sorted {
  const notes = new Set<Line>()
  let hasNotesBefore = false
  const bottoms = new Map<number, number>()
  for (const { page, y } of lines) bottoms.set(page, Math.max(y, bottoms.get(page) ?? 0))
  for (const column of columnsOf(lines)) {
    const last = column.at(-1)!
    if (last.y < bottoms.get(last.page)! - AT_FOOT * last.size) continue
    const found = footOf(column, body, hasNotesBefore)
    for (const line of found) notes.add(line)
    if (found.length > 0) hasNotesBefore = !/[.!?”’)]$/.test(found.at(-1)!.text)
  }
  return { text: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) }
}

export const isNoteStart = (text: string): boolean => MARK.test(text)

function columnsOf(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = []
  for (const line of lines) {
    const last = columns.at(-1)
    if (last && last[0]!.column === line.column) last.push(line)
    else columns.push([line])
  }
  return columns
}

/** The notes at the foot of one column. `isOpen`: the last note of the page before breaks off. */
function footOf(column: readonly Line[], body: number, isOpen: boolean): readonly Line[] {
  const { size } = column.at(-1)!
  if (size > SMALLER * body) return raisedNotes(column)
  let first = column.length
  while (first > 0 && Math.abs(column[first - 1]!.size - size) <= SAME_SIZE * size) first--
  const small = column.slice(first)
  const above = column[first - 1]
  // Small letters from the top to the bottom, or right under a heading, are a list of references or an appendix.
  if (!above || small.length === 0) return []
  if (isHeadingLine(above, small[0]!) && !BARE_MARK.test(small[0]!.text)) return []
  if (isOpen) return small
  const marked = small.findIndex(({ text }) => isNoteStart(text))
  return marked < 0 ? [] : small.slice(marked)
}

/** A raised figure, and what it is the number of. */
const RAISED_START = /^([⁰¹²³⁴-⁹]{1,3})\s?(?=[\p{L}"“‘'(«])/u

/** Notes in letters of the text's size, as word processors set them: each begins with the raised mark of a text above it. */
function raisedNotes(column: readonly Line[]): readonly Line[] {
  const first = column.findIndex(({ text }, index) => {
    const mark = RAISED_START.exec(text)?.[1]
    return mark !== undefined && index > 0 && column.slice(0, index).some((line) => line.text.slice(1).includes(mark))
  })
  return first < 0 ? [] : column.slice(first)
}

/** A short line close above what it announces. */
const isHeadingLine = (line: Line, next: Line): boolean =>
  line.right - line.left < 0.6 * (line.edge - line.left) &&
  !/[.!?:;,”’)\d⁰¹²³⁴-⁹]$/.test(line.text) &&
  next.y - line.y < 3.5 * line.size
