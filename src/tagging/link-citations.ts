// Citations × reference list → citations under the key of their entry, and what does not meet. Last step of tagging.
import type { CitationGaps } from '../model/annotated.ts'
import type { TaggedParagraph } from '../model/document.ts'
import type { Tag } from '../model/tag.ts'
import { plainName } from './citation-key.ts'
import { OTHERS } from './citation-words.ts'
import { isNearName } from './near-name.ts'
import { namesIn, type ReferenceEntry, readEntries } from './reference-entries.ts'

export interface LinkedDocument {
  readonly paragraphs: readonly TaggedParagraph[]
  /** Undefined where the document has no reference list. */
  readonly citations?: CitationGaps
}

/**
 * Links citations to entries by first author and year; the letter of `2008a` may be missing on one side, and a second author
 * who is cited must be an author of the entry (else the key becomes `valiyev-mamishova-2011`). A name that differs by a
 * letter or two is linked and told. Keys stand in the order of the text.
 */
export function linkCitations(paragraphs: readonly TaggedParagraph[]): LinkedDocument {
  const entries = readEntries(paragraphs)
  if (entries.length === 0) return { paragraphs }
  const byYear = new Map<string, ReferenceEntry[]>()
  for (const entry of entries) {
    const year = withoutLetter(entry.year)
    byYear.set(year, [...(byYear.get(year) ?? []), entry])
  }
  const cited = new Set<ReferenceEntry>()
  const missing = new Set<string>()
  const near = new Map<string, string>()
  const link = (tag: Tag, text: string): Tag => {
    if (tag.label !== 'citation') return tag
    const { concept, found } = findEntries(tag, text, byYear)
    if (found.length === 0) missing.add(concept)
    for (const entry of found) cited.add(entry)
    const spelled = found.length > 0 && authorOf(concept) !== found[0]!.author
    if (!spelled) return concept === tag.concept ? tag : { ...tag, concept }
    near.set(tag.concept, found[0]!.key)
    return { ...tag, concept: found[0]!.key }
  }
  const linked = paragraphs.map((paragraph) => ({
    ...paragraph,
    tags: paragraph.tags.map((tag) => link(tag, paragraph.text)),
  }))
  const uncited = entries.filter((entry) => !cited.has(entry)).map(({ key }) => key)
  return {
    paragraphs: linked,
    citations: {
      withoutEntry: [...missing],
      withoutCitation: [...new Set(uncited)],
      nearSpelling: [...near].map(([from, entry]) => ({ cited: from, entry })),
    },
  }
}

const withoutLetter = (year: string): string => year.replace(/(\d)[a-z]$/, '$1')
const authorOf = (key: string): string => key.slice(0, key.lastIndexOf('-'))
const yearOf = (key: string): string => key.slice(key.lastIndexOf('-') + 1)

interface Linked {
  readonly concept: string
  readonly found: readonly ReferenceEntry[]
}

/** The entries a citation may mean, and the key it is to have. */
function findEntries(
  { concept, start, end }: Tag,
  text: string,
  byYear: ReadonlyMap<string, ReferenceEntry[]>,
): Linked {
  const year = yearOf(concept)
  const author = authorOf(concept)
  const sameYear = (byYear.get(withoutLetter(year)) ?? []).filter((entry) => isSameYear(entry.year, year))
  const others = coAuthors(text.slice(start, end), author)
  const isByAll = ({ names }: ReferenceEntry): boolean => others.every((name) => names.has(name))
  const named = sameYear.filter((entry) => entry.author === author)
  const found = named.filter(isByAll)
  if (found.length > 0) return { concept, found }
  if (named.length > 0) return { concept: `${author}-${others[0]}-${year}`, found: [] }
  const whole = sameYear.find((entry) => endsName(entry.author, author, text.slice(0, start)))
  if (whole) return { concept: whole.key, found: [whole] }
  return { concept, found: sameYear.filter((entry) => isNearName(entry.author, author) && isByAll(entry)).slice(0, 1) }
}

/** Units before a citation in which the beginning of an institution's name may stand. */
const LONGEST_NAME = 120

/** A Turkish suffix without an apostrophe may follow a word of so many letters: *Enstitüsünün (2017)*. */
const SHORTEST_STEM = 6

/** *Örnek Küçük Devletler Enstitüsü (2013)*: of an institution before its bracket only the last word was read. */
function endsName(entry: string, author: string, before: string): boolean {
  const last = entry.slice(entry.lastIndexOf('-') + 1)
  const isLast = author === last || (last.length >= SHORTEST_STEM && author.startsWith(last))
  if (!isLast || last === entry) return false
  return plainName(before.slice(-LONGEST_NAME)).endsWith(entry.slice(0, -last.length - 1))
}

/** Equal, or the letter missing on one side. */
const isSameYear = (a: string, b: string): boolean =>
  a === b || ((withoutLetter(a) === a || withoutLetter(b) === b) && withoutLetter(a) === withoutLetter(b))

/** Names after a joiner, before the year: `Valiyev&Mamishova, 2019` → `mamishova`; none for one author or *et al.* */
function coAuthors(citation: string, author: string): string[] {
  const [authors = ''] = citation.split(/[(\d]/u, 1)
  if (OTHERS.some((others) => authors.includes(others))) return []
  const [, ...joined] = authors.split(/\s*&\s*|\s+(?:and|ve)\s+/u)
  if (joined.length === 0 || author === plainName(authors)) return []
  return joined.flatMap((names) => [...namesIn(names.replace(/['’]\p{L}*/gu, ''))].slice(-1))
}
