// What compare found → rows of a table and records for programs: changed spans with their context, lexicon rows, documents.
import type { Change, PlacedSpan } from '../evaluation/changes.ts'
import type { ComparedDocument, RowChanges } from '../evaluation/run-comparison.ts'
import type { Cell } from '../writers/csv.ts'

/** Code points of context on either side. */
const CONTEXT = 60

export const ROW_COLUMNS = ['row', 'label', 'a', 'b', 'gained', 'lost', 'relabelled', 'moved']

export const toRowCells = ({ row, label, a, b, gained, lost, relabelled, moved }: RowChanges): Cell[] => [
  ...[row, label, a, b, gained, lost, relabelled, moved],
]

export const SPAN_COLUMNS = [
  ...['doc', 'change', 'fields', 'paragraph_a', 'paragraph_b', 'lang', 'section', 'left', 'hit_a', 'hit_b', 'right'],
  ...['label_a', 'label_b', 'concept_a', 'concept_b', 'category_a', 'category_b', 'tier_a', 'tier_b', 'row_a', 'row_b'],
]

/** One changed span; the context is that of B where B has it, else that of A. */
export function toSpanCells(doc: string, change: Change): Cell[] {
  const { kind, fields, a, b } = change
  const { left, right } = contextOf((b ?? a)!)
  const { lang, section } = (b ?? a)!.paragraph
  const both = (of: (placed: PlacedSpan) => Cell): Cell[] => [a && of(a), b && of(b)]
  return [
    ...[doc, kind, fields.join(' ')],
    ...both(({ paragraph }) => paragraph.id),
    ...[lang, section, left, a?.span.text, b?.span.text, right],
    ...both(({ span }) => span.label),
    ...both(({ span }) => span.concept),
    ...both(({ span }) => span.category),
    ...both(({ span }) => span.tier),
    ...both(({ span }) => span.cue),
  ]
}

export const DOCUMENT_COLUMNS = ['doc', 'fate', 'other_text', 'gained', 'lost', 'relabelled', 'moved']

export function toDocumentCells({ id, fate, isOtherText, changes }: ComparedDocument): Cell[] {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  return [id, fate, isOtherText, count('gained'), count('lost'), count('relabelled'), count('moved')]
}

/** Text around a span, cut to so many code points a side. Offsets of records are code points. */
export function contextOf({ paragraph, span }: PlacedSpan, length = CONTEXT) {
  const letters = [...paragraph.text]
  return {
    left: letters.slice(Math.max(0, span.start - length), span.start).join(''),
    hit: letters.slice(span.start, span.end).join(''),
    right: letters.slice(span.end, span.end + length).join(''),
  }
}

/** A line of JSON: names of columns with the cells that are filled; `fields` is a list, `other_text` true or left out. */
export function toJsonLine(kind: string, columns: readonly string[], cells: readonly Cell[]): string {
  const filled = columns.flatMap((column, at): (readonly [string, unknown])[] => {
    const cell = cells[at]
    if (column === 'fields') return [[column, String(cell).split(' ').filter(Boolean)]]
    return cell === undefined || cell === '' || cell === false ? [] : [[column, cell]]
  })
  return `${JSON.stringify({ kind, ...Object.fromEntries(filled) })}\n`
}
