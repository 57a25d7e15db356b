// Looks at the beginning of a stream to see how much work there is, and gives the stream back whole.

/** How much was seen. */
export interface Amount {
  readonly count: number
  readonly weight: number
}

/** A stream of which the beginning has been seen. */
export interface Seen<Item> extends Amount {
  readonly items: AsyncIterable<Item>
}

/** Reads until `isEnough`, or until there are no more items; nothing at all where nothing is enough. */
export async function lookAhead<Item>(
  items: AsyncIterable<Item>,
  toWeight: (item: Item) => number,
  isEnough: (amount: Amount) => boolean,
): Promise<Seen<Item>> {
  const upstream = items[Symbol.asyncIterator]()
  const seen: Item[] = []
  let weight = 0
  while (!isEnough({ count: seen.length, weight })) {
    const next = await upstream.next()
    if (next.done) break
    seen.push(next.value)
    weight += toWeight(next.value)
  }
  return { items: goOn(seen, upstream), count: seen.length, weight }
}

async function* goOn<Item>(seen: Item[], upstream: AsyncIterator<Item>): AsyncIterable<Item> {
  try {
    while (seen.length > 0) yield seen.shift()!
    for (let next = await upstream.next(); !next.done; next = await upstream.next()) yield next.value
  } finally {
    await upstream.return?.()
  }
}
