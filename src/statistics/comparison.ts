// Two frequencies, two corpora: log-likelihood, log ratio, %DIFF and BIC; the measures behind keyness.ts.
import { Z_95 } from './normal.ts'

/** `hits` in a corpus of `size` words (or sentences). */
export interface Frequency {
  readonly hits: number
  readonly size: number
}

/** A value with its 95 % interval. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Hardie's stand-in for a hit that was not found, added to both sides. */
const ZERO_CELL = 0.5

const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected)

/**
 * Log-likelihood G², two terms: 2 [f₁ ln(f₁/E₁) + f₂ ln(f₂/E₂)], Eᵢ = Nᵢ (f₁+f₂)/(N₁+N₂) (Rayson & Garside 2000).
 * Never negative; 0 where neither side has hits. Undefined where one side is empty.
 */
export function logLikelihood(a: Frequency, b: Frequency): number | undefined {
  if (a.size <= 0 || b.size <= 0) return undefined
  const share = (a.hits + b.hits) / (a.size + b.size)
  return Math.max(0, 2 * (term(a.hits, a.size * share) + term(b.hits, b.size * share)))
}

/**
 * Log-likelihood G² over all four cells, the words that are no hits too (Dunning 1993). Undefined where one side is empty
 * or has more hits than words (or sentences): then the units are no trials.
 */
export function logLikelihoodFourCells(a: Frequency, b: Frequency): number | undefined {
  const hits = logLikelihood(a, b)
  if (hits === undefined || a.hits > a.size || b.hits > b.size) return undefined
  const misses = ({ hits: found, size }: Frequency): Frequency => ({ hits: size - found, size })
  return hits + logLikelihood(misses(a), misses(b))!
}

/**
 * Log ratio: log₂ [(f₁/N₁) / (f₂/N₂)], one unit a doubling (Hardie 2014), 0.5 added to both hits where one is 0. The
 * interval is that of the relative risk, se = √(1/f₁ − 1/N₁ + 1/f₂ − 1/N₂); it takes every hit for independent. Where a
 * unit can hold several hits (`units: 'sentences'`) a hit is no trial that came off and the terms with N fall away: the
 * interval of a ratio of two Poisson rates, which is never narrower. Undefined where one side is empty or neither has hits.
 */
export function logRatio(
  a: Frequency,
  b: Frequency,
  { units = 'words' }: { readonly units?: 'words' | 'sentences' } = {},
): Interval | undefined {
  if (a.size <= 0 || b.size <= 0 || a.hits + b.hits === 0) return undefined
  const added = a.hits === 0 || b.hits === 0 ? ZERO_CELL : 0
  const [hitsA, hitsB] = [a.hits + added, b.hits + added]
  const value = Math.log2(hitsA / a.size / (hitsB / b.size))
  const ofTrials = Math.max(0, 1 / hitsA - 1 / a.size) + Math.max(0, 1 / hitsB - 1 / b.size)
  const variance = units === 'words' ? ofTrials : 1 / hitsA + 1 / hitsB
  const reach = (Z_95 * Math.sqrt(variance)) / Math.LN2
  return { value, low: value - reach, high: value + reach }
}

/** %DIFF: how much higher (lower, where negative) the first rate is, in per cent of the second (Gabrielatos & Marchi 2012). Undefined where the second is 0. */
export function percentDifference(a: Frequency, b: Frequency): number | undefined {
  if (a.size <= 0 || b.size <= 0 || b.hits === 0) return undefined
  return (a.hits / a.size / (b.hits / b.size) - 1) * 100
}

/** BIC, an approximate Bayes factor: G² − ln(N₁+N₂) (Wilson 2013): below 0 for the null, 0–2 barely worth a mention, 2–6 positive, 6–10 strong, above 10 very strong. */
export const bayesianInformation = (g2: number, a: Frequency, b: Frequency): number => g2 - Math.log(a.size + b.size)

/** Adjusted p-values for several tests at once, in the order given (Holm 1979): the smallest times m, the next times m − 1 … */
export function holm(probabilities: readonly number[]): number[] {
  const order = probabilities.map((_, index) => index).sort((a, b) => probabilities[a]! - probabilities[b]!)
  const adjusted: number[] = []
  let largest = 0
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, Math.min(1, probabilities[index]! * (probabilities.length - rank)))
    adjusted[index] = largest
  }
  return adjusted
}
