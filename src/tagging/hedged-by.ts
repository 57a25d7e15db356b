// Which hedges and boosters of a sentence bear on a strategy. Used by context.ts.
import type { Reading } from './reading.ts'

/**
 * Indexes of the core hedges and boosters that bear on the strategy tag at `index`: those of its own clause, and those
 * before it whose words reach into its clause (*it can be argued that …*). None from a clause of its own (*…, but others
 * may …*), and none from a clause that stands below the strategy's (*hedging suggests that states may …*).
 */
export function hedgesOf(index: number, { tags, stretches, clauses }: Reading): number[] {
  const own = stretches[index]!
  const bearing: number[] = []
  for (const [other, { label, tier, sentence }] of tags.entries()) {
    if ((label !== 'hedge' && label !== 'booster') || tier !== 'core' || sentence !== tags[index]!.sentence) continue
    const place = stretches[other]!
    if (clauses.clauseOf(place.from) !== clauses.clauseOf(own.from)) continue
    const isBelow = place.from > own.from && clauses.hasSubordinator(own.to, place.from)
    if (!isBelow) bearing.push(other)
  }
  return bearing
}
