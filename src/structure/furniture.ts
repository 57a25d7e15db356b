// Page furniture: which lines are page numbers and running heads, printed between the lines of the text.
import { foldKey } from './fold.ts'
import { numberedLabels } from './labels.ts'
import type { Line } from './lines.ts'
import { isFinished, isLowerStart, isSectionLabel } from './shape.ts'

const LONGEST_HEAD = 120
const DECORATED_NUMBER =
  /^(?:[-–—|]+\s*\d{1,4}\s*[-–—|]+|(?:page|sayfa|s\.|p\.)\s*\d{1,4}(?:\s*(?:\/|of|-)\s*\d{1,4})?)$/i
const LONE_NUMBER = /^(?:\d{1,4}|[ivxl]{1,6})$/
const EDGE_NUMBER = /^\d{1,4}(?=[\s|])|(?<=[\s|])\d{1,4}$/
const RULE = /^([=_*~#-])(?:\s?\1){2,}$/

/** Two page numbers stand at least this many units of text apart. */
const SHORTEST_PAGE = 300
/** The first lines hold the title and the author, which the running heads repeat. */
const TITLE_LINES = 6

interface Head {
  readonly index: number
  readonly isAtPage: boolean
  /** A page number stands in it or beside it: no title has one. */
  readonly isNumbered: boolean
}

/** Indexes of the lines that are page numbers, running heads, or rules drawn with characters. Linear. */
export function pageFurniture(source: string, lines: readonly Line[]): ReadonlySet<number> {
  const furniture = new Set<number>()
  const textOf = (index: number): string => {
    const line = lines[index]
    return line ? source.slice(line.start, line.end) : ''
  }
  const lengthOf = (index: number): number => (lines[index] ? lines[index].end - lines[index].start : 0)
  const isBreak = (index: number): boolean => index >= lines.length || (lines[index]?.isPageStart ?? false)
  const isCut = (index: number): boolean =>
    lengthOf(index - 1) > 40 && !isFinished(textOf(index - 1)) && isLowerStart(textOf(index + 1))

  const numbers: { index: number; value: number }[] = []
  for (let index = 0; index < lines.length; index++) {
    if (lengthOf(index) > 24) continue
    const text = textOf(index)
    if (DECORATED_NUMBER.test(text) || RULE.test(text)) furniture.add(index)
    else if (LONE_NUMBER.test(text)) numbers.push({ index, value: Number(text) || 0 })
  }
  numbers.forEach(({ index, value }, place) => {
    const follows = (other: { index: number; value: number } | undefined, step: number): boolean =>
      other !== undefined &&
      value > 0 &&
      step * (other.value - value) >= 1 &&
      step * (other.value - value) <= 3 &&
      Math.abs(lines[other.index]!.start - lines[index]!.start) >= SHORTEST_PAGE
    const isHeadingNumber = value <= 15 && isSectionLabel(textOf(index + 1))
    const isAtBreak = index > 0 && (isBreak(index) || isBreak(index + 1))
    const isCounting = follows(numbers[place - 1], -1) || follows(numbers[place + 1], 1)
    if (!isHeadingNumber && (isAtBreak || isCounting || isCut(index))) furniture.add(index)
  })

  const heads = new Map<string, Head[]>()
  for (let index = 0; index < lines.length; index++) {
    if (furniture.has(index) || lengthOf(index) > LONGEST_HEAD || lengthOf(index) < 4) continue
    const isNextToNumber = furniture.has(index - 1) || furniture.has(index + 1)
    const isNextToBreak = isBreak(index) || isBreak(index + 1)
    const isApart = lines[index]!.blanksBefore > 0 || (lines[index + 1]?.blanksBefore ?? 1) > 0
    if (!isNextToNumber && !isNextToBreak && !isApart && !hasDigitAtEdge(source, lines[index]!)) continue
    const text = textOf(index)
    const hasEdgeNumber = EDGE_NUMBER.test(text)
    const key = headKey(text)
    if (key === '') continue
    const isAtPage = isNextToNumber || (isNextToBreak && index > 0) || hasEdgeNumber || isCut(index)
    const known = heads.get(key)
    const head = { index, isAtPage, isNumbered: hasEdgeNumber || isNextToNumber }
    if (known) known.push(head)
    else heads.set(key, [head])
  }
  for (const places of heads.values()) for (const index of repeatedHeads(places)) furniture.add(index)
  return furniture
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

const hasDigitAtEdge = (source: string, { start, end }: Line): boolean =>
  isDigit(source.charCodeAt(start)) || isDigit(source.charCodeAt(end - 1))

/** A head's text without its page number; '' for what repeats for other reasons (captions, list items, names of sections). */
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
  const isTitle = first.index < TITLE_LINES && !first.isNumbered
  const later = isTitle ? places.slice(1) : places
  const atPage = later.filter((place) => place.isAtPage).length
  const isRepeated =
    places.length >= 3 ? atPage * 2 >= later.length && atPage >= 2 : places.length === 2 && atPage === later.length
  return isRepeated ? later.map(({ index }) => index) : []
}
