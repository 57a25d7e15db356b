// Whether a strategy is denied or set apart: negators and contrast cues within a few words of it. Used by context.ts.
import type { ContextRole } from '../model/lexicon.ts'
import type { Tag } from '../model/tag.ts'
import { openFrames } from './frames.ts'
import type { Sign } from './match.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './sequence.ts'

export interface Polarity {
  readonly isNegated: boolean
  readonly isContrast: boolean
}

const ASSERTED: Polarity = { isNegated: false, isContrast: false }

/** The polarity of every core strategy, by index. What is joined to it shares it: *an alternative to balancing and bandwagoning*. */
export function findPolarity(reading: Reading): Map<number, Polarity> {
  const found = new Map<number, Polarity>()
  // Turkish denies at the end: *dengeleme ve peşine takılma değil*.
  const isHeadFinal = reading.around.passage.language.language === 'tr'
  let last = -1
  for (const [index, tag] of reading.tags.entries()) {
    // Nobody denies *large states* or *risk*: only a named strategy is denied or set apart.
    if (tag.label !== 'strategy' || tag.tier !== 'core') continue
    const own = polarityOf(reading.stretches[index]!, reading)
    const before = last >= 0 ? found.get(last)! : ASSERTED
    const joiner = last >= 0 && isAsserted(own) !== isAsserted(before) ? joinerOf(last, index, reading) : undefined
    found.set(index, joiner && isAsserted(own) && !isHeadFinal ? shared(before, joiner) : own)
    if (joiner && isAsserted(before) && isHeadFinal) found.set(last, own)
    last = index
  }
  return found
}

const isAsserted = ({ isNegated, isContrast }: Polarity): boolean => !isNegated && !isContrast

/** *not balancing and hedging* leaves it open what else is denied; *not balancing or hedging* does not. */
const shared = ({ isNegated, isContrast }: Polarity, joiner: 'and' | 'or'): Polarity => ({
  isNegated: isNegated && joiner === 'or',
  isContrast,
})

/** What joins two strategies of a sentence, if nothing else stands between them. */
function joinerOf(left: number, right: number, { tags, stretches, around }: Reading): 'and' | 'or' | undefined {
  const isSame = (a: Tag, b: Tag): boolean => a.sentence === b.sentence
  const { to } = stretches[left]!
  const { from } = stretches[right]!
  if (!isSame(tags[left]!, tags[right]!) || from - to > MOST_JOINING || from <= to) return undefined
  const frames = openFrames(around.passage, { from: to, to: from })
  const words: number[] = []
  for (let token = to; token < from; token++) if (!isQuote(around.passage.tokens.ids[token]!)) words.push(token)
  const covers = ({ from: first, to: last }: Stretch): boolean => words.every((word) => first <= word && word < last)
  if (words.length === 0) return undefined
  if (frames('alternative').some(covers)) return 'or'
  return frames('joiner').some(covers) ? 'and' : undefined
}

const MOST_JOINING = 4

function polarityOf(hit: Stretch, reading: Reading): Polarity {
  const stands = (before: ContextRole, after: ContextRole): boolean =>
    standsBefore(hit, before, reading) || standsAfter(hit, after, reading)
  return {
    isNegated:
      stands('negator-before', 'negator-after') || standsBeside(hit, reading) || isNegativeItself(hit, reading),
    isContrast: stands('contrast-before', 'contrast-after'),
  }
}

/** Words between a negator or a contrast cue and what it bears on: *does not amount to any kind of balancing*. */
const REACH = 4

const QUOTES = new Set([...'"“”„«»‹›\'’‘*_'].map((sign) => ~sign.charCodeAt(0)))

/** A term in quotation marks is denied as one without. */
const isQuote = (id: number): boolean => QUOTES.has(id)

/** Whether a sign of a role stands before a hit with at most `REACH` words, no mark and no clause boundary between. */
function standsBefore(hit: Stretch, role: ContextRole, { around, clauses }: Reading): boolean {
  const { ids } = around.passage.tokens
  let edge = hit.from
  for (let words = 0; edge > 0 && words < REACH && !clauses.isBoundary(edge); edge--) {
    if (ids[edge - 1]! >= 0) words++
    else if (!isQuote(ids[edge - 1]!)) break
  }
  return signsBetween(around.signs, edge - LONGEST_SIGN, hit.from).some(
    (sign) => sign.role === role && sign.to >= edge && sign.to <= hit.from,
  )
}

/** Whether a sign of a role stands after a hit, as standsBefore. */
function standsAfter(hit: Stretch, role: ContextRole, { around, clauses }: Reading): boolean {
  const { ids, count } = around.passage.tokens
  let edge = hit.to
  for (let words = 0; edge < count && words < REACH && !clauses.isBoundary(edge); edge++) {
    if (ids[edge]! >= 0) words++
    else if (!isQuote(ids[edge]!)) break
  }
  return signsBetween(around.signs, hit.to, edge).some((sign) => sign.role === role)
}

/** *dengelemeden kaçın-*, *dengeleme değil*: with one word between at most. */
function standsBeside({ to }: Stretch, { around, clauses }: Reading): boolean {
  const isNext = (from: number): boolean =>
    from === to || (from === to + 1 && around.passage.tokens.ids[to]! >= 0 && !clauses.isBoundary(to))
  return signsBetween(around.signs, to, to + 1).some(({ role, from }) => role === 'negator-beside' && isNext(from))
}

/** *dengelememiştir*: the negation is in the strategy's own verb. */
const isNegativeItself = ({ to }: Stretch, { around }: Reading): boolean =>
  signsBetween(around.signs, to - 1, to - 1).some(({ role, to: end }) => role === 'negator-after' && end === to)

/** Words of the longest context cue, gaps included. */
const LONGEST_SIGN = 8

/** The signs that begin at a token of `first … last`. */
function signsBetween(signs: readonly Sign[], first: number, last: number): readonly Sign[] {
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (signs[middle]!.from < first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < signs.length && signs[end]!.from <= last) end++
  return signs.slice(low, end)
}
