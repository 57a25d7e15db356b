// The sheet Read me: what the workbook is, and what each sheet and column of it means, in English and Turkish.
import type { Cell } from '../../csv.ts'
import type { CellTally } from '../cell-xml.ts'
import type { SheetPlan } from '../column.ts'

export const READ_ME_PLAN: SheetPlan = {
  name: 'Read me',
  english: 'this sheet',
  turkish: 'bu sayfa',
  columns: [
    { name: 'sheet', width: 16, english: 'name of the sheet', turkish: 'sayfanın adı' },
    { name: 'column', width: 22, english: 'name of the column', turkish: 'sütunun adı' },
    { name: 'English', width: 80, style: 'wrapped', english: 'what it is', turkish: 'ne olduğu (İngilizce)' },
    { name: 'Türkçe', width: 80, style: 'wrapped', english: 'what it is, in Turkish', turkish: 'ne olduğu' },
  ],
}

/** What is said about the workbook as a whole. */
export interface BookFacts {
  readonly version: string
  /** Hash of the lexicon; several where the records came from several runs. */
  readonly lexicons: readonly string[]
  readonly documents: number
  readonly failed: number
  readonly tally: CellTally
  /** Rows by name of the tab. */
  readonly tabs: readonly { readonly tab: string; readonly rows: number }[]
}

export function toReadMeRows(facts: BookFacts, plans: readonly SheetPlan[]): Cell[][] {
  return [...aboutBook(facts), ...[READ_ME_PLAN, ...plans].flatMap(aboutSheet)]
}

function aboutBook({ version, lexicons, documents, failed, tally, tabs }: BookFacts): Cell[][] {
  const rows = tabs.map(({ tab, rows: count }) => `${tab}: ${count}`).join(' · ')
  return [
    ['', 'hedgerow', `version ${version}`, `sürüm ${version}`],
    ['', 'lexicon', `hash of the lexicons: ${lexicons.join(', ')}`, `sözlüklerin özeti: ${lexicons.join(', ')}`],
    ['', 'documents', `${documents} documents, ${failed} failed`, `${documents} belge, okunamayan ${failed}`],
    ['', 'rows', rows, rows],
    [
      '',
      'cells',
      `${tally.removed} characters removed that no spreadsheet can hold; ${tally.cut} cells cut at 32,767 characters`,
      `hiçbir hesap tablosunun tutamayacağı ${tally.removed} karakter çıkarıldı; 32.767 karakterde kesilen hücre: ${tally.cut}`,
    ],
    [
      '',
      'rates',
      'Turkish needs about 0.8 words for an English word: rates per 1,000 words do not compare across the two languages, rates per 100 sentences do better',
      'Türkçe bir İngilizce sözcüğü yaklaşık 0,8 sözcükle karşılar: 1.000 sözcükteki oranlar iki dil arasında karşılaştırılamaz, 100 tümcedeki oranlar daha uygundur',
    ],
    [
      '',
      'corrections',
      'In Hits, choose a verdict (right, wrong, other concept), add missed hits below the last row without an id, save as XLSX or CSV, then: hedgerow evaluate FILE',
      'Hits sayfasında hükmü seçin (doğru, yanlış, başka kavram), kaçan bulguları son satırın altına id’siz ekleyin, XLSX ya da CSV olarak kaydedin, sonra: hedgerow evaluate DOSYA',
    ],
  ]
}

const aboutSheet = ({ name, english, turkish, columns }: SheetPlan): Cell[][] => [
  [name, '', english, turkish],
  ...columns.map((column) => [name, column.name, column.english, column.turkish]),
]
