// Lines that name authors, with all that journals hang on the names: marks, figures, letters, academic titles.
import { keyOf } from './key.ts'
import { institutionWords } from './labels.ts'
import { isFinished } from './shape.ts'
import { englishTitleWords, turkishTitleWords } from './words.ts'

const LONGEST = 250
/** Words before the names. */
const BYLINE = /^(?:by|yazan|hazırlayan|yazarlar?|authors?)\s*:?\s+(?=\p{Lu})/iu
const SEPARATOR = /\s*(?:,|;|&|\/|\s(?:ve|and|with)\s|\s[-–|]\s)\s*/
const NOTE_MARK = '(?:\\[\\^[^\\]]{1,8}\\]|[*⁎∗†‡§✉¹²³⁴⁵⁶⁷⁸⁹]|\\d{1,2}(?!\\d)|(?<=[\\s,*⁎∗])[a-f](?![\\p{L}.]))'
/** The marks after a name: `*`, `¹`, `1,*`, `a, b`. */
const MARKS = new RegExp(`(?<=[\\p{L}.)])\\s?${NOTE_MARK}(?:[\\s,]{0,2}${NOTE_MARK})*`, 'gu')
const ACADEMIC_TITLE =
  /(?:Prof|Doç|Doc|Dr|Assoc|Assist|Asst|Öğr|Ögr|Arş|Gör|Üyesi|Yrd|Av|Uzm|Ph\.?D|MA|MSc|Emekli|Sir|Dame)\.?(?=\s|$|,)/gu
const PARTICLES = new Set([
  'de',
  'del',
  'van',
  'von',
  'der',
  'bin',
  'el',
  'al',
  'la',
  'le',
  'da',
  'di',
  'den',
  'ter',
  'ibn',
])

/**
 * Whether a line names authors: two to four capitalised words each; a surname in capitals, a footnote mark or an academic
 * title makes it sure, otherwise `isLikely` (a title stands above, other words than its own) must speak for it.
 */
export function isAuthorLine(text: string, isLikely: boolean): boolean {
  if (text.length > LONGEST || (isFinished(text) && !/[*†‡\d]$/.test(text)) || /['’]\p{Ll}/u.test(text)) return false
  const unmarked = text.replace(BYLINE, '').replace(MARKS, ';')
  const plain = unmarked.replace(ACADEMIC_TITLE, '')
  const hasMark = plain !== text
  const names = plain
    .split(SEPARATOR)
    .map((name) => name.trim().replace(/^(?:(?:ve|and|with)\s|[-–|/]\s*)/, ''))
    .filter((name) => name !== '')
  if (names.length === 0 || !names.every(isName)) return false
  return hasMark || names.some(hasCapitalSurname) || isLikely
}

/** Whether a line names an author and where he or she works: `Ada Yazar, Örnek Üniversitesi, Ankara`. */
export function isNamedAffiliation(text: string): boolean {
  if (text.length > LONGEST || isFinished(text)) return false
  const comma = text.search(/[,(–-]/)
  return comma > 0 && isAuthorLine(text.slice(0, comma).trim(), true) && isInstitution(text.slice(comma))
}

/** Whether a line names an institution or a place of it; only to be believed among front matter. */
export const isInstitution = (text: string): boolean => {
  const key = keyOf(text)
  return institutionWords.some((word) => key.includes(word))
}

/** Whether a line begins as authors' lines do: `by Ada Yazar`. */
export const isByline = (text: string): boolean => BYLINE.test(text) && isAuthorLine(text, true)

const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

function isName(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 4) return false
  if (!words.every((word) => NAME_WORD.test(word) || PARTICLES.has(word))) return false
  return !words.some((word) => englishTitleWords.has(keyOf(word)) || turkishTitleWords.has(keyOf(word)))
}

const hasCapitalSurname = (name: string): boolean => {
  const words = name.split(/\s+/)
  return /^\p{Lu}{2,}/u.test(words.at(-1)!) && !/\p{Ll}/u.test(words.at(-1)!) && /\p{Ll}/u.test(words[0]!)
}
