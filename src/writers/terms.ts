// Records of a document → its terms: concept × Turkish rendering × English rendering, with counts.
import type { AlignmentRecord, DocumentRecords } from '../model/record.ts'
import type { Cell } from './csv.ts'

export const TERM_COLUMNS = [
  'doc',
  'concept',
  'tr',
  'en',
  'count',
  'relation',
  'tr_forms',
  'en_forms',
  'units',
  'back_translation',
] as const

type Term = AlignmentRecord['terms'][number]

interface Rendering {
  readonly concept: string
  readonly tr: string
  readonly en: string
  readonly relation: Term['relation']
  readonly trForms: Set<string>
  readonly enForms: Set<string>
  readonly units: Set<string>
  isBackTranslation: boolean
  count: number
}

/**
 * One row for each way in which title, abstracts and keywords render a concept, concepts in order of the text. Inflected forms
 * of one wording are one rendering; they stand in `tr_forms` and `en_forms`. Keywords without a concept have an empty one.
 */
export function toTermRows(records: DocumentRecords): Cell[][] {
  const found = new Map<string, Rendering>()
  for (const record of records) {
    if (record.kind !== 'alignment') continue
    for (const term of record.terms) count(renderingOf(term, found), term, record.unit)
  }
  const doc = records.find((record) => record.kind === 'alignment')?.doc
  const concepts = [...new Set([...found.values()].map(({ concept }) => concept))]
  return concepts.flatMap((concept) =>
    [...found.values()].filter((row) => row.concept === concept).map((row) => [doc, ...toCells(row)]),
  )
}

function renderingOf(term: Term, found: Map<string, Rendering>): Rendering {
  const { concept, relation } = term
  const [tr, en] = [term.tr_wording ?? term.tr, term.en_wording ?? term.en]
  const key = JSON.stringify([concept, tr, en])
  const known = found.get(key)
  if (known) return known
  const forms = () => new Set<string>()
  const rendering: Rendering = {
    ...{ concept, tr, en, relation, count: 0, isBackTranslation: false },
    ...{ trForms: forms(), enForms: forms(), units: forms() },
  }
  found.set(key, rendering)
  return rendering
}

function count(rendering: Rendering, { tr, en, back_translation }: Term, unit: string): void {
  rendering.count++
  if (tr !== '') rendering.trForms.add(tr)
  if (en !== '') rendering.enForms.add(en)
  rendering.units.add(unit)
  if (back_translation) rendering.isBackTranslation = true
}

const toCells = ({
  concept,
  tr,
  en,
  count,
  relation,
  trForms,
  enForms,
  units,
  isBackTranslation,
}: Rendering): Cell[] => [
  concept,
  tr,
  en,
  count,
  relation,
  [...trForms].join('; '),
  [...enForms].join('; '),
  [...units].join('; '),
  isBackTranslation,
]
