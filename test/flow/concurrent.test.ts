// The laws of a stage: lazy, ordered, bounded, closing its upstream, blind to how work is timed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concurrent } from '../../src/flow/concurrent.ts'

async function* from<Item>(items: readonly Item[], onEnd = () => {}): AsyncIterable<Item> {
  try {
    yield* items
  } finally {
    onEnd()
  }
}

async function toArray<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

describe('concurrent', () => {
  it('hands results on in the order of the items, whatever each takes and however many jobs run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (delays, jobs) => {
        const items = delays.map((delay, index) => ({ delay, index }))
        const step = async ({ delay, index }: { delay: number; index: number }) => {
          await wait(delay)
          return index
        }
        const results = await toArray(concurrent(jobs, step)(from(items)))
        expect(results).toEqual(items.map(({ index }) => index))
      }),
      { numRuns: 30 },
    )
  })

  it('never works on more items than it has jobs', async () => {
    let now = 0
    let most = 0
    const step = async (item: number) => {
      most = Math.max(most, ++now)
      await wait(1)
      now--
      return item
    }
    await toArray(concurrent(3, step)(from([...Array(20).keys()])))
    expect(most).toBe(3)
  })

  it('reads nothing before it is asked, and no more than its jobs ahead', async () => {
    let read = 0
    const items = (async function* () {
      for (;;) yield read++
    })()
    const stage = concurrent(2, async (item: number) => item)(items)[Symbol.asyncIterator]()
    expect(read).toBe(0)
    await stage.next()
    expect(read).toBeLessThanOrEqual(3)
    await stage.return?.()
  })

  it('closes its upstream when it is left early', async () => {
    let isClosed = false
    for await (const _ of concurrent(2, async (item: number) => item)(from([1, 2, 3, 4], () => (isClosed = true))))
      break
    expect(isClosed).toBe(true)
  })

  it('gives the results before an error, then the error', async () => {
    const seen: number[] = []
    const step = async (item: number) => {
      if (item === 3) throw new Error('three')
      return item
    }
    await expect(
      (async () => {
        for await (const item of concurrent(4, step)(from([1, 2, 3, 4]))) seen.push(item)
      })(),
    ).rejects.toThrow('three')
    expect(seen).toEqual([1, 2])
  })

  it('refuses zero jobs', () => expect(() => concurrent(0, async (item) => item)).toThrow(RangeError))
})
