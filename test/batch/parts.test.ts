// The small parts of a batch: shards, looking ahead, how many workers.
import { describe, expect, it } from 'vitest'
import { lookAhead } from '../../src/batch/look-ahead.ts'
import { isInShard, readShard } from '../../src/batch/shard.ts'
import { workersNeeded } from '../../src/batch/workers-needed.ts'

describe('shards', () => {
  it('take every document exactly once, and about as many each', () => {
    const counts = [...Array(16).keys()].map(() => 0)
    for (let index = 0; index < 4000; index++) {
      const takers = counts.flatMap((_, shard) =>
        isInShard(`makale/ğüş-${index}`, { index: shard + 1, count: 16 }) ? [shard] : [],
      )
      expect(takers).toHaveLength(1)
      counts[takers[0]!]!++
    }
    expect(Math.min(...counts)).toBeGreaterThan(180)
  })

  it('are stable: other versions and machines part a corpus in the same way', () => {
    const first = ['a', 'b', 'c', 'd', 'e', 'f', 'ğ', 'h/1'].filter((id) => isInShard(id, { index: 1, count: 2 }))
    expect(first).toMatchInlineSnapshot(`
      [
        "c",
        "d",
        "f",
        "h/1",
      ]
    `)
  })

  it.each(['0/4', '5/4', '1', '1/0', '-1/4', '1/4x', ''])('"%s" is none', (text) =>
    expect(readShard(text)).toBeUndefined(),
  )
  it('reads 3/16', () => expect(readShard('3/16')).toEqual({ index: 3, count: 16 }))
})

async function* counting(end: number, seen: number[] = []): AsyncIterable<number> {
  for (let item = 0; item < end; item++) {
    seen.push(item)
    yield item
  }
}

describe('looking ahead', () => {
  it.each([0, 3, 100])('gives the stream back whole', async (enough) => {
    const { items } = await lookAhead(
      counting(10),
      () => 1,
      ({ count }) => count >= enough,
    )
    const found: number[] = []
    for await (const item of items) found.push(item)
    expect(found).toEqual([...Array(10).keys()])
  })

  it('reads no further than it must, and closes what it has opened', async () => {
    const seen: number[] = []
    const { items, count, weight } = await lookAhead(
      counting(10, seen),
      () => 2,
      ({ weight }) => weight >= 5,
    )
    expect([seen.length, count, weight]).toEqual([3, 3, 6])
    for await (const item of items) if (item === 1) break
    expect(seen).toEqual([0, 1, 2])
  })
})

describe('workers', () => {
  it.each([
    [8, 2, 5000, 0],
    [8, 1, 50_000_000, 0],
    [1, 100, 50_000_000, 0],
    [8, 3, 50_000_000, 3],
    [8, 100, 50_000_000, 8],
  ])('of %i allowed, for %i documents of %i bytes: %i', (jobs, count, weight, workers) =>
    expect(workersNeeded(jobs, { count, weight })).toBe(workers),
  )
})
