// Lines come out the same wherever the chunks were cut.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLines } from '../../src/flow/line-splitter.ts'

async function* inChunks(bytes: Buffer, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function lines(text: string, size: number, maximum = 1e6): Promise<(string | undefined)[]> {
  const all: (string | undefined)[] = []
  for await (const { bytes } of splitLines(inChunks(Buffer.from(text), size), maximum)) all.push(bytes?.toString())
  return all
}

describe('splitLines', () => {
  it('gives the same lines for every chunk size, Turkish letters and emoji cut in the middle', async () => {
    const alphabet = fc.constantFrom('ş', 'İ', '🌿', 'a', '\n', '\r\n', '\u2028')
    await fc.assert(
      fc.asyncProperty(fc.array(alphabet, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (letters, size) => {
        const text = letters.join('')
        expect(await lines(text, size)).toEqual(await lines(text, 1e6))
      }),
    )
  })

  it('does not split at U+2028, which may stand inside JSON', async () => {
    expect(await lines('{"a":"x\u2028y"}\n', 3)).toEqual(['{"a":"x\u2028y"}'])
  })

  it('drops a line over the limit and goes on with the next', async () => {
    expect(await lines(`short\n${'x'.repeat(50)}\nnext`, 7, 10)).toEqual(['short', undefined, 'next'])
  })
})
