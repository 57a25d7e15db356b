// What a stretch of text looks like (unfinished, a heading, front matter, a reference), judged by its shape alone.
import { isCaption, isRow } from './captions.ts'
import { foldKey } from './fold.ts'
import { keyOf } from './key.ts'
import { abstractLabels, keywordLabels, sectionLabels, smallLabels } from './labels.ts'
import { danglingWords } from './words.ts'

// Closing marks and footnote marks may follow: `.”`, `.²`, `.[12]`, `.12`.
const TERMINAL = /[.!?…:;](?:["'”’»)\]*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]|\[\d{1,3}\])*(?:\d{1,3})?$/
const FULL_STOP = 0x2e
const SMALL_A = 0x61
const SMALL_Z = 0x7a
const CLOSED = /[.!?…:;"'”’»)\]>]$/
const ADDRESS = /https?:\/\/|www\.|@/
const ADDRESS_AT_END = /(?:^|[\s(<])(?:https?:\/\/|www\.|doi:|10\.\d{4})\S*$/i
const LOWER_START = /^["'“‘«([]*\p{Ll}/u
const CAPITAL_START = /^["'“‘«([*]*[\p{Lu}\p{N}]/u
const INNER_SENTENCE_END = /\p{Ll}[.!?]["'”’)]*\d{0,3}\s+["'“‘(]*\p{Lu}/u

/** Whether a text ends as a finished paragraph does: `.` `?` `:` `;`, closing marks or a footnote's number after them. */
export function isFinished(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  if (last === FULL_STOP) return true
  // The commonest end of a line by far, told without the expression.
  if (last >= SMALL_A && last <= SMALL_Z) return false
  return TERMINAL.test(text.slice(-12))
}

/** Whether a text ends in any mark at which authors, too, stop: a full stop, a bracket, a quotation mark, an address. */
export const isClosed = (text: string): boolean =>
  CLOSED.test(text) || isFinished(text) || ADDRESS_AT_END.test(text.slice(-400))

export const isLowerStart = (text: string): boolean => LOWER_START.test(text.slice(0, 8))
export const isCapitalStart = (text: string): boolean => CAPITAL_START.test(text.slice(0, 8))

const NUMBERING =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-Z])[.)]\s*|[a-h]\.\s+|\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+)(?=\S)/

/** Length of a heading's number (`1.`, `2.3`, `IV.`, `A)`, `b.`) with the space after it, 0 where none. */
export const numberingLength = (text: string): number => NUMBERING.exec(text)?.[0].length ?? 0

const LONGEST_HEADING = 160
const MOST_HEADING_WORDS = 22
/** A longer question in small letters is a paragraph of its own. */
const MOST_WORDS_OF_QUESTION = 8

/** Whether small words prevail, as in a sentence, rather than names and terms. */
export const isMostlySmall = (words: readonly string[]): boolean =>
  words.filter((word) => /^\p{Ll}{2,}/u.test(word)).length * 2 > words.length

/** Whether a text is short, begins like a heading and does not end like a sentence. Captions and rows of figures are none. */
export function isHeadingLike(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false
  const body = text.slice(numberingLength(text))
  if (!isCapitalStart(text) && (body === text || !isCapitalStart(body))) return false
  if (/[.!?](?:["'”’»)]+|["'”’»)]*\d{1,3})$/.test(text) && !/\d\.\d+$/.test(text)) return false
  if (/[.!,;:)]$/.test(text) && !/\S \([^()]*\)$/.test(text) && !/:$/.test(text)) return false
  if (!/\p{L}{2}/u.test(body) || ADDRESS.test(body) || INNER_SENTENCE_END.test(body)) return false
  const words = body.split(/\s+/)
  if (text.endsWith('?') && words.length > MOST_WORDS_OF_QUESTION && isMostlySmall(words)) return false
  if (words.length > MOST_HEADING_WORDS || danglingWords.has(foldKey(words.at(-1)!))) return false
  return !isCaption(text) && !isRow(text)
}

const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)

/** Whether a text is a line of capitals: a title, or a heading of the first order. */
export const isCapitals = (text: string): boolean => text.length <= 200 && isAllCapitals(text)

/** Whether a line is nothing but a section's name (`ÖZ`, `1. Introduction`, `K A Y N A K Ç A`, `Kaynakça/References`). */
export const isSectionLabel = (text: string): boolean => sectionKeys(text).length > 0

/** The keys of the names a line consists of; none where it holds anything else. */
export function sectionKeys(text: string): readonly string[] {
  if (text.length > 60) return []
  const bare = text.slice(numberingLength(text)).replace(/\s*[:.–—-]+\s*$/, '')
  if (!isCapitalStart(bare))
    return smallLabels.has(keyOf(joinSpacedLetters(text))) ? [keyOf(joinSpacedLetters(text))] : []
  const keys = [keyOf(bare), keyOf(joinSpacedLetters(bare))]
  // An extractor may have put a space into a word: `KAYNAK ÇA`.
  if (isAllCapitals(bare) && /\s/.test(bare)) keys.push(keyOf(bare.replaceAll(' ', '')))
  const whole = keys.find((key) => sectionLabels.has(key))
  if (whole !== undefined) return [whole]
  if (!/[/|()]/.test(bare)) return []
  const halves = bare
    .split(/\s*[/|()]\s*/)
    .filter((half) => half !== '')
    .map(keyOf)
  return halves.every((half) => sectionLabels.has(half)) ? halves : []
}

/** `Ö Z` → `ÖZ`; other text as it is. */
export const joinSpacedLetters = (text: string): string =>
  /^\p{L}(?: \p{L})+$/u.test(text) ? text.replaceAll(' ', '') : text

/** Whether a text begins with a label such as `Keywords:`, `Öz –`, `ABSTRACT. The` or `ÖzetBu`. */
export const isInlineLabel = (text: string): boolean => isKeywordsLabel(text) || isAbstractLabel(text)

/** Whether a text begins with the label of a list of keywords. */
export const isKeywordsLabel = (text: string): boolean => {
  const rest = afterLabel(text, keywordLabels)
  if (isLowerStart(text)) return rest !== undefined && /^\s*:/.test(rest)
  return (
    rest !== undefined &&
    (/^\s*[:–—]|^\.\s|^\s*[/|(]\s*\p{L}[\p{L} ]{2,30}\)?\s*:/u.test(rest) ||
      (isLabelInCapitals(text, rest) && /^\s+\S/.test(rest)))
  )
}

function isAbstractLabel(text: string): boolean {
  const rest = afterLabel(text, abstractLabels)
  if (rest === undefined) return false
  if (isLowerStart(text)) return /^\s*:\s*\p{Lu}/u.test(rest)
  if (/^\s*[:–—]|^(?:\.\s*-?|\s+-)\s+["“‘(]?[\p{Lu}\d]/u.test(rest)) return true
  return isLabelInCapitals(text, rest) ? /^\s*\p{Lu}\p{Ll}/u.test(rest) : /^\p{Lu}/u.test(rest)
}

const LABEL_HEAD = 60

/** What follows the longest of `labels` a text begins with, as far as it is looked at. */
function afterLabel(text: string, labels: readonly string[]): string | undefined {
  const head = text.slice(0, LABEL_HEAD)
  if (!LABEL_START.test(head)) return undefined
  const key = keyOf(head)
  if (key.length !== head.length) return undefined
  let longest = 0
  for (const label of labels) if (label.length > longest && key.startsWith(label)) longest = label.length
  return longest === 0 ? undefined : head.slice(longest)
}

const isLabelInCapitals = (text: string, rest: string): boolean =>
  isAllCapitals(text.slice(0, Math.min(text.length, LABEL_HEAD) - rest.length))

/** First letters of the labels: a cheap test before the dear one. */
const LABEL_START = /^(?:[AEGIİJKSYÖaegiıjksyö]|(?!\p{Script=Latin})\p{L})/u

const YEAR = /(?:^|[^\d])(?:1[5-9]|20)\d\d[a-z]?(?!\d)|\((?:n\.d\.|t\.y\.|in press|forthcoming|baskıda)\)/u
const AUTHOR_START =
  /^(?:\[?\d{1,3}[\].)]\s*)?(?:[\p{Lu}][\p{L}\p{M}'’.-]*(?:\s+(?:[\p{Lu}][\p{L}\p{M}'’.-]*|de|van|von|der|el|al|bin|da|di|le|la|the|of|and|ve|için|for))*),?\s*(?:\(|,|\.\s|&|“|")/u
const SURNAME_INITIAL =
  /^(?:\[?\d{1,3}[\].)]\s*)?[\p{Lu}][\p{L}\p{M}'’-]+(?:\s[\p{Lu}][\p{L}\p{M}'’-]+){0,3},\s*(?:\p{Lu}|\()/u
/** Place and publisher, not names: `Washington, DC: Sample Press`. */
const PLACE_START = /^\p{Lu}[\p{L} ]{2,30}(?:, \p{Lu}{2})?: \p{Lu}/u
const DITTO = /^(?:[-–—_]{2,}|———)/

/** Whether a text has the shape of an item of a bibliography: it begins with names and has a year. */
export function isReferenceLike(text: string): boolean {
  if (text.length > 900 || text.length < 25 || !YEAR.test(text)) return false
  return isReferenceStart(text)
}

/** Whether a line begins as an item of a bibliography does: a surname and initials, or an institution and a year. */
export function isReferenceStart(text: string): boolean {
  if (PLACE_START.test(text.slice(0, 60))) return false
  if (/^\[\d{1,3}\]/.test(text) || DITTO.test(text)) return true
  const head = text.slice(0, 160)
  if (SURNAME_INITIAL.test(head)) return true
  return AUTHOR_START.test(head) && /^[^.]{2,120}[.,]?\s*\(?(?:1[5-9]|20)\d\d/u.test(head)
}
