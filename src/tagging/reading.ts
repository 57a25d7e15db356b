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
