// The sheet Terms: which Turkish words stand for which English ones, concept by concept, and how often.
import type { AlignmentRecord, DocumentRecords } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import { type SheetPlan, TRUNCATED } from '../column.ts'

export const TERMS_PLAN: SheetPlan = {
  name: 'Terms',
  english: 'concepts in aligned sentences: Turkish rendering × English rendering, with counts',
  turkish: 'eşlenen tümcelerdeki kavramlar: Türkçe karşılık × İngilizce karşılık, sayılarıyla',
  columns: [
    {
      name: 'concept',
      width: 26,
      repeats: true,
      english: 'meaning, the same in both languages',
      turkish: 'anlam; iki dilde aynıdır',
    },
    {
      name: 'tr',
      width: 34,
      style: 'strategy',
      english: 'Turkish rendering, in small letters; empty where the Turkish side has none',
      turkish: 'Türkçe karşılık, küçük harfle; Türkçe tarafta yoksa boş',
    },
    {
      name: 'en',
      width: 34,
      style: 'strategy',
      english: 'English rendering, in small letters; empty where the English side has none',
      turkish: 'İngilizce karşılık, küçük harfle; İngilizce tarafta yoksa boş',
    },
    {
      name: 'relation',
      width: 13,
      repeats: true,
      english: 'equivalent, loanword, variant, tr_only, en_only',
      turkish:
        'equivalent (eşdeğer), loanword (alıntı sözcük), variant (değişke), tr_only (yalnız Türkçede), en_only (yalnız İngilizcede)',
    },
    { name: 'count', width: 8, english: 'times in aligned sentences', turkish: 'eşlenen tümcelerde kaç kez' },
    { name: 'documents', width: 10, english: 'in how many documents', turkish: 'kaç belgede' },
    {
      name: 'back_translation',
      width: 11,
      english: 'true where one side has a machine translator’s name for the concept',
      turkish: 'bir yanda kavramın makine çevirisinden gelen adı varsa doğru',
    },
    TRUNCATED,
  ],
}

type Term = AlignmentRecord['terms'][number]

interface Rendering {
  readonly cells: readonly [concept: string, tr: string, en: string, relation: string]
  count: number
  documents: number
  lastDocument: string
  isBackTranslation: boolean
}

const EMPTY = { count: 0, documents: 0, lastDocument: '', isBackTranslation: false }

/** Counts renderings over a corpus; what it holds is bounded by the number of different renderings. */
export class TermCounter {
  readonly #renderings = new Map<string, Rendering>()

  add(records: DocumentRecords): void {
    for (const record of records) {
      if (record.kind !== 'alignment') continue
      for (const term of record.terms) this.#count(term, record.doc)
    }
  }

  /** By concept, the frequent renderings first. */
  rows(): Cell[][] {
    return [...this.#renderings.values()]
      .sort((a, b) => compare(a.cells[0], b.cells[0]) || b.count - a.count || compare(a.cells.join(), b.cells.join()))
      .map(({ cells, count, documents, isBackTranslation }) => [
        ...cells,
        count,
        documents,
        isBackTranslation || undefined,
      ])
  }

  #count(term: Term, document: string): void {
    const cells = toKeyCells(term)
    const key = JSON.stringify(cells)
    const rendering = this.#renderings.get(key) ?? { ...EMPTY, cells }
    this.#renderings.set(key, rendering)
    rendering.count++
    if (term.back_translation) rendering.isBackTranslation = true
    if (rendering.lastDocument !== document) rendering.documents++
    rendering.lastDocument = document
  }
}

/** The wording under which all inflected forms of a document go, in small letters. */
const toKeyCells = ({ concept, tr, en, tr_wording, en_wording, relation }: Term): Rendering['cells'] => [
  concept,
  (tr_wording ?? tr).toLocaleLowerCase('tr'),
  (en_wording ?? en).toLocaleLowerCase('en'),
  relation,
]

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
