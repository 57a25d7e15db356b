// The sheet Alignment: Öz and abstract, titles and keywords side by side, one row a bead.
import type { DocumentRecords } from '../../../model/record.ts'
import { ALIGNMENT_COLUMNS, toAlignmentRows } from '../../alignment-table.ts'
import type { Cell } from '../../csv.ts'
import { type Column, type SheetPlan, TRUNCATED } from '../column.ts'

type Name = (typeof ALIGNMENT_COLUMNS)[number]

const SAID: Readonly<Record<Name, Omit<Column, 'name'>>> = {
  doc: { width: 24, repeats: true, english: 'the document', turkish: 'belge' },
  unit: {
    width: 10,
    repeats: true,
    english: 'title, abstract, keywords',
    turkish: 'title (başlık), abstract (Öz ile Abstract), keywords (anahtar kelimeler)',
  },
  bead: {
    width: 7,
    repeats: true,
    english: 'how many Turkish sentences stand for how many English ones',
    turkish: 'kaç Türkçe tümceye kaç İngilizce tümce düştüğü',
  },
  score: { width: 7, english: 'how sure the pair is, 0 to 1', turkish: 'eşlemenin güveni, 0 ile 1 arası' },
  tr: { width: 60, style: 'wrapped', english: 'the Turkish side', turkish: 'Türkçe taraf' },
  en: { width: 60, style: 'wrapped', english: 'the English side', turkish: 'İngilizce taraf' },
  concepts_both: {
    width: 20,
    repeats: true,
    style: 'wrapped',
    english: 'concepts on both sides',
    turkish: 'iki tarafta da bulunan kavramlar',
  },
  concepts_tr_only: {
    width: 20,
    repeats: true,
    style: 'wrapped',
    english: 'concepts on the Turkish side alone',
    turkish: 'yalnız Türkçe taraftaki kavramlar',
  },
  concepts_en_only: {
    width: 20,
    repeats: true,
    style: 'wrapped',
    english: 'concepts on the English side alone',
    turkish: 'yalnız İngilizce taraftaki kavramlar',
  },
  terms: {
    width: 36,
    style: 'wrapped',
    english: 'the terms, Turkish = English',
    turkish: 'terimler, Türkçe = İngilizce',
  },
  hedges_tr: {
    width: 20,
    style: 'hedge',
    english: 'hedges on the Turkish side',
    turkish: 'Türkçe taraftaki kaçınsamalar',
  },
  hedges_en: {
    width: 20,
    style: 'hedge',
    english: 'hedges on the English side',
    turkish: 'İngilizce taraftaki kaçınsamalar',
  },
  parity: {
    width: 13,
    repeats: true,
    english: 'the hedge in the English, seen from the Turkish: kept, weakened, strengthened, lost, added, none',
    turkish:
      'Türkçeden bakınca İngilizcedeki kaçınsama: kept (korunmuş), weakened (zayıflamış), strengthened (güçlenmiş), lost (yitmiş), added (eklenmiş), none (yok)',
  },
}

export const ALIGNMENT_PLAN: SheetPlan = {
  name: 'Alignment',
  english: 'one row an aligned pair of sentences, Turkish and English side by side',
  turkish: 'eşlenen her tümce öbeği için bir satır, Türkçe ile İngilizce yan yana',
  columns: [
    ...ALIGNMENT_COLUMNS.map((name) => ({ name: name === 'doc' ? 'document' : name, ...SAID[name] })),
    TRUNCATED,
  ],
}

export const toAlignmentSheetRows = (records: DocumentRecords): Cell[][] => toAlignmentRows(records)
