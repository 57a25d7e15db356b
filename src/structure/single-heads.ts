// Running heads printed only once: given away by the top of the article, the numbers of other pages, or a sentence cut in two.
import { isAuthorLine } from './authors.ts'
import { foldKey } from './fold.ts'
import { isJournal } from './metadata.ts'
import {
  EDGE_NUMBER,
  isBreak,
  isSplit,
  LONGEST_HEAD,
  lengthOf,
  MOST_SECTIONS,
  type Page,
  SHORTEST_PAGE,
  textOf,
} from './page.ts'
import { isCapitals, isFinished, isInlineLabel, isSectionLabel } from './shape.ts'

/** A line that may be a head. */
export interface Head {
  /** Its text without a page number, folded. */
  readonly key: string
  readonly index: number
  readonly isAtPage: boolean
  /** A page number stands in it or beside it: no title has one. */
  readonly isNumbered: boolean
}

/** The first lines hold the title and the author, which the running heads repeat. */
export const TITLE_LINES = 6
const MOST_TOP_LINES = 30

/** What is known of the page furniture so far, and the words of each line above the first section. */
interface Known {
  readonly page: Page
  readonly furniture: ReadonlySet<number>
  readonly top: readonly string[][]
}

/** Indexes of the heads among lines whose text is not repeated. Linear. */
export function singleHeads(page: Page, heads: readonly Head[], furniture: ReadonlySet<number>): number[] {
  const { top, end } = topOf(page)
  const single = heads.filter(({ isAtPage, index }) => isAtPage && index >= end)
  const known = { page, furniture, top }
  const told = new Set(single.filter((head) => isTold(known, head)).map(({ index }) => index))
  const numbers = new Set([...furniture, ...told].map((index) => numberOf(textOf(page, index))))
  const others = single.filter(({ isNumbered, index }) => isNumbered && !told.has(index)).map(({ index }) => index)
  const places = new Map(others.map((index) => [numberOf(textOf(page, index)), index]))
  return [...told, ...others.filter((index) => isNextNumber(page, index, numbers, places))]
}

/** Whether its place, or the top of the article, gives a line away. */
function isTold({ page, furniture, top }: Known, { key, index, isNumbered }: Head): boolean {
  if (isNumbered && (repeatsTop(key, top) || isShortCut(page, index, furniture))) return true
  if (!isNextToPage(page, index, furniture)) return false
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
  if (isFinished(textOf(page, index))) return false
  if (isSplit(page, before, after)) return true
  // No heading stands in a sentence, whatever the word after it begins with.
  const above = textOf(page, before)
  const isWedged = above.length >= FULL_LINE && lengthOf(page, index) < 0.75 * above.length
  return isWedged && !isFinished(above) && page.lines[index + 1]?.blanksBefore === 0
}

/** A line this long was wrapped. */
const FULL_LINE = 60
/** Lines of furniture between two pages. */
const MOST_FURNITURE = 4

export const numberOf = (text: string): number => Number(EDGE_NUMBER.exec(text)?.[0] ?? text)

/** Years are no page numbers. */
export const isYear = (number: number): boolean => number >= 1900 && number < 2100

/**
 * Whether a line carries the number after or before that of a page already found, or of another such line a page away
 * (`102 Sample Journal` … `A. Yazar 103`). Small numbers count sections, unless the line is one of capitals.
 */
function isNextNumber(
  page: Page,
  index: number,
  numbers: ReadonlySet<number>,
  places: ReadonlyMap<number, number>,
): boolean {
  const text = textOf(page, index)
  const number = numberOf(text)
  if (!Number.isFinite(number) || isYear(number)) return false
  if (isCapitals(text) && (numbers.has(number - 1) || numbers.has(number + 1))) return true
  if (number <= MOST_SECTIONS || isFinished(text)) return false
  const { lines } = page
  return [places.get(number - 1), places.get(number + 1)].some(
    (other) => other !== undefined && Math.abs(lines[other]!.start - lines[index]!.start) >= SHORTEST_PAGE,
  )
}

/** The words of each line above the first section, titles and authors, and where that begins. */
function topOf(page: Page): { readonly top: string[][]; readonly end: number } {
  const top: string[][] = []
  let end = 0
  for (; end < Math.min(page.lines.length, MOST_TOP_LINES); end++) {
    const text = textOf(page, end)
    if (isSectionLabel(text) || isInlineLabel(text)) break
    top.push(wordsOf(foldKey(text.slice(0, LONGEST_HEAD))))
  }
  return { top: top.filter((words) => words.length >= 2), end: Math.max(end, TITLE_LINES) }
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
