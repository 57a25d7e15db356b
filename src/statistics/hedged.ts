// Which strategies an author asserts and which are only hedged; hedges and boosters weighed against each other.
import { sum } from './averages.ts'
import type { Interval } from './comparison.ts'
import type { CorpusCounts } from './corpus-counts.ts'
import { compareValues, type Group, isKind } from './dimensions.ts'
import { wilsonInterval } from './proportion.ts'
import { splitSamples } from './samples.ts'

/** `core` counts core devices or named strategies only. */
export type TierChoice = 'core' | 'all'

export interface SplitOptions {
  /** Places to split by; kinds among them are passed over. */
  readonly by?: readonly string[]
  readonly tier?: TierChoice
}

export interface HedgedRow {
  readonly group: Group
  /** The strategy. */
  readonly concept: string
  readonly mentions: number
  /** Mentions on which a hedge bears, and their share with Wilson's interval. */
  readonly hedged: number
  readonly share: Interval
  /** Mentions on which a booster bears (a mention may have both). */
  readonly boosted: number
}

/** Strategy × hedged or not, most mentioned first within a group. */
export function hedgedShares(counts: CorpusCounts, { by = [], tier = 'all' }: SplitOptions = {}): HedgedRow[] {
  return splitSamples(counts, placesOf(by)).flatMap(({ group, texts }) => {
    const found = new Map<string, { mentions: number; hedged: number; boosted: number }>()
    for (const hit of texts.flatMap(({ hits }) => hits)) {
      if (hit.label !== 'strategy' || (tier === 'core' && hit.tier !== 'core')) continue
      const row = found.get(hit.concept) ?? { mentions: 0, hedged: 0, boosted: 0 }
      row.mentions += hit.count
      row.hedged += hit.hedged
      row.boosted += hit.boosted
      found.set(hit.concept, row)
    }
    return [...found]
      .map(([concept, row]) => ({ group, concept, ...row, share: wilsonInterval(row.hedged, row.mentions)! }))
      .sort((a, b) => b.mentions - a.mentions || compareValues(a.concept, b.concept))
  })
}

export interface RatioRow {
  readonly group: Group
  readonly hedges: number
  readonly boosters: number
  /** Hedges for one booster; undefined without boosters. */
  readonly ratio: number | undefined
}

/** Hedges for one booster, by places. About 3 is what strict counts of Turkish abstracts give. */
export function hedgeBoosterRatios(counts: CorpusCounts, { by = [], tier = 'all' }: SplitOptions = {}): RatioRow[] {
  return splitSamples(counts, placesOf(by)).map(({ group, texts }) => {
    const all = texts.flatMap(({ hits }) => hits).filter((hit) => tier === 'all' || hit.tier === 'core')
    const count = (label: string) => sum(all.filter((hit) => hit.label === label).map((hit) => hit.count))
    const [hedges, boosters] = [count('hedge'), count('booster')]
    return { group, hedges, boosters, ratio: boosters === 0 ? undefined : hedges / boosters }
  })
}

/** The names among `by` that split the text and not the hits. */
export const placesOf = (by: readonly string[]): string[] => by.filter((name) => !isKind(name))
