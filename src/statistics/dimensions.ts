// The columns a table can be split by, and where each value comes from: places (they have words) and kinds (they have hits).
import type { CorpusCounts, DocumentCounts, HitCount, ZoneCounts } from './corpus-counts.ts'

/** What a hit is. A kind splits the hits, never the words. */
export const KINDS = ['label', 'category', 'concept', 'tier'] as const
export type Kind = (typeof KINDS)[number]

/** Where a hit stands, apart from the metadata columns. A place splits the hits and the words. */
const PLACES = ['doc', 'section', 'lang'] as const

export const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name)

/** The values of a group, by the names it was split by, in that order. */
export type Group = Readonly<Record<string, string>>

/** Every name that can be split by: places, kinds, and the metadata columns of the documents at hand. */
export function dimensionsOf(counts: CorpusCounts): string[] {
  const columns = new Set<string>()
  for (const { metadata } of counts.documents) for (const name of Object.keys(metadata)) columns.add(name)
  const built: readonly string[] = [...PLACES, ...KINDS]
  return [...built, ...[...columns].filter((name) => !built.includes(name)).sort()]
}

/** The value of a place; '' where a document lacks the metadata column. */
export function placeOf(name: string, document: DocumentCounts, zone: Pick<ZoneCounts, 'section' | 'lang'>): string {
  if (name === 'doc') return document.id
  if (name === 'section' || name === 'lang') return zone[name]
  return document.metadata[name] ?? ''
}

export const kindOf = (name: Kind, hit: HitCount): string => hit[name]

/** Values that have an order of their own; all others stand in the order of the alphabet, numbers by size. */
const ORDER: readonly string[] = [
  ...['strategy', 'hedge', 'booster'],
  ...['abstract', 'body', 'notes'],
  ...['tr', 'en'],
  ...['core', 'extended', 'context', 'all'],
]

const collator = new Intl.Collator('tr', { numeric: true })

/** Compares two values of one dimension for sorting; two different values are never equal. */
export function compareValues(a: string, b: string): number {
  const [placeA, placeB] = [ORDER.indexOf(a), ORDER.indexOf(b)]
  if (placeA >= 0 && placeB >= 0) return placeA - placeB
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Compares two groups that were split by the same names. */
export function compareGroups(a: Group, b: Group): number {
  for (const name of Object.keys(a)) {
    const order = compareValues(a[name]!, b[name]!)
    if (order !== 0) return order
  }
  return 0
}
