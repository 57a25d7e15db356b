// The sheet Hits: one row a span, with the words around it, and room for a linguist's verdict.
import { toHitId, toHitPlace } from '../../../model/hit-id.ts'
import type { DocumentRecord, DocumentRecords, ParagraphRecord, SpanRecord } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import { metadataCells } from './metadata-columns.ts'

/** Code points of context on each side: about ten words, what a concordance line shows. */
const CONTEXT = 80

/** The rows of a document, in order of the text. An error record has none. */
export function toHitSheetRows(records: DocumentRecords, metadata: readonly string[]): Cell[][] {
  const document = records.find((record): record is DocumentRecord => record.kind === 'document')
  const beside = metadataCells(document, metadata)
  return records.flatMap((record) => (record.kind === 'paragraph' ? toRows(record, beside) : []))
}

function toRows(paragraph: ParagraphRecord, beside: readonly Cell[]): Cell[][] {
  if (paragraph.spans.length === 0) return []
  const letters = [...paragraph.text]
  const slice = (start: number, end: number) => letters.slice(Math.max(0, start), end).join('')
  return paragraph.spans.map((span) => toRow(span, paragraph, beside, slice))
}

function toRow(
  span: SpanRecord,
  paragraph: ParagraphRecord,
  beside: readonly Cell[],
  slice: (start: number, end: number) => string,
): Cell[] {
  const place = toHitPlace(paragraph.doc, span)
  const sentence = paragraph.sentences[span.sentence]
  const texts = (indexes: readonly number[] | undefined) =>
    indexes?.map((index) => paragraph.spans[index]?.text ?? '').join('; ')
  return [
    toHitId(place),
    paragraph.doc,
    ...beside,
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
    undefined,
    undefined,
    undefined,
    sentence && slice(sentence.start, sentence.end),
    toFlags(span),
    span.sense,
    span.function,
    texts(span.cites),
    texts(span.hedged_by),
    span.actor,
    span.target,
    span.confidence,
    span.cue,
    paragraph.id,
    span.start,
    span.end,
    place.sourceStart,
    place.sourceEnd,
  ]
}

const toFlags = (span: SpanRecord): string =>
  [
    span.quoted && 'quoted',
    span.negated && 'negated',
    span.contrast && 'contrast',
    span.in_heading && 'in heading',
    span.ambiguous && 'ambiguous',
    span.back_translation && 'back-translation',
    span.attributed && 'attributed',
  ]
    .filter(Boolean)
    .join('; ')
