// annotate as a user meets it: pure JSONL on stdout, files that appear only when whole, one clear error for each fault.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, hedgerow } from './run.ts'

const ENGLISH = 'Small states may hedge against a rising power. They avoid choosing sides.\n'
const TURKISH =
  'Küçük devletlerin stratejik hedging’e yöneldiği söylenebilir. Bu devletler denge politikası izlemiştir.\n'

const records = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const jsonl = (documents: readonly object[]) => documents.map((document) => `${JSON.stringify(document)}\n`).join('')

describe('annotate', () => {
  it('prints nothing but JSONL on stdout, and the tags are there', async () => {
    const folder = folderOf({ 'a.txt': ENGLISH, 'b.txt': TURKISH })
    const { status, stdout } = await hedgerow(['annotate', folder])
    expect(status).toBe(0)
    const all = records(stdout)
    expect(all.filter(({ kind }) => kind === 'document').map(({ id }) => id)).toEqual(['a', 'b'])
    const spans = all.filter(({ kind }) => kind === 'paragraph').flatMap((paragraph) => paragraph.spans)
    expect(spans.map(({ label, text }) => `${label}: ${text}`)).toEqual(
      expect.arrayContaining([
        'hedge: may',
        'strategy: stratejik hedging’e',
        'hedge: söylenebilir',
        'strategy: denge politikası',
      ]),
    )
  })

  it('gives the same bytes whatever the number of jobs', async () => {
    const folder = folderOf(
      Object.fromEntries([...Array(12).keys()].map((index) => [`${index}.txt`, index % 2 ? TURKISH : ENGLISH])),
    )
    const one = await hedgerow(['annotate', folder, '--jobs', '1'])
    const seven = await hedgerow(['annotate', folder, '--jobs', '7'])
    expect(seven.stdout === one.stdout).toBe(true)
  })

  it('reads JSONL documents from standard input', async () => {
    const { status, stdout } = await hedgerow(['annotate', '-'], {
      input: jsonl([{ id: 'x', text: ENGLISH, meta: { year: 2020 } }]),
    })
    expect(status).toBe(0)
    expect(records(stdout)[0]).toMatchObject({ kind: 'document', id: 'x', metadata: { year: '2020' } })
  })

  it('prints nothing and is content when nothing comes in', async () => {
    expect(await hedgerow(['annotate', '-'], { input: '' })).toMatchObject({ status: 0, stdout: '' })
  })

  it('ends quietly when nobody reads on', () => {
    const input = jsonl([...Array(400).keys()].map((index) => ({ id: String(index), text: ENGLISH.repeat(20) })))
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${resolve('dist/cli.js')}" annotate - | head -n 1`],
      { input },
    )
    expect(records(stdout.toString())).toHaveLength(1)
    expect(stderr.toString()).toBe('')
    expect(status).toBe(0)
  })

  it('writes the files of a run, and verify accepts them', async () => {
    const folder = folderOf({ 'in/a.txt': ENGLISH, 'in/metadata.csv': 'id;year\na;1999\n' })
    const run = await hedgerow(['annotate', 'in', '-o', 'out'], { folder })
    expect(run.status).toBe(0)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'alignment.csv',
      'annotations.jsonl',
      'hedgerow.xlsx',
      'hits.csv',
      'notes.csv',
      'report.html',
      'run.json',
      'summary.csv',
      'terms.csv',
    ])
    expect(run.stderr).toContain('hits.csv')
    expect((await hedgerow(['verify', 'out/annotations.jsonl'], { folder })).status).toBe(0)
    const manifest = JSON.parse(readFileSync(join(folder, 'out/run.json'), 'utf8'))
    expect(manifest.counts).toMatchObject({ documents_in: 1, documents: 1, failed: 0 })
    expect(records(readFileSync(join(folder, 'out/annotations.jsonl'), 'utf8'))[0].metadata).toEqual({ year: '1999' })
  })

  it('does not write over an earlier run unless told to', async () => {
    const folder = folderOf({ 'a.txt': ENGLISH })
    await hedgerow(['annotate', 'a.txt', '-o', 'out'], { folder })
    const before = readFileSync(join(folder, 'out/run.json'), 'utf8')
    const again = await hedgerow(['annotate', 'a.txt', '-o', 'out'], { folder })
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('--on-exists replace')
    const replaced = await hedgerow(['annotate', 'a.txt', '-o', 'out', '--on-exists', 'replace'], { folder })
    expect(replaced.status).toBe(0)
    expect(readFileSync(join(folder, 'out/run.json'), 'utf8')).toBe(before)
  })

  it('writes for Turkish Excel', async () => {
    const folder = folderOf({ 'a.txt': TURKISH })
    await hedgerow(['annotate', 'a.txt', '-o', 'out', '--excel', 'tr'], { folder })
    const hits = readFileSync(join(folder, 'out/hits.csv'), 'utf8')
    expect(hits.charCodeAt(0)).toBe(0xfeff)
    expect(hits.split('\r\n')[0]).toContain(';label;')
    expect(readFileSync(join(folder, 'out/summary.csv'), 'utf8')).toMatch(/;\d+,\d+/)
  })

  it('finishes the other documents when some fail, and the status tells', async () => {
    const folder = folderOf({
      'a.txt': ENGLISH,
      'b.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'c.jsonl': `{"id":"c1","text":"${ENGLISH.trim()}"}\n{"id":"c2"}\n{broken\n`,
      'd.txt': '',
    })
    const { status, stdout, stderr } = await hedgerow(['annotate', '.'], { folder })
    expect(status).toBe(1)
    const all = records(stdout)
    expect(all.filter(({ kind }) => kind === 'document').map(({ id }) => id)).toEqual(['a', 'c1', 'd'])
    expect(all.filter(({ kind }) => kind === 'error').map(({ path, code }) => `${path} ${code}`)).toEqual([
      'b.txt not-text',
      'c.jsonl:2 no-text',
      'c.jsonl:3 broken-json',
    ])
    expect(stderr).toContain('c.jsonl:2')
    expect((await hedgerow(['annotate', '.', '--fail-on', 'none'], { folder })).status).toBe(0)
  })

  it.each([
    [['annotate', 'no-such-folder'], 'Cannot find "no-such-folder"'],
    [['annotate'], 'path'],
    [['anotate', 'x'], 'annotate'],
    [['annotate', '.', '--jobs', '0'], 'whole number'],
    [['annotate', '.', '--write', 'docx'], 'docx'],
    [['annotate', '.', '--encoding', 'klingon'], 'windows-1254'],
    [['annotate', '.', '--lexicon', 'no-such-lexicon'], 'no-such-lexicon'],
    [['annotate', '-', '.'], 'standard input'],
  ])('%j runs nothing, says why, and ends with 2', async (words, message) => {
    const { status, stdout, stderr } = await hedgerow(words, { folder: folderOf({ 'a.txt': ENGLISH }) })
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('names every wrong lexicon row with file, line and column', async () => {
    const folder = folderOf({
      'a.txt': ENGLISH,
      'words/en/strategy.csv':
        'cue,concept,match,example,counterexample,source,note\nice cream,dominance-denail,exact,An [ice cream] a day.,,own,\nblue sky,hedging,exact,No cue here.,,own,\n',
    })
    const { status, stderr } = await hedgerow(['annotate', 'a.txt', '--lexicon', 'words'], { folder })
    expect(status).toBe(2)
    expect(stderr).toMatch(/strategy\.csv:2:\d+:.*dominance-denail/)
    expect(stderr).toContain('dominance-denial')
    expect(stderr).toMatch(/strategy\.csv:3:/)
  })

  it('lets no control character of a name or a text reach the terminal', async () => {
    const { stderr } = await hedgerow(['annotate', 'no\u001b[31msuch'])
    expect(stderr).not.toContain('\u001b')
  })

  it('leaves nothing under a final name when it is interrupted, and what it needs to go on', async () => {
    const folder = folderOf({
      'big.jsonl': jsonl([...Array(3000).keys()].map((index) => ({ id: String(index), text: ENGLISH.repeat(100) }))),
    })
    const script = `"${process.execPath}" "${resolve('dist/cli.js')}" annotate big.jsonl -o out & pid=$!; while [ ! -s out/annotations.jsonl.partial ] && kill -0 $pid 2>/dev/null; do sleep 0.02; done; kill -INT $pid; wait $pid`
    const { status } = spawnSync('bash', ['-c', script], { cwd: folder })
    expect(status).toBe(130)
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['annotations.jsonl.partial', 'run.partial.jsonl'])
  })
})
