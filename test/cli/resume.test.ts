// --resume: a run killed at any moment and gone on with gives the bytes of one that nobody disturbed.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotateAndKill, contents, type Moment } from './kill.ts'
import { folderOf, hedgerow } from './run.ts'

const ARTICLES = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('corpora', name), 'utf8').slice(0, 9000))
const JSONL = [...Array(24).keys()]
  .map((index) => `${JSON.stringify({ id: `d${index}`, text: ARTICLES[index % ARTICLES.length] })}\n`)
  .join('')

let folder: string
let input: string
let undisturbed: Record<string, string>
let undisturbedTables: Record<string, string>
/** Without the files that take longer to make than the records. */
const TABLES = ['--write', 'jsonl,csv', '--jobs', '1']
beforeAll(async () => {
  folder = folderOf({ 'in.jsonl': JSONL })
  input = join(folder, 'in.jsonl')
  expect(await annotateAndKill([input, '--jobs', '1'], join(folder, 'undisturbed'))).toBe(0)
  undisturbed = contents(join(folder, 'undisturbed'))
  expect(await annotateAndKill([input, ...TABLES], join(folder, 'tables'))).toBe(0)
  undisturbedTables = contents(join(folder, 'tables'))
})

const JOURNAL = 'run.partial.jsonl'
const finishedIn = (output: string): number =>
  existsSync(join(output, JOURNAL)) ? readFileSync(join(output, JOURNAL), 'utf8').split('\n').length - 2 : 0

/** Starts a run and stops it with a signal as soon as a few documents are finished. */
async function stopAfterSome(
  output: string,
  signal: NodeJS.Signals,
): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'annotate', input, '-o', output, ...TABLES], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  const watch = setInterval(() => {
    if (finishedIn(output) <= 2) return
    child.kill(signal)
    clearInterval(watch)
  }, 5)
  const status = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(watch)
  return { status, stderr }
}

describe('a run that is killed (kill -9)', () => {
  const moments: Moment[] = [
    { after: 900 },
    { after: 1500 },
    { seen: JOURNAL },
    { seen: 'run.json.partial' },
    { seen: 'hits.csv' },
    { seen: 'annotations.jsonl' },
    { seen: 'run.json' },
  ]
  it.each(moments)('at %j and gone on with, gives the same files', async (moment) => {
    const output = join(folder, `killed-${Object.values(moment)[0]}`)
    let status = await annotateAndKill([input, '--jobs', '2'], output, moment)
    if (status === null && !existsSync(join(output, 'run.json')))
      status = await annotateAndKill([input, '--jobs', '2', '--resume'], output)
    else if (status === null) await annotateAndKill([input, '--resume', '--on-exists', 'replace'], output)
    expect(contents(output)).toEqual(undisturbed)
  })
})

describe('a run that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s leaves nothing under a final name, says how to go on, and ends with %i',
    async (signal, expected) => {
      const output = join(folder, signal)
      const { status, stderr } = await stopAfterSome(output, signal)
      expect(stderr).toContain('--resume')
      expect(status).toBe(expected)
      expect(readdirSync(output).sort()).toEqual(['annotations.jsonl.partial', JOURNAL])
      const finished = finishedIn(output)
      expect(finished).toBeGreaterThan(2)
      const again = await hedgerow(['annotate', input, '-o', output, '--resume', ...TABLES])
      expect(again.stderr).toContain(`documents it finished: ${finished}`)
      expect(contents(output)).toEqual(undisturbedTables)
    },
  )

  it('ends at once while it waits for standard input', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'annotate', '-', '--jobs', '1', '-q'])
    child.stdin.write('{"id":"a","text":"It may be so."}\n')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(130)
  })

  it('is started afresh without --resume, and with another lexicon', async () => {
    const output = join(folder, 'afresh')
    await stopAfterSome(output, 'SIGTERM')
    const row =
      'cue,concept,match,example,counterexample,source,note\nice cream,hedging,exact,An [ice cream] a day.,No cue here.,own,\n'
    const words = folderOf({ 'en/strategy.csv': row })
    const other = await hedgerow(['annotate', input, '-o', output, '--resume', '--lexicon', words, ...TABLES])
    expect(other.status).toBe(0)
    expect(other.stderr).toContain('another lexicon')
    rmSync(output, { recursive: true })
    await stopAfterSome(output, 'SIGTERM')
    expect((await hedgerow(['annotate', input, '-o', output, '-q', ...TABLES])).status).toBe(0)
    expect(contents(output)).toEqual(undisturbedTables)
  })

  it('uses nothing again of a document that has changed, whatever its place and date', async () => {
    const output = join(folder, 'changed')
    await stopAfterSome(output, 'SIGTERM')
    const lines = JSONL.split('\n').slice(0, -1)
    const changed = folderOf({
      'in.jsonl': [lines[0]!.replace('"text":"', '"text":"It may be so. '), ...lines.slice(1)].join('\n').concat('\n'),
    })
    const run = (words: readonly string[]) =>
      hedgerow(['annotate', join(changed, 'in.jsonl'), ...words, '-q', ...TABLES])
    expect((await run(['-o', output, '--resume'])).status).toBe(0)
    expect((await run(['-o', join(folder, 'changed-afresh')])).status).toBe(0)
    expect(contents(output)).toEqual(contents(join(folder, 'changed-afresh')))
    expect(contents(output)).not.toEqual(undisturbedTables)
  })

  it('has nothing to go on with on standard output', async () => {
    const { status, stderr } = await hedgerow(['annotate', input, '--resume'])
    expect(status).toBe(2)
    expect(stderr).toContain('-o')
  })
})

describe('a disk that is full', () => {
  it.skipIf(!existsSync('/dev/full'))('is told in one message; what was finished is kept', async () => {
    const output = join(folder, 'full')
    mkdirSync(output)
    symlinkSync('/dev/full', join(output, 'hits.csv.partial'))
    const { status, stderr } = await hedgerow(['annotate', input, '-o', output, ...TABLES])
    expect(status).toBe(1)
    expect(stderr).toMatch(/no room left on the disk\n.*--resume/)
    expect(readdirSync(output).sort()).toEqual(['annotations.jsonl.partial', JOURNAL])
    expect((await hedgerow(['annotate', input, '-o', output, '--resume', '-q', ...TABLES])).status).toBe(0)
    expect(contents(output)).toEqual(undisturbedTables)
  })

  it.skipIf(!existsSync('/dev/full'))('is told on standard output as well', () => {
    const script = `"${process.execPath}" "${resolve('dist/cli.js')}" annotate "${input}" -q > /dev/full`
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stderr).toContain('no room left on the disk')
    expect(stderr).not.toContain('at ')
    expect(status).toBe(1)
  })

  it('that cannot be written at all ends with 2', async () => {
    const output = join(folder, 'a-file')
    writeFileSync(output, '')
    const { status, stderr } = await hedgerow(['annotate', input, '-o', join(output, 'x')])
    expect(status).toBe(2)
    expect(stderr).toContain('it is no folder')
    expect(statSync(output).isFile()).toBe(true)
  })
})
