// The documents of two runs → what changed between the runs, counted by lexicon row; one document after the other.
import type { DocumentRecords, OutputRecord, SpanRecord } from '../model/record.ts'
import { type Change, type ChangeKind, compareDocuments, type DocumentChanges } from './changes.ts'

/** One lexicon row (or rule). A relabelled or moved span counts for the rows of both sides. */
export interface RowChanges {
  readonly row: string
  readonly label: string
  /** Spans in A and in B, all of them. */
  a: number
  b: number
  gained: number
  lost: number
  relabelled: number
  moved: number
}

/** What became of one document. */
export type DocumentFate = 'same' | 'changed' | 'only-a' | 'only-b' | 'failed-a' | 'failed-b' | 'failed-both'

export interface ComparedDocument {
  readonly id: string
  readonly fate: DocumentFate
  readonly changes: readonly Change[]
  readonly isOtherText: boolean
}

/** Everything that is counted over both runs. */
export interface RunTotals {
  readonly fates: Readonly<Record<DocumentFate, number>>
  readonly otherText: number
  readonly paragraphsApart: number
  readonly same: number
  readonly kinds: Readonly<Record<ChangeKind, number>>
  /** Versions and lexicon hashes as the documents tell them; more than one where a file was put together. */
  readonly versions: readonly [a: readonly string[], b: readonly string[]]
  readonly lexicons: readonly [a: readonly string[], b: readonly string[]]
}

type Side = 0 | 1

/** Gets the documents of both runs in whatever order, and gives each as soon as both sides of it are known. */
export class RunComparison {
  readonly #isCompared: (span: SpanRecord) => boolean
  readonly #waiting: readonly [Map<string, DocumentRecords>, Map<string, DocumentRecords>] = [new Map(), new Map()]
  readonly #rows = new Map<string, RowChanges>()
  readonly #fates: Record<DocumentFate, number> = {
    ...{ same: 0, changed: 0, 'only-a': 0, 'only-b': 0, 'failed-a': 0, 'failed-b': 0, 'failed-both': 0 },
  }
  readonly #kinds: Record<ChangeKind, number> = { gained: 0, lost: 0, relabelled: 0, moved: 0 }
  readonly #versions = [new Set<string>(), new Set<string>()] as const
  readonly #lexicons = [new Set<string>(), new Set<string>()] as const
  #same = 0
  #otherText = 0
  #apart = 0

  /** `isCompared` chooses the spans that count. */
  constructor(isCompared: (span: SpanRecord) => boolean = () => true) {
    this.#isCompared = isCompared
  }

  /** Takes a document of one side; gives what became of it where the other side is known already. */
  add(side: Side, records: DocumentRecords): ComparedDocument | undefined {
    const id = idOf(records[0]!)
    this.#count(side, records)
    const other = this.#waiting[side === 0 ? 1 : 0]
    const counterpart = other.get(id)
    if (!counterpart) {
      this.#waiting[side].set(id, records)
      return undefined
    }
    other.delete(id)
    return side === 0 ? this.#compare(id, records, counterpart) : this.#compare(id, counterpart, records)
  }

  /** The documents that only one run has, when both runs are through. */
  *finish(): Iterable<ComparedDocument> {
    for (const [side, fate] of [
      [0, 'only-a'],
      [1, 'only-b'],
    ] as const)
      for (const id of this.#waiting[side].keys()) yield this.#tell({ id, fate, changes: [], isOtherText: false })
  }

  /** The rows, those with most changes first; those without any are among them. */
  rows(): RowChanges[] {
    const weight = ({ gained, lost, relabelled, moved }: RowChanges) => gained + lost + relabelled + moved
    return [...this.#rows.values()].sort((x, y) => weight(y) - weight(x) || y.b - x.b || (x.row < y.row ? -1 : 1))
  }

  totals(): RunTotals {
    return {
      fates: this.#fates,
      otherText: this.#otherText,
      paragraphsApart: this.#apart,
      same: this.#same,
      kinds: this.#kinds,
      versions: [[...this.#versions[0]], [...this.#versions[1]]],
      lexicons: [[...this.#lexicons[0]], [...this.#lexicons[1]]],
    }
  }

  #count(side: Side, records: DocumentRecords): void {
    for (const record of records) {
      if (record.kind === 'document') {
        this.#versions[side].add(record.version)
        this.#lexicons[side].add(record.lexicon)
      } else if (record.kind === 'paragraph') {
        for (const span of record.spans) if (this.#isCompared(span)) this.#rowOf(span)[side === 0 ? 'a' : 'b']++
      }
    }
  }

  #rowOf({ cue, label }: SpanRecord): RowChanges {
    const key = `${label} ${cue}`
    const known = this.#rows.get(key)
    if (known) return known
    const row = { row: cue, label, a: 0, b: 0, gained: 0, lost: 0, relabelled: 0, moved: 0 }
    this.#rows.set(key, row)
    return row
  }

  #compare(id: string, a: DocumentRecords, b: DocumentRecords): ComparedDocument {
    const failed = failureOf(a, b)
    if (failed) return this.#tell({ id, fate: failed, changes: [], isOtherText: false })
    const { changes, same, isOtherText, apart }: DocumentChanges = compareDocuments(a, b, this.#isCompared)
    this.#same += same
    this.#apart += apart
    if (isOtherText) this.#otherText++
    for (const change of changes) this.#countChange(change)
    return this.#tell({ id, fate: changes.length > 0 || isOtherText ? 'changed' : 'same', changes, isOtherText })
  }

  #countChange({ kind, a, b }: Change): void {
    this.#kinds[kind]++
    const rows = new Set([a, b].flatMap((placed) => (placed ? [this.#rowOf(placed.span)] : [])))
    for (const row of rows) row[kind]++
  }

  #tell(document: ComparedDocument): ComparedDocument {
    this.#fates[document.fate]++
    return document
  }
}

const idOf = (record: OutputRecord): string => (record.kind === 'document' ? record.id : record.doc)

function failureOf(a: DocumentRecords, b: DocumentRecords): DocumentFate | undefined {
  const [first, second] = [a[0]!.kind === 'error', b[0]!.kind === 'error']
  if (first && second) return 'failed-both'
  return first ? 'failed-a' : second ? 'failed-b' : undefined
}
