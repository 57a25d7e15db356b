// The sheet Rates: counts and rates per document, section, language and category, as in summary.csv.
import type { DocumentRecords } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import { SUMMARY_COLUMNS, toSummaryRows } from '../../summary.ts'
import type { Column, SheetPlan } from '../column.ts'

type Name = (typeof SUMMARY_COLUMNS)[number]

const SAID: Readonly<Record<Name, Pick<Column, 'width' | 'english' | 'turkish'>>> = {
  doc: { width: 24, english: 'the document', turkish: 'belge' },
  section: {
    width: 10,
    english: 'abstract, body, notes',
    turkish: 'abstract (Öz ya da Abstract), body (gövde), notes (notlar)',
  },
  lang: { width: 6, english: 'language', turkish: 'dil' },
  label: { width: 10, english: 'layer', turkish: 'katman' },
  category: { width: 22, english: 'category; (all) is the whole layer', turkish: 'ulam; (all) katmanın tamamıdır' },
  count: {
    width: 8,
    english: 'hits, quoted hedges left out',
    turkish: 'bulgu sayısı, alıntı içindeki kaçınsamalar dışında',
  },
  core: { width: 8, english: 'of these, core', turkish: 'bunlardan çekirdek olanlar' },
  extended: {
    width: 9,
    english: 'of these, extended or context',
    turkish: 'bunlardan genişletilmiş ya da bağlam olanlar',
  },
  words: { width: 9, english: 'words of running prose', turkish: 'düz metindeki sözcükler' },
  sentences: { width: 10, english: 'sentences of running prose', turkish: 'düz metindeki tümceler' },
  per_1000_words: {
    width: 14,
    english: 'hits per 1,000 words; do not compare it across the languages',
    turkish: '1.000 sözcükte bulgu; diller arasında karşılaştırmayın',
  },
  core_per_1000_words: { width: 14, english: 'core hits per 1,000 words', turkish: '1.000 sözcükte çekirdek bulgu' },
  per_100_sentences: {
    width: 14,
    english: 'hits per 100 sentences; compares across the languages',
    turkish: '100 tümcede bulgu; diller arasında karşılaştırılabilir',
  },
  core_per_100_sentences: { width: 14, english: 'core hits per 100 sentences', turkish: '100 tümcede çekirdek bulgu' },
}

const TEXTS: readonly string[] = ['doc', 'section', 'lang', 'label', 'category']

export const RATES_PLAN: SheetPlan = {
  name: 'Rates',
  english: 'counts and rates: document × section × language × category, core and extended apart',
  turkish: 'sayılar ve oranlar: belge × bölüm × dil × ulam, çekirdek ile genişletilmiş ayrı',
  columns: SUMMARY_COLUMNS.map((name) => ({
    name: name === 'doc' ? 'document' : name,
    ...SAID[name],
    ...(TEXTS.includes(name) && { repeats: true }),
  })),
}

export const toRateSheetRows = (records: DocumentRecords): Cell[][] => toSummaryRows(records)
