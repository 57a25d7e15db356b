// compare as a user meets it: two runs with other words, other articles, other texts, and files that are none.
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/commands/display-width.ts'
import { folderOf, hedgerow } from './run.ts'

let folder: string
const compare = (...words: string[]) => hedgerow(['compare', ...words], { folder })

beforeAll(async () => {
  folder = folderOf({
    'in/a.txt': 'Small states may hedge against a rising power.\n\nThe pact is perhaps authoritative.\n',
    'in/b.txt': 'Küçük devletler muhtemelen dengeler.\n',
    'in/c.txt': 'It may be argued that states hedge.\n',
    'in/gone.txt': 'States balance.\n',
    'words/en/hedges.csv': 'cue,concept,match,category\nauthoritative,possibility,exact,EPADJ\n',
    'nothing.txt': 'no records',
  })
  expect((await hedgerow(['annotate', 'in', '-o', 'before', '-q'], { folder })).status).toBe(0)
  rmSync(join(folder, 'in/gone.txt'))
  writeFileSync(join(folder, 'in/new.txt'), 'States bandwagon.\n')
  appendFileSync(join(folder, 'in/c.txt'), '\nBut that is doubtful.\n')
  expect((await hedgerow(['annotate', 'in', '-o', 'after', '-q', '--lexicon', 'words'], { folder })).status).toBe(0)
}, 60_000)

describe('compare', () => {
  it('shows what a new row changed, with its context, and which documents cannot be compared as a whole', async () => {
    const { status, stdout } = await compare('before', 'after')
    expect(status).toBe(0)
    expect(stdout).toMatch(/en\/hedges:authoritative +0 +1 +1 +0 +0 +0/)
    expect(stdout).toContain('+ a  hedge possibility (en/hedges:authoritative)')
    expect(stdout).toContain('The pact is perhaps [authoritative].')
    expect(stdout).toContain('3 documents in both runs; 1 only in A; 1 only in B; 1 with another text in B')
    for (const line of stdout.split('\n').slice(3)) expect(displayWidth(line), line).toBeLessThanOrEqual(90)
  })

  it('says that nothing changed where nothing did', async () => {
    const { stdout } = await compare('before', 'before/annotations.jsonl')
    expect(stdout).toContain('Nothing changed')
  })

  it('writes a table of rows, of spans or of documents', async () => {
    const rows = parse((await compare('before', 'after', '--to', 'csv')).stdout, { columns: true }) as { row: string }[]
    expect(rows.find(({ row }) => row === 'en/hedges:authoritative')).toMatchObject({ a: '0', b: '1', gained: '1' })
    const spans = parse((await compare('before', 'after', '--to', 'csv', '--table', 'spans')).stdout, { columns: true })
    expect(spans).toContainEqual(
      expect.objectContaining({
        doc: 'a',
        change: 'gained',
        left: 'The pact is perhaps ',
        hit_b: 'authoritative',
        hit_a: '',
      }),
    )
    const table = await compare('before', 'after', '--excel', 'tr', '--table', 'documents')
    expect(table.stdout).toContain('\ufeffdoc;fate;')
    expect(table.stdout).toContain('c;changed;1;')
    expect(table.stdout).toContain('gone;only-a;0;')
  })

  it('writes one JSON object a line', async () => {
    const { stdout } = await compare('before', 'after', '--to', 'jsonl')
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'row', row: 'en/hedges:authoritative', b: 1 }))
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'span', change: 'gained', hit_b: 'authoritative' }))
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'document', doc: 'new', fate: 'only-b' }))
  })

  it('keeps to the layers it is asked for', async () => {
    const { stdout } = await compare('before', 'after', '--layer', 'strategy')
    expect(stdout).not.toContain('authoritative')
  })

  it('speaks Turkish', async () => {
    expect((await compare('before', 'after', '--ui', 'tr')).stdout).toContain('Sözlük satırına göre değişenler')
  })

  it.each([
    [['before', 'none'], 'there is no such file'],
    [['before', 'nothing.txt'], 'no JSON'],
    [['before'], 'missing required argument'],
  ])('%j compares nothing, says why, and ends with 2', async (words, message) => {
    const { status, stderr, stdout } = await compare(...words)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
