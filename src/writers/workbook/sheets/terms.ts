// The sheet Terms: which Turkish words stand for which English ones, concept by concept, and how often.
import type { DocumentRecords } from '../../../model/record.ts'
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
    TRUNCATED,
  ],
}

interface Rendering {
  readonly cells: readonly [concept: string, tr: string, en: string, relation: string]
  count: number
  documents: number
  lastDocument: string
}

/** Counts renderings over a corpus; what it holds is bounded by the number of different renderings. */
export class TermCounter {
  readonly #renderings = new Map<string, Rendering>()

  add(records: DocumentRecords): void {
    for (const record of records) {
      if (record.kind !== 'alignment') continue
      for (const { concept, tr, en, relation } of record.terms) {
        this.#count([concept, tr.toLocaleLowerCase('tr'), en.toLocaleLowerCase('en'), relation], record.doc)
      }
    }
  }

  /** By concept, the frequent renderings first. */
  rows(): Cell[][] {
    return [...this.#renderings.values()]
      .sort((a, b) => compare(a.cells[0], b.cells[0]) || b.count - a.count || compare(a.cells.join(), b.cells.join()))
      .map(({ cells, count, documents }) => [...cells, count, documents])
  }

  #count(cells: Rendering['cells'], document: string): void {
    const key = JSON.stringify(cells)
    const rendering = this.#renderings.get(key) ?? { cells, count: 0, documents: 0, lastDocument: '' }
    this.#renderings.set(key, rendering)
    rendering.count++
    if (rendering.lastDocument !== document) rendering.documents++
    rendering.lastDocument = document
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
