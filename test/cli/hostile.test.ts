// Hostile names, titles and contents through the whole command: nothing of them runs, hides, escapes or stops the others.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeZip } from '../sources/samples/zip.ts'
import { folderOf, hedgerow } from './run.ts'

const SENTENCE = 'Small states may hedge, and it is possible that their hedging is rare.'
const ARTICLE = `A Title\n\nAbstract\n\n${SENTENCE}\n`
/** Escape codes, line ends and other signs that drive a terminal or hide what is there. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/

const jsonl = (...documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('')

/** Annotates into `out` and gives what was printed, with the files. */
async function annotate(files: Readonly<Record<string, string | Uint8Array>>, ...words: readonly string[]) {
  const folder = folderOf(files)
  const printed = await hedgerow(['annotate', 'in', '-o', 'out', '--jobs', '1', ...words], { folder })
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8')
  return { ...printed, folder, read }
}

describe('names', () => {
  it('with escape codes and line ends drive no terminal, and break no line of a table', async () => {
    const name = 'a\u001b[31mred\u001b]0;owned\u0007\nb\u202e'
    const { status, stdout, stderr, read, folder } = await annotate({
      [`in/${name}.txt`]: ARTICLE,
      [`in/${name}.png`]: 'passed over',
      [`in/${name}2.pdf`]: 'no PDF',
    })
    expect(status).toBe(1)
    expect(stdout + stderr).not.toMatch(CONTROL)
    expect(stderr).toContain('Passed over')
    const records = read('annotations.jsonl').split('\n').slice(0, -1)
    expect(records.map((line) => JSON.parse(line).kind)).toEqual(expect.arrayContaining(['document', 'error']))
    expect(JSON.parse(records[0]!).id).toBe(name)
    for (const words of [['verify'], ['stats', '--by', 'doc'], ['kwic', '--label', 'hedge'], ['stats', '--actors']]) {
      const [command, ...options] = words
      const shown = await hedgerow([command!, join(folder, 'out/annotations.jsonl'), ...options])
      expect(shown.stdout + shown.stderr, words.join(' ')).not.toMatch(CONTROL)
    }
  })

  it('that are formulas are guarded in tables, whole in records', async () => {
    const { read } = await annotate({ 'in/=cmd|calc.txt': ARTICLE, 'in/@SUM(A1).txt': ARTICLE, 'in/-1+1.txt': ARTICLE })
    expect(JSON.parse(read('annotations.jsonl').split('\n')[0]!).id).toBe('-1+1')
    for (const table of ['hits.csv', 'summary.csv', 'notes.csv'])
      expect(read(table), table).not.toMatch(/(?:^|[\n,]"?)(?:=cmd|@SUM|-1\+1)/)
  })
})

describe('titles and metadata', () => {
  const title = `<script>alert(1)</script><img src=x onerror=alert(1)> "&\u001b[2J`
  const meta = { author: '=HYPERLINK("http://a.b")', journal: '+1', place: '@x', '<b>key</b>': 'x\ny\u001b[31m' }
  const text = `${title}\n\nAbstract\n\n=1+1 may be so. ${SENTENCE}\n\n${title} may be so too.\n`

  it('with markup, formulas and escape codes stay text in every file', async () => {
    const { status, stderr, read, folder } = await annotate({ 'in/a.jsonl': jsonl({ id: title, text, meta }) })
    expect(stderr).not.toMatch(CONTROL)
    expect(status).toBe(0)
    const page = read('report.html')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img src=x')
    for (const table of ['hits.csv', 'summary.csv', 'notes.csv']) {
      expect(read(table), table).not.toMatch(/(?:^|[\n,]"?)(?:=1\+1|=HYPER|\+1|@x)/)
    }
    const path = join(folder, 'out/annotations.jsonl')
    expect((await hedgerow(['verify', path])).status).toBe(0)
    for (const words of [
      ['stats', '--by', 'doc'],
      ['stats', '--hedged'],
      ['kwic', '--label', 'hedge', '--sort', 'left'],
    ]) {
      const [command, ...options] = words
      const shown = await hedgerow([command!, path, ...options])
      expect(shown.stdout + shown.stderr, words.join(' ')).not.toMatch(CONTROL)
    }
  })
})

describe('lines of JSONL', () => {
  it('nested without end, too long or of another kind cost one error record each', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const input = [
      `{"id":"deep","text":"x","meta":{"x":${deep}}}`,
      `{"id":"list","text":${deep}}`,
      deep,
      `{"id":"long","text":"${'x'.repeat(1_100_000)}"}`,
      '{"id":"proto","text":"It may be so.","__proto__":{"text":"no"},"meta":{"__proto__":{"a":"b"},"toString":"c"}}',
      `{"id":"last","text":"It may be so."}`,
    ].join('\n')
    const { status, stdout } = await hedgerow(['annotate', '-', '--max-megabytes', '1', '-q'], { input })
    const records = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
    const heads = records.filter(({ kind }) => kind === 'document' || kind === 'error')
    expect(heads.map(({ id, code }) => id ?? code)).toEqual([
      'too-deep',
      'no-text',
      'not-an-object',
      'too-large',
      'proto',
      'last',
    ])
    expect(status).toBe(1)
  })
})

describe('archives and links', () => {
  it('that would write elsewhere, unpack without end or turn in circles leave the other articles alone', async () => {
    const bomb = Buffer.alloc(30_000_000)
    const folder = folderOf({
      'in/a.zip': makeZip([
        { name: '../../evil.txt', content: ARTICLE },
        { name: '/tmp/evil-hedgerow.txt', content: ARTICLE },
        { name: 'bomb.txt', content: bomb, claimedSize: 10 },
        { name: 'fine.txt', content: ARTICLE },
        { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
      ]),
      'in/b.txt': ARTICLE,
    })
    mkdirSync(join(folder, 'in/deep'))
    symlinkSync('..', join(folder, 'in/deep/loop'))
    symlinkSync('self', join(folder, 'in/self'))
    symlinkSync('nowhere.txt', join(folder, 'in/broken.txt'))
    const { status, stderr } = await hedgerow(['annotate', 'in', '-o', 'out'], { folder })
    const records = readFileSync(join(folder, 'out/annotations.jsonl'), 'utf8')
    const heads = records
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
      .filter(({ kind }) => kind === 'document' || kind === 'error')
    expect(heads.map(({ id, code }) => id ?? code)).toEqual([
      'unsafe-path',
      'unsafe-path',
      'too-compressed',
      'a/fine',
      'b',
    ])
    expect(stderr).toMatch(/broken\.txt/)
    expect(status).toBe(1)
    expect(records).not.toContain('root:')
    expect(readdirSync(folder).sort()).toEqual(['in', 'out'])
    expect(existsSync('/tmp/evil-hedgerow.txt')).toBe(false)
  })
})
