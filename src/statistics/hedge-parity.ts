// What becomes of hedges between Öz and abstract, over a corpus: shares with intervals over articles.
import type { AlignmentRecord, OutputRecord } from '../model/record.ts'
import { sum } from './averages.ts'
import { type BootstrapOptions, bootstrapRates } from './bootstrap.ts'
import type { Interval } from './comparison.ts'

/** The shares, in the order in which a report has them. */
export const PARITY_MEASURES = ['dropped', 'added', 'kept', 'weakened', 'strengthened', 'lost', 'hedged-anew'] as const
export type ParityMeasure = (typeof PARITY_MEASURES)[number]

/** What a share is of. */
export type ParityBase = 'hedges-tr' | 'hedges-en' | 'pairs-hedged-tr' | 'pairs-unhedged-tr'

/** Hedges without a counterpart, of the hedges of a side; then what happens in pairs of sentences, by whether the Öz hedges. */
const BASE_OF: Readonly<Record<ParityMeasure, ParityBase>> = {
  dropped: 'hedges-tr',
  added: 'hedges-en',
  kept: 'pairs-hedged-tr',
  weakened: 'pairs-hedged-tr',
  strengthened: 'pairs-hedged-tr',
  lost: 'pairs-hedged-tr',
  'hedged-anew': 'pairs-unhedged-tr',
}

export interface ParityRow {
  readonly measure: ParityMeasure
  readonly base: ParityBase
  readonly count: number
  readonly of: number
  /** Undefined where there is nothing to have a share of. */
  readonly share: (Pick<Interval, 'value'> & Partial<Interval>) | undefined
}

export interface HedgeParityCounts {
  readonly rows: readonly ParityRow[]
  /** Articles with at least one pair of sentences. */
  readonly documents: number
  /** Pairs of sentences counted; pairs too doubtful to be counted; sentences without a partner. */
  readonly pairs: number
  readonly doubtful: number
  readonly alone: number
}

type Tally = Record<ParityMeasure | ParityBase, number>

const empty = (): Tally => ({
  ...{ dropped: 0, added: 0, kept: 0, weakened: 0, strengthened: 0, lost: 0, 'hedged-anew': 0 },
  ...{ 'hedges-tr': 0, 'hedges-en': 0, 'pairs-hedged-tr': 0, 'pairs-unhedged-tr': 0 },
})

/** Counts alignment records as they come; other records are passed over. Memory: a few numbers an article. */
export class ParityCounter {
  readonly #documents = new Map<string, Tally>()
  #pairs = 0
  #doubtful = 0
  #alone = 0

  /** Titles and keywords do not hedge and are not counted. */
  add(record: OutputRecord): void {
    if (record.kind !== 'alignment' || record.unit !== 'abstract') return
    if (record.tr.text === '' || record.en.text === '') this.#alone++
    else if (record.low) this.#doubtful++
    else {
      const tally = this.#documents.get(record.doc) ?? empty()
      this.#documents.set(record.doc, tally)
      addTo(tally, record.hedges)
      this.#pairs++
    }
  }

  /** The shares; intervals by drawing articles (95 %, bootstrap), undefined with fewer than two. */
  parity(options: BootstrapOptions = {}): HedgeParityCounts {
    const tallies = [...this.#documents.values()]
    const rows = PARITY_MEASURES.map((measure) => toRow(measure, tallies, options))
    return { rows, documents: tallies.length, pairs: this.#pairs, doubtful: this.#doubtful, alone: this.#alone }
  }
}

function addTo(tally: Tally, { tr, en, pairs = [], parity }: AlignmentRecord['hedges']): void {
  tally['hedges-tr'] += tr.length
  tally['hedges-en'] += en.length
  tally.dropped += tr.length - pairs.length
  tally.added += en.length - pairs.length
  tally[tr.length > 0 ? 'pairs-hedged-tr' : 'pairs-unhedged-tr']++
  if (parity === 'none') return
  tally[parity === 'added' ? 'hedged-anew' : parity]++
}

function toRow(measure: ParityMeasure, tallies: readonly Tally[], options: BootstrapOptions): ParityRow {
  const base = BASE_OF[measure]
  const sizes = tallies.map((tally) => tally[base])
  const hits = tallies.map((tally) => tally[measure])
  const [count, of] = [sum(hits), sum(sizes)]
  if (of === 0) return { measure, base, count, of, share: undefined }
  const [[bounds] = []] = bootstrapRates([{ texts: tallies.map((_, at) => at), hits }], [sizes], options)
  return { measure, base, count, of, share: { value: count / of, ...bounds } }
}
