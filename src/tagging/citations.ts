// Citations in running text, APA and Turkish habits, by a hand-written scanner: one step through the brackets of a paragraph.
import type { ReadParagraph } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Tag } from '../model/tag.ts'
import { toKey } from './citation-key.ts'
import { readCitedAuthors, readNarrativeAuthor } from './cited-authors.ts'

/** A bracket longer than this is a sentence of its own, not a citation. */
const LONGEST_BRACKET = 500

/**
 * The citations of a paragraph as tags: label `citation`, concept `kuik-2008`, category `parenthetical` (one tag a work, over
 * its own part of the bracket) or `narrative` (from the author's name to the closing bracket). Linear in the text.
 */
export function findCitations(paragraph: ReadParagraph): Tag[] {
  const { text } = paragraph
  const tags: Tag[] = []
  let open = text.indexOf('(')
  while (open >= 0) {
    const close = closingBracket(text, open)
    if (close >= 0) {
      const narrative = readNarrative(text, open, close)
      for (const citation of narrative ?? readBracket(text, open + 1, close)) tags.push(toTag(citation, paragraph))
    }
    open = text.indexOf('(', close < 0 ? open + 1 : close)
  }
  return tags
}

interface Citation extends Span {
  readonly author: string
  readonly year: string
  readonly category: 'narrative' | 'parenthetical'
}

const toTag = ({ start, end, author, year, category }: Citation, { sentences }: ReadParagraph): Tag => ({
  start,
  end,
  label: 'citation',
  concept: toKey(author, year),
  category,
  cue: `citations:${category}`,
  tier: 'core',
  sentence: Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.start <= start),
  ),
})

/** The bracket that closes the one at `open`, or -1 where none does nearby; a bracket inside is passed over. */
function closingBracket(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST_BRACKET)
  let depth = 0
  for (let at = open; at < limit; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x28) depth++
    else if (unit === 0x29 && --depth === 0) return at
  }
  return -1
}

/** `2008a`, `1979/2010`; of a double volume, `2007/08`, the first year counts. */
const YEAR = /^\s*((?:1[6-9]|20)\d\d(?:\/\d{4})?[a-z]?)(?:\/\d\d)?(?![\p{L}\d])/u
const UNDATED = /^\s*(n\.d\.?|t\.y\.?|in press|forthcoming|baskıda)(?![\p{L}\d])/iu
const LOCATOR =
  /^\s*[,:]\s*(?:(?:pp?|ss?|sf|para?|ch|chap|böl|cilt|vol|no)\.?\s*)?\d+(?:\s?[-–]\s?\d+)?(?:\s?(?:ff?|vd|v\.d)\.?)?/iu

/** `Kuik (2008)`, `Kuik'e (2008: 165) göre`: a bracket that begins with a year, after a name. Undefined where it is none. */
function readNarrative(text: string, open: number, close: number): Citation[] | undefined {
  const inside = text.slice(open + 1, close)
  const years = readYears(inside)
  if (!years || !isLocatorOnly(inside.slice(years.end))) return undefined
  const author = readNarrativeAuthor(text, open)
  if (!author) return []
  return years.years.map((year) => ({
    start: author.start,
    end: close + 1,
    author: author.name,
    year,
    category: 'narrative' as const,
  }))
}

/** What may follow the years of a narrative citation: nothing, a page, a note after a comma or semicolon. */
const isLocatorOnly = (rest: string): boolean => {
  const after = rest.replace(LOCATOR, '')
  return /^\s*$/.test(after) || /^\s*[;,]/.test(after)
}

/** One or more years at the beginning: `2008`, `2008a, 2008b`. */
function readYears(text: string): { years: string[]; end: number } | undefined {
  const years: string[] = []
  let end = 0
  for (;;) {
    const separator = end === 0 ? 0 : (/^\s*[,;]\s*(?:and\s|ve\s)?/u.exec(text.slice(end))?.[0].length ?? -1)
    if (separator < 0) break
    const found = matchYear(text.slice(end + separator))
    if (!found) break
    years.push(found.year)
    end += separator + found.length
  }
  return years.length === 0 ? undefined : { years, end }
}

function matchYear(text: string): { year: string; length: number } | undefined {
  const found = YEAR.exec(text) ?? UNDATED.exec(text)
  if (!found) return undefined
  const year = /^\d/.test(found[1]!) ? found[1]!.replace(/\s/g, '') : 'nd'
  return { year, length: found[0].length }
}

/** `(Kuik, 2008, p. 165; Lim & Cooper, 2015)`: the works of a bracket, one a part between semicolons. */
function readBracket(text: string, start: number, end: number): Citation[] {
  const citations: Citation[] = []
  let from = start
  let author: string | undefined
  while (from < end) {
    const semicolon = text.indexOf(';', from)
    const to = semicolon < 0 || semicolon > end ? end : semicolon
    const read = readWork(text, from, to, author)
    citations.push(...read)
    author = read.at(-1)?.author ?? author
    from = to + 1
  }
  return citations
}

/** One part of a bracket; a part that begins with a year belongs to the author before it. */
function readWork(text: string, from: number, to: number, before: string | undefined): Citation[] {
  const part = text.slice(from, to)
  const authors = readCitedAuthors(part)
  const name = authors?.name ?? before
  const at = authors?.end ?? 0
  const lead = authors?.start ?? part.length - part.trimStart().length
  const years = readYears(part.slice(at))
  if (!name || !years || (!authors && !matchYear(part))) return []
  const start = from + lead
  const end = from + part.trimEnd().length
  return years.years.map((year) => ({ start, end, author: name, year, category: 'parenthetical' as const }))
}
