// What the gold says of a document × what was predicted in it → pairs, each item and each span used once.
import { toHitId, toHitPlace } from '../model/hit-id.ts'
import type { ParagraphRecord } from '../model/record.ts'
import type { Pair } from './evaluation.ts'
import { type Item, isHit } from './item.ts'
import { locate, toSearchable } from './locate.ts'
import { type Candidate, matchPlaces, type Placed } from './match-places.ts'

export interface MatchOptions {
  /** Layers in which every hit of the document has been judged: there a span that the gold does not know is wrong. */
  readonly isWhole: (label: string) => boolean
  /** Layers that the gold speaks of at all; spans of others are left alone. */
  readonly labels: ReadonlySet<string>
  /** `exact`: a span counts for an item only where both have the same ends. */
  readonly boundaries: 'exact' | 'overlap'
}

export interface Matched {
  readonly pairs: readonly Pair[]
  /** Items found again by the id of their row. */
  readonly byId: number
  /** Items found again by their place or their sentence. */
  readonly byPlace: number
  /** Items whose words are not in the text any more: not used. */
  readonly lost: readonly Item[]
  /** Spans in a layer that was not judged whole, and which the gold does not know: not used. */
  readonly unknown: number
}

/** Pairs the items of one document with its spans: by id, then by place. */
export function matchDocument(
  items: readonly Item[],
  paragraphs: readonly ParagraphRecord[],
  { isWhole, labels, boundaries }: MatchOptions,
): Matched {
  const candidates = toCandidates(paragraphs, labels)
  const pairs: Pair[] = []
  const rest = items.filter((item) => !pairById(item, candidates, pairs))
  const byId = pairs.length
  const document = rest.length > 0 ? toSearchable(paragraphs) : undefined
  const placed = rest.map((item): Placed => ({ item, places: locate(item, document!) }))
  const lost = placed.filter(({ places }) => places.length === 0).map(({ item }) => item)
  const found = placed.filter(({ places }) => places.length > 0)
  for (const [item, span] of matchPlaces(found, [...candidates.values()], boundaries)) {
    if (span) pairs.push({ item, predicted: span })
    else if (isHit(item)) pairs.push({ item })
  }
  const open = [...candidates.values()].filter(({ isTaken }) => !isTaken)
  const wrong = open.filter(({ span }) => isWhole(span.label))
  pairs.push(...wrong.map(({ span }) => ({ predicted: span })))
  return { pairs, byId, byPlace: found.length, lost, unknown: open.length - wrong.length }
}

/** The spans of the document by the ids of their rows. */
function toCandidates(paragraphs: readonly ParagraphRecord[], labels: ReadonlySet<string>): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>()
  for (const { id, doc, spans } of paragraphs) {
    for (const span of spans) {
      if (!labels.has(span.label)) continue
      candidates.set(toHitId(toHitPlace(doc, span)), { span, paragraph: id, isTaken: false })
    }
  }
  return candidates
}

function pairById(item: Item, candidates: ReadonlyMap<string, Candidate>, pairs: Pair[]): boolean {
  const found = item.id === undefined ? undefined : candidates.get(item.id)
  if (!found || found.isTaken) return false
  found.isTaken = true
  pairs.push({ item, predicted: found.span })
  return true
}
