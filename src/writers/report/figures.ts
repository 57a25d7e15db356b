// Records of one document after another → the figures of the overview: counts only, whatever the number of documents.
import { COUNTED_LABELS, type CountedLabel, isCounted, isProse } from '../../model/prose.ts'
import type { AlignmentRecord, DocumentRecords, ErrorRecord, ParagraphRecord, SpanRecord } from '../../model/record.ts'

export const LAYERS = ['strategy', 'hedge', 'booster', 'citation', 'actor'] as const
export const TIERS = ['core', 'extended', 'context'] as const
/** The layers of the rates, as in summary.csv. */
export const RATED = COUNTED_LABELS
/** Sections and languages of running prose, in the order they are read. */
export const PROSE = ['abstract', 'body', 'notes'] as const
export const LANGUAGES = ['tr', 'en'] as const
export const PARITIES = ['kept', 'strengthened', 'weakened', 'lost', 'added'] as const

export type Parity = (typeof PARITIES)[number]

/** Running prose of one section in one language over all documents. */
export interface Zone {
  words: number
  sentences: number
  readonly core: Record<CountedLabel, number>
  /** Extended and context devices. */
  readonly other: Record<CountedLabel, number>
}

/** How a strategy is put forward: under a hedge, under a booster and no hedge, or plainly. */
export interface Stance {
  hedged: number
  boosted: number
  plain: number
}

export interface Figures {
  documents: number
  failed: number
  readonly errors: ErrorRecord[]
  readonly words: { tr: number; en: number; und: number }
  /** `label tier` → spans. */
  readonly spans: Map<string, number>
  beads: number
  alignedDocuments: number
  readonly repairs: Map<string, number>
  /** `section language` → running prose. */
  readonly zones: Map<string, Zone>
  readonly parity: Record<Parity | 'none', number>
  /** Core strategies in running prose, by concept. */
  readonly strategies: Map<string, Stance>
}

/** Error records shown one by one; all are counted. */
const MOST_ERRORS = 100

export const emptyFigures = (): Figures => ({
  documents: 0,
  failed: 0,
  errors: [],
  words: { tr: 0, en: 0, und: 0 },
  spans: new Map(),
  beads: 0,
  alignedDocuments: 0,
  repairs: new Map(),
  zones: new Map(),
  parity: { kept: 0, strengthened: 0, weakened: 0, lost: 0, added: 0, none: 0 },
  strategies: new Map(),
})

/** Adds the records of one document. */
export function addToFigures(figures: Figures, records: DocumentRecords): void {
  for (const record of records) {
    if (record.kind === 'error') {
      figures.failed++
      if (figures.errors.length < MOST_ERRORS) figures.errors.push(record)
    } else if (record.kind === 'document') {
      figures.documents++
      for (const language of ['tr', 'en', 'und'] as const) figures.words[language] += record.languages[language]
      for (const [kind, count] of Object.entries(record.repairs)) add(figures.repairs, kind, count)
    } else if (record.kind === 'paragraph') addParagraph(figures, record)
  }
  addAlignments(
    figures,
    records.filter((record) => record.kind === 'alignment'),
  )
}

const add = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function addAlignments(figures: Figures, alignments: readonly AlignmentRecord[]): void {
  figures.beads += alignments.length
  if (alignments.length > 0) figures.alignedDocuments++
  for (const { hedges } of alignments) figures.parity[hedges.parity]++
}

function addParagraph(figures: Figures, paragraph: ParagraphRecord): void {
  for (const { label, tier } of paragraph.spans) add(figures.spans, `${label} ${tier}`, 1)
  if (!isProse(paragraph)) return
  const zone = zoneOf(figures, `${paragraph.section} ${paragraph.lang}`)
  zone.words += paragraph.words
  zone.sentences += paragraph.sentences.length
  for (const span of paragraph.spans) {
    if (!isCounted(span)) continue
    const label = span.label as CountedLabel
    zone[span.tier === 'core' ? 'core' : 'other'][label]++
    if (label === 'strategy' && span.tier === 'core') addStance(figures.strategies, span, paragraph.spans)
  }
}

function zoneOf({ zones }: Figures, key: string): Zone {
  const none = { strategy: 0, hedge: 0, booster: 0 }
  const zone = zones.get(key) ?? { words: 0, sentences: 0, core: { ...none }, other: { ...none } }
  zones.set(key, zone)
  return zone
}

function addStance(strategies: Map<string, Stance>, span: SpanRecord, spans: readonly SpanRecord[]): void {
  const stance = strategies.get(span.concept) ?? { hedged: 0, boosted: 0, plain: 0 }
  const bearing = new Set(span.hedged_by?.map((index) => spans[index]?.label))
  stance[bearing.has('hedge') ? 'hedged' : bearing.has('booster') ? 'boosted' : 'plain']++
  strategies.set(span.concept, stance)
}
