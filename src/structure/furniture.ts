// Page furniture: which lines are page numbers and running heads, printed between the lines of the text.
import { isAuthorLine } from './authors.ts'
import { foldKey } from './fold.ts'
import { numberedLabels } from './labels.ts'
import type { Line } from './lines.ts'
import { isJournal } from './metadata.ts'
import { isCapitals, isFinished, isInlineLabel, isLowerStart, isSectionLabel } from './shape.ts'

const LONGEST_HEAD = 120
const LONGEST_NUMBER = 24
const DECORATED_NUMBER =
  /^(?:[-–—|]+\s*\d{1,4}\s*[-–—|]+|\|\s*\d{1,4}|\d{1,4}\s*\||(?:page|sayfa)\s*\|\s*\d{1,4}|\d{1,4}\s*\|\s*(?:page|sayfa)|(?:page|sayfa|s\.|p\.)\s*\d{1,4}(?:\s*(?:\/|of|-)\s*\d{1,4})?)$/i
const LONE_NUMBER = /^(?:\d{1,4}|[ivxl]{1,6})$/
const EDGE_NUMBER = /^\d{1,4}(?=[\s|])|(?<=[\s|])\d{1,4}$/
const RULE = /^([=_*~#-])(?:\s?\1){2,}$/

/** Two page numbers stand at least this many units of text apart. */
const SHORTEST_PAGE = 300
/** The first lines hold the title and the author, which the running heads repeat. */
const TITLE_LINES = 6
const MOST_TOP_LINES = 30
/** A number this small alone above a heading is the heading's. */
const MOST_SECTIONS = 15
/** A line at least this long that does not end a sentence is prose. */
const SHORTEST_PROSE = 40

interface Page {
  readonly source: string
  readonly lines: readonly Line[]
}

interface LoneNumber {
  readonly index: number
  /** 0 for Roman numerals. */
  readonly value: number
}

interface Head {
  readonly index: number
  readonly isAtPage: boolean
  /** A page number stands in it or beside it: no title has one. */
  readonly isNumbered: boolean
}

/** Indexes of the lines that are page numbers, running heads, or rules drawn with characters. Linear. */
export function pageFurniture(source: string, lines: readonly Line[]): ReadonlySet<number> {
  const page = { source, lines }
  const furniture = findNumbers(page)
  const heads = findHeads(page, furniture)
  for (const places of heads.values()) for (const index of repeatedHeads(places)) furniture.add(index)
  for (const index of singleHeads(page, heads, furniture)) furniture.add(index)
  return furniture
}

function textOf({ source, lines }: Page, index: number): string {
  const line = lines[index]
  return line ? source.slice(line.start, line.end) : ''
}

const lengthOf = ({ lines }: Page, index: number): number => (lines[index] ? lines[index].end - lines[index].start : 0)

const isBreak = ({ lines }: Page, index: number): boolean =>
  index >= lines.length || (lines[index]?.isPageStart ?? false)

/** Whether a line stands in the middle of a sentence of its neighbours. */
const isCut = (page: Page, index: number): boolean =>
  lengthOf(page, index - 1) > SHORTEST_PROSE &&
  !isFinished(textOf(page, index - 1)) &&
  isLowerStart(textOf(page, index + 1))

/** The same where a running head stands beside the number. */
const isCutWithHead = (page: Page, index: number): boolean =>
  isCutBy(page, index - 1, index + 2) || isCutBy(page, index - 2, index + 1)

const isCutBy = (page: Page, before: number, after: number): boolean =>
  lengthOf(page, before) > SHORTEST_PROSE &&
  !isFinished(textOf(page, before)) &&
  isLowerStart(textOf(page, after)) &&
  lengthOf(page, before + 1) + lengthOf(page, after - 1) <= LONGEST_HEAD &&
  !isLowerStart(textOf(page, before + 1)) &&
  !isLowerStart(textOf(page, after - 1))

/** Page numbers: decorated, at a page's edge, in the middle of a sentence, or counting on from page to page. And rules. */
function findNumbers(page: Page): Set<number> {
  const furniture = new Set<number>()
  const numbers: LoneNumber[] = []
  for (let index = 0; index < page.lines.length; index++) {
    if (lengthOf(page, index) > LONGEST_NUMBER) continue
    const text = textOf(page, index)
    if (DECORATED_NUMBER.test(text) || RULE.test(text)) furniture.add(index)
    else if (LONE_NUMBER.test(text)) numbers.push({ index, value: Number(text) || 0 })
  }
  numbers.forEach((number, place) => {
    const { index, value } = number
    if (value <= MOST_SECTIONS && isSectionLabel(textOf(page, index + 1))) return
    const isAtBreak = index > 0 && (isBreak(page, index) || isBreak(page, index + 1))
    const isCounting = isNextPage(page, numbers[place - 1], number) || isNextPage(page, number, numbers[place + 1])
    if (isAtBreak || isCounting || isCut(page, index) || isCutWithHead(page, index)) furniture.add(index)
  })
  return furniture
}

/** Whether the second number counts on from the first, a page of text later; a page or two may have none. */
function isNextPage({ lines }: Page, first: LoneNumber | undefined, second: LoneNumber | undefined): boolean {
  if (!first || !second || first.value === 0) return false
  const step = second.value - first.value
  return step >= 1 && step <= 3 && lines[second.index]!.start - lines[first.index]!.start >= SHORTEST_PAGE
}

/** Short lines that stand apart, beside a page break or a page number, by their text without its page number. */
function findHeads(page: Page, furniture: ReadonlySet<number>): Map<string, Head[]> {
  const { source, lines } = page
  const heads = new Map<string, Head[]>()
  for (let index = 0; index < lines.length; index++) {
    const length = lengthOf(page, index)
    if (length > LONGEST_HEAD || length < 4 || furniture.has(index)) continue
    const isNextToNumber = furniture.has(index - 1) || furniture.has(index + 1)
    const isNextToBreak = isBreak(page, index) || isBreak(page, index + 1)
    const isApart = lines[index]!.blanksBefore > 0 || (lines[index + 1]?.blanksBefore ?? 1) > 0
    if (!isNextToNumber && !isNextToBreak && !isApart && !hasDigitAtEdge(source, lines[index]!)) continue
    const text = textOf(page, index)
    const key = headKey(text)
    if (key === '') continue
    const isNumbered = isNextToNumber || EDGE_NUMBER.test(text)
    const isAtPage = isNumbered || (isNextToBreak && index > 0) || isCut(page, index)
    const known = heads.get(key)
    if (known) known.push({ index, isAtPage, isNumbered })
    else heads.set(key, [{ index, isAtPage, isNumbered }])
  }
  return heads
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const hasDigitAtEdge = (source: string, { start, end }: Line): boolean =>
  isDigit(source.charCodeAt(start)) || isDigit(source.charCodeAt(end - 1))

/** A head's text without its page number; '' for what repeats for other reasons: captions, list items, names of sections. */
function headKey(text: string): string {
  const bare = text.replace(EDGE_NUMBER, '').replace(/^[\s|–—-]+|[\s|–—-]+$/g, '')
  if (!/\p{L}{3}/u.test(bare) || isSectionLabel(bare) || /^[-•]\s/.test(text)) return ''
  // Prose that happens to be repeated.
  if (isLowerStart(bare) || (bare.endsWith('.') && bare.split(' ').length > 5)) return ''
  const key = foldKey(bare)
  return numberedLabels.some((label) => key.startsWith(label) && key.length - label.length < 3) ? '' : key
}

/** The places of a line that are running heads: repeated, and mostly where pages meet. The title itself is spared. */
function repeatedHeads(places: readonly Head[]): number[] {
  const first = places[0]!
  const later = first.index < TITLE_LINES && !first.isNumbered ? places.slice(1) : places
  const atPage = later.filter((place) => place.isAtPage).length
  const isRepeated =
    places.length >= 3 ? atPage * 2 >= later.length && atPage >= 2 : places.length === 2 && atPage === later.length
  return isRepeated ? later.map(({ index }) => index) : []
}

/** Heads printed once that the top of the article, the numbers of other pages or a sentence cut in two give away. */
function singleHeads(
  page: Page,
  heads: ReadonlyMap<string, readonly Head[]>,
  furniture: ReadonlySet<number>,
): number[] {
  const top = topOf(page)
  const single = [...heads].filter(
    ([, [head, ...others]]) => others.length === 0 && head!.isAtPage && head!.index >= top.end,
  )
  if (single.length === 0) return []
  const isTold = (key: string, head: Head): boolean =>
    (head.isNumbered && (repeatsTop(key, top.lines) || isShortCut(page, head.index, furniture))) ||
    (isNextToPage(page, head.index, furniture) && isHeadAtEdge(page, key, head.index, top.lines, furniture))
  const told = single.filter(([key, [head]]) => isTold(key, head!)).map(([, [head]]) => head!.index)
  const numbers = new Set([...furniture, ...told].map((index) => numberOf(textOf(page, index))))
  const others = single.filter(([, [head]]) => head!.isNumbered && !told.includes(head!.index))
  const indexes = others.map(([, [head]]) => head!.index)
  return [...told, ...indexes.filter((index) => isNextNumber(page, index, numbers, indexes))]
}

/** What a line at the edge of a page must be to be its head. */
const isHeadAtEdge = (
  page: Page,
  key: string,
  index: number,
  top: readonly string[][],
  furniture: ReadonlySet<number>,
): boolean => {
  const text = textOf(page, index)
  return isPartOfTop(key, top, isAuthorLine(text, true)) || isJournal(text) || isCutAcross(page, index, furniture)
}

/** Whether a line with a number stands in the middle of a sentence, and is shorter than a line of it would be. */
const isShortCut = (page: Page, index: number, furniture: ReadonlySet<number>): boolean =>
  lengthOf(page, index) < 0.75 * lengthOf(page, index - 1) && isCutAcross(page, index, furniture)

/** Whether a page ends or begins beside a line, or its number stands there. */
const isNextToPage = (page: Page, index: number, furniture: ReadonlySet<number>): boolean =>
  isBreak(page, index) || isBreak(page, index + 1) || furniture.has(index - 1) || furniture.has(index + 1)

/** Whether a line stands in the middle of a sentence of its neighbours, page numbers apart. */
function isCutAcross(page: Page, index: number, furniture: ReadonlySet<number>): boolean {
  let [before, after] = [index - 1, index + 1]
  while (furniture.has(before) && index - before < MOST_FURNITURE) before--
  while (furniture.has(after) && after - index < MOST_FURNITURE) after++
  const above = textOf(page, before)
  if (above.length <= SHORTEST_PROSE || isFinished(above) || isFinished(textOf(page, index))) return false
  // No heading stands in a sentence, whatever the word after it begins with.
  const isWedged = above.length >= FULL_LINE && lengthOf(page, index) < 0.75 * above.length
  return isLowerStart(textOf(page, after)) || (isWedged && page.lines[index + 1]?.blanksBefore === 0)
}

/** A line this long was wrapped. */
const FULL_LINE = 60
/** Lines of furniture between two pages. */
const MOST_FURNITURE = 4

const numberOf = (text: string): number => Number(EDGE_NUMBER.exec(text)?.[0] ?? text)

/** Years are no page numbers. */
const isYear = (number: number): boolean => number >= 1900 && number < 2100

/**
 * Whether a line carries the number after or before that of a page already found, or of another such line a page away
 * (`102 Sample Journal` … `A. Yazar 103`). Small numbers count sections, unless the line is one of capitals.
 */
function isNextNumber(page: Page, index: number, numbers: ReadonlySet<number>, others: readonly number[]): boolean {
  const text = textOf(page, index)
  const number = numberOf(text)
  if (!Number.isFinite(number) || isYear(number)) return false
  if (isCapitals(text) && (numbers.has(number - 1) || numbers.has(number + 1))) return true
  if (number <= MOST_SECTIONS || isFinished(text)) return false
  const { lines } = page
  return others.some(
    (other) =>
      Math.abs(numberOf(textOf(page, other)) - number) === 1 &&
      Math.abs(lines[other]!.start - lines[index]!.start) >= SHORTEST_PAGE,
  )
}

/** The words of each line above the first section, titles and authors, and where that begins. */
function topOf(page: Page): { readonly lines: string[][]; readonly end: number } {
  const lines: string[][] = []
  let end = 0
  for (; end < Math.min(page.lines.length, MOST_TOP_LINES); end++) {
    const text = textOf(page, end)
    if (isSectionLabel(text) || isInlineLabel(text)) break
    lines.push(wordsOf(foldKey(text.slice(0, LONGEST_HEAD))))
  }
  return { lines: lines.filter((words) => words.length >= 2), end: Math.max(end, TITLE_LINES) }
}

const wordsOf = (key: string): string[] => key.match(/\p{L}{2,}/gu) ?? []

/** Whether a line beside a page number holds a whole line of the top, such as the authors' names. */
function repeatsTop(key: string, top: readonly string[][]): boolean {
  const words = new Set(wordsOf(key))
  return top.some((line) => line.every((word) => words.has(word)))
}

/** Two words of the title may well head a section. */
const FEWEST_WORDS = 3

/** Whether a line holds nothing but words of one line of the top: a shortened title, the journal, the author. */
function isPartOfTop(key: string, top: readonly string[][], isAuthor: boolean): boolean {
  const words = wordsOf(key)
  return words.length >= (isAuthor ? 2 : FEWEST_WORDS) && top.some((line) => words.every((word) => line.includes(word)))
}
