// The top of an article, before its first section: titles, authors, and the front matter between them.
import type { Section } from '../model/document.ts'
import { isCapitals, isFinished, isFrontMatter, isHeadingLike } from './shape.ts'

const LONGEST_TITLE = 300
const LONGEST_AUTHORS = 250
const AUTHOR_SEPARATOR = /\s*(?:,|;|&|\s(?:ve|and|with)\s|\s[-–|]\s)\s*/
const AUTHOR_MARK = /\[\^[^\]]{1,8}\]|[*†‡§¹²³⁴⁵⁶⁷⁸⁹\d]+(?=\s*(?:,|;|&|$|\s))/g
const ACADEMIC_TITLE = /(?:Prof|Doç|Doc|Dr|Assoc|Asst|Öğr|Arş|Gör|Üyesi|Ph\.?D)\.?(?=\s|$)/gu
const PARTICLES = new Set(['de', 'del', 'van', 'von', 'der', 'bin', 'el', 'al', 'la', 'le', 'da', 'di'])

/** Whether a line names authors: two to four capitalised words each; a surname in capitals, a footnote mark or an academic
 * title makes it sure, otherwise `isLikely` (a title stands above, other words than its own) must speak for it. */
export function isAuthorLine(text: string, isLikely: boolean): boolean {
  if (text.length > LONGEST_AUTHORS || isFinished(text) || /['’]\p{Ll}/u.test(text)) return false
  const hasMark =
    /[\p{L}.](?:[*†‡§¹²³⁴⁵⁶⁷⁸⁹]|\[\^)/u.test(text) || /\p{Ll}\d(?:,|\s|$)/u.test(text) || ACADEMIC_TITLE.test(text)
  ACADEMIC_TITLE.lastIndex = 0
  const names = text
    .replace(ACADEMIC_TITLE, '')
    .replace(AUTHOR_MARK, '')
    .split(AUTHOR_SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names.length === 0 || !names.every(isName)) return false
  return hasMark || names.some(hasCapitalSurname) || isLikely
}

function isName(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLES.has(word))
  )
}

const hasCapitalSurname = (name: string): boolean => {
  const words = name.split(/\s+/)
  return /^\p{Lu}{2,}/u.test(words.at(-1)!) && !/\p{Ll}/u.test(words.at(-1)!) && /\p{Ll}/u.test(words[0]!)
}

/** Whether a text may be (a line of) a title: short, no sentence, no front matter. */
export const isTitleLike = (text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  /\p{L}{2}/u.test(text) &&
  !isFrontMatter(text) &&
  (isHeadingLike(text) || isCapitals(text) || (/^["“‘'«]?[\p{Lu}\d]/u.test(text) && !/[.;,]$/.test(text)))

/** What a paragraph of the front is: `title`, `notes` (authors too), or undefined where prose begins. */
export function frontSection(text: string, titles: readonly string[]): Section | undefined {
  if (isFrontMatter(text)) return 'notes'
  if (text.length > LONGEST_TITLE) return undefined
  const last = titles.at(-1)
  const isShort = text.split(/\s+/).length <= 3 || /[,;&]|\s(?:and|ve)\s/.test(text)
  const isLikely = last !== undefined && isShort && !(isCapitals(text) && isCapitals(last))
  if (last !== undefined && isAuthorLine(text, isLikely)) return 'notes'
  if (last === undefined && /\*$/.test(text) && isAuthorLine(text, false)) return 'notes'
  return isTitleLike(text) ? 'title' : undefined
}
