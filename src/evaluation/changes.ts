// Two annotations of one document → the spans that are in one only, that moved, or that are called something else.
import type { DocumentRecords, ParagraphRecord, SpanRecord } from '../model/record.ts'

/**
 * `gained`: only in B · `lost`: only in A · `relabelled`: the same stretch, told differently · `moved`: stretches of one layer
 * that overlap without being the same.
 */
export type ChangeKind = 'gained' | 'lost' | 'relabelled' | 'moved'

/** A span and the paragraph it stands in. */
export interface PlacedSpan {
  readonly paragraph: ParagraphRecord
  readonly span: SpanRecord
}

export interface Change {
  readonly kind: ChangeKind
  readonly a?: PlacedSpan
  readonly b?: PlacedSpan
  /** What is told differently: `concept`, `tier`, `row` … Empty where the span is in one only. */
  readonly fields: readonly string[]
}

export interface DocumentChanges {
  readonly changes: readonly Change[]
  readonly same: number
  /** The sources differ: spans are compared only in paragraphs that read the same. */
  readonly isOtherText: boolean
  /** Paragraphs of either side without one on the other that reads the same; only where the sources differ. */
  readonly apart: number
}

const FIELDS = ['label', 'concept', 'category', 'tier', 'strength', 'sense'] as const
const FLAGS = ['quoted', 'negated', 'contrast', 'attributed', 'ambiguous', 'back_translation'] as const

/** A span where it can be held against the other side's. */
interface Located extends PlacedSpan {
  /** Spans of one stretch of text have one number here on both sides; offsets count within it. */
  readonly block: number
  readonly start: number
  readonly end: number
}

/**
 * Compares the records of one document in two runs. Where the source is the same, spans meet by their place in it, however
 * the paragraphs were cut; where it is not, by their place in paragraphs of equal text, taken in order. Spans are chosen by
 * `isCompared`. A document without spans gives no changes.
 */
export function compareDocuments(
  a: DocumentRecords,
  b: DocumentRecords,
  isCompared: (span: SpanRecord) => boolean = () => true,
): DocumentChanges {
  const isOtherText = shaOf(a) !== shaOf(b)
  const [first, second] = [paragraphsOf(a), paragraphsOf(b)]
  const twins = isOtherText ? pairByText(first, second) : undefined
  const here = locate(first, isCompared, twins?.a)
  const there = locate(second, isCompared, twins?.b)
  const { changes, same } = match(here, there)
  const apart = twins ? first.length - twins.a.size + second.length - twins.b.size : 0
  return { changes, same, isOtherText, apart }
}

const shaOf = ([first]: DocumentRecords): string | undefined => (first?.kind === 'document' ? first.sha256 : undefined)

const paragraphsOf = (records: DocumentRecords): ParagraphRecord[] =>
  records.filter((record): record is ParagraphRecord => record.kind === 'paragraph')

/** Numbers for paragraphs of equal text: the first of A with the first of B, and so on. */
function pairByText(first: readonly ParagraphRecord[], second: readonly ParagraphRecord[]) {
  const waiting = groupBy(second.toReversed(), ({ text }) => text)
  const a = new Map<ParagraphRecord, number>()
  const b = new Map<ParagraphRecord, number>()
  for (const paragraph of first) {
    const twin = waiting.get(paragraph.text)?.pop()
    if (!twin) continue
    b.set(twin, a.size)
    a.set(paragraph, a.size)
  }
  return { a, b }
}

function locate(
  paragraphs: readonly ParagraphRecord[],
  isCompared: (span: SpanRecord) => boolean,
  blocks: ReadonlyMap<ParagraphRecord, number> | undefined,
): Located[] {
  return paragraphs.flatMap((paragraph) => {
    const block = blocks ? blocks.get(paragraph) : 0
    if (block === undefined) return []
    return paragraph.spans.filter(isCompared).map((span): Located => {
      const [start, end] = blocks ? [span.start, span.end] : [span.source[0]![0], span.source.at(-1)![1]]
      return { paragraph, span, block, start, end }
    })
  })
}

function match(here: readonly Located[], there: readonly Located[]): Pick<DocumentChanges, 'changes' | 'same'> {
  const pairs: (readonly [Located, Located])[] = []
  // The surest first: what is the same in all is never taken for what is merely in the same place.
  const steps = [
    (at: Located) => `${placeOf(at)} ${at.span.label} ${at.span.cue} ${at.span.concept}`,
    (at: Located) => `${placeOf(at)} ${at.span.label}`,
    placeOf,
  ]
  let [restHere, restThere]: readonly [readonly Located[], readonly Located[]] = [here, there]
  for (const keyOf of steps) [restHere, restThere] = pairOff(restHere, restThere, keyOf, pairs)
  const [lost, gained] = pairOverlaps(restHere, restThere, pairs)
  const told = pairs.map(([a, b]) => toChange(a, b))
  const changes = [
    ...told.filter((change) => change !== undefined),
    ...lost.map((a): Change => ({ kind: 'lost', a, fields: [] })),
    ...gained.map((b): Change => ({ kind: 'gained', b, fields: [] })),
  ]
  return { changes: changes.sort(byPlace), same: told.length - told.filter((change) => change !== undefined).length }
}

const placeOf = ({ block, start, end }: Located): string => `${block} ${start} ${end}`

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Pairs spans with equal keys, in order; gives what is left of both sides. */
function pairOff(
  here: readonly Located[],
  there: readonly Located[],
  keyOf: (at: Located) => string,
  pairs: (readonly [Located, Located])[],
): readonly [Located[], Located[]] {
  const waiting = groupBy(there.toReversed(), keyOf)
  const taken = new Set<Located>()
  const rest = here.filter((at) => {
    const other = waiting.get(keyOf(at))?.pop()
    if (!other) return true
    pairs.push([at, other])
    taken.add(other)
    return false
  })
  return [rest, there.filter((at) => !taken.has(at))]
}

/** Pairs spans of one layer that overlap, each with the one it shares most with; gives what is left of both sides. */
function pairOverlaps(
  here: readonly Located[],
  there: readonly Located[],
  pairs: (readonly [Located, Located])[],
): readonly [Located[], Located[]] {
  const taken = new Set<Located>()
  const ordered = there.toSorted(byStart)
  let from = 0
  const lost = here.toSorted(byStart).filter((at) => {
    // What ends before this one ends before all that come after it.
    while (from < ordered.length && isBehind(ordered[from]!, at)) from++
    let best: Located | undefined
    for (let index = from; index < ordered.length && isBefore(ordered[index]!, at); index++) {
      const other = ordered[index]!
      if (taken.has(other) || other.span.label !== at.span.label) continue
      if (shared(at, other) > (best ? shared(at, best) : 0)) best = other
    }
    if (!best) return true
    pairs.push([at, best])
    taken.add(best)
    return false
  })
  return [lost, ordered.filter((at) => !taken.has(at))]
}

const byStart = (a: Located, b: Located): number => a.block - b.block || a.start - b.start

const isBehind = (other: Located, at: Located): boolean =>
  other.block < at.block || (other.block === at.block && other.end <= at.start)

const isBefore = (other: Located, at: Located): boolean => other.block === at.block && other.start < at.end

const shared = (a: Located, b: Located): number =>
  a.block === b.block ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0

function toChange(a: Located, b: Located): Change | undefined {
  const fields = [
    ...FIELDS.filter((field) => a.span[field] !== b.span[field]),
    ...FLAGS.filter((flag) => a.span[flag] !== b.span[flag]),
    ...(a.span.cue === b.span.cue ? [] : ['row']),
  ]
  if (placeOf(a) !== placeOf(b)) return { kind: 'moved', a, b, fields }
  return fields.length === 0 ? undefined : { kind: 'relabelled', a, b, fields }
}

const byPlace = (one: Change, other: Change): number => startOf(one) - startOf(other)

const startOf = ({ a, b }: Change): number => (a ?? b)!.span.source[0]![0]
