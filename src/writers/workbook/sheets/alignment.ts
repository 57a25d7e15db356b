// The sheet Alignment: Öz and abstract, titles and keywords side by side, one row a bead.
import type { DocumentRecords } from '../../../model/record.ts'
import { toAlignmentRows } from '../../alignment-table.ts'
import type { Cell } from '../../csv.ts'
import { type SheetPlan, TRUNCATED } from '../column.ts'

export const ALIGNMENT_PLAN: SheetPlan = {
  name: 'Alignment',
  english: 'one row an aligned pair of sentences, Turkish and English side by side',
  turkish: 'eşlenen her tümce öbeği için bir satır, Türkçe ile İngilizce yan yana',
  columns: [
    { name: 'document', width: 24, repeats: true, english: 'the document', turkish: 'belge' },
    {
      name: 'unit',
      width: 10,
      repeats: true,
      english: 'title, abstract, keywords',
      turkish: 'title (başlık), abstract (Öz ile Abstract), keywords (anahtar kelimeler)',
    },
    {
      name: 'bead',
      width: 7,
      repeats: true,
      english: 'how many Turkish sentences stand for how many English ones',
      turkish: 'kaç Türkçe tümceye kaç İngilizce tümce düştüğü',
    },
    { name: 'score', width: 7, english: 'how sure the pair is, 0 to 1', turkish: 'eşlemenin güveni, 0 ile 1 arası' },
    { name: 'tr', width: 60, style: 'wrapped', english: 'the Turkish side', turkish: 'Türkçe taraf' },
    { name: 'en', width: 60, style: 'wrapped', english: 'the English side', turkish: 'İngilizce taraf' },
    {
      name: 'concepts_both',
      width: 20,
      repeats: true,
      style: 'wrapped',
      english: 'concepts on both sides',
      turkish: 'iki tarafta da bulunan kavramlar',
    },
    {
      name: 'concepts_tr_only',
      width: 20,
      repeats: true,
      style: 'wrapped',
      english: 'concepts on the Turkish side alone',
      turkish: 'yalnız Türkçe taraftaki kavramlar',
    },
    {
      name: 'concepts_en_only',
      width: 20,
      repeats: true,
      style: 'wrapped',
      english: 'concepts on the English side alone',
      turkish: 'yalnız İngilizce taraftaki kavramlar',
    },
    {
      name: 'terms',
      width: 36,
      style: 'wrapped',
      english: 'the terms, Turkish = English',
      turkish: 'terimler, Türkçe = İngilizce',
    },
    {
      name: 'hedges_tr',
      width: 20,
      style: 'hedge',
      english: 'hedges on the Turkish side',
      turkish: 'Türkçe taraftaki kaçınsamalar',
    },
    {
      name: 'hedges_en',
      width: 20,
      style: 'hedge',
      english: 'hedges on the English side',
      turkish: 'İngilizce taraftaki kaçınsamalar',
    },
    {
      name: 'parity',
      width: 13,
      repeats: true,
      english: 'the hedge in the English, seen from the Turkish: kept, weakened, strengthened, lost, added, none',
      turkish:
        'Türkçeden bakınca İngilizcedeki kaçınsama: kept (korunmuş), weakened (zayıflamış), strengthened (güçlenmiş), lost (yitmiş), added (eklenmiş), none (yok)',
    },
    TRUNCATED,
  ],
}

export const toAlignmentSheetRows = (records: DocumentRecords): Cell[][] => toAlignmentRows(records)
