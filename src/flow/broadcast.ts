// One stream for several writers at once: each sees every item in order, and the slowest sets the pace.
import type { Writer } from './stage.ts'

/** A place to hand one item from a producer to a consumer, each waiting for the other. */
class Rendezvous<Item> implements AsyncIterable<Item> {
  #waiting: ((result: IteratorResult<Item>) => void) | undefined
  #offered: { item: Item; taken: () => void } | undefined
  #isEnded = false
  #isLeft = false

  /** Resolves when the consumer has taken the item, or has left. */
  async offer(item: Item): Promise<void> {
    if (this.#isLeft) return
    if (this.#waiting) {
      const resolve = this.#waiting
      this.#waiting = undefined
      resolve({ value: item, done: false })
      return
    }
    await new Promise<void>((taken) => {
      this.#offered = { item, taken }
    })
  }

  end(): void {
    this.#isEnded = true
    this.#waiting?.({ value: undefined, done: true })
  }

  leave(): void {
    this.#isLeft = true
    this.#offered?.taken()
    this.#offered = undefined
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return {
      next: () => {
        if (this.#offered) {
          const { item, taken } = this.#offered
          this.#offered = undefined
          taken()
          return Promise.resolve({ value: item, done: false })
        }
        if (this.#isEnded) return Promise.resolve({ value: undefined, done: true })
        return new Promise((resolve) => {
          this.#waiting = resolve
        })
      },
      return: () => {
        this.leave()
        return Promise.resolve({ value: undefined, done: true })
      },
    }
  }
}

/**
 * Sends every item of `items` to all `writers`, in order, holding at most one item a writer. If the stream or a writer
 * fails, the others are ended after what they have and the first error is thrown.
 */
export async function broadcast<Item>(items: AsyncIterable<Item>, writers: readonly Writer<Item>[]): Promise<void> {
  const places = writers.map(() => new Rendezvous<Item>())
  let firstError: { error: unknown } | undefined
  const written = writers.map(async (write, index) => {
    try {
      await write(places[index]!)
    } catch (error) {
      firstError ??= { error }
    } finally {
      places[index]!.leave()
    }
  })
  try {
    for await (const item of items) {
      await Promise.all(places.map((place) => place.offer(item)))
      if (firstError) break
    }
  } catch (error) {
    firstError ??= { error }
  }
  for (const place of places) place.end()
  await Promise.all(written)
  if (firstError) throw firstError.error
}
