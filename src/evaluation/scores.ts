// Hits found, wrongly found and missed → precision, recall and F1, the worst first.

/** Counts behind a score. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** A share with its interval. */
export interface Share {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Gives the interval of a share, undefined without trials: Wilson's, from the statistics. */
export type ShareOf = (successes: number, trials: number) => Share | undefined

export interface Score extends Counts {
  readonly name: string
  /** Right among found; undefined where nothing was found. */
  readonly precision: Share | undefined
  /** Found among what there is; undefined where nothing is there, or nobody looked for what was missed. */
  readonly recall: Share | undefined
  /** Harmonic mean of precision and recall; undefined where one of them is. */
  readonly f1: number | undefined
}

/** How often each name was right, wrong and missed. */
export class Tally {
  readonly #counts = new Map<string, { right: number; wrong: number; missed: number }>()

  add(name: string, what: keyof Counts): void {
    const counts = this.#counts.get(name) ?? { right: 0, wrong: 0, missed: 0 }
    counts[what]++
    this.#counts.set(name, counts)
  }

  /** The scores, the worst first. `hasRecall` says for which names somebody looked for missed hits. */
  scores(shareOf: ShareOf, hasRecall: (name: string) => boolean): Score[] {
    const scores = [...this.#counts].map(([name, counts]) => toScore(name, counts, shareOf, hasRecall(name)))
    return scores.sort(byBadness)
  }
}

export function toScore(name: string, counts: Counts, shareOf: ShareOf, hasRecall: boolean): Score {
  const { right, wrong, missed } = counts
  const precision = shareOf(right, right + wrong)
  const recall = hasRecall ? shareOf(right, right + missed) : undefined
  const f1 = precision && recall ? (2 * right) / (2 * right + wrong + missed) : undefined
  return { name, ...counts, precision, recall, f1 }
}

/**
 * The worst first: by the most that the figures allow (the lower of the two upper ends), so that 3 wrong of 20 stand
 * before 1 wrong of 1; then by the number of faults, then by name.
 */
function byBadness(a: Score, b: Score): number {
  return (
    best(a) - best(b) || b.wrong + b.missed - (a.wrong + a.missed) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}

const best = ({ precision, recall }: Score): number => Math.min(precision?.high ?? 1, recall?.high ?? 1)
