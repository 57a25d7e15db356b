// Reference list → entries with the names of their authors, so that citations can be linked to them. Used by link-citations.ts.
import type { ReadParagraph } from '../model/document.ts'
import { firstAuthor, plainName, toKey } from './citation-key.ts'

/** An entry of the reference list. */
export interface ReferenceEntry {
  /** `kuik-2008`: first author and year. */
  readonly key: string
  readonly author: string
  /** `2008a`, or `nd`. */
  readonly year: string
  /** Every word of the authors' names in small ASCII letters, initials left out. */
  readonly names: ReadonlySet<string>
}

/** The entries of a document, in their order; none where it has no reference list. */
export function readEntries(paragraphs: readonly ReadParagraph[]): ReferenceEntry[] {
  const items = paragraphs.filter(({ section, role }) => section === 'references' && role !== 'heading')
  return items.flatMap(({ text }) => toEntry(text) ?? [])
}

/** A year in brackets, `(2008a)` or `(2014, May 5)`; else the first year of the item. */
const BRACKETED = /\(((?:1[6-9]|20)\d\d[a-z]?|n\.d\.|t\.y\.)[),\s]/u
const YEAR = /(?<![\p{L}\d])((?:1[6-9]|20)\d\d[a-z]?)(?![\p{L}\d])/u

/** What stands before the first comma, bracket, quotation mark or year is the first author: `KUIK`, `Report. az`. */
const AUTHOR = /^[\s•*–—-]*([^,(“"]+?)\s*(?:[,(“"]|\d{4}|$)/u

/** `KUIK, C.-C. (2008). …` → `kuik-2008`; undefined where author or year is missing. */
function toEntry(item: string): ReferenceEntry | undefined {
  const found = BRACKETED.exec(item) ?? YEAR.exec(item)
  const first = AUTHOR.exec(item)?.[1]?.trim()
  if (!found || !first) return undefined
  const author = firstAuthor(first)
  const year = /^\d/.test(found[1]!) ? found[1]! : 'nd'
  return { key: toKey(author, year), author: plainName(author), year, names: namesIn(item.slice(0, found.index)) }
}

/** Words of two letters and more, in small ASCII letters. */
export const namesIn = (authors: string): Set<string> =>
  new Set(
    authors
      .split(/[^\p{L}\p{M}'’-]+/u)
      .map(plainName)
      .filter((name) => name.length > 1),
  )
