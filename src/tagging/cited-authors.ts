// The authors of a citation, read forward inside a bracket or backward before one. Used by citations.ts.
import { firstAuthor } from './citation-key.ts'
import { CONNECTIVES, DATE_WORDS, DOMAINS, JOINERS, OPENERS, OTHERS, PARTICLES } from './citation-words.ts'

/** Authors found in a text: the first one's name, and where they stand. */
export interface CitedAuthors {
  readonly name: string
  readonly start: number
  readonly end: number
}

const YEAR_AHEAD =
  /(?:^|[\s,(])((?:1[6-9]|20)\d\d[a-z]?(?:\/\d\d)?|n\.d\.?|t\.y\.?|in press|forthcoming|baskıda)(?![\p{L}\d])/u

/** More words than this before the year are a remark with a year in it. */
const MOST_AUTHOR_WORDS = 14

/**
 * Authors at the beginning of a part of a bracket, up to the year: `see Valiyev&Mamishova, `, `Kuik vd., `.
 * Undefined where what stands before the year is no name.
 */
export function readCitedAuthors(part: string): CitedAuthors | undefined {
  const year = YEAR_AHEAD.exec(part)
  if (!year) return undefined
  const end = year.index + year[0].length - year[1]!.length
  let start = part.length - part.trimStart().length
  start = skipOpeners(part, start, end)
  const authors = part
    .slice(start, end)
    .replace(/[\s,:]+$/u, '')
    .trim()
  if (authors === '' || !isNames(authors)) return undefined
  return { name: firstAuthor(spaced(withoutOthers(authors))), start, end }
}

function skipOpeners(part: string, start: number, end: number): number {
  let at = start
  for (;;) {
    const word = /^[\p{L}.]+[,:]?\s+/u.exec(part.slice(at, end))?.[0]
    if (!word || !OPENERS.has(lower(word.trim().replace(/[,:]$/, '')))) return at
    at += word.length
  }
}

const lower = (word: string): string => word.replace(/İ/g, 'i').toLowerCase()

const spaced = (authors: string): string => authors.replace(/\s*&\s*/g, ' & ')

function withoutOthers(authors: string): string {
  const folded = lower(authors)
  const at = OTHERS.map((others) => folded.lastIndexOf(` ${others}`)).filter((index) => index > 0)
  return at.length === 0 ? authors : authors.slice(0, Math.min(...at))
}

/** Whether every word can stand in names: capitalised, an initial, a particle, a joiner, or inside quotation marks. */
function isNames(authors: string): boolean {
  const unquoted = authors.replace(/[“"«][^”"»]*[”"»]/gu, 'Title')
  const words = spaced(withoutOthers(unquoted))
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > MOST_AUTHOR_WORDS) return false
  if (DATE_WORDS.has(lower(words.at(-1)!)) || DATE_WORDS.has(lower(words[0]!))) return false
  return /^[\p{Lu}“"«]/u.test(words[0]!) || PARTICLES.has(words[0]!)
    ? words.every((word, index) => isNameWord(word) || isDomain(word, words[index - 1])) && words.some(isCapitalised)
    : false
}

/** `Prezident. az` */
const isDomain = (word: string, before = ''): boolean => before.endsWith('.') && DOMAINS.has(word)

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

const isNameWord = (word: string): boolean => isCapitalised(word) || PARTICLES.has(word) || JOINERS.has(word)

/** A name before a bracket is looked for this far back. */
const LONGEST_NAME = 120

const NAME = /(?:\p{Lu}\.[\s-]?)*\p{Lu}[\p{L}\p{M}]*(?:[-–'’]\p{L}[\p{L}\p{M}]*)*/u.source
const PARTICLE = '(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn)[\\s-])*'
const PERSON = `${PARTICLE}${NAME}`
/** `, Second` only before `& Third`: a comma alone parts a name from the words before it. */
const JOINED = `(?:(?:,\\s${PERSON}){0,4}(?:,?\\s?&\\s?|,?\\sand\\s|,?\\sve\\s)${PERSON})?`
const AND_OTHERS =
  "(?:,?\\s(?:et al\\.?|vd\\.?|v\\.d\\.|ve diğerleri|ve arkadaşları|ve ark\\.|and others|and colleagues)(?:['’]?\\p{L}*)?)?"
const BEFORE_BRACKET = new RegExp(`^(${PERSON})${JOINED}${AND_OTHERS}(?:['’]s)?\\s*$`, 'u')

/** The author whose name ends right before a bracket: `Kuik`, `Lim ve Cooper'a`, `Kuik et al.`; undefined where none. */
export function readNarrativeAuthor(text: string, bracket: number): CitedAuthors | undefined {
  const from = Math.max(0, bracket - LONGEST_NAME)
  const window = text.slice(from, bracket)
  const found = lastMatch(window)
  if (!found || DATE_WORDS.has(lower(found[1]!))) return undefined
  const name = found[1]!.replace(/^(?:\p{Lu}\.[\s-]?)+/u, '')
  return { name, start: from + found.index, end: bracket }
}

/** The leftmost match that begins with a word of a name: a name is read as far back as it goes. */
function lastMatch(window: string): RegExpExecArray | undefined {
  for (const { index } of window.matchAll(/(?<![\p{L}\p{M}'’-])\p{L}/gu)) {
    const found = BEFORE_BRACKET.exec(window.slice(index))
    if (!found || CONNECTIVES.has(lower(found[1]!))) continue
    found.index = index
    return found
  }
  return undefined
}
