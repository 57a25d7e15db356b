// Page furniture: which lines are page numbers and running heads, printed between the lines of the text.
import { foldKey } from './fold.ts'
import { numberedLabels } from './labels.ts'
import type { Line } from './lines.ts'
import { EDGE_NUMBER, isBreak, isCut, LONGEST_HEAD, lengthOf, type Page, textOf } from './page.ts'
import { findNumbers } from './page-numbers.ts'
import { isLowerStart, isSectionLabel } from './shape.ts'
import { type Head, isYear, numberOf, singleHeads, TITLE_LINES } from './single-heads.ts'

/** Indexes of the lines that are page numbers, running heads, or rules drawn with characters. Linear. */
export function pageFurniture(source: string, lines: readonly Line[]): ReadonlySet<number> {
  const page = { source, lines }
  const furniture = findNumbers(page)
  const heads = [...findHeads(page, furniture).values()]
  for (const places of heads) for (const index of repeatedHeads(page, places)) furniture.add(index)
  const single = heads.filter(({ length }) => length === 1).map(([head]) => head!)
  for (const index of singleHeads(page, single, furniture)) furniture.add(index)
  return furniture
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
    if (known) known.push({ key, index, isAtPage, isNumbered })
    else heads.set(key, [{ key, index, isAtPage, isNumbered }])
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
function repeatedHeads(page: Page, places: readonly Head[]): number[] {
  const first = places[0]!
  // A title may end in a year, which is no page number.
  const isTitle = first.index < TITLE_LINES && (!first.isNumbered || isYear(numberOf(textOf(page, first.index))))
  const later = isTitle ? places.slice(1) : places
  const atPage = later.filter((place) => place.isAtPage).length
  const isRepeated =
    places.length >= 3 ? atPage * 2 >= later.length && atPage >= 2 : places.length === 2 && atPage === later.length
  return isRepeated ? later.map(({ index }) => index) : []
}
