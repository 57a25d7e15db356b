// Corrected sheets as people send them back: sorted, with moved columns, in Turkish, in any encoding, with faults.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readCorrections } from '../../src/commands/read-corrections.ts'
import { findColumns, missingColumns } from '../../src/evaluation/columns.ts'
import { readVerdicts } from '../../src/evaluation/verdict.ts'
import { toHitId } from '../../src/model/hit-id.ts'

const PLACE = { document: 'a', label: 'hedge', concept: 'possibility' }
const idAt = (start: number) => toHitId({ ...PLACE, sourceStart: start, sourceEnd: start + 3 })

const HEADER = ['id', 'document', 'label', 'concept', 'hit', 'verdict', 'sentence', 'source_start', 'source_end']
const row = (start: number, verdict: string | boolean | null, hit = 'may') => [
  idAt(start),
  'a',
  'hedge',
  'possibility',
  hit,
  verdict,
  'It may be.',
  start,
  start + 3,
]
const MISSED = ['', 'a', 'hedge', 'possibility', 'belki', '', 'Belki de öyledir.', '', '']

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'hedgerow-')), name)
  writeFileSync(path, content)
  return path
}

const csvOf = (rows: readonly (readonly unknown[])[], delimiter = ','): string =>
  rows.map((cells) => cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')

const outcomes = async (path: string) =>
  (await readCorrections(path)).items.map(({ outcome, hit }) => `${outcome} ${hit}`)

/** The few letters in which windows-1254 differs from Latin-1. */
const TO_1254: Readonly<Record<string, number>> = { ğ: 0xf0, Ğ: 0xd0, ı: 0xfd, İ: 0xdd, ş: 0xfe, Ş: 0xde }
const toWindows1254 = (text: string) => Uint8Array.from(text, (letter) => TO_1254[letter] ?? letter.charCodeAt(0))

const ROWS = [HEADER, row(1, 'doğru'), row(9, 'yanlış', 'sayılabilir'), row(20, ''), MISSED]
const EXPECTED = ['right may', 'wrong sayılabilir', 'unjudged may', 'missed belki']

describe('a corrected sheet', () => {
  it.each([
    ['CSV with commas', csvOf(ROWS)],
    ['CSV with semicolons and a byte order mark', `\ufeff${csvOf(ROWS, ';')}`],
    ['CSV with tabs in UTF-16', Buffer.from(`\ufeff${csvOf(ROWS, '\t')}`, 'utf16le')],
    ['CSV in windows-1254', toWindows1254(csvOf(ROWS, ';'))],
  ])('is read as %s', async (_, content) => {
    expect(await outcomes(fileOf('hits.csv', content))).toEqual(EXPECTED)
  })

  it('is read as XLSX, from the sheets that have the column verdict, over several sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Read me', rows: [['sheet', 'column']] },
        { name: 'Hits', rows: [HEADER, row(1, true), row(9, false, 'sayılabilir')] },
        { name: 'Hits_2', rows: [HEADER, row(20, null), MISSED.map((cell) => cell || null)] },
      ],
    })
    expect(await outcomes(fileOf('hedgerow.xlsx', bytes))).toEqual(EXPECTED)
  })

  it('may be sorted, have moved columns, Turkish headers and lines above the header', async () => {
    const header = ['Hüküm', 'BULGU', 'Belge', 'Katman', 'kavram', 'Kimlik']
    const rows = [
      ['Ayşe’nin düzeltmeleri'],
      header,
      ['Yanlış', 'sayılabilir', 'a', 'Kaçınsama', 'possibility', idAt(9)],
      ['DOĞRU', 'may', 'a', 'kaçınsama', 'possibility', idAt(1)],
    ]
    expect(await outcomes(fileOf('x.csv', csvOf(rows, ';')))).toEqual(['wrong sayılabilir', 'right may'])
  })

  it('makes the id of a row again where only the places are left', async () => {
    const rows = [HEADER.slice(1), row(1, 'y').slice(1)]
    const { items } = await readCorrections(fileOf('x.csv', csvOf(rows)))
    expect(items[0]!.id).toBe(idAt(1))
  })

  it('says of every row that it cannot use why', async () => {
    const rows = [
      HEADER,
      row(1, 'right'),
      row(1, 'right'),
      row(9, 'perhaps'),
      row(20, 'right').with(3, 'certainty'),
      ['', 'a', 'hedge', '', '', '', '', '', ''],
      row(30, 'right').with(2, 'adverb'),
    ]
    const { items, refused } = await readCorrections(fileOf('x.csv', csvOf(rows)))
    expect(items).toHaveLength(1)
    expect(refused.map(({ why, number }) => [why, number])).toEqual([
      ['twice', 3],
      ['unknown-verdict', 4],
      ['changed', 5],
      ['incomplete', 6],
      ['no-layer', 7],
    ])
  })

  it('takes the concept that a linguist gives', async () => {
    const rows = [
      [...HEADER, 'correct_concept'],
      [...row(1, 'başka kavram'), 'certainty'],
    ]
    const { items } = await readCorrections(fileOf('x.csv', csvOf(rows)))
    expect(items[0]).toMatchObject({ outcome: 'other', concept: 'possibility', correctConcept: 'certainty' })
  })

  it('names the columns that are missing', async () => {
    const path = fileOf(
      'x.csv',
      csvOf([
        ['id', 'label', 'hit', 'note'],
        ['h1', 'hedge', 'may', ''],
      ]),
    )
    await expect(readCorrections(path)).rejects.toThrow(/has no column "verdict"/)
    await expect(readCorrections(fileOf('x.csv', ''))).rejects.toThrow(/there is no header/)
    await expect(readCorrections('no-such.xlsx')).rejects.toThrow(/there is no such file/)
    await expect(readCorrections(fileOf('x.xlsx', 'PK not a workbook'))).rejects.toThrow(/Cannot read the sheet/)
  })
})

describe('readVerdicts', () => {
  it.each([
    [
      ['y', 'n'],
      ['right', 'wrong'],
    ],
    [
      ['1', '0'],
      ['right', 'wrong'],
    ],
    [
      ['Right ', 'WRONG', 'Other concept'],
      ['right', 'wrong', 'other'],
    ],
    [
      ['Doğru', 'YANLIŞ', 'Başka Kavram'],
      ['right', 'wrong', 'other'],
    ],
    [
      ['dogru', 'yanlis', 'baska kavram'],
      ['right', 'wrong', 'other'],
    ],
    [
      ['evet', 'hayır'],
      ['right', 'wrong'],
    ],
    [
      ['d', 'y'],
      ['right', 'wrong'],
    ],
  ])('reads %j', (cells, verdicts) => {
    const read = readVerdicts(cells)
    expect(cells.map((cell) => read.get(cell))).toEqual(verdicts)
  })

  it('leaves y unread where nobody can tell yes from yanlış', () => {
    expect(readVerdicts(['d', 'y', 'n']).has('y')).toBe(false)
  })
})

describe('findColumns', () => {
  it('takes the whole sentence, not its number, and our own name before an alias', () => {
    const columns = findColumns(['sentence', 'text', 'Hit', 'sentence_text', 'LABEL', 'verdict', 'id'])
    expect(columns.get('sentence')).toBe(3)
    expect(columns.get('hit')).toBe(2)
    expect(missingColumns(columns)).toEqual([])
  })
})
