// How a text was set: one paragraph a line, or lines wrapped at a width, with or without blank lines between paragraphs.
import type { Line } from './lines.ts'
import { isFinished } from './shape.ts'

export interface Layout {
  /** Columns the lines are wrapped at; 0 where a line is a paragraph. */
  readonly width: number
  /** Whether every line was filled as far as the next word allowed (a plain-text editor), not by millimetres (a PDF). */
  readonly isExact: boolean
  /** Whether a blank line stands between any two lines, so that one blank line means nothing. */
  readonly isDoubleSpaced: boolean
}

const LONGEST_WRAPPED = 160
const NARROWEST = 35
const widthOf = (line: Line): number => line.end - line.start + line.indent

/** Length of the first word of a line: what would have had to fit on the line before. */
export function firstWordLength(source: string, line: Line): number {
  const space = source.slice(line.start, Math.min(line.end, line.start + 80)).search(/\s/)
  return space < 0 ? Math.min(line.end - line.start, 80) : space
}

/** Reads the layout of a whole text off its lines. Linear; the lengths are counted, not sorted. */
export function readLayout(source: string, lines: readonly Line[]): Layout {
  const isDoubleSpaced = isBlankBetweenAll(source, lines)
  const isAdjacent = (index: number): boolean => {
    const next = lines[index + 1]
    return next !== undefined && next.blanksBefore <= (isDoubleSpaced ? 1 : 0)
  }
  const width = wrapWidth(source, lines, isAdjacent)
  return { width, isExact: width > 0 && isFilled(source, lines, isAdjacent, width), isDoubleSpaced }
}

/** Whether nearly every line has exactly one blank line before it though most lines break off within a sentence. */
function isBlankBetweenAll(source: string, lines: readonly Line[]): boolean {
  if (lines.length < 12) return false
  let single = 0
  let unfinished = 0
  for (const line of lines) {
    if (line.blanksBefore === 1) single++
    if (widthOf(line) > LONGEST_WRAPPED) return false
    if (!isFinished(source.slice(line.start, line.end))) unfinished++
  }
  return single >= 0.8 * lines.length && unfinished >= 0.6 * lines.length
}

function wrapWidth(source: string, lines: readonly Line[], isAdjacent: (index: number) => boolean): number {
  const lengths = new Array<number>(LONGEST_WRAPPED + 1).fill(0)
  let counted = 0
  let unfinished = 0
  let longText = 0
  let text = 0
  lines.forEach((line, index) => {
    const width = widthOf(line)
    text += width
    if (width > LONGEST_WRAPPED) longText += width
    if (width > LONGEST_WRAPPED || !isAdjacent(index)) return
    lengths[width]!++
    counted++
    if (!isFinished(source.slice(Math.max(line.start, line.end - 12), line.end))) unfinished++
  })
  // Fewer lines tell nothing; long lines are paragraphs.
  if (counted < 3 || longText > 0.5 * text || unfinished < 0.5 * counted) return 0
  // The two longest in a hundred are addresses and other words that could not be broken.
  let rest = counted - Math.floor(0.02 * counted)
  let width = 0
  for (let length = 0; length <= LONGEST_WRAPPED && rest > 0; length++) {
    rest -= lengths[length]!
    width = length
  }
  const full = lengths.reduce((sum, count, length) => (length >= 0.75 * width ? sum + count : sum), 0)
  return width >= NARROWEST && full >= 0.45 * counted ? width : 0
}

/** Whether lines that surely go on could not have held the next line's first word. */
function isFilled(
  source: string,
  lines: readonly Line[],
  isAdjacent: (index: number) => boolean,
  width: number,
): boolean {
  let going = 0
  let filled = 0
  lines.forEach((line, index) => {
    if (!isAdjacent(index) || widthOf(line) < 0.6 * width) return
    if (isFinished(source.slice(Math.max(line.start, line.end - 12), line.end))) return
    going++
    if (widthOf(line) + 1 + firstWordLength(source, lines[index + 1]!) > width) filled++
  })
  return going > 0 && filled >= 0.9 * going
}

/** The width a few adjacent lines are wrapped at, in a text that otherwise has one paragraph a line; 0 where they are not. */
export function localWidth(source: string, lines: readonly Line[]): number {
  if (lines.length < 3) return 0
  const leading = lines.slice(0, -1)
  const width = Math.max(...leading.slice(0, 1000).map(widthOf))
  if (width < 45 || width > 130 || widthOf(lines.at(-1)!) > width + 5) return 0
  const isEven = leading.every((line) => widthOf(line) >= 0.7 * width && widthOf(line) <= width)
  const unfinished = leading.filter((line) => !isFinished(source.slice(line.start, line.end))).length
  return isEven && unfinished >= 0.6 * leading.length ? width : 0
}

/** Whether a line is as full as its width allows: the next line's first word did not fit any more. */
export function isFullLine(source: string, line: Line, next: Line, layout: Layout): boolean {
  // Lines of a PDF are even in millimetres, not in letters: they may fall an eighth short.
  const wanted = layout.isExact ? layout.width : layout.width * 0.88
  return widthOf(line) + 1 + firstWordLength(source, next) > wanted
}
