// Which hedges and boosters of a sentence bear on a strategy. Used by context.ts.
import type { Reading } from './reading.ts'
import type { Stretch } from './sequence.ts'

/**
 * Indexes of the core hedges and boosters that bear on the strategy tag at `index`: those of its own clause, and those
 * before it whose words reach into its clause (*it can be argued that …*). None from a clause of its own (*…, but others
 * may …*), and none from a clause that stands below the strategy's (*hedging suggests that states may …*). An adjective
 * (*potential losses*) bears on what is close to it only.
 */
export function hedgesOf(index: number, { tags, stretches, clauses }: Reading): number[] {
  const own = stretches[index]!
  const bearing: number[] = []
  for (const [other, { label, tier, sentence, category }] of tags.entries()) {
    if ((label !== 'hedge' && label !== 'booster') || tier !== 'core' || sentence !== tags[index]!.sentence) continue
    const place = stretches[other]!
    if (clauses.clauseOf(place.from) !== clauses.clauseOf(own.from)) continue
    const isBelow = place.from > own.from && clauses.hasSubordinator(own.to, place.from)
    if (!isBelow && (category !== 'EPADJ' || isClose(place, own))) bearing.push(other)
  }
  return bearing
}

/** Tokens between an adjective and the head of its phrase or its subject: *a possible turn to hedging*, *hedging is likely*. */
const ADJECTIVE_REACH = 4

const isClose = (a: Stretch, b: Stretch): boolean => Math.max(a.from, b.from) - Math.min(a.to, b.to) <= ADJECTIVE_REACH
