// hedgerow.xlsx: read back with a reader of its own, with the limits lowered, and with everything that breaks a sheet.
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { toHitId, toHitPlace } from '../../src/model/hit-id.ts'
import type { AlignmentRecord, DocumentRecords } from '../../src/model/record.ts'
import { LONGEST_CELL, toCellText } from '../../src/writers/workbook/cell-text.ts'
import { columnLetters } from '../../src/writers/workbook/cell-xml.ts'
import { type WorkbookOptions, writeWorkbook } from '../../src/writers/workbook/workbook.ts'
import { documentOf, paragraphOf, SAMPLE, SAMPLE_TEXT, spanOn, stream } from './sample-records.ts'

async function write(documents: readonly DocumentRecords[], options: Partial<WorkbookOptions> = {}) {
  const folder = join(mkdtempSync(join(tmpdir(), 'hedgerow-')), 'sheets')
  const chunks: Uint8Array[] = []
  const summary = await writeWorkbook(stream(documents), { folder, version: '0.1.0', ...options }, async (bytes) => {
    chunks.push(Uint8Array.from(bytes))
  })
  const bytes = Buffer.concat(chunks)
  expect(existsSync(folder)).toBe(false)
  expect(summary.bytes).toBe(bytes.length)
  const sheets = new Map((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows]))
  return { bytes, summary, sheets, parts: unzipSync(bytes) }
}

type Rows = readonly (readonly unknown[])[]

/** The rows of a sheet as objects by header. */
function tableOf(rows: Rows | undefined): Record<string, unknown>[] {
  const [header, ...rest] = rows!
  return rest.map((row) => Object.fromEntries(header!.map((name, index) => [String(name), row[index] ?? null])))
}

const toWidth = ([, digits]: RegExpExecArray): number => Number(digits)

const hitsOf = (text: string): DocumentRecords => [
  documentOf('long', { metadata: {} }),
  paragraphOf('long', 0, text, { spans: [spanOn(text, text.slice(-3))] }),
]

describe('the workbook', () => {
  it('has its sheets in the order in which people read them', async () => {
    const toStatistics = () => ({
      terms: [['hedging', 'riskten korunma', 'hedging', 'equivalent', 2, 1]],
      keyness: [['lang=tr', 'lang=en', 'hedge', '(all)', 1, 2]],
    })
    const { sheets } = await write(SAMPLE, { toStatistics })
    expect([...sheets.keys()]).toEqual([
      'Read me',
      'Documents',
      'Hits',
      'Alignment',
      'Terms',
      'Parity',
      'Rates',
      'Keyness',
      'Citations',
    ])
    expect(tableOf(sheets.get('Keyness'))[0]).toMatchObject({
      a: 'lang=tr',
      b: 'lang=en',
      item: '(all)',
      hits_a: 1,
      hits_b: 2,
    })
    expect(tableOf(sheets.get('Terms'))[0]).toMatchObject({ concept: 'hedging', tr: 'riskten korunma', count: 2 })
  })

  it('says in the Read me what every column of every sheet is, in both languages', async () => {
    const toStatistics = () => ({ terms: [], keyness: [] })
    const { sheets } = await write(SAMPLE, { metadata: ['year'], toStatistics })
    const said = tableOf(sheets.get('Read me'))
    for (const [name, [header]] of sheets as Map<string, Rows>) {
      for (const column of header!) {
        const row = said.find((line) => line.sheet === name && line.column === column)
        expect(row?.English, `${name}.${column}`).toBeTruthy()
        expect(row?.Türkçe, `${name}.${column}`).toBeTruthy()
      }
    }
    expect(said.map(({ English }) => English).join(' ')).toContain('0.8 words')
  })

  it('has one row a hit, with metadata, context and a stable id', async () => {
    const { sheets } = await write(SAMPLE, { metadata: ['year', 'journal'] })
    const hits = tableOf(sheets.get('Hits'))
    const span = spanOn(SAMPLE_TEXT, 'hedge', { label: 'strategy', concept: 'hedging' })
    expect(hits).toHaveLength(4)
    expect(hits[1]).toMatchObject({
      id: toHitId(toHitPlace('a/one', span)),
      document: 'a/one',
      year: 2019,
      journal: 'Journal; with "quotes"',
      label: 'strategy',
      left: '𝔄 small state may ',
      hit: 'hedge',
      sentence: SAMPLE_TEXT,
      flags: 'negated',
      hedged_by: 'may',
      cites: 'Kuik, 2008',
      verdict: null,
      start: span.start,
      source_start: span.start + 10,
    })
  })

  it('keeps every document, those that failed too', async () => {
    const { sheets } = await write(SAMPLE, { metadata: ['year'] })
    const documents = tableOf(sheets.get('Documents'))
    expect(documents.map(({ document }) => document)).toEqual(['a/one', 'b', 'c'])
    expect(documents[0]).toMatchObject({ year: 2019, metadata_other: 'journal = Journal; with "quotes"', repairs: 2 })
    expect(documents[1]).toMatchObject({ path: 'b.pdf', error: 'open: Cannot read the file' })
  })

  it('lists citations, and those that do not meet the reference list', async () => {
    const { sheets } = await write(SAMPLE)
    expect(tableOf(sheets.get('Citations')).map(({ kind, key, strategies }) => [kind, key, strategies])).toEqual([
      ['citation', 'kuik-2008', 'hedging'],
      ['without_entry', 'kuik-2008', null],
      ['without_citation', 'goh-2005', null],
      ['without_entry', 'kuik-2008', null],
      ['without_citation', 'goh-2005', null],
    ])
  })

  it('pairs hedges as the records pair them', async () => {
    const bead = { ...SAMPLE[0]!.at(-1)! } as AlignmentRecord
    const hedges = {
      tr: ['belki', 'galiba'],
      en: ['may', 'perhaps'],
      pairs: [[0, 1]],
      parity: 'weakened',
    } as AlignmentRecord['hedges']
    const { sheets } = await write([[documentOf('a'), { ...bead, hedges }]])
    const devices = tableOf(sheets.get('Parity')).slice(1)
    expect(devices.map(({ tr, en }) => [tr, en])).toEqual([
      ['belki', 'perhaps'],
      ['galiba', '–'],
      ['–', 'may'],
    ])
  })

  it('counts parity over the corpus', async () => {
    const { sheets } = await write([...SAMPLE, SAMPLE[0]!.map((record) => ({ ...record, doc: 'z', id: 'z' }) as never)])
    expect(tableOf(sheets.get('Parity'))).toEqual([
      {
        unit: 'abstract',
        parity: 'added',
        tr: '(all)',
        en: '(all)',
        beads: 2,
        share: 1,
        documents: 2,
        truncated: null,
      },
      { unit: 'abstract', parity: 'added', tr: '–', en: 'may', beads: 2, share: 1, documents: 2, truncated: null },
    ])
  })

  it('freezes and filters every header, and offers verdicts below the last row too', async () => {
    const { parts } = await write(SAMPLE)
    for (const [name, part] of Object.entries(parts)) {
      if (!name.startsWith('xl/worksheets/')) continue
      expect(strFromU8(part), name).toMatch(/<pane ySplit="1"[^>]*state="frozen"\/>.*<autoFilter ref="A1:/s)
    }
    const hits = strFromU8(parts['xl/worksheets/hits.xml']!)
    expect(hits).toMatch(/<dataValidation type="list"[^>]*sqref="([A-Z]+)2:\1(?:200\d)"/)
    expect(hits).toContain('right,wrong,other concept,doğru,yanlış,başka kavram')
  })

  it('makes rows high enough for their wrapped texts and columns wide enough for their headers', async () => {
    const { parts } = await write([hitsOf(`${'word '.repeat(60)}end`), hitsOf('An end')])
    const xml = strFromU8(parts['xl/worksheets/hits.xml']!)
    // 303 letters in a column of 70: four lines of 15 points.
    expect(xml).toContain('<row r="2" ht="60">')
    expect(xml).toContain('<row r="3">')
    const widths = [...strFromU8(parts['xl/worksheets/parity.xml']!).matchAll(/<col [^>]*width="(\d+)"/g)].map(toWidth)
    const [header] = (await readXlsx((await write(SAMPLE)).bytes)).sheets.find(({ name }) => name === 'Parity')!.rows
    for (const [index, name] of header!.entries()) expect(widths[index]).toBeGreaterThan(String(name).length)
  })

  it('is empty but whole without documents', async () => {
    const { sheets } = await write([])
    expect(sheets.get('Hits')).toHaveLength(1)
  })

  it('gives the same bytes for the same records', async () => {
    const [first, second] = [await write(SAMPLE), await write(SAMPLE)]
    expect(first.bytes.equals(second.bytes)).toBe(true)
  })

  it('removes its folder when the records end in an error', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'hedgerow-')), 'sheets')
    async function* broken(): AsyncIterable<DocumentRecords> {
      yield SAMPLE[0]!
      throw new Error('broken')
    }
    await expect(writeWorkbook(broken(), { folder, version: '0' }, async () => {})).rejects.toThrow('broken')
    expect(existsSync(folder)).toBe(false)
  })
})

describe('the limits of a workbook', () => {
  it('begins a new sheet with its own header before the limit of rows', async () => {
    const { sheets, summary } = await write(SAMPLE, { mostRows: 3 })
    expect(sheets.get('Hits')).toHaveLength(3)
    expect(sheets.get('Hits_2')).toHaveLength(3)
    expect(sheets.get('Hits_2')![0]).toEqual(sheets.get('Hits')![0])
    expect(summary.tabs.filter(({ tab }) => tab.startsWith('Hits'))).toEqual([
      { tab: 'Hits', rows: 2 },
      { tab: 'Hits_2', rows: 2 },
    ])
  })

  it('cuts a cell at 32,767 units, never inside a pair, and says which', async () => {
    const text = `${'a'.repeat(LONGEST_CELL - 1)}𝔄 end`
    const { sheets, summary } = await write([hitsOf(text)])
    const [hit] = tableOf(sheets.get('Hits'))
    expect(hit!.sentence).toBe('a'.repeat(LONGEST_CELL - 1))
    expect(hit!.truncated).toBe('sentence')
    expect(summary.tally.cut).toBe(1)
  })

  it('removes and counts what no spreadsheet can hold', async () => {
    const text = 'a\u0000b\u000bc\ufffed\uffffe\ud800f\ttab\r\nline end'
    const { sheets, summary } = await write([hitsOf(text)])
    expect(tableOf(sheets.get('Hits'))[0]!.sentence).toBe('abcdef\ttab\nline end')
    // The context to the left of the hit holds the same five.
    expect(summary.tally.removed).toBe(10)
  })

  it('keeps text as text: formulas, numbers, escapes and markup come back as they were', async () => {
    for (const text of ['=1+1 end', '-5 end', '00123 end', '_x0041_ end', '<b>&amp; end', ' two  blanks end']) {
      const { sheets } = await write([hitsOf(text)])
      expect(tableOf(sheets.get('Hits'))[0]!.sentence).toBe(text)
    }
  })
})

describe('toCellText', () => {
  it('keeps whole pairs and drops halves', () => {
    expect(toCellText('𝔄\udd04b')).toEqual({ text: '𝔄b', removed: 1, isCut: false })
    expect(toCellText('ab𝔄', 3)).toEqual({ text: 'ab', removed: 0, isCut: true })
    expect(toCellText('ab𝔄', 4)).toEqual({ text: 'ab𝔄', removed: 0, isCut: false })
    expect(toCellText('')).toEqual({ text: '', removed: 0, isCut: false })
  })
})

describe('columnLetters', () => {
  it('counts as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ])
  })
})
