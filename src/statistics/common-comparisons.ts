// A corpus → the comparisons its readers will ask for: languages, Öz and abstract, sections, years, metadata columns.

import type { CorpusCounts } from './corpus-counts.ts'
import { compareValues } from './dimensions.ts'
import { type Condition, type Selection, selectCounts } from './selection.ts'

/** Two parts of a corpus to hold against each other. */
export interface Comparison {
  readonly a: Selection
  readonly b: Selection
}

/** A column with more values than these splits a corpus into crumbs (titles, names of authors). */
const MOST_VALUES = 6
/** One document is an author, not a group. */
const FEWEST_DOCUMENTS = 2
const LANGUAGES = ['tr', 'en'] as const

const is = (name: string, value: string): Condition => ({ name, value })

/**
 * The comparisons that a corpus has the texts for, at least two documents a side: Turkish and English, Öz and abstract,
 * abstract and body of each language, and within each language every metadata column of few values (a value against the
 * others) or of numbers (the earlier half of the years against the later). Columns that part the documents alike count once.
 */
export function commonComparisons(counts: CorpusCounts): Comparison[] {
  const places: Comparison[] = [
    { a: [is('lang', 'tr')], b: [is('lang', 'en')] },
    { a: [is('section', 'abstract'), is('lang', 'tr')], b: [is('section', 'abstract'), is('lang', 'en')] },
    ...LANGUAGES.map((lang) => ({
      a: [is('section', 'abstract'), is('lang', lang)],
      b: [is('section', 'body'), is('lang', lang)],
    })),
  ]
  const columns = metadataSplits(counts).flatMap(([a, b]) =>
    LANGUAGES.map((lang) => ({ a: [is('lang', lang), a], b: [is('lang', lang), b] })),
  )
  const seen = new Set<string>()
  return [...places, ...columns].filter(({ a, b }) => {
    const [left, right] = [documentsIn(counts, a), documentsIn(counts, b)]
    const key = JSON.stringify([a, b].map((side) => side.filter(({ name }) => name === 'lang' || name === 'section')))
    const split = key + JSON.stringify([left, right].sort())
    if (left.length < FEWEST_DOCUMENTS || right.length < FEWEST_DOCUMENTS || seen.has(split)) return false
    seen.add(split)
    return true
  })
}

const documentsIn = (counts: CorpusCounts, selection: Selection): string[] =>
  selectCounts(counts, selection)
    .documents.filter(({ zones }) => zones.some(({ words }) => words > 0))
    .map(({ id }) => id)

/** The two sides that each metadata column makes, or each value of it. */
function metadataSplits({ documents }: CorpusCounts): [Condition, Condition][] {
  const values = new Map<string, string[]>()
  for (const { metadata } of documents)
    for (const [name, value] of Object.entries(metadata)) values.set(name, [...(values.get(name) ?? []), value])
  return [...values].sort(([a], [b]) => compareValues(a, b)).flatMap(([name, all]) => splitsOf(name, all))
}

function splitsOf(name: string, all: readonly string[]): [Condition, Condition][] {
  const distinct = [...new Set(all)].filter((value) => value !== '').sort(compareValues)
  if (distinct.length < 2) return []
  if (distinct.every((value) => /^-?\d{1,9}$/.test(value)) && distinct.length > 2) return [halves(name, all, distinct)]
  if (distinct.length > MOST_VALUES) return []
  if (distinct.length === 2) return [[is(name, distinct[0]!), is(name, distinct[1]!)]]
  return distinct.map((value) => [is(name, value), { name, value, isOther: true }])
}

/** Numbers cut where both sides have about as many documents. */
function halves(name: string, all: readonly string[], distinct: readonly string[]): [Condition, Condition] {
  const sorted = all.filter((value) => value !== '').sort(compareValues)
  const middle = sorted[Math.floor(sorted.length / 2)]!
  const cut = Math.max(1, distinct.indexOf(middle))
  return [
    { name, value: distinct[0]!, to: distinct[cut - 1]! },
    { name, value: distinct[cut]!, to: distinct.at(-1)! },
  ]
}
