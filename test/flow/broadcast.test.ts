// Every writer sees every item in order; a writer that fails ends the whole.
import { describe, expect, it } from 'vitest'
import { broadcast } from '../../src/flow/broadcast.ts'

async function* numbers(count: number): AsyncIterable<number> {
  for (let index = 0; index < count; index++) yield index
}

const collectInto = (seen: number[], delay: number) => async (items: AsyncIterable<number>) => {
  for await (const item of items) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    seen.push(item)
  }
}

describe('broadcast', () => {
  it('gives a quick and a slow writer the same items', async () => {
    const quick: number[] = []
    const slow: number[] = []
    await broadcast(numbers(20), [collectInto(quick, 0), collectInto(slow, 1)])
    expect(quick).toEqual([...Array(20).keys()])
    expect(slow).toEqual(quick)
  })

  it('throws the error of a writer and stops reading', async () => {
    let read = 0
    const items = (async function* () {
      for (; read < 1000; read++) yield read
    })()
    const failing = async (all: AsyncIterable<number>) => {
      for await (const item of all) if (item === 5) throw new Error('disk full')
    }
    await expect(broadcast(items, [failing, collectInto([], 0)])).rejects.toThrow('disk full')
    expect(read).toBeLessThan(20)
  })

  it('passes an error of the stream on after the writers have ended', async () => {
    const seen: number[] = []
    const items = (async function* () {
      yield 1
      throw new Error('upstream')
    })()
    await expect(broadcast(items, [collectInto(seen, 0)])).rejects.toThrow('upstream')
    expect(seen).toEqual([1])
  })
})
