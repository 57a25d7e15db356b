// A part of a corpus for one machine of several: which documents it takes is settled by their ids alone.
import { createHash } from 'node:crypto'

/** The `index`th of `count` parts, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Where the documents of a part stand among all that came in, so that the parts can be put together again. */
export interface ShardPlaces {
  /** For each document of the part, in order: its place among all, from 0. */
  readonly at: number[]
  /** All documents that came in, those of the other parts too; known at the end. */
  total: number
}

/** Reads `3/16`; undefined where it is no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(first), count: Number(second) }
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined
}

export const toShardName = ({ index, count }: Shard): string => `${index}/${count}`

/** Whether a document belongs to the shard: by a hash of its id, the same on every machine and whatever else there is. */
export const isInShard = (id: string, { index, count }: Shard): boolean =>
  createHash('sha256').update(id).digest().readUIntBE(0, 6) % count === index - 1

/** The documents of a part, in order; `places` is filled as they go by. */
export async function* takeShard<Entry extends { readonly id: string }>(
  entries: AsyncIterable<Entry>,
  shard: Shard,
  places: ShardPlaces,
): AsyncIterable<Entry> {
  for await (const entry of entries) {
    const at = places.total++
    if (!isInShard(entry.id, shard)) continue
    places.at.push(at)
    yield entry
  }
}
