// Records of annotated JSONL → the counts of a corpus; the first step of every statistic.
import { isCounted, isProse } from '../model/prose.ts'
import type { OutputRecord, ParagraphRecord, SpanRecord } from '../model/record.ts'
import type { AscriptionCount, CorpusCounts, DocumentCounts, HitCount, ZoneCounts } from './corpus-counts.ts'
import { PairCounter } from './pair-counter.ts'

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

interface OpenZone {
  readonly section: string
  readonly lang: string
  words: number
  sentences: number
  readonly hits: Map<string, Mutable<HitCount>>
  readonly ascriptions: Map<string, Mutable<AscriptionCount>>
}

interface OpenDocument {
  readonly id: string
  readonly metadata: Readonly<Record<string, string>>
  readonly zones: Map<string, OpenZone>
}

/** The counts of all records: headings, keywords and references apart, quoted hedges left out. No records give no documents. */
export function aggregate(records: Iterable<OutputRecord>): CorpusCounts {
  const counter = new CorpusCounter()
  for (const record of records) counter.add(record)
  return counter.counts()
}

/** Counts records as they come; of the texts it keeps nothing. The records of a document stand together. */
export class CorpusCounter {
  #documents: DocumentCounts[] = []
  #open: OpenDocument | undefined
  #failed = 0
  #pairs = new PairCounter()

  add(record: OutputRecord): void {
    if (record.kind === 'document') this.#begin(record.id, record.metadata ?? {})
    else if (record.kind === 'error') this.#failed++
    else if (record.kind === 'paragraph') this.#addParagraph(record)
  }

  /** What has been counted so far. */
  counts(): CorpusCounts {
    const open = this.#open ? [close(this.#open)] : []
    return { documents: [...this.#documents, ...open], failed: this.#failed, ...this.#pairs.counts() }
  }

  #begin(id: string, metadata: Readonly<Record<string, string>>): OpenDocument {
    if (this.#open) this.#documents.push(close(this.#open))
    this.#open = { id, metadata, zones: new Map() }
    return this.#open
  }

  #addParagraph(paragraph: ParagraphRecord): void {
    const open = this.#open?.id === paragraph.doc ? this.#open : this.#begin(paragraph.doc, {})
    if (!isProse(paragraph)) return
    addToZone(zoneOf(open, paragraph), paragraph)
    this.#pairs.add(paragraph)
  }
}

function zoneOf({ zones }: OpenDocument, { section, lang }: ParagraphRecord): OpenZone {
  const key = `${section} ${lang}`
  const zone = zones.get(key) ?? { section, lang, words: 0, sentences: 0, hits: new Map(), ascriptions: new Map() }
  zones.set(key, zone)
  return zone
}

function addToZone(zone: OpenZone, paragraph: ParagraphRecord): void {
  zone.words += paragraph.words
  zone.sentences += paragraph.sentences.length
  for (const span of paragraph.spans) {
    if (!isCounted(span)) continue
    const bearing = new Set(span.hedged_by?.map((index) => paragraph.spans[index]?.label))
    const isHedged = bearing.has('hedge')
    addHit(zone, span, isHedged, bearing.has('booster'))
    if (span.actor !== undefined || span.target !== undefined) addAscription(zone, span, isHedged)
  }
}

function addHit({ hits }: OpenZone, span: SpanRecord, isHedged: boolean, isBoosted: boolean): void {
  const { category, concept, tier } = span
  const label = span.label as HitCount['label']
  const key = JSON.stringify([label, category, concept, tier])
  const hit = hits.get(key) ?? { label, category, concept, tier, count: 0, hedged: 0, boosted: 0 }
  hit.count++
  if (isHedged) hit.hedged++
  if (isBoosted) hit.boosted++
  hits.set(key, hit)
}

function addAscription({ ascriptions }: OpenZone, span: SpanRecord, isHedged: boolean): void {
  const { concept, tier, actor = '', target = '' } = span
  const key = JSON.stringify([concept, tier, actor, target])
  const ascription = ascriptions.get(key) ?? { concept, tier, actor, target, count: 0, hedged: 0 }
  ascription.count++
  if (isHedged) ascription.hedged++
  ascriptions.set(key, ascription)
}

const close = ({ id, metadata, zones }: OpenDocument): DocumentCounts => ({
  id,
  metadata,
  zones: [...zones.values()].map(
    (zone): ZoneCounts => ({ ...zone, hits: [...zone.hits.values()], ascriptions: [...zone.ascriptions.values()] }),
  ),
})
