// The columns of a sheet of hits, found by their names in English or Turkish, wherever they stand.
import { foldCell } from './fold.ts'

/** Names of each column, the one that counts first where a sheet has several. */
const NAMES = {
  id: ['id', 'kimlik', 'no'],
  document: ['document', 'doc', 'belge'],
  label: ['label', 'layer', 'katman', 'etiket'],
  concept: ['concept', 'kavram'],
  cue: ['cue', 'lexicon row', 'sözlük satırı'],
  hit: ['hit', 'bulgu', 'text'],
  sentence: ['sentence_text', 'sentence', 'tümce', 'cümle'],
  verdict: ['verdict', 'hüküm', 'karar', 'judgement', 'judgment', 'değerlendirme'],
  correctConcept: ['correct_concept', 'doğru kavram', 'right concept', 'other concept'],
  note: ['note', 'notes', 'not', 'açıklama'],
  paragraph: ['paragraph', 'paragraf'],
  start: ['start', 'başlangıç'],
  end: ['end', 'bitiş'],
  sourceStart: ['source_start'],
  sourceEnd: ['source_end'],
} as const

export type Field = keyof typeof NAMES

/** Where each column stands, 0-based; those that are not there are not in it. */
export type Columns = ReadonlyMap<Field, number>

export function findColumns(header: readonly string[]): Columns {
  const folded = header.map(foldCell)
  const columns = new Map<Field, number>()
  for (const [field, names] of Object.entries(NAMES) as [Field, readonly string[]][]) {
    const index = names.map((name) => folded.indexOf(foldCell(name))).find((at) => at >= 0)
    if (index !== undefined) columns.set(field, index)
  }
  return columns
}

/** Without these a sheet says nothing: the fields of which at least one of each group must be there. */
const NEEDED: readonly (readonly Field[])[] = [['verdict'], ['label'], ['id', 'document'], ['hit', 'concept']]

/** The names of columns that are missing; empty where the sheet can be used. */
export const missingColumns = (columns: Columns): string[] =>
  NEEDED.filter((group) => !group.some((field) => columns.has(field))).map((group) => NAMES[group[0]!][0])

const LABELS: Readonly<Record<string, string>> = {
  kaçınsama: 'hedge',
  'epistemik kaçınsama': 'hedge',
  vurgulayıcı: 'booster',
  strateji: 'strategy',
  'strateji kavramı': 'strategy',
  atıf: 'citation',
  aktör: 'actor',
  hedges: 'hedge',
  boosters: 'booster',
  strategies: 'strategy',
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(LABELS).map(([name, label]) => [foldCell(name), label]),
)

/** The layer that a cell names, in either language. */
export const toLabel = (cell: string): string => BY_NAME.get(foldCell(cell)) ?? foldCell(cell)
