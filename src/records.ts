// The last pure step: an annotated document becomes records. Only here do UTF-16 units turn into code points.
import { type AlignedSide, type Alignment, LOW_SCORE, type TermPair } from './model/alignment.ts'
import type { AnnotatedDocument, CitationGaps } from './model/annotated.ts'
import type { SourceDocument, TaggedParagraph } from './model/document.ts'
import { pageAt } from './model/pages.ts'
import type {
  AlignmentRecord,
  DocumentRecord,
  DocumentRecords,
  ErrorRecord,
  ParagraphRecord,
  SpanRecord,
} from './model/record.ts'
import { toSource } from './model/source-map.ts'
import type { Span } from './model/span.ts'
import type { Tag } from './model/tag.ts'
import { countWords } from './model/words.ts'
import { version } from './version.ts'

/** The records of one document: the document's, its paragraphs', its alignments'. */
export function toRecords(annotated: AnnotatedDocument): DocumentRecords {
  const inSource = toCodePoints(annotated.document.text)
  const paragraphs = annotated.paragraphs.map((paragraph, index) =>
    toParagraphRecord(paragraph, annotated.document, index, inSource),
  )
  const alignments = annotated.alignments.map((alignment) => toAlignmentRecord(alignment, annotated.document.id))
  return [toDocumentRecord(annotated, paragraphs, alignments.length), ...paragraphs, ...alignments]
}

/** The one record of a document that failed. */
export function toErrorRecord(
  document: { readonly id: string; readonly path: string },
  failure: { readonly stage: string; readonly code: string; readonly message: string },
): ErrorRecord {
  return { kind: 'error', doc: document.id, path: document.path, ...failure }
}

type Offset = (unit: number) => number

/** Turns UTF-16 offsets of `text` into code points; free of cost for text without astral characters. */
export function toCodePoints(text: string): Offset {
  if (!/[\ud800-\udbff]/.test(text)) return (unit) => unit
  const pairs: number[] = []
  for (let unit = 0; unit < text.length; unit++) {
    if (text.codePointAt(unit)! > 0xffff) pairs.push(unit++)
  }
  return (unit) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < unit) low = middle + 1
      else high = middle
    }
    return unit - low
  }
}

const paragraphId = (doc: string, index: number): string => `${doc}#p${index}`

function toParagraphRecord(
  paragraph: TaggedParagraph,
  { id: doc, pages }: SourceDocument,
  index: number,
  inSource: Offset,
): ParagraphRecord {
  const page = pageAt(pages, paragraph.map[0]?.source.start ?? -1)
  const inText = toCodePoints(paragraph.text)
  const pieces = (span: Span) =>
    toSource(paragraph.map, span).map(({ start, end }): [number, number] => [inSource(start), inSource(end)])
  return {
    kind: 'paragraph',
    doc,
    id: paragraphId(doc, index),
    section: paragraph.section,
    heading: paragraph.heading,
    role: paragraph.role,
    ...(page !== undefined && { page }),
    lang: paragraph.language,
    lang_score: round(paragraph.languageScore, 3),
    text: paragraph.text,
    words: countWords(paragraph.text),
    source: pieces({ start: 0, end: paragraph.text.length }),
    sentences: paragraph.sentences.map(({ start, end }) => ({ start: inText(start), end: inText(end) })),
    spans: paragraph.tags.map((tag) => toSpanRecord(tag, paragraph.text, inText, pieces)),
    repairs: paragraph.repairs.map((repair) => ({ ...repair, at: inText(repair.at) })),
  }
}

/** The keys stand in the order of the contract; assigned one by one, since thousands of spans make a document. */
function toSpanRecord(tag: Tag, text: string, inText: Offset, pieces: (span: Span) => [number, number][]): SpanRecord {
  const { start, end, label, concept, category, cue } = tag
  const record: Partial<Mutable<SpanRecord>> = {
    start: inText(start),
    end: inText(end),
    text: text.slice(start, end),
    label,
    concept,
    category,
    cue,
  }
  if (tag.strength) record.strength = tag.strength
  record.tier = tag.tier
  record.sentence = tag.sentence
  record.source = pieces(tag)
  if (tag.sense) record.sense = tag.sense
  if (tag.confidence) record.confidence = tag.confidence
  if (tag.isQuoted) record.quoted = true
  if (tag.isNegated) record.negated = true
  if (tag.isContrast) record.contrast = true
  if (tag.isInHeading) record.in_heading = true
  if (tag.isAmbiguous) record.ambiguous = true
  if (tag.isBackTranslation) record.back_translation = true
  if (tag.isAttributed) record.attributed = true
  if (tag.group !== undefined) record.group = tag.group
  if (tag.function) record.function = tag.function
  if (tag.hedgedBy?.length) record.hedged_by = [...tag.hedgedBy]
  if (tag.cites?.length) record.cites = [...tag.cites]
  if (tag.actor) record.actor = tag.actor
  if (tag.target) record.target = tag.target
  return record as SpanRecord
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

function toDocumentRecord(
  { document, paragraphs, citations, lexiconHash }: AnnotatedDocument,
  records: readonly ParagraphRecord[],
  alignments: number,
): DocumentRecord {
  return {
    kind: 'document',
    id: document.id,
    path: document.path,
    sha256: document.sha256,
    encoding: document.encoding,
    title: toTitles(records),
    languages: sumBy(records, { tr: 0, en: 0, und: 0 }),
    sections: toSections(records),
    repairs: countRepairs(paragraphs),
    counts: {
      paragraphs: records.length,
      words: records.reduce((sum, record) => sum + record.words, 0),
      sentences: records.reduce((sum, record) => sum + record.sentences.length, 0),
      spans: countSpans(records),
      alignments,
    },
    ...(citations && { citations: toCitationGaps(citations) }),
    ...(document.metadata && { metadata: { ...document.metadata } }),
    lexicon: lexiconHash,
    version,
    offsets: 'codepoint',
  }
}

const toCitationGaps = ({ withoutEntry, withoutCitation, nearSpelling }: CitationGaps) => ({
  without_entry: [...withoutEntry],
  without_citation: [...withoutCitation],
  ...(nearSpelling.length > 0 && { near_spelling: nearSpelling.map((pair) => ({ ...pair })) }),
})

/** The first title in each language; a title in several paragraphs is joined by the parts stage. */
function toTitles(records: readonly ParagraphRecord[]): DocumentRecord['title'] {
  const title: { tr?: string; en?: string } = {}
  for (const { section, lang, text } of records) {
    if (section === 'title' && lang !== 'und') title[lang] ??= text
  }
  return title
}

function sumBy(records: readonly ParagraphRecord[], words: DocumentRecord['languages']): DocumentRecord['languages'] {
  for (const record of records) words[record.lang] += record.words
  return words
}

/** Sections in order of first appearance, parted by heading and language. */
function toSections(records: readonly ParagraphRecord[]): DocumentRecord['sections'] {
  const sections = new Map<string, DocumentRecord['sections'][number]>()
  for (const { section, heading, lang, words, sentences, role } of records) {
    if (role === 'heading' && section !== 'title') continue
    const key = JSON.stringify([section, heading, lang])
    const entry = sections.get(key) ?? { section, heading, lang, paragraphs: 0, words: 0, sentences: 0 }
    entry.paragraphs++
    entry.words += words
    entry.sentences += sentences.length
    sections.set(key, entry)
  }
  return [...sections.values()]
}

function countRepairs(paragraphs: readonly TaggedParagraph[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { repairs } of paragraphs) for (const { kind } of repairs) counts[kind] = (counts[kind] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function countSpans(records: readonly ParagraphRecord[]): DocumentRecord['counts']['spans'] {
  const counts: DocumentRecord['counts']['spans'] = {}
  for (const { spans } of records) {
    for (const { label, tier } of spans) {
      counts[label] ??= {}
      const tiers = counts[label]
      tiers[tier] = (tiers[tier] ?? 0) + 1
    }
  }
  return counts
}

function toAlignmentRecord(alignment: Alignment, doc: string): AlignmentRecord {
  return {
    kind: 'alignment',
    doc,
    unit: alignment.unit,
    bead: alignment.bead,
    score: round(alignment.score, 3),
    ...(alignment.score < LOW_SCORE && { low: true as const }),
    tr: toSide(alignment.tr, doc),
    en: toSide(alignment.en, doc),
    terms: alignment.terms.map(toTerm),
    hedges: toHedges(alignment.hedges),
  }
}

const toTerm = ({ concept, tr, en, relation, trWording, enWording, isBackTranslation }: TermPair) => ({
  concept,
  tr,
  en,
  relation,
  ...(trWording !== undefined && { tr_wording: trWording }),
  ...(enWording !== undefined && { en_wording: enWording }),
  ...(isBackTranslation && { back_translation: true as const }),
})

const toHedges = ({ tr, en, pairs, parity }: Alignment['hedges']): AlignmentRecord['hedges'] => ({
  tr: [...tr],
  en: [...en],
  ...(pairs.length > 0 && { pairs: pairs.map(([turkish, english]): [number, number] => [turkish, english]) }),
  parity,
})

function toSide(sides: readonly AlignedSide[], doc: string): AlignmentRecord['tr'] {
  const [first, ...more] = sides
  if (!first) return { paragraph: null, sentences: [], text: '' }
  return {
    paragraph: paragraphId(doc, first.paragraph),
    sentences: [...first.sentences],
    text: sides.map((side) => side.text).join(' '),
    ...(more.length > 0 && {
      more: more.map((side) => ({ paragraph: paragraphId(doc, side.paragraph), sentences: [...side.sentences] })),
    }),
  }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
