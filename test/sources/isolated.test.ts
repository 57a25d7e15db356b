// A document that hangs, crashes or eats memory costs one failure; the next one is read by a fresh worker.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IsolatedReader } from '../../src/sources/isolated.ts'
import { defaultLimits, type ReadLimits } from '../../src/sources/source.ts'
import { folderOf, hedgerow } from '../cli/run.ts'
import { toDocx } from './samples/docx.ts'

const FAULTY = new URL('./faulty-worker.ts', import.meta.url)
/** Time is short only for what never ends: the others may be slow on a busy machine. */
const limitsFor = (order: string): ReadLimits => ({
  ...defaultLimits,
  maximumSeconds: order === 'hang' ? 1 : 60,
  maximumMegabytes: 64,
})

const ask = (reader: IsolatedReader, order: string) =>
  reader.read({ kind: 'pdf', bytes: new TextEncoder().encode(order), limits: limitsFor(order) })

const wordOf = (result: object): string =>
  'code' in result ? String(result.code) : 'text' in result ? String(result.text) : ''

describe('a reader in a worker', () => {
  it('gives one failure for each document that hurts it, and reads the others', async () => {
    const reader = new IsolatedReader(FAULTY)
    const orders = ['one', 'hang', 'two', 'throw', 'three', 'end', 'four', 'allocate', 'five', 'unpack', 'six']
    const results = await Promise.all(orders.map((order) => ask(reader, order)))
    expect(results.map(wordOf)).toEqual([
      'one',
      'timeout',
      'two',
      'crashed',
      'three',
      'crashed',
      'four',
      'crashed',
      'five',
      'crashed',
      'six',
    ])
    expect(results.map((result) => ('message' in result ? result.message : '')).join('\n')).toMatch(
      /within 1 seconds[\s\S]*a fault in the reader[\s\S]*without a word[\s\S]*more memory than is allowed[\s\S]*more memory than is allowed.*--limit memory=/,
    )
  })

  it('leaves the bytes it was given whole', async () => {
    const bytes = new TextEncoder().encode('mine')
    await new IsolatedReader(FAULTY).read({ kind: 'pdf', bytes, limits: limitsFor('mine') })
    expect(new TextDecoder().decode(bytes)).toBe('mine')
  })

  it('tells of a worker that cannot be started', async () => {
    const result = await ask(new IsolatedReader(new URL('./no-such-worker.ts', import.meta.url)), 'x')
    expect(wordOf(result)).toBe('crashed')
  })

  const compiled = resolve('dist/cli.js')
  it.skipIf(!existsSync(compiled))('works from the compiled program too (skipped where it is not built)', async () => {
    const paragraph = {
      map: [],
      repairs: [],
      section: 'body',
      role: 'text',
      heading: '',
      text: 'It may be so.',
    } as const
    const bytes = await toDocx({ id: 'en-x', language: 'en', text: '', paragraphs: [paragraph] })
    const { stdout } = await hedgerow(['annotate', 'x.docx'], { folder: folderOf({ 'x.docx': bytes }) })
    expect(stdout).toContain('"text":"It may be so."')
  })
})
