// Who is named as a source in a document: the authors it cites. Used by attribution.ts and cites.ts.
import type { Tag } from '../model/tag.ts'
import { plainName } from './citation-key.ts'

/** Family names of cited authors, in small ASCII letters. */
export type SourceNames = ReadonlySet<string>

/** The names in the citations of a text; what stands after the year, initials and small words are no names. */
export function namesOfCitations(tags: readonly Tag[], text: string): Set<string> {
  const names = new Set<string>()
  for (const { label, start, end } of tags) {
    if (label !== 'citation') continue
    for (const name of namesIn(text.slice(start, end))) names.add(name)
  }
  return names
}

/** A capital, then letters: `Lim`, `MEDEİROS`, `Gonzalez-Pujol`. */
const NAME = /\p{Lu}[\p{L}\p{M}]+(?:-\p{L}+)*/gu

/** The names before the year of a citation: `Lim & Cooper (2015)` → lim, cooper. */
export function namesIn(citation: string): string[] {
  const [authors = ''] = citation.split(/[(\d]/u, 1)
  return [...authors.matchAll(NAME)].map(([name]) => plainName(name)).filter((name) => name.length > 2)
}
