// Page numbers, and the rules drawn between pages: decorated, at a page's edge, in a sentence, or counting on.
import {
  isBreak,
  isCut,
  isSplit,
  LONGEST_HEAD,
  lengthOf,
  MOST_SECTIONS,
  type Page,
  SHORTEST_PAGE,
  textOf,
} from './page.ts'
import { isLowerStart, isSectionLabel } from './shape.ts'

const LONGEST_NUMBER = 24
const DECORATED_NUMBER =
  /^(?:[-–—|]+\s*\d{1,4}\s*[-–—|]+|\|\s*\d{1,4}|\d{1,4}\s*\||(?:page|sayfa)\s*\|\s*\d{1,4}|\d{1,4}\s*\|\s*(?:page|sayfa)|(?:page|sayfa|s\.|p\.)\s*\d{1,4}(?:\s*(?:\/|of|-)\s*\d{1,4})?)$/i
const LONE_NUMBER = /^(?:\d{1,4}|[ivxl]{1,6})$/
const RULE = /^([=_*~#-])(?:\s?\1){2,}$/

interface LoneNumber {
  readonly index: number
  /** 0 for Roman numerals. */
  readonly value: number
}

/** Whether a number stands in the middle of a sentence, a running head beside it. */
const isCutWithHead = (page: Page, index: number): boolean =>
  isCutBy(page, index - 1, index + 2) || isCutBy(page, index - 2, index + 1)

const isCutBy = (page: Page, before: number, after: number): boolean =>
  isSplit(page, before, after) &&
  lengthOf(page, before + 1) + lengthOf(page, after - 1) <= LONGEST_HEAD &&
  !isLowerStart(textOf(page, before + 1)) &&
  !isLowerStart(textOf(page, after - 1))

/** Indexes of the lines that are page numbers or rules, to be added to. */
export function findNumbers(page: Page): Set<number> {
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
