// Which strategy is ascribed to whom, towards whom, and how often only with a hedge.
import type { Interval } from './comparison.ts'
import type { CorpusCounts } from './corpus-counts.ts'
import { compareValues, type Group } from './dimensions.ts'
import { placesOf, type SplitOptions } from './hedged.ts'
import { wilsonInterval } from './proportion.ts'
import { splitSamples } from './samples.ts'

export interface AscriptionRow {
  readonly group: Group
  readonly concept: string
  /** '' where the sentence names none. */
  readonly actor: string
  readonly target: string
  readonly mentions: number
  readonly hedged: number
  readonly share: Interval
  /** Documents that say so. */
  readonly documents: number
}

/** Strategy × actor × target, most mentioned first within a group. Mentions that name neither are left out. */
export function ascriptions(counts: CorpusCounts, { by = [], tier = 'all' }: SplitOptions = {}): AscriptionRow[] {
  return splitSamples(counts, placesOf(by)).flatMap(({ group, texts }) => {
    const found = new Map<string, Omit<Open, 'group' | 'share'>>()
    for (const { ascriptions: all } of texts) {
      const seen = new Set<string>()
      for (const { concept, tier: own, actor, target, count, hedged } of all) {
        if (tier === 'core' && own !== 'core') continue
        const key = JSON.stringify([concept, actor, target])
        const row = found.get(key) ?? { concept, actor, target, mentions: 0, hedged: 0, documents: 0 }
        row.mentions += count
        row.hedged += hedged
        if (!seen.has(key)) row.documents++
        seen.add(key)
        found.set(key, row)
      }
    }
    return [...found.values()]
      .map((row) => ({ group, ...row, share: wilsonInterval(row.hedged, row.mentions)! }))
      .sort(
        (a, b) =>
          b.mentions - a.mentions ||
          compareValues(a.concept, b.concept) ||
          compareValues(a.actor, b.actor) ||
          compareValues(a.target, b.target),
      )
  })
}

type Open = { -readonly [Key in keyof AscriptionRow]: AscriptionRow[Key] }
