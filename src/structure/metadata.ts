// Front matter (article type, dates, identifiers, affiliations, how to cite) and footnotes, told from prose by their shape.
import { keyOf } from './key.ts'
import {
  affiliationWords,
  articleTypes,
  dateLabels,
  footnoteOpenings,
  frontMatterLabels,
  frontMatterOpenings,
  issueWords,
  journalWords,
  monthNames,
} from './labels.ts'
import { isFinished, isLowerStart, isMostlySmall } from './shape.ts'

const LONGEST = 600
const LONGEST_LINE = 250

/** Labels by their first three letters: few texts begin as any of them does. */
function byStart(labels: readonly string[]): (key: string) => readonly string[] {
  const table = new Map<string, string[]>()
  for (const label of labels) table.set(label.slice(0, 3), [...(table.get(label.slice(0, 3)) ?? []), label])
  return (key) => table.get(key.slice(0, 3)) ?? []
}

const labelsOf = byStart(frontMatterLabels)
const dateLabelsOf = byStart(dateLabels)
const openingsOf = byStart(frontMatterOpenings)

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,64}\.[\p{L}\d.-]{2,}/u
const ORCID = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]/
const MONTH = `(?<!\\p{L})(?:${monthNames.join('|')})\\.?`
const DATE = new RegExp(
  `\\d{1,2}\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d\\d-\\d\\d|${MONTH}(?:\\s+\\d{1,2})?,?\\s+\\d{4}`,
  'u',
)
const AFFILIATION_END = new RegExp(`(?:${affiliationWords.join('|').replaceAll('.', '\\.')})\\p{L}{0,3}$`, 'u')
/** What marks a footnote, or an affiliation, at its beginning. */
const MARK = /^(?:[*⁎∗†‡§¹²³⁴⁵⁶⁷⁸⁹]+|\[\^[^\]]{1,10}\]:?|\(\*+\))\s*(?=\p{L})/u
const NUMBER_OR_LETTER = /^(?:\d{1,2}|[a-f])\.?\s+(?=\p{Lu})/u
/** A footnote's number may be glued to its text. */
const FOOTNOTE_NUMBER = /^\d{1,3}\s*(?=\p{L})/u

/** Whether a text is front matter: article type, dates, identifiers, journal and volume, affiliation, e-mail, how to cite. */
export function isMetadata(text: string): boolean {
  if (text.length > LONGEST) return false
  const bare = BRACKETED.exec(text)?.[1] ?? text
  // A finished text that is long, or begins small, is prose unless an address stands in it.
  const isProse = isFinished(text) && (text.length > LONGEST_LINE || isLowerStart(text))
  const key = keyOf(bare)
  if (labelsOf(key).some((label) => isLabelled(key, label))) return true
  if (isProse && !text.includes('@') && !ORCID.test(text))
    return openingsOf(key).some((opening) => key.startsWith(opening))
  return /^(?:©|\(c\)\s)/.test(key) || isKnownLine(key) || hasIdentifier(text) || isAffiliation(bare, key)
}

/** A whole line in brackets: `(Received 8.1.2019 – Accepted 3.5.2019)`. */
const BRACKETED = /^[([]([^()[\]]+)[)\]]$/

function isKnownLine(key: string): boolean {
  if (articleTypes.has(key.replace(/[.:]$/, ''))) return true
  if (openingsOf(key).some((opening) => key.startsWith(opening))) return true
  if (dateLabelsOf(key).some((label) => isDated(key, label))) return true
  return isJournalLine(key) || isIssue(key)
}

const hasIdentifier = (text: string): boolean =>
  ORCID.test(text) ||
  (text.includes('@') && EMAIL.test(text) && !/\(\d{4}/.test(text) && !(isFinished(text) && isSentence(text)))

/** A label with a colon, a slash or a bracket after it, or with a date close by. */
function isLabelled(key: string, label: string): boolean {
  if (!key.startsWith(label)) return false
  const rest = key.slice(label.length)
  return /^\s*(?:[:/(=]|$)/.test(rest) || isNearDate(rest)
}

const isNearDate = (rest: string): boolean => /^[\s.–:/(-]/.test(rest) && DATE.test(rest.slice(0, 40))

function isDated(key: string, label: string): boolean {
  return key.startsWith(label) && isNearDate(key.slice(label.length).replace(/^\s*[/(]\s*[\p{L} ]+\)?/u, ' '))
}

const VOLUME = /(?:^|[^\p{L}])(?:cilt|volume|vol|yil|year)[^\p{L}\d]{1,3}\d/u
const ISSUE = /(?:^|[^\p{L}])(?:sayi|issue|number|no|sayfa|pages|pp?|ss?)[^\p{L}\d]{1,3}\d/u

/** Whether a line names a journal and its volume. */
export const isJournal = (text: string): boolean => !text.includes('@') && isJournalLine(keyOf(text))

const isJournalLine = (key: string): boolean =>
  key.length < 200 &&
  ((VOLUME.test(key) && ISSUE.test(key)) ||
    /(?:^|[^\p{L}])[ep]?-?issn(?!\p{L})/u.test(key) ||
    (journalWords.some((word) => key.includes(word)) &&
      /\d\s?[(:/]\s?\d/.test(key) &&
      /(?:19|20)\d\d/.test(key) &&
      !/\.\s/.test(key)) ||
    /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\W|10\.\d{4,}\/)\S+$/.test(key))

/** `Bahar 2021`, `Spring/Summer 2020, 45-67`: nothing but words of an issue and figures. */
function isIssue(key: string): boolean {
  if (key.length > 60 || !/\d/.test(key)) return false
  const words = key.match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => issueWords.has(word)) && /(?:19|20)\d\d|\d[-–]\d/.test(key)
}

/** A publisher and year, or a title in quotes: a work is cited. */
const CITED = /(?:19|20)\d\d\s?\)|[“”"]|University Press|Yayın/

/** A line of affiliations: two words of the academy in it (one after a mark), set apart by commas, and no sentence. */
function isAffiliation(text: string, key: string): boolean {
  const isMarked = MARK.test(text) || NUMBER_OR_LETTER.test(text)
  if (text.length > 400 || (!isMarked && isLowerStart(text))) return false
  const hits = affiliationWords.filter((word) => key.includes(word)).length
  if (hits < (isMarked ? 1 : 2) || isSentence(text) || CITED.test(text)) return false
  const hasParts = /[,;/@–-]|\.\s/.test(text) && !text.includes(':')
  return isMarked || hasParts || AFFILIATION_END.test(key)
}

/** A finite sentence rather than a list of names and places: small words prevail. */
export const isSentence = (text: string): boolean => isMostlySmall(text.split(/\s+/))

/** Whether a text is a footnote by its looks: a mark, or a number and words that open footnotes. */
export function isFootnote(text: string): boolean {
  if (MARK.test(text.slice(0, 20))) return true
  const number = FOOTNOTE_NUMBER.exec(text)?.[0]
  return number !== undefined && isFootnoteOpening(text.slice(number.length))
}

/** Whether a text begins as footnotes do: *Bkz.*, *See*, *Ibid.* */
export function isFootnoteOpening(text: string): boolean {
  const key = keyOf(text.slice(0, 60)).replaceAll('’', "'")
  return footnoteOpenings.some((opening) => key.startsWith(opening) && !/^[\p{L}\d]/u.test(key.slice(opening.length)))
}

/** Whether a text stands beside the article: front matter or a footnote. */
export const isAside = (text: string): boolean => isFootnote(text) || isMetadata(text)

/** What such a text is: an item of the front matter, or the running text of a footnote. */
export function asideRole(text: string): 'item' | 'text' {
  const number = FOOTNOTE_NUMBER.exec(text)?.[0]
  if (number !== undefined && isFootnoteOpening(text.slice(number.length))) return 'text'
  return isMetadata(text) ? 'item' : 'text'
}
