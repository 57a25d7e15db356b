// The workbook on the command line: a file of the run like the others, the same by export, corrected and read back.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeCorrected } from './corrected-sheets.ts'
import { folderOf, hedgerow } from './run.ts'

let folder: string

beforeAll(async () => {
  folder = folderOf({
    'corpora/a.txt': 'Small states may hedge against a rising power. It may be so.\n',
    'corpora/b.txt': 'Küçük devletler yükselen bir güce karşı belki dengeler.\n',
    'corpora/metadata.csv': 'id,year\na,2012\nb,2019\n',
  })
  const { status, stderr } = await hedgerow(['annotate', 'corpora', '-o', 'output', '--write', 'jsonl,xlsx'], {
    folder,
  })
  expect(status, stderr).toBe(0)
})

describe('hedgerow.xlsx', () => {
  it('stands in the manifest with its checksum, and nothing is left beside it', () => {
    const bytes = readFileSync(join(folder, 'output/hedgerow.xlsx'))
    const { files } = JSON.parse(readFileSync(join(folder, 'output/run.json'), 'utf8'))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(files.at(-1)).toEqual({ name: 'hedgerow.xlsx', bytes: bytes.length, sha256 })
    expect(readdirSync(join(folder, 'output')).sort()).toEqual(['annotations.jsonl', 'hedgerow.xlsx', 'run.json'])
  })

  it('is the same by export', async () => {
    const { status } = await hedgerow(['export', 'output/annotations.jsonl', '--to', 'xlsx', '-o', 'x.xlsx'], {
      folder,
    })
    expect(status).toBe(0)
    expect(readFileSync(join(folder, 'x.xlsx')).equals(readFileSync(join(folder, 'output/hedgerow.xlsx')))).toBe(true)
  })

  it('is not written over without leave', async () => {
    const words = ['export', 'output/annotations.jsonl', '--to', 'csv', '-o', 'output/run.json']
    const { status, stderr } = await hedgerow(words, { folder })
    expect(status).toBe(2)
    expect(stderr).toContain('--on-exists replace')
  })

  it('comes back corrected: scores, gold, and the gold against the run', async () => {
    await writeCorrected(folder)
    const corrected = await hedgerow(['evaluate', 'corrected.xlsx', '--gold', 'mine', '--to', 'json'], { folder })
    expect(corrected.status, corrected.stderr).toBe(0)
    const { layers } = JSON.parse(corrected.stdout)
    expect(layers.find(({ name }: { name: string }) => name === 'hedge')).toMatchObject({ wrong: 0, missed: 1 })
    const against = await hedgerow(['evaluate', 'mine', 'output/annotations.jsonl', '--to', 'json'], { folder })
    expect(against.status, against.stderr).toBe(0)
    expect(JSON.parse(against.stdout).layers).toEqual(layers.map((layer: object) => expect.objectContaining(layer)))
  })

  it('says what is wrong with a use that makes no sense', async () => {
    const alone = await hedgerow(['evaluate', 'output/annotations.jsonl'], { folder })
    expect([alone.status, alone.stderr]).toEqual([2, expect.stringContaining('says nothing of what is right')])
    const one = await hedgerow(['evaluate', 'corrected.xlsx', '--agreement'], { folder })
    expect(one.status).toBe(2)
    const empty = await hedgerow(['evaluate', 'output/hedgerow.xlsx'], { folder })
    expect([empty.status, empty.stderr]).toEqual([2, expect.stringContaining('nothing in it is judged')])
  })
})
