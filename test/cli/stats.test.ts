// stats and kwic as a reader meets them: tables that keep to the width, CSV and JSON that machines read, errors that help.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/commands/display-width.ts'
import { toDocument, workedExample } from '../statistics/corpus.ts'
import { folderOf, hedgerow } from './run.ts'

const ENGLISH = 'Small states may hedge against a rising power. Hedging is perhaps not balancing. They may wait.\n'
const TURKISH =
  'Çekingen devletler belki dengeler. Cesur devletler belki bekler. Küçük devletler ise riskten korunur.\n'

let folder: string
const run = (...words: string[]) => hedgerow(words, { folder })

beforeAll(async () => {
  folder = folderOf({
    'in/a.txt': ENGLISH,
    'in/b.txt': TURKISH,
    'in/metadata.csv': 'id,year,journal\na,2019,X\nb,2021,Y\n',
    'plain.jsonl': '{"id":"a","text":"b"}\n',
    'empty.jsonl': '',
    'example.jsonl': workedExample()
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  })
  const { stdout, status } = await run('annotate', 'in')
  expect(status).toBe(0)
  writeFileSync(join(folder, 'a.jsonl'), stdout)
})

const rowsOf = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .map((line) => line.split(','))

describe('stats', () => {
  it('keeps to 80 columns when piped, with no colours, bars from zero and the warning about two languages', async () => {
    const { status, stdout } = await run('stats', 'a.jsonl', '--by', 'section,lang')
    expect(status).toBe(0)
    expect(stdout).not.toContain('\u001b')
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(80)
    expect(stdout).toContain('█')
    expect(stdout.replace(/\s+/g, ' ')).toContain('Turkish needs about 0.8 words for an English word')
  })

  it('says what it left out for want of room, and leaves nothing out where there is room', async () => {
    expect((await run('stats', 'a.jsonl', '--by', 'doc,section,lang')).stdout).toContain('No room for')
    expect((await run('stats', 'a.jsonl', '--by', 'doc', '--width', '160')).stdout).not.toContain('No room for')
  })

  it('gives the figures of the worked example as CSV and JSON', async () => {
    const { stdout } = await run('stats', 'example.jsonl', '--layer', 'hedge', '--to', 'csv')
    const [head, ...rows] = rowsOf(stdout)
    const cell = (row: string[], name: string) => row[head!.indexOf(name)]
    const turkish = rows.find((row) => cell(row, 'lang') === 'tr' && cell(row, 'tier') === 'all')!
    expect(cell(turkish, 'per_1000_words')).toBe('3')
    expect(Number(cell(turkish, 'dp'))).toBeCloseTo(0.2)
    expect(Number(cell(turkish, 'juilland_d'))).toBeCloseTo(0.77, 2)
    const compared = await run('stats', 'example.jsonl', '--keyness', 'lang=tr', 'lang=en', '--to', 'json')
    const { statistics, rows: items, warnings } = JSON.parse(compared.stdout)
    expect(statistics).toBe('keyness')
    expect(items.find(({ label }: { label: string }) => label === 'hedge').g2).toBeCloseTo(11.13, 2)
    expect(warnings[0]).toMatchObject({ code: 'two-languages' })
  })

  it('splits by any metadata column, and writes for Turkish Excel', async () => {
    const { stdout } = await run('stats', 'a.jsonl', '--by', 'year,journal', '--excel', 'tr')
    expect(stdout.startsWith('\ufeffyear;journal;label;tier')).toBe(true)
    expect(stdout).toContain('2019;X;hedge;core')
    expect(stdout).toMatch(/;\d+,\d+;/)
  })

  it('shows strategies hedged, together, and by actor', async () => {
    expect((await run('stats', 'a.jsonl', '--hedged')).stdout).toContain('hedging')
    expect((await run('stats', 'a.jsonl', '--cooccurrence')).stdout).toContain('balancing')
    expect((await run('stats', 'a.jsonl', '--actors')).status).toBe(0)
  })

  it('speaks Turkish', async () => {
    const { stdout } = await run('stats', 'a.jsonl', '--ui', 'tr')
    expect(stdout).toContain('Kaçınsamalar')
    expect(stdout.replace(/\s+/g, ' ')).toContain('yaklaşık 0,8 sözcük')
  })

  it('gives the same bytes again, and reads standard input', async () => {
    const [once, again] = [await run('stats', 'a.jsonl'), await run('stats', 'a.jsonl')]
    expect(again.stdout).toBe(once.stdout)
    const input = toDocument('a', [{ words: 10 }])
      .map((record) => JSON.stringify(record))
      .join('\n')
    expect((await hedgerow(['stats', '-', '--to', 'json'], { input })).status).toBe(0)
  })

  it('names the columns and values there are', async () => {
    const column = await run('stats', 'a.jsonl', '--by', 'yaer')
    expect(column.status).toBe(2)
    expect(column.stderr).toContain('Did you mean "year"')
    expect(column.stderr).toContain('journal')
    const value = await run('stats', 'a.jsonl', '--keyness', 'year=2019', 'year=1999')
    expect(value.status).toBe(2)
    expect(value.stderr).toContain('year has "2019", "2021"')
    expect((await run('stats', 'a.jsonl', '--keyness', 'lang=tr')).stderr).toContain('takes two')
    expect((await run('stats', 'a.jsonl', '--keyness', 'tr', 'en')).stderr).toContain('lang=tr')
  })

  it('refuses what is no annotated JSONL, and is content with nothing', async () => {
    const wrong = await run('stats', 'plain.jsonl')
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('plain.jsonl:1')
    const missing = await run('stats', 'none.jsonl')
    expect(missing.status).toBe(2)
    expect(missing.stderr).toContain('"a.jsonl"')
    expect(await run('stats', 'empty.jsonl')).toMatchObject({ status: 0 })
  })
})

describe('kwic', () => {
  it('puts hits below each other within the width', async () => {
    const { stdout, status } = await run('kwic', 'a.jsonl', '--label', 'hedge', '--width', '70')
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(4)
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(70)
    const places = lines.map((line) => line.search(/may|perhaps|belki/))
    expect(new Set(places.slice(0, 2)).size).toBe(1)
  })

  it('sorts by the words before the hit in the order of the Turkish alphabet', async () => {
    const { stdout } = await run('kwic', 'a.jsonl', '--text', 'devletler', '--sort', 'left', '--to', 'csv')
    expect(
      rowsOf(stdout)
        .slice(1)
        .map((row) => row[4]!.trim().split(' ').at(-1)),
    ).toEqual(['Cesur', 'Çekingen', 'Küçük'])
  })

  it('finds any wording with the case rules of the language', async () => {
    const found = await run('kwic', 'a.jsonl', '--text', 'RİSKTEN', '--to', 'csv')
    expect(rowsOf(found.stdout)).toHaveLength(2)
    expect(rowsOf((await run('kwic', 'a.jsonl', '--text', 'SMALL STATES', '--to', 'csv')).stdout)).toHaveLength(2)
  })

  it('filters by concept, cue, section and language, and stops at the limit', async () => {
    const count = async (...words: string[]) =>
      rowsOf((await run('kwic', 'a.jsonl', '--to', 'csv', ...words)).stdout).length - 1
    expect(await count('--concept', 'hedging')).toBeGreaterThan(0)
    expect(await count('--cue', 'belki')).toBe(2)
    expect(await count('--label', 'hedge', '--lang', 'en')).toBe(3)
    expect(await count('--label', 'hedge', '--section', 'notes')).toBe(0)
    expect(await count('--label', 'hedge', '--limit', '2')).toBe(2)
    expect(await count('--label', 'hedge', '--limit', '2', '--sort', 'right')).toBe(2)
  })

  it('gives places in code points that cut the hit out of its paragraph', async () => {
    const { stdout } = await run('kwic', 'a.jsonl', '--text', 'riskten', '--to', 'csv')
    const [, row] = rowsOf(stdout)
    expect([...TURKISH].slice(Number(row![7]), Number(row![8])).join('')).toBe('riskten')
  })

  it('names the concept that was meant', async () => {
    const { status, stderr, stdout } = await run('kwic', 'a.jsonl', '--concept', 'hedgign')
    expect(status).toBe(2)
    expect(stderr).toContain('"hedging"')
    expect(stdout).toBe('')
  })
})
