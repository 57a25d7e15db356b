// Records of a document → one table row a span, with the words around it (keyword in context).
import type { DocumentRecord, DocumentRecords, ParagraphRecord, SpanRecord } from '../model/record.ts'
import type { Cell } from './csv.ts'

/** Code points of context on each side: about ten words, what a concordance line shows. */
const CONTEXT = 80

export const HIT_COLUMNS = [
  'doc',
  'paragraph',
  'sentence',
  'section',
  'heading',
  'lang',
  'label',
  'concept',
  'category',
  'tier',
  'strength',
  'left',
  'hit',
  'right',
  'sentence_text',
  'quoted',
  'negated',
  'contrast',
  'in_heading',
  'ambiguous',
  'sense',
  'function',
  'hedged',
  'hedged_by',
  'cites',
  'actor',
  'target',
  'confidence',
  'back_translation',
  'attributed',
  'group',
  'cue',
  'start',
  'end',
  'source_start',
  'source_end',
] as const

/** The rows of all spans of a document, in order of the text. */
export function toHitRows(records: DocumentRecords): Cell[][] {
  const document = records.find((record): record is DocumentRecord => record.kind === 'document')
  if (!document) return []
  return records.flatMap((record) => (record.kind === 'paragraph' ? toRows(record) : []))
}

function toRows(paragraph: ParagraphRecord): Cell[][] {
  if (paragraph.spans.length === 0) return []
  const letters = [...paragraph.text]
  const slice = (start: number, end: number) => letters.slice(Math.max(0, start), end).join('')
  return paragraph.spans.map((span) => toRow(span, paragraph, slice))
}

function toRow(span: SpanRecord, paragraph: ParagraphRecord, slice: (start: number, end: number) => string): Cell[] {
  const sentence = paragraph.sentences[span.sentence]
  const texts = (indexes: readonly number[] | undefined) =>
    indexes?.map((index) => paragraph.spans[index]!.text).join('; ')
  return [
    paragraph.doc,
    paragraph.id,
    span.sentence,
    paragraph.section,
    paragraph.heading,
    paragraph.lang,
    span.label,
    span.concept,
    span.category,
    span.tier,
    span.strength,
    slice(span.start - CONTEXT, span.start).trimStart(),
    span.text,
    slice(span.end, span.end + CONTEXT).trimEnd(),
    sentence && slice(sentence.start, sentence.end),
    span.quoted ?? false,
    span.negated ?? false,
    span.contrast ?? false,
    span.in_heading ?? false,
    span.ambiguous ?? false,
    span.sense,
    span.function,
    span.label === 'strategy'
      ? (span.hedged_by ?? []).some((index) => paragraph.spans[index]!.label === 'hedge')
      : undefined,
    texts(span.hedged_by),
    texts(span.cites),
    span.actor,
    span.target,
    span.confidence,
    span.back_translation ?? false,
    span.attributed ?? false,
    span.group,
    span.cue,
    span.start,
    span.end,
    span.source[0]![0],
    span.source.at(-1)![1],
  ]
}
