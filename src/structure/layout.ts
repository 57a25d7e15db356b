// How a text was set: one paragraph a line, or lines wrapped at a width, with or without blank lines between paragraphs.
import type { Line } from './lines.ts'
import { isFinished, isLowerStart } from './shape.ts'

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

/** Whether most lines have exactly one blank line before them, hardly any none, though most lines break off within a sentence. */
function isBlankBetweenAll(source: string, lines: readonly Line[]): boolean {
  if (lines.length < 8) return false
  let single = 0
  let adjacent = 0
  let unfinished = 0
  for (const line of lines) {
    if (line.blanksBefore === 1) single++
    if (line.blanksBefore === 0) adjacent++
    if (widthOf(line) > LONGEST_WRAPPED) return false
    if (!isFinished(source.slice(line.start, line.end))) unfinished++
  }
  return single >= 0.6 * lines.length && adjacent <= 0.1 * lines.length && unfinished >= 0.6 * lines.length
}

/** The width of wrapped lines, read off those that break off before a small letter: they surely go on. 0 where few do. */
function wrapWidth(source: string, lines: readonly Line[], isAdjacent: (index: number) => boolean): number {
  const lengths = new Array<number>(LONGEST_WRAPPED + 1).fill(0)
  let pairs = 0
  let going = 0
  let longText = 0
  let text = 0
  lines.forEach((line, index) => {
    const width = widthOf(line)
    text += width
    if (width > LONGEST_WRAPPED) longText += width
    if (width > LONGEST_WRAPPED || !isAdjacent(index)) return
    pairs++
    if (!isGoingOn(source, line, lines[index + 1]!)) return
    lengths[width]!++
    going++
  })
  // Long lines are paragraphs; a few that go on may be paragraphs cut by pages.
  if (going < 2 || going < (going < 4 ? 0.2 : 0.1) * pairs || longText > 0.5 * text) return 0
  // The two longest in a hundred are addresses and other words that could not be broken.
  let rest = going - Math.floor(0.02 * going)
  let width = 0
  for (let length = 0; length <= LONGEST_WRAPPED && rest > 0; length++) {
    rest -= lengths[length]!
    width = length
  }
  const full = lengths.reduce((sum, count, length) => (length >= 0.7 * width ? sum + count : sum), 0)
  return width >= NARROWEST && full >= 0.6 * going ? widest(lines, width) : 0
}

const isGoingOn = (source: string, line: Line, next: Line): boolean =>
  !isFinished(source.slice(Math.max(line.start, line.end - 12), line.end)) &&
  isLowerStart(source.slice(next.start, Math.min(next.end, next.start + 8)))

/** The longest line that is hardly longer than those that go on: lines that end a sentence may fill the width, too. */
function widest(lines: readonly Line[], width: number): number {
  let longest = width
  for (const line of lines) if (widthOf(line) <= 1.05 * width) longest = Math.max(longest, widthOf(line))
  return longest
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
