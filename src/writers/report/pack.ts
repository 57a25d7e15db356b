// Records of one document → the compact value the page's own script reads: what all spans share is written once.
import type {
  AlignmentRecord,
  DocumentRecord,
  DocumentRecords,
  ParagraphRecord,
  SpanRecord,
} from '../../model/record.ts'
import { toUnits } from './code-points.ts'

/** What spans of one lexicon row share: label, concept, category, tier, cue, strength, sense, confidence. */
export type Kind = readonly [string, string, string, string, string, string, string, string]

/** Bits of a span's flags, in the order of FLAGS in client/data.js. */
const FLAGS = ['quoted', 'negated', 'contrast', 'in_heading', 'ambiguous', 'back_translation', 'attributed'] as const

/** Start and end in UTF-16 units, kind, flags, and what few spans have. */
export type PackedSpan = readonly [number, number, number, number, SpanExtra?]

export interface SpanExtra {
  readonly hedgedBy?: readonly number[]
  readonly cites?: readonly number[]
  readonly actor?: string
  readonly target?: string
  readonly function?: string
}

export interface PackedParagraph {
  readonly section: string
  readonly role: string
  readonly lang: string
  readonly text: string
  readonly spans: readonly PackedSpan[]
  /** Starts and ends of sentences by turns; only where a bead touches the paragraph. */
  readonly sentences?: readonly number[]
}

/** Paragraph index and sentence indexes, by turns. */
export type PackedSide = readonly (readonly [number, readonly number[]])[]

export interface PackedBead {
  readonly unit: string
  readonly score: number
  readonly parity: string
  readonly tr: PackedSide
  readonly en: PackedSide
  readonly terms: readonly (readonly [string, string, string, string])[]
  readonly hedges: readonly [readonly string[], readonly string[]]
}

export interface PackedDocument {
  readonly paragraphs: readonly PackedParagraph[]
  readonly beads: readonly PackedBead[]
}

/** Collects the kinds of all documents and gives each a number. */
export class KindTable {
  readonly kinds: Kind[] = []
  readonly #numbers = new Map<string, number>()

  numberOf({ label, concept, category, tier, cue, strength, sense, confidence }: SpanRecord): number {
    const kind: Kind = [label, concept, category, tier, cue, strength ?? '', sense ?? '', confidence ?? '']
    const key = JSON.stringify(kind)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.kinds.length)
    return this.kinds.push(kind) - 1
  }
}

/** Packs the paragraphs and beads of a document; other records are passed over. */
export function packDocument(records: DocumentRecords, table: KindTable): PackedDocument {
  const paragraphs = records.filter((record) => record.kind === 'paragraph')
  const alignments = records.filter((record) => record.kind === 'alignment')
  const indexes = new Map(paragraphs.map(({ id }, index) => [id, index]))
  const beads = alignments.map((alignment) => packBead(alignment, indexes))
  const touched = new Set(beads.flatMap(({ tr, en }) => [...tr, ...en].map(([paragraph]) => paragraph)))
  return {
    paragraphs: paragraphs.map((paragraph, index) => packParagraph(paragraph, table, touched.has(index))),
    beads,
  }
}

function packParagraph(paragraph: ParagraphRecord, table: KindTable, hasBeads: boolean): PackedParagraph {
  const { section, role, lang, text, spans, sentences } = paragraph
  const unit = toUnits(text)
  return {
    section,
    role,
    lang,
    text,
    spans: spans.map((span) => packSpan(span, unit, table)),
    ...(hasBeads && { sentences: sentences.flatMap(({ start, end }) => [unit(start), unit(end)]) }),
  }
}

function packSpan(span: SpanRecord, unit: (codePoint: number) => number, table: KindTable): PackedSpan {
  const flags = FLAGS.reduce((bits, flag, index) => bits | (span[flag] ? 1 << index : 0), 0)
  const extra: SpanExtra = {
    ...(span.hedged_by?.length && { hedgedBy: span.hedged_by }),
    ...(span.cites?.length && { cites: span.cites }),
    ...(span.actor && { actor: span.actor }),
    ...(span.target && { target: span.target }),
    ...(span.function && { function: span.function }),
  }
  const packed = [unit(span.start), unit(span.end), table.numberOf(span), flags] as const
  return Object.keys(extra).length > 0 ? [...packed, extra] : packed
}

function packBead({ unit, score, tr, en, terms, hedges }: AlignmentRecord, indexes: Map<string, number>): PackedBead {
  const side = ({ paragraph, sentences, more }: AlignmentRecord['tr']): PackedSide =>
    [...(paragraph === null ? [] : [{ paragraph, sentences }]), ...(more ?? [])].flatMap((piece) => {
      const index = indexes.get(piece.paragraph)
      return index === undefined ? [] : [[index, piece.sentences] as const]
    })
  return {
    unit,
    score,
    parity: hedges.parity,
    tr: side(tr),
    en: side(en),
    terms: terms.map((term) => [term.concept, term.tr, term.en, term.relation]),
    hedges: [hedges.tr, hedges.en],
  }
}

/** What the lists of the page tell about a document: one row of the documents' table. */
export interface DocumentRow {
  readonly id: string
  readonly title: { readonly tr?: string; readonly en?: string }
  readonly path: string
  readonly words: { readonly tr: number; readonly en: number; readonly und: number }
  /** Spans by layer. */
  readonly spans: Readonly<Record<string, number>>
  readonly beads: number
  readonly repairs: number
  readonly metadata: Readonly<Record<string, string>>
}

export function toDocumentRow({ id, title, path, languages, counts, repairs, metadata }: DocumentRecord): DocumentRow {
  const sum = (values: Iterable<number | undefined>) => [...values].reduce<number>((all, one) => all + (one ?? 0), 0)
  return {
    id,
    title: { ...(title.tr !== undefined && { tr: title.tr }), ...(title.en !== undefined && { en: title.en }) },
    path,
    words: languages,
    spans: Object.fromEntries(
      Object.entries(counts.spans).map(([label, tiers]) => [label, sum(Object.values(tiers ?? {}))]),
    ),
    beads: counts.alignments,
    repairs: sum(Object.values(repairs)),
    metadata: metadata ?? {},
  }
}
