// Items with places × spans → pairs: the closest fit first, each item and each span once.
import type { SpanRecord } from '../model/record.ts'
import { type Item, type Place, trueConcept } from './item.ts'

/** A predicted span that may be paired. */
export interface Candidate {
  readonly span: SpanRecord
  readonly paragraph: string
  isTaken: boolean
}

/** An item, and where it may stand. */
export interface Placed {
  readonly item: Item
  readonly places: readonly Place[]
}

type Fits = (span: SpanRecord, place: Place, item: Item) => boolean

const hasSameEnds: Fits = (span, { start, end }) => span.start === start && span.end === end
const overlaps: Fits = (span, { start, end }) => span.start < end && start < span.end
const meansSame: Fits = (span, _, item) => span.concept === trueConcept(item)

/** What is tried, in this order. */
const PASSES: Readonly<Record<'exact' | 'overlap', readonly Fits[]>> = {
  exact: [(...at) => hasSameEnds(...at) && meansSame(...at), hasSameEnds],
  overlap: [(...at) => overlaps(...at) && meansSame(...at), overlaps],
}

/** Pairs items with spans of their layer; undefined where none is left for an item. Marks the spans as taken. */
export function matchPlaces(
  items: readonly Placed[],
  candidates: readonly Candidate[],
  boundaries: 'exact' | 'overlap',
): Map<Item, SpanRecord | undefined> {
  const inParagraph = groupBy(candidates, ({ paragraph }) => paragraph)
  const pairs = new Map<Item, SpanRecord | undefined>(items.map(({ item }) => [item, undefined]))
  const passes = boundaries === 'exact' ? PASSES.exact : [...PASSES.exact, ...PASSES.overlap]
  for (const fits of passes) {
    for (const { item, places } of items) {
      if (pairs.get(item)) continue
      const found = findCandidate(item, places, inParagraph, fits)
      if (!found) continue
      found.isTaken = true
      pairs.set(item, found.span)
    }
  }
  return pairs
}

function findCandidate(
  item: Item,
  places: readonly Place[],
  inParagraph: ReadonlyMap<string, readonly Candidate[]>,
  fits: Fits,
): Candidate | undefined {
  for (const place of places) {
    const found = inParagraph
      .get(place.paragraph)
      ?.find(({ span, isTaken }) => !isTaken && span.label === item.label && fits(span, place, item))
    if (found) return found
  }
  return undefined
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group) group.push(value)
    else groups.set(keyOf(value), [value])
  }
  return groups
}
