// Runs one step for several items at once, and hands the results on in the order of the items: the door of p-limit.
import pLimit from 'p-limit'
import type { Stage } from './stage.ts'

/**
 * A stage that runs `step` for up to `jobs` items at a time. Ordered: results come in the order of the items. Bounded:
 * never more than `jobs` items are read ahead of the consumer. The first error ends the stream after the results before it.
 * Left early, it closes its upstream and waits for the steps under way.
 *
 * @throws {RangeError} if `jobs` is not a whole number ≥ 1.
 */
export function concurrent<In, Out>(jobs: number, step: (item: In) => Promise<Out>): Stage<In, Out> {
  if (!Number.isInteger(jobs) || jobs < 1) throw new RangeError(`Cannot run "${jobs}" jobs: give a whole number from 1`)
  return async function* run(items) {
    const limit = pLimit(jobs)
    const underWay: Promise<Out>[] = []
    const upstream = items[Symbol.asyncIterator]()
    try {
      for (;;) {
        while (underWay.length < jobs) {
          const next = await upstream.next()
          if (next.done) {
            yield* drain(underWay)
            return
          }
          const result = limit(step, next.value)
          result.catch(() => {}) // told when its turn comes
          underWay.push(result)
        }
        yield await underWay.shift()!
      }
    } finally {
      await upstream.return?.()
      await Promise.allSettled(underWay)
    }
  }
}

async function* drain<Out>(results: Promise<Out>[]): AsyncIterable<Out> {
  while (results.length > 0) yield await results.shift()!
}
