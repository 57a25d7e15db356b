// Citations × reference list → what is cited without an entry, and what has an entry but is never cited.
import type { CitationGaps } from '../model/annotated.ts'
import type { TaggedParagraph } from '../model/document.ts'
import { firstAuthor, toKey } from './citation-key.ts'

/**
 * Compares the citation tags of a document with its reference list, by first author and year; the letter of `2008a` may be
 * missing on one side. Undefined where the document has no reference list. Keys stand in the order of the text.
 */
export function findCitationGaps(paragraphs: readonly TaggedParagraph[]): CitationGaps | undefined {
  const items = paragraphs.filter(({ section, role }) => section === 'references' && role !== 'heading')
  const entries = items.map(({ text }) => toEntryKey(text)).filter((key) => key !== undefined)
  if (entries.length === 0) return undefined
  const cited = paragraphs.flatMap(({ tags }) =>
    tags.filter(({ label }) => label === 'citation').map(({ concept }) => concept),
  )
  return { withoutEntry: missingFrom(entries, cited), withoutCitation: missingFrom(cited, entries) }
}

/** A year in brackets, `(2008a)` or `(2014, May 5)`; else the first year of the item. */
const BRACKETED = /\(((?:1[6-9]|20)\d\d[a-z]?|n\.d\.|t\.y\.)[),\s]/u
const YEAR = /(?<![\p{L}\d])((?:1[6-9]|20)\d\d[a-z]?)(?![\p{L}\d])/u

/** `KUIK, C.-C. (2008). …` → `kuik-2008`: what stands before the first comma, bracket or year is the author. */
function toEntryKey(item: string): string | undefined {
  const year = (BRACKETED.exec(item) ?? YEAR.exec(item))?.[1]
  const author = /^[\s•*–—-]*([^,(“"]+?)\s*(?:[,(“"]|\d{4}|$)/u.exec(item)?.[1]?.trim()
  if (!year || !author) return undefined
  return toKey(firstAuthor(author), /^\d/.test(year) ? year : 'nd')
}

const withoutLetter = (key: string): string => key.replace(/(\d)[a-z]$/, '$1')

/** The keys, each once, that `known` has neither exactly nor with the letter of the year missing on one side. */
function missingFrom(known: readonly string[], keys: readonly string[]): string[] {
  const exact = new Set(known)
  const bare = new Set(known.map(withoutLetter))
  const isKnown = (key: string): boolean =>
    exact.has(key) || (withoutLetter(key) === key ? bare.has(key) : exact.has(withoutLetter(key)))
  return [...new Set(keys)].filter((key) => !isKnown(key))
}
