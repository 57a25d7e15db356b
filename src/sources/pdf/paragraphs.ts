// Lines in reading order → the lines of each paragraph, told by gaps, indents, short lines, sizes and fonts.
import { isTurkish } from '../block.ts'
import { isNoteStart } from './footnotes.ts'
import { heaviest, type Line, weigh } from './page.ts'

/** Lines further apart than this many times the usual distance are two paragraphs. */
const WIDE_GAP = 1.3
/** In letters' sizes: the least and the most a first line is indented. */
const INDENT = 0.7
const WIDEST_INDENT = 6
/** Sizes this part apart are different. */
const OTHER_SIZE = 0.07
/** Letters of titles and headings are at least this many times as large as the text's. */
export const LARGER = 1.09
/** Lines before and after that tell whether a list has hanging indents. */
const NEIGHBOURHOOD = 14

const ENDED = /[.!?…:;](?:["'”’»)\]⁰¹²³⁴-⁹*]|\[\d{1,3}\])*$/u
const LOWER_START = /^["'“‘«(]*\p{Ll}/u
/** `Surname, I. K. (2003)`, `Surname, I., & Other, I.`, `SURNAME, I. ve Other`: no sentence begins so. */
const REFERENCE_START =
  /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?,\s(?:\p{Lu}\.[\s-]?){1,3}(?:\(|,|&|ve\s|and\s)/u
const ITEM_START = /^(?:[•▪●◦‣·–-]\s|\(?\d{1,2}[).]\s|\[\d{1,3}\]\s)/u

/** Groups lines into paragraphs; `body` is the size of the text's letters. `isNotes`: every mark of a note begins one. Nearly linear. */
export function toParagraphs(lines: readonly Line[], body: number, isNotes = false): Line[][] {
  const bodyFont = fontOf(lines)
  const setting: Setting = {
    lines,
    body,
    leading: leadings(lines),
    hanging: hangingLines(lines, bodyFont),
    bodyFont,
    isNotes,
  }
  const paragraphs: Line[][] = []
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1)
    if (last && !isNewParagraph(setting, index, last)) last.push(line)
    else paragraphs.push([line])
  })
  return paragraphs
}

interface Setting {
  readonly lines: readonly Line[]
  /** The size of the text's letters. */
  readonly body: number
  readonly bodyFont: string
  /** The usual distance of base lines by size of letters. */
  readonly leading: ReadonlyMap<number, number>
  /** Whether the list around a line has hanging indents. */
  readonly hanging: readonly boolean[]
  readonly isNotes: boolean
}

/** The font most letters are in. */
export function fontOf(lines: readonly Line[]): string {
  const weights = new Map<string, number>()
  for (const { font, text } of lines) weigh(weights, font, text.length)
  return heaviest(weights, '')
}

const sizeKey = (size: number): number => Math.round(size * 2) / 2

function leadings(lines: readonly Line[]): Map<number, number> {
  const distances = new Map<number, Map<number, number>>()
  lines.forEach((line, index) => {
    const last = lines[index - 1]
    if (!last || last.column !== line.column || isOtherSize(last, line)) return
    const key = sizeKey(line.size)
    const known = distances.get(key) ?? new Map<number, number>()
    distances.set(key, known)
    weigh(known, Math.round((line.y - last.y) * 2) / 2, 1)
  })
  return new Map([...distances].map(([size, counts]) => [size, usualLeading(size, counts)]))
}

/** A few distances may be those between paragraphs: they count only as far as lines of one paragraph can be apart. */
const FEW_DISTANCES = 6
const WIDEST_LEADING = 1.4

function usualLeading(size: number, counts: ReadonlyMap<number, number>): number {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const usual = heaviest(counts, 1.2 * size)
  return total < FEW_DISTANCES ? Math.min(usual, WIDEST_LEADING * size) : usual
}

const isOtherSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size)
const indentOf = ({ x, left, size }: Line): number => (x - left) / size
const isIndented = (line: Line): boolean => indentOf(line) >= INDENT && indentOf(line) <= WIDEST_INDENT

/** Whether the next line's first word would still have fitted: the line was ended on purpose. */
export function isShort(line: Line, next: Line): boolean {
  const perLetter = (next.right - next.x) / Math.max(1, next.text.length)
  const firstWord = next.text.search(/\s/)
  const wanted = perLetter * ((firstWord < 0 ? next.text.length : firstWord) + 1.5)
  return line.edge - line.right > wanted
}

/** Set to the middle, like titles: white space at both ends, as much on the left as on the right. */
const isCentred = ({ x, right, left, edge, size }: Line): boolean =>
  x - left > 1.5 * size && Math.abs(x - left - (edge - right)) < 2 * size

function isNewParagraph(
  { lines, body, bodyFont, leading, hanging, isNotes }: Setting,
  index: number,
  paragraph: readonly Line[],
): boolean {
  const line = lines[index]!
  const last = lines[index - 1]!
  const hasEnded = ENDED.test(last.text)
  if (isNotes && isNoteStart(line.text)) return true
  if (isOtherSize(last, line)) return true
  const isSameColumn = last.column === line.column
  const gap = line.y - last.y
  if (isSameColumn && (gap > WIDE_GAP * (leading.get(sizeKey(line.size)) ?? 1.2 * line.size) || gap < 0)) return true
  if (/[\p{L}][-‐\u00ad]$/u.test(last.text) && LOWER_START.test(line.text)) return false
  // Lines of a title go on however short they are.
  if ((isCentred(last) && isCentred(line)) || (isSameColumn && line.size > LARGER * body))
    return last.font !== line.font || isOtherTitle(paragraph, lines, index)
  const isEndedShort = isShort(last, line)
  if (isFontChange(paragraph, line, bodyFont, isEndedShort || hasEnded)) return true
  if (ITEM_START.test(line.text) && (hasEnded || isEndedShort)) return true
  if (hasEnded && REFERENCE_START.test(line.text)) return true
  if (hanging[index]) return !isIndented(line)
  if (isIndentChange(last, line, isSameColumn)) return hasEnded || isEndedShort || !LOWER_START.test(line.text)
  if (isAfterQuotation(paragraph, line)) return true
  return isEndedShort && (hasEnded || !LOWER_START.test(line.text)) && !/[,(&–—]$/.test(last.text)
}

/** The title in the other language: it begins a line, after one that had room for more. */
function isOtherTitle(paragraph: readonly Line[], lines: readonly Line[], index: number): boolean {
  const line = lines[index]!
  if (!isShort(paragraph.at(-1)!, line)) return false
  const rest = lines.slice(index, index + MOST_TITLE_LINES)
  const end = rest.findIndex((other) => isOtherSize(line, other) || other.font !== line.font)
  const [before, after] = [paragraph, rest.slice(0, end < 0 ? undefined : end)].map((title) =>
    title.map(({ text }) => text).join(' '),
  )
  if (Math.min(before!.length, after!.length) < SHORTEST_TITLE || isTurkish(before!) === isTurkish(after!)) return false
  return isTurkish(after!) === HAS_TURKISH.test(line.text)
}

const HAS_TURKISH = /[çğıöşüİÇĞÖŞÜ]/

/** Shorter titles do not tell their language. */
const SHORTEST_TITLE = 20
const MOST_TITLE_LINES = 6

/** A heading in letters of its own above the text, or one that follows a finished text. */
function isFontChange(paragraph: readonly Line[], line: Line, bodyFont: string, isDone: boolean): boolean {
  if (paragraph.at(-1)!.font === line.font || LOWER_START.test(line.text)) return false
  return isDone || (line.font === bodyFont && paragraph.every(({ font }) => font !== bodyFont))
}

/** A first line: indented, and more so than the line before it. */
const isIndentChange = (last: Line, line: Line, isSameColumn: boolean): boolean =>
  isIndented(line) && (isSameColumn ? line.x - last.x > 0.5 * line.size : indentOf(line) - indentOf(last) > 0.5)

/** Back at the margin after several lines that were all indented alike. */
const isAfterQuotation = (paragraph: readonly Line[], line: Line): boolean =>
  paragraph.length >= 2 && paragraph.slice(-3).every(isIndented) && indentOf(line) < 0.3

/**
 * Where lists have hanging indents. From the margin to an indented line: the second line of an item, if the first was full
 * and its sentence goes on; else the first of a paragraph. From an indented line to the margin: the other way round. A
 * sentence that goes on at the margin is none of a list. The neighbours vote, as far as letters and headings are the same.
 */
function hangingLines(lines: readonly Line[], bodyFont: string): boolean[] {
  const parts = partsOf(lines, bodyFont)
  const votes = lines.map((line, index) => {
    const last = lines[index - 1]
    if (!last || last.column !== line.column || parts[index] !== parts[index - 1]) return 0
    const isIn = isIndented(line)
    const isFull = !isShort(last, line)
    if (Math.max(indentOf(line), indentOf(last)) < 0.5) return isFull && !ENDED.test(last.text) ? -1 : 0
    if (isIn === isIndented(last) || Math.min(indentOf(line), indentOf(last)) >= 0.5) return 0
    // A sentence that ends with a full line tells nothing.
    if (isFull && ENDED.test(last.text)) return 0
    return isIn === isFull ? 1 : -1
  })
  return lines.map((_, index) => {
    let sum = 0
    for (let near = index - NEIGHBOURHOOD; near <= index + NEIGHBOURHOOD; near++)
      if (parts[near] === parts[index]) sum += votes[near] ?? 0
    return sum >= FEWEST_VOTES
  })
}

const FEWEST_VOTES = 2

/** Numbers the stretches of lines between headings and changes of size. */
function partsOf(lines: readonly Line[], bodyFont: string): number[] {
  let part = 0
  return lines.map((line, index) => {
    const last = lines[index - 1]
    if (last && (isOtherSize(last, line) || isAlone(last, bodyFont) || isAlone(line, bodyFont))) part++
    return part
  })
}

const isAlone = ({ font, text }: Line, bodyFont: string): boolean => font !== bodyFont && text.length < 80
