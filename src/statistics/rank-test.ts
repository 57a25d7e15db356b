// Two lists of text rates: Mann–Whitney's U and Cliff's delta, the comparison that takes texts, not words, as its units.
import { ascending } from './averages.ts'
import { twoSidedNormal } from './normal.ts'

export interface RankTest {
  /** Pairs in which the first list wins; a tie is half a win. */
  readonly u: number
  /** Normal approximation with ties and continuity corrected; 0 where all values are equal. */
  readonly z: number
  /** Two-sided; rough where a list has fewer than eight values. */
  readonly p: number
  /** (#(x > y) − #(x < y)) / (n₁ n₂): −1 … 1. */
  readonly cliffsDelta: number
}

/**
 * Mann–Whitney's U (Mann & Whitney 1947) with its normal approximation, and Cliff's delta (Cliff 1993), from one ranking.
 * Undefined where a list is empty. O(n log n).
 */
export function rankTest(first: readonly number[], second: readonly number[]): RankTest | undefined {
  const [n1, n2] = [first.length, second.length]
  if (n1 === 0 || n2 === 0) return undefined
  const { rank, tieSum } = midRanks([...first, ...second])
  const rankSum = first.reduce((total, value) => total + rank.get(value)!, 0)
  const u = rankSum - (n1 * (n1 + 1)) / 2
  const n = n1 + n2
  const variance = ((n1 * n2) / 12) * (n + 1 - tieSum / (n * (n - 1)))
  const distance = u - (n1 * n2) / 2
  const z = variance > 0 ? (Math.sign(distance) * Math.max(0, Math.abs(distance) - 0.5)) / Math.sqrt(variance) : 0
  return { u, z, p: twoSidedNormal(z), cliffsDelta: (2 * u) / (n1 * n2) - 1 }
}

/** The mean rank of each value, and Σ (t³ − t) over groups of t equal values. */
function midRanks(values: number[]): { rank: ReadonlyMap<number, number>; tieSum: number } {
  const sorted = values.sort(ascending)
  const rank = new Map<number, number>()
  let tieSum = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to] === sorted[from]) to++
    const ties = to - from
    rank.set(sorted[from]!, (from + 1 + to) / 2)
    tieSum += ties ** 3 - ties
    from = to
  }
  return { rank, tieSum }
}
