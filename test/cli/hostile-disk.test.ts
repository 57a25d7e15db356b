// A disk that fills up, forbids writing or loses the folder: one clear message, and nothing half-written under a final name.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { contents } from './kill.ts'
import { folderOf } from './run.ts'

const CLI = resolve('dist/cli.js')
const ENVIRONMENT = { ...process.env, LC_ALL: 'C.UTF-8' }
const JOURNAL = 'run.partial.jsonl'
const ARTICLE = readFileSync('corpora/en-2016-kazakhstan-russia-china.txt', 'utf8').slice(0, 4000)
const JSONL = [...Array(60).keys()].map((index) => `${JSON.stringify({ id: `d${index}`, text: ARTICLE })}\n`).join('')

let folder: string
let undisturbed: Record<string, string>
const words = (output: string) => ['annotate', 'in.jsonl', '-o', output, '--write', 'jsonl,csv', '--jobs', '1', '-q']
beforeAll(() => {
  folder = folderOf({ 'in.jsonl': JSONL })
  expect(run(words('whole')).status).toBe(0)
  undisturbed = contents(join(folder, 'whole'))
})

const run = (command: readonly string[], more: object = {}) =>
  spawnSync(process.execPath, [CLI, ...command], { cwd: folder, encoding: 'utf8', env: ENVIRONMENT, ...more })

/** Runs with files allowed to grow to so many kilobytes: a disk that takes no more. */
const runWithin = (kilobytes: number, command: readonly string[]) => {
  const script = `ulimit -f ${kilobytes}; exec "$0" "$@"`
  const all = ['-c', script, process.execPath, CLI, ...command]
  return spawnSync('bash', all, { cwd: folder, encoding: 'utf8', env: ENVIRONMENT })
}

describe.skipIf(process.platform === 'win32')('a disk that takes no more', () => {
  it('stops a run with a message; --resume goes on with it', () => {
    const { status, stderr } = runWithin(200, words('full'))
    expect(stderr).toMatch(/^full: Cannot write into "full": the disk takes no file of this size\n.*--resume\n$/)
    expect(status).toBe(1)
    expect(readdirSync(join(folder, 'full')).sort()).toEqual(['annotations.jsonl.partial', JOURNAL])
    expect(run([...words('full'), '--resume']).status).toBe(0)
    expect(contents(join(folder, 'full'))).toEqual(undisturbed)
  })

  it.each([
    ['report', ['report', 'whole/annotations.jsonl', '-o', 'small/page.html']],
    ['export', ['export', 'whole/annotations.jsonl', '--to', 'conllu', '-o', 'small/words.conllu']],
    ['export to a workbook', ['export', 'whole/annotations.jsonl', '--to', 'xlsx', '-o', 'small/hits.xlsx']],
  ])('leaves nothing of %s', (_, command) => {
    mkdirSync(join(folder, 'small'), { recursive: true })
    const { status, stderr } = runWithin(8, command)
    expect(stderr).toContain('Cannot write')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(status).toBeGreaterThan(0)
    expect(readdirSync(join(folder, 'small'))).toEqual([])
  })
})

describe('a folder that is taken away', () => {
  it('under a run ends it with a message, and is not made anew', async () => {
    const output = join(folder, 'gone')
    const child = spawn(process.execPath, [CLI, 'annotate', '-', '-o', output, '--jobs', '1', '-q'], {
      env: ENVIRONMENT,
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
    child.stdin.on('error', () => {})
    const closed = new Promise<number | null>((done) => child.on('close', done))
    let number = 0
    const feed = setInterval(() => {
      child.stdin.write(`${JSON.stringify({ id: `d${number++}`, text: ARTICLE })}\n`)
      // When the folder is there and has something in it.
      if (existsSync(output) && (readJournal(output) ?? '').split('\n').length > 3) rmSync(output, { recursive: true })
    }, 20)
    expect(await closed).toBe(1)
    clearInterval(feed)
    expect(stderr).toContain('there is no such folder any more')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(existsSync(output)).toBe(false)
  })
})

const readJournal = (output: string): string | undefined => {
  try {
    return readFileSync(join(output, JOURNAL), 'utf8')
  } catch {
    return undefined
  }
}

/** Somebody who may read the program but not write: the superuser may write everywhere. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const canBeNobody = process.platform !== 'win32' && spawnSync(process.execPath, [CLI, '--version'], NOBODY).status === 0

describe.skipIf(!canBeNobody)('a folder that may not be written to', () => {
  it('is told before anything is read', () => {
    chmodSync(folder, 0o755)
    const locked = join(folder, 'locked')
    mkdirSync(locked)
    chmodSync(locked, 0o555)
    for (const output of ['locked', 'locked/below']) {
      const { status, stderr } = run(words(output), NOBODY)
      expect(stderr).toMatch(/Cannot write into "locked(?:\/below)?": permission denied\n.*-o/)
      expect(status).toBe(2)
    }
    expect(readdirSync(locked)).toEqual([])
  })
})
