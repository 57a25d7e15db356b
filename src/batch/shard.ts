// A part of a corpus for one machine of several: which documents it takes is settled by their ids alone.
import { createHash } from 'node:crypto'

/** The `index`th of `count` parts, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Reads `3/16`; undefined where it is no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const shard = { index: Number(first), count: Number(second) }
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined
}

/** Whether a document belongs to the shard: by a hash of its id, the same on every machine and whatever else there is. */
export const isInShard = (id: string, { index, count }: Shard): boolean =>
  createHash('sha256').update(id).digest().readUIntBE(0, 6) % count === index - 1
