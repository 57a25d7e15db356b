// The top of an article, line by line: its titles, and the front matter between them.
import { isAuthorLine, isInstitution, isNamedAffiliation } from './authors.ts'
import { keyOf } from './key.ts'
import { journalEndings, journalOpenings, journalWords } from './labels.ts'
import { isAside, isMetadata } from './metadata.ts'
import { isCapitals, isHeadingLike } from './shape.ts'
import { isOneLanguage } from './titles.ts'

const LONGEST_TITLE = 300
const LONGEST_JOURNAL = 150

/** What is known where a line of the front is looked at. */
export interface FrontLine {
  readonly text: string
  /** The texts below it, a few at most. */
  readonly later: readonly string[]
  /** The titles so far. */
  readonly titles: readonly string[]
  /** Whether front matter stands between it and the last title. */
  readonly isAfterNotes: boolean
  /** Whether a section's heading, and no prose, comes below: then every line is of the front. */
  readonly isAnnounced: boolean
}

/** What a line of the front is: `title`, `notes` (authors too), or undefined where the body begins. */
export function frontSection(line: FrontLine): 'title' | 'notes' | undefined {
  const { text, titles, isAnnounced } = line
  if (isAside(text) || isJournalName(line)) return 'notes'
  if (text.length > LONGEST_TITLE) return isAnnounced ? 'notes' : undefined
  if (isByline(line) || (titles.length > 0 && isAnnounced && isPlace(text))) return 'notes'
  if (isTitleLike(text) && !(isAnnounced && isTooShort(line))) return 'title'
  return isAnnounced && titles.length > 0 ? 'notes' : undefined
}

/** Whether a text may be (a line of) a title: short, no sentence, no front matter. */
const isTitleLike = (text: string): boolean =>
  (/\p{L}{2}/u.test(text) && (isHeadingLike(text) || isCapitals(text))) ||
  /^["“‘'«]?[\p{Lu}\p{Lo}\d].*[^.;,]$/u.test(text)

/** A title below the authors is a translation, which has some words. */
const isTooShort = ({ text, titles, isAfterNotes }: FrontLine): boolean =>
  isAfterNotes && titles.length > 0 && text.split(/\s+/).length < 3

/** Whether a line names authors, or one with the place of work. */
function isByline({ text, later: [next = ''], titles, isAfterNotes, isAnnounced }: FrontLine): boolean {
  const last = titles.at(-1)
  if (last === undefined) return isAuthorLine(text, false) && !isAuthorLine(next, false) && isMixedTitle(next)
  const isShort = text.split(/\s+/).length <= 3 || /[,;&]|\s(?:and|ve|[-–])\s/.test(text)
  const isUnsure = isCapitals(text) && isCapitals(last)
  const isLast = isAnnounced && !isAfterNotes && (next === '' || isMetadata(next)) && text.split(/\s+/).length <= 3
  return isAuthorLine(text, isShort && (!isUnsure || isLast)) || isNamedAffiliation(text)
}

const isMixedTitle = (text: string): boolean => text !== '' && !isAside(text) && isTitleLike(text)

/** A line of names of institutions and towns, set apart by commas. */
function isPlace(text: string): boolean {
  const words = text.split(/\s+/)
  const isListed = /,/.test(text) && words.every((word) => /^[\p{Lu}\d(&]|^(?:and|of|the|for|ve|de)$/u.test(word))
  if (isInstitution(text)) return isListed || (words.length <= 8 && !/[:?]/.test(text) && isInstitution(words.at(-1)!))
  return isListed && words.length <= 4
}

/** Whether a line above the first title names the journal: a volume, or another title, comes below. */
function isJournalName({ text, later, titles }: FrontLine): boolean {
  const [next = ''] = later
  if (titles.length > 0 || text.length > LONGEST_JOURNAL || next === '' || /[:?]/.test(text)) return false
  const isVolume = isMetadata(next)
  if (isVolume && JOURNAL_WORD.test(keyOf(text))) return true
  const names = keyOf(text).split(/\s+[/|]\s+/)
  if (!names.some(isJournalKey)) return false
  return names.length > 1 || isVolume || isOneLanguage(text, next) || isVolumeBelow(later)
}

const JOURNAL_WORD = new RegExp(`(?<!\\p{L})(?:${journalWords.join('|')})(?!\\p{L})`, 'u')

const isJournalKey = (key: string): boolean =>
  journalOpenings.some((opening) => key.startsWith(opening)) || journalEndings.some((ending) => key.endsWith(ending))

/** The journal's name in another language, then its volume. */
const isVolumeBelow = ([next = '', afterNext = '']: readonly string[]): boolean =>
  isJournalKey(keyOf(next)) && isMetadata(afterNext)
