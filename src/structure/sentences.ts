// Paragraph text → sentence spans: one pass over the text that stops only at . ! ? … and at opening brackets.
import type { ParagraphLanguage } from '../model/language.ts'
import type { AbbreviationRow } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import { citationEnd, closingBracket, noteEnd } from './sentence-brackets.ts'
import {
  CLOSER,
  classOf,
  DASH,
  DIGIT,
  LOWER,
  OPENER,
  OTHER,
  QUOTE,
  SPACE,
  TERMINATOR,
  UPPER,
} from './sentence-characters.ts'
import {
  endsAfter,
  isBeforeOpener,
  isBeforeSmallOpener,
  isStopOfWord,
  type StopRules,
  stopRules,
  wordStart,
} from './sentence-stops.ts'

const FULL_STOP = 0x2e
const ELLIPSIS = 0x2026
const STRAIGHT_QUOTE = 0x22

/**
 * Splits a paragraph into sentences: spans in order, without white space at either end, that together hold every
 * visible unit. An empty or blank text gives no span. A sentence ends at `.` `!` `?` `…` with the closing quotes,
 * brackets, footnote number and citation that follow, if a capital, a digit or a quotation comes next and the word before a full stop
 * is no abbreviation, initial or ordinal. Colons and semicolons end nothing; nothing ends inside a bracket within a sentence.
 * @param abbreviations the rows of the paragraph's language; compiled once a list
 */
export function splitSentences(
  text: string,
  language: ParagraphLanguage,
  abbreviations: readonly AbbreviationRow[],
): Span[] {
  const rules = stopRules(language, abbreviations)
  const sentences: Span[] = []
  let start = skipSpaces(text, 0)
  let isQuoted = false
  for (let at = nextMark(text, start); at < text.length; at = nextMark(text, at)) {
    if (isTerminator(text, at)) {
      const runEnd = skipRun(text, at)
      const end = sentenceEnd({ text, start, at, runEnd, isQuoted }, rules)
      if (end > 0) {
        sentences.push({ start, end })
        isQuoted = isQuoteOpen(text, at, end, isQuoted)
        start = skipSpaces(text, end)
        at = start
      } else at = runEnd
      continue
    }
    if (text.charCodeAt(at) === STRAIGHT_QUOTE) isQuoted = !isQuoted
    else if (at > start) at = Math.max(at, closingBracket(text, at))
    at++
  }
  const end = trimmedEnd(text)
  if (start < end) sentences.push({ start, end })
  return sentences
}

/** What the pass stops at. */
const MARKS = new Uint8Array(0x80)
for (const mark of '.!?([{"') MARKS[mark.charCodeAt(0)] = 1

/** Offset of the next terminator, opening bracket or straight quote; the text's length where there is none. */
function nextMark(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x80 ? MARKS[code] === 1 : code === ELLIPSIS) break
  }
  return at
}

/** A run of terminators that may end the sentence begun at `start`. */
interface Ending {
  readonly text: string
  readonly start: number
  readonly at: number
  readonly runEnd: number
  /** Whether a straight double quote is open before the run. */
  readonly isQuoted: boolean
}

/** Where the sentence ends, or 0 where it goes on. */
function sentenceEnd(ending: Ending, rules: StopRules): number {
  const { text, start, at, runEnd } = ending
  const closed = skipClosers(ending, runEnd)
  if (isBracketedMark(text, at, closed, runEnd)) return 0
  const noted = noteEnd(text, at, closed)
  const cited = citationEnd(text, skipSpaces(text, noted)) || noted
  const following = skipSpaces(text, cited)
  if (following >= text.length) return cited
  const next = firstLetter(text, following)
  const stop = { text, start, at, next }
  if (following === cited) return isSpaceMissing(ending, cited, stop, rules) ? cited : 0
  const isLoneStop = text.charCodeAt(at) === FULL_STOP && runEnd === at + 1
  if (!canBegin(text, next))
    return isDots(text, at, runEnd) || closed > runEnd || !isBeforeSmallOpener(stop, rules) ? 0 : cited
  if (!isLoneStop) return cited
  if (noted > closed && endsAfter(text.slice(wordStart(text, start, at), at), rules)) return 0
  return isStopOfWord(stop, rules) ? 0 : cited
}

/** `(!)`, `[…]`, `(?)`: a mark of the writer's inside the sentence. */
const isBracketedMark = (text: string, at: number, closed: number, runEnd: number): boolean =>
  closed > runEnd && classOf(text.charCodeAt(at - 1)) === OPENER

const isDots = (text: string, at: number, runEnd: number): boolean =>
  runEnd > at + 1 ? text.charCodeAt(at) === FULL_STOP : text.charCodeAt(at) === ELLIPSIS

/** `etmiştir.Bu`: no space, yet a small-letter word before, a capitalised word after, and no address around. */
function isSpaceMissing(
  { text, start, at, runEnd }: Ending,
  end: number,
  stop: { text: string; start: number; at: number; next: number },
  rules: StopRules,
): boolean {
  const from = wordStart(text, start, at)
  const isYear = /^(?:1[0-9]|20)\d\d$/.test(text.slice(from, at))
  const isWordBefore = classOf(text.charCodeAt(at - 1)) === LOWER && at - from > 2
  const isClosed = end > runEnd || classOf(text.charCodeAt(at - 1)) === CLOSER
  if (!(isYear || isWordBefore || isClosed)) return false
  if (classOf(text.charCodeAt(stop.next)) !== UPPER || isInAddress(text, from, stop.next)) return false
  if (isStopOfWord(stop, rules)) return false
  if (isBeforeOpener(stop, rules)) return true
  const isCapitalised = classOf(text.charCodeAt(from)) === UPPER
  return !isCapitalised && classOf(text.charCodeAt(stop.next + 1)) === LOWER && !text.slice(from, at).includes('.')
}

/** Whether the word before or after is part of a URL or an e-mail address. */
function isInAddress(text: string, from: number, next: number): boolean {
  if (/[@/_\\&=~]/.test(text.charAt(from - 1))) return true
  let end = next
  while (end < next + 32 && classOf(text.charCodeAt(end)) !== SPACE) end++
  return /[@/\\_=]|\.\p{Ll}/u.test(text.slice(next, end))
}

/** Whether a sentence may begin with the letter at `next`: a capital, a digit, a sign such as `$`, `iPhone`, or `a)`. */
function canBegin(text: string, next: number): boolean {
  const kind = classOf(text.charCodeAt(next))
  if (kind === UPPER || kind === DIGIT) return true
  if (kind === LOWER) return /^(?:\p{Ll}{1,2}\p{Lu}|\p{Ll}{1,3}\))/u.test(text.slice(next, next + 4))
  return kind === OTHER && /[$€£¥%§#@©&]/.test(text.charAt(next))
}

/** First unit after opening quotes, brackets, dashes and spaces. */
function firstLetter(text: string, from: number): number {
  let at = from
  for (; at < text.length && at < from + 12; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind !== OPENER && kind !== QUOTE && kind !== DASH && kind !== SPACE && !isEllipsis(text, at)) break
  }
  return at
}

/** One of the dots of `...`, or `…`. */
const isEllipsis = (text: string, at: number): boolean =>
  text.charCodeAt(at) === ELLIPSIS ||
  (text.charCodeAt(at) === FULL_STOP &&
    (text.charCodeAt(at + 1) === FULL_STOP || text.charCodeAt(at - 1) === FULL_STOP))

/** Past the terminators that stand together: `?!`, `...`, `. . .`. */
function skipRun(text: string, at: number): number {
  let end = at + 1
  while (
    isTerminator(text, end) ||
    (isTerminator(text, end - 1) && isTerminator(text, end + 1) && isLoneDot(text, end + 1))
  )
    end++
  return end
}

const isTerminator = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === TERMINATOR

/** A full stop with a space on either side. */
const isLoneDot = (text: string, at: number): boolean =>
  text.charCodeAt(at) === FULL_STOP &&
  classOf(text.charCodeAt(at - 1)) === SPACE &&
  classOf(text.charCodeAt(at + 1)) === SPACE

/** Past closing brackets and quotes; a quote after a space only if it stands alone and closes an open one. */
function skipClosers({ text, isQuoted }: Ending, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === QUOTE ? isWordAt(text, at + 1) : kind !== CLOSER) break
  }
  if (at > from || !isQuoted) return at
  const quote = skipSpaces(text, at)
  const isLone = text.charCodeAt(quote) === STRAIGHT_QUOTE && classOf(text.charCodeAt(quote + 1)) === SPACE
  return isLone ? quote + 1 : at
}

function isWordAt(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at))
  return kind === LOWER || kind === UPPER || kind === DIGIT
}

function isQuoteOpen(text: string, from: number, end: number, isQuoted: boolean): boolean {
  let isOpen = isQuoted
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === STRAIGHT_QUOTE) isOpen = !isOpen
  return isOpen
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++
  return at
}

function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  return end
}
