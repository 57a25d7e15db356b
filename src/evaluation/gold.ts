// The gold: items by document, and how much of each document they cover; from corrections, from annotated records, to CSV.
import { toHitId, toHitPlace } from '../model/hit-id.ts'
import type { OutputRecord } from '../model/record.ts'
import { type Item, isJudged } from './item.ts'

export interface Gold {
  readonly documents: ReadonlyMap<string, readonly Item[]>
  /** Layers that it speaks of. */
  readonly labels: ReadonlySet<string>
  /** Whether it names every hit of its documents, as annotated records do. */
  readonly isWhole: boolean
}

/** Gold that names every hit of these documents, as annotated records do; one without a hit counts too. */
export const toWholeGold = (items: Iterable<Item>, ids: Iterable<string>): Gold => {
  const { documents, labels } = group(items)
  const empty = [...ids].filter((id) => !documents.has(id)).map((id): [string, Item[]] => [id, []])
  return { documents: new Map([...documents, ...empty]), labels, isWhole: true }
}

/** Gold of corrections; documents of which nothing has been judged are left out. */
export function toGold(items: Iterable<Item>): Gold {
  const { documents, labels } = group(items)
  const judged = [...documents].filter(([, all]) => all.some(isJudged))
  return { documents: new Map(judged), labels, isWhole: false }
}

function group(items: Iterable<Item>): { documents: Map<string, Item[]>; labels: Set<string> } {
  const documents = new Map<string, Item[]>()
  const labels = new Set<string>()
  for (const item of items) {
    const all = documents.get(item.document)
    if (all) all.push(item)
    else documents.set(item.document, [item])
    if (isJudged(item)) labels.add(item.label)
  }
  return { documents, labels }
}

/** Whether every hit of a layer in a document has been judged: none of its items is without a verdict. */
export const isJudgedWhole = (items: readonly Item[], label: string): boolean =>
  !items.some((item) => item.label === label && !isJudged(item))

/** The items of a record: every span of annotated JSONL that serves as gold is right. */
export function* itemsOf(record: OutputRecord): Iterable<Item> {
  if (record.kind !== 'paragraph') return
  for (const span of record.spans) {
    yield {
      outcome: 'right',
      id: toHitId(toHitPlace(record.doc, span)),
      document: record.doc,
      label: span.label,
      concept: span.concept,
      cue: span.cue,
      hit: span.text,
      sentence: '',
      place: { paragraph: record.id, start: span.start, end: span.end },
    }
  }
}

/** The columns of `gold.csv`: those of the sheet Hits that say what was judged and where it stands. */
export const GOLD_COLUMNS = [
  'id',
  'document',
  'label',
  'concept',
  'hit',
  'verdict',
  'correct_concept',
  'note',
  'sentence',
  'cue',
  'paragraph',
  'start',
  'end',
] as const

const VERDICTS: Readonly<Record<Item['outcome'], string>> = {
  right: 'right',
  wrong: 'wrong',
  other: 'other concept',
  missed: '',
  unjudged: '',
}

/** An item as a row of `gold.csv`; a missed hit has no id, an unjudged one no verdict. */
export const toGoldRow = (item: Item): (string | number | undefined)[] => [
  item.id,
  item.document,
  item.label,
  item.concept,
  item.hit,
  VERDICTS[item.outcome],
  item.correctConcept,
  item.note,
  item.sentence,
  item.cue,
  item.place?.paragraph,
  item.place?.start,
  item.place?.end,
]
