// What a stretch of text looks like (unfinished, a heading, front matter, a reference), judged by its shape alone.
import { foldKey } from './fold.ts'
import {
  affiliationWords,
  articleTypes,
  footnoteOpenings,
  frontMatterLabels,
  inlineLabels,
  numberedLabels,
  sectionLabels,
} from './labels.ts'
import { undamage } from './letters.ts'
import { danglingWords, englishTitleWords, turkishTitleWords } from './words.ts'

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
const INNER_SENTENCE_END = /\p{Ll}[.!?]["'”’)]*\s+["'“‘(]*\p{Lu}/u

/** Keys of a long text are only wanted for its beginning. */
const KEY_LENGTH = 300

const keyOf = (text: string): string => foldKey(undamage(text.slice(0, KEY_LENGTH)))

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

const NUMBERING = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,5}|[A-Z])[.)]\s*|\d{1,2}(?:\.\d{1,2}){0,4}\.?\s+)(?=\S)/

/** Length of a heading's number (`1.`, `2.3`, `IV.`, `A)`) with the space after it, 0 where none. */
export const numberingLength = (text: string): number => NUMBERING.exec(text)?.[0].length ?? 0

const LONGEST_HEADING = 160
const MOST_HEADING_WORDS = 22

/** Whether a text is short, begins like a heading and does not end like a sentence. Captions are none. */
export function isHeadingLike(text: string): boolean {
  if (text.length > LONGEST_HEADING || !isCapitalStart(text)) return false
  if (/[.!,;:)]$/.test(text) && !/\S \([^()]*\)$/.test(text) && !/:$/.test(text)) return false
  const body = text.slice(numberingLength(text))
  if (!/\p{L}{2}/u.test(body) || ADDRESS.test(body) || INNER_SENTENCE_END.test(body)) return false
  const words = body.split(/\s+/)
  return words.length <= MOST_HEADING_WORDS && !danglingWords.has(foldKey(words.at(-1)!)) && !isCaption(text)
}

const isAllCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)

/** Whether a text is a line of capitals: a title, or a heading of the first order. */
export const isCapitals = (text: string): boolean => text.length <= 200 && isAllCapitals(text)

/** The language of a line of a title, '' where its words do not tell; a few words decide, it is no language detection. */
export function titleLanguage(text: string): 'tr' | 'en' | '' {
  const words = keyOf(text).split(/[^\p{L}]+/u)
  const english = words.filter((word) => englishTitleWords.has(word)).length
  const turkish = words.filter((word) => turkishTitleWords.has(word)).length + (text.match(/[ğşıİĞŞ]/g)?.length ?? 0)
  if (english === 0 && turkish === 0) return ''
  return english > turkish ? 'en' : turkish > english ? 'tr' : ''
}

/** Whether a line is nothing but a section's name (`ÖZ`, `1. Introduction`, `K A Y N A K Ç A`). */
export function isSectionLabel(text: string): boolean {
  if (text.length > 60) return false
  const bare = text.slice(numberingLength(text)).replace(/\s*[:.–—-]+\s*$/, '')
  if (!isCapitalStart(bare)) return false
  return sectionLabels.has(keyOf(bare)) || sectionLabels.has(keyOf(joinSpacedLetters(bare)))
}

/** `Ö Z` → `ÖZ`; other text as it is. */
export const joinSpacedLetters = (text: string): string =>
  /^\p{L}(?: \p{L})+$/u.test(text) ? text.replaceAll(' ', '') : text

/** Whether a text begins with a label such as `Keywords:` or `Öz –`. */
export function isInlineLabel(text: string): boolean {
  const head = text.slice(0, 60)
  if (!/[:–—]/.test(head) || !isCapitalStart(head)) return false
  const key = keyOf(head)
  return inlineLabels.some((label) => key.startsWith(label) && /^\s*[:–—]/.test(key.slice(label.length)))
}

/** Whether a text begins like a caption: `Tablo 2`, `Figure 1.`, `Kaynak:`. */
export function isCaption(text: string): boolean {
  const head = text.slice(0, 40)
  if (!/[\d:]/.test(head)) return false
  const key = keyOf(head)
  return numberedLabels.some((label) => key.startsWith(label) && /^\s*(?::|\.?\s*\d)/.test(key.slice(label.length)))
}

/** Labels by their first three letters: few texts begin as any of them does. */
const LABELS_BY_START = new Map<string, string[]>()
for (const label of frontMatterLabels)
  LABELS_BY_START.set(label.slice(0, 3), [...(LABELS_BY_START.get(label.slice(0, 3)) ?? []), label])

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,64}\.[\p{L}\d.-]{2,}/u
const ORCID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/
const FOOTNOTE_MARK = /^(?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\^[^\]]{1,10}\]:?|\(\*+\))\s*(?=\p{L})/u
const LONGEST_FRONT_MATTER = 600
const LONGEST_LINE = 250

/** Whether a text is front matter or a footnote: article type, dates, affiliation, e-mail, ORCID, how to cite. */
export function isFrontMatter(text: string): boolean {
  if (FOOTNOTE_MARK.test(text.slice(0, 20))) return true
  if (text.length > LONGEST_FRONT_MATTER) return false
  // A finished text that is long, or begins small, is prose unless an address stands in it.
  const isProse = isFinished(text) && (text.length > LONGEST_LINE || isLowerStart(text))
  if (isProse && !text.includes('@') && !ORCID.test(text)) return false
  const key = keyOf(text)
  if (/^(?:©|\(c\)\s)/.test(key)) return true
  if (articleTypes.has(key.replace(/[.:]$/, ''))) return true
  if (LABELS_BY_START.get(key.slice(0, 3))?.some((label) => isLabelled(key, label))) return true
  if (ORCID.test(text) || (text.includes('@') && EMAIL.test(text) && !/\(\d{4}/.test(text))) return true
  return isJournalLine(key) || isAffiliation(text, key) || isFootnote(text)
}

/** A label with a colon after it, or with a date close by. */
function isLabelled(key: string, label: string): boolean {
  if (!key.startsWith(label)) return false
  const rest = key.slice(label.length)
  return /^\s*(?:[:/]|$)/.test(rest) || (/^[\s.–-]/.test(rest) && rest.length < 60 && /\d{2,4}[./-]|\d{4}/.test(rest))
}

const isJournalLine = (key: string): boolean =>
  key.length < 200 &&
  ((/(?:^|\W)(?:cilt|volume|vol\.?|yil)\W{1,3}\d/.test(key) &&
    /(?:sayi|issue|number|no\.?|sayfa|pp?\.|s\.)\W{1,3}\d/.test(key)) ||
    /(?:^|\W)e?-?issn\W/.test(key) ||
    (/journal|dergisi|dergi|review|quarterly|bulten/.test(key) &&
      /\d\s?[(:/]\s?\d/.test(key) &&
      /(?:19|20)\d\d/.test(key) &&
      !/\.\s/.test(key)) ||
    /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\W|10\.\d{4,}\/)\S+$/.test(key))

/** A line of affiliations: short, two words of the academy in it, and no sentence. */
function isAffiliation(text: string, key: string): boolean {
  if (text.length > 300 || isLowerStart(text)) return false
  const hits = affiliationWords.filter((word) => key.includes(word)).length
  return hits >= 2 && !isSentence(text)
}

/** A finite sentence rather than a list of names and places: small words prevail. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}{3,}/u.test(word)).length
  return small * 2 > words.length
}

function isFootnote(text: string): boolean {
  const number = /^\d{1,3}\s+(?=\p{L})/u.exec(text)?.[0]
  if (number === undefined) return false
  const key = keyOf(text.slice(number.length))
  return footnoteOpenings.some((opening) => key.startsWith(opening) && !/^\p{L}/u.test(key.slice(opening.length)))
}

const YEAR = /(?:^|[^\d])(?:1[5-9]|20)\d\d[a-z]?(?!\d)|\((?:n\.d\.|t\.y\.|in press|forthcoming|baskıda)\)/u
const AUTHOR_START =
  /^(?:\[?\d{1,3}[\].)]\s*)?(?:[\p{Lu}][\p{L}\p{M}'’.-]*(?:\s+(?:[\p{Lu}][\p{L}\p{M}'’.-]*|de|van|von|der|el|al|bin|da|di|le|la|the|of|and|ve|için|for))*),?\s*(?:\(|,|\.\s|&|“|")/u
const SURNAME_INITIAL =
  /^(?:\[?\d{1,3}[\].)]\s*)?[\p{Lu}][\p{L}\p{M}'’-]+(?:\s[\p{Lu}][\p{L}\p{M}'’-]+){0,3},\s*(?:\p{Lu}|\()/u
const DITTO = /^(?:[-–—_]{2,}|———)/

/** Whether a text has the shape of an item of a bibliography: it begins with names and has a year. */
export function isReferenceLike(text: string): boolean {
  if (text.length > 900 || text.length < 25 || !YEAR.test(text)) return false
  return isReferenceStart(text)
}

/** Whether a line begins as an item of a bibliography does: a surname and initials, or an institution and a year. */
export function isReferenceStart(text: string): boolean {
  if (/^\[\d{1,3}\]/.test(text) || DITTO.test(text)) return true
  const head = text.slice(0, 160)
  if (SURNAME_INITIAL.test(head)) return true
  return AUTHOR_START.test(head) && /^[^.]{2,120}[.,]?\s*\(?(?:1[5-9]|20)\d\d/u.test(head)
}
