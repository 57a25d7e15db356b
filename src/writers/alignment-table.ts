// Records of a document → one table row a bead: Turkish and English side by side.
import type { AlignmentRecord, DocumentRecords } from '../model/record.ts'
import type { Cell } from './csv.ts'

export const ALIGNMENT_COLUMNS = [
  'doc',
  'unit',
  'bead',
  'score',
  'tr',
  'en',
  'concepts_both',
  'concepts_tr_only',
  'concepts_en_only',
  'terms',
  'hedges_tr',
  'hedges_en',
  'parity',
] as const

/** The rows of all beads of a document, in order. */
export const toAlignmentRows = (records: DocumentRecords): Cell[][] =>
  records.flatMap((record) => (record.kind === 'alignment' ? [toRow(record)] : []))

function toRow({ doc, unit, bead, score, tr, en, terms, hedges }: AlignmentRecord): Cell[] {
  const concepts = (relation: (name: string) => boolean) =>
    terms
      .filter((term) => relation(term.relation))
      .map((term) => term.concept)
      .join('; ')
  return [
    doc,
    unit,
    bead,
    score,
    tr.text,
    en.text,
    concepts((relation) => relation !== 'tr_only' && relation !== 'en_only'),
    concepts((relation) => relation === 'tr_only'),
    concepts((relation) => relation === 'en_only'),
    terms.map((term) => `${term.tr || '–'} = ${term.en || '–'}`).join('; '),
    hedges.tr.join('; '),
    hedges.en.join('; '),
    hedges.parity,
  ]
}
