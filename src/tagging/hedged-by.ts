// Which hedges and boosters of a sentence bear on a strategy. Used by context.ts.
import { neighbours, type Reading } from './reading.ts'
import type { Stretch } from './sequence.ts'

/**
 * Indexes of the core hedges and boosters that bear on the strategy tag at `index`: those of its own clause, and those
 * before it whose words reach into its clause (*it can be argued that …*). None from a clause of its own (*…, but others
 * may …*), none from a clause that stands below the strategy's (*hedging suggests that states may …*), and none whose own
 * scope begins behind the strategy. An adjective (*potential losses*) bears on what is close to it only.
 */
export function hedgesOf(index: number, reading: Reading): number[] {
  const own = reading.stretches[index]!
  const bears = reading.around.passage.language.language === 'tr' ? bearsInTurkish : bearsInEnglish
  return neighbours(index, reading).filter((other) => {
    const { label, tier, category, sentence } = reading.tags[other]!
    if ((label !== 'hedge' && label !== 'booster') || tier !== 'core') return false
    if (sentence !== reading.tags[index]!.sentence) return false
    const place = reading.stretches[other]!
    if (reading.clauses.clauseOf(place.from) !== reading.clauses.clauseOf(own.from)) return false
    const isBelow = place.from > own.from && reading.clauses.hasSubordinator(own.to, place.from)
    if (isBelow || !bears(category, place, own, reading)) return false
    return category !== 'EPADJ' || isClose(place, own)
  })
}

/** *Hedging suggests that …*: a device whose clause stands to its right does not bear on what stands to its left. */
const bearsInEnglish = (_: string, place: Stretch, own: Stretch, { clauses }: Reading): boolean =>
  place.from < own.from || !clauses.hasSubordinator(place.from, place.to + 1)

/** Verbs and verbal suffixes: in a head-final clause their scope is what stands before them. */
const VERBAL = new Set(['MOD', 'EPV', 'REP', 'IMPF', 'BMOD', 'BV', 'BFRAME'])

/** *…söylenebilir* closes its scope; before the strategy only a participle beside it bears on it: *izleyebileceği hedging*. */
const bearsInTurkish = (category: string, place: Stretch, own: Stretch): boolean =>
  !VERBAL.has(category) || place.from > own.from || isClose(place, own)

/** Tokens between an adjective and the head of its phrase or its subject: *a possible turn to hedging*, *hedging is likely*. */
const ADJECTIVE_REACH = 4

const isClose = (a: Stretch, b: Stretch): boolean => Math.max(a.from, b.from) - Math.min(a.to, b.to) <= ADJECTIVE_REACH
