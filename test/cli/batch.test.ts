// Many documents: the same bytes from any number of workers, in memory that does not grow, in parts that make a whole.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contents } from './kill.ts'
import { folderOf, hedgerow } from './run.ts'

const ARTICLES = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('corpora', name), 'utf8'))

/** Documents of so many characters, of our own articles. */
const documents = (count: number, characters: number): Record<string, string> =>
  Object.fromEntries(
    [...Array(count).keys()].map((index) => [
      `in/${index}.txt`,
      `${ARTICLES[index % ARTICLES.length]!.slice(0, characters)}\n\n${index}\n`,
    ]),
  )

describe('a batch', () => {
  it('gives the same bytes in every file, whatever the number of workers', async () => {
    const folder = folderOf({ ...documents(60, 9000), 'in/broken.txt': Buffer.from('89504e470d0a1a0a0000', 'hex') })
    const runs = []
    for (const jobs of ['1', '2', '5']) {
      const { status } = await hedgerow(['annotate', 'in', '-o', jobs, '--jobs', jobs, '-q'], { folder })
      expect(status).toBe(1)
      runs.push(contents(join(folder, jobs)))
    }
    expect(Object.keys(runs[0]!)).toContain('annotations.jsonl')
    expect(runs[1]).toEqual(runs[0])
    expect(runs[2]).toEqual(runs[0])
  })

  it('takes every document into exactly one shard', async () => {
    const folder = folderOf(documents(12, 300))
    const whole = await hedgerow(['annotate', 'in', '-q'], { folder })
    const parts = []
    for (const part of ['1/3', '2/3', '3/3'])
      parts.push(await hedgerow(['annotate', 'in', '-q', '--shard', part], { folder }))
    const lines = (text: string) => text.split('\n').filter(Boolean).sort()
    expect(lines(parts.map(({ stdout }) => stdout).join(''))).toEqual(lines(whole.stdout))
    expect((await hedgerow(['annotate', 'in', '--shard', '4/3'], { folder })).status).toBe(2)
  })

  it.skipIf(!existsSync('/proc/self/status'))('does not need more memory for more documents', async () => {
    const few = await peakMegabytes(200)
    const many = await peakMegabytes(2000)
    expect(many).toBeLessThan(few + 150)
  })
})

/** Most memory that a run with two workers over so many documents of 1,000 characters ever held. */
async function peakMegabytes(count: number): Promise<number> {
  const child = spawn(process.execPath, [resolve('dist/cli.js'), 'annotate', '-', '--jobs', '2', '-q'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid!))
  }, 20)
  child.stdin.on('error', () => {})
  for (let index = 0; index < count; index++) {
    const text = ARTICLES[index % ARTICLES.length]!.slice(0, 1000)
    if (!child.stdin.write(`${JSON.stringify({ id: String(index), text })}\n`)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  expect((await once(child, 'close'))[0]).toBe(0)
  clearInterval(watch)
  return peak
}

function peakOf(pid: number): number {
  if (!existsSync(`/proc/${pid}/status`)) return 0
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}
