// What the tags of a paragraph are looked at with when their context is read. Used by context.ts and hedged-by.ts.
import type { Tag } from '../model/tag.ts'
import type { Clauses } from './clauses.ts'
import type { Surroundings } from './conditions.ts'
import type { Stretch } from './sequence.ts'
import { tokenAt } from './tokenise.ts'

export interface Reading {
  readonly around: Surroundings
  readonly tags: readonly Tag[]
  /** The tokens each tag stands on. */
  readonly stretches: readonly Stretch[]
  readonly clauses: Clauses
}

/** The tokens a tag stands on. */
export function stretchOf({ start, end }: Tag, { passage: { tokens } }: Surroundings): Stretch {
  const from = tokenAt(tokens, start)
  return { from, to: Math.max(from + 1, tokenAt(tokens, end)) }
}

/** Tags further from a strategy than this bear on something else, however long the sentence. */
const FARTHEST = 120

/** Indexes of the tags within 120 tokens of a tag, in the order of the text. */
export function neighbours(index: number, { stretches }: Reading): number[] {
  const { from, to } = stretches[index]!
  let first = index
  while (first > 0 && from - stretches[first - 1]!.to <= FARTHEST) first--
  let last = index
  while (last + 1 < stretches.length && stretches[last + 1]!.from - to <= FARTHEST) last++
  const found: number[] = []
  for (let other = first; other <= last; other++) if (other !== index) found.push(other)
  return found
}
