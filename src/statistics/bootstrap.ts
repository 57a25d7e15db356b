// Confidence intervals of rates by drawing whole texts again and again: hits of one author belong together.
import { quantileOfSorted } from './averages.ts'
import { randomNumbers } from './random.ts'

export interface BootstrapOptions {
  /** How often the texts are drawn anew; 2,000 where not given, up to 10,000 for print. */
  readonly resamples?: number
  /** 42 where not given. */
  readonly seed?: number
}

export const DEFAULT_RESAMPLES = 2000
export const DEFAULT_SEED = 42

export interface Bounds {
  readonly low: number
  readonly high: number
}

/** A numerator over the texts: the texts that hold any, and how many each. Texts that are not named hold 0. */
export interface SparseHits {
  readonly texts: readonly number[]
  readonly hits: readonly number[]
}

/**
 * 95 % intervals of Σ hits / Σ size, one a numerator and denominator: texts are drawn with replacement, as many as there
 * are, and the 2.5th and 97.5th percentiles of the ratio taken (Efron & Tibshirani 1993; over texts: Lijffijt et al. 2016).
 * All numerators see the same draws. Undefined for fewer than two texts and where a denominator is 0.
 *
 * @returns for each numerator a list with an interval for each of `sizes`.
 */
export function bootstrapRates(
  numerators: readonly SparseHits[],
  sizes: readonly (readonly number[])[],
  { resamples = DEFAULT_RESAMPLES, seed = DEFAULT_SEED }: BootstrapOptions = {},
): (Bounds | undefined)[][] {
  const texts = sizes[0]?.length ?? 0
  if (texts < 2) return numerators.map(() => sizes.map(() => undefined))
  const ratios = numerators.map(() => sizes.map(() => new Float64Array(resamples)))
  const random = randomNumbers(seed)
  const drawn = new Uint32Array(texts)
  for (let round = 0; round < resamples; round++) {
    draw(drawn, random)
    const denominators = sizes.map((size) => weigh(drawn, size))
    for (const [index, { texts: places, hits }] of numerators.entries()) {
      let found = 0
      for (let at = 0; at < places.length; at++) found += drawn[places[at]!]! * hits[at]!
      for (const [which, denominator] of denominators.entries())
        ratios[index]![which]![round] = denominator === 0 ? 0 : found / denominator
    }
  }
  return ratios.map((perSize) => perSize.map((values, which) => (hasSize(sizes[which]!) ? bounds(values) : undefined)))
}

function draw(drawn: Uint32Array, random: () => number): void {
  drawn.fill(0)
  for (let count = 0; count < drawn.length; count++) {
    const place = Math.floor(random() * drawn.length)
    drawn[place] = drawn[place]! + 1
  }
}

function weigh(drawn: Uint32Array, size: readonly number[]): number {
  let total = 0
  for (let at = 0; at < drawn.length; at++) total += drawn[at]! * size[at]!
  return total
}

const hasSize = (size: readonly number[]): boolean => size.some((value) => value > 0)

function bounds(values: Float64Array): Bounds {
  values.sort()
  return { low: quantileOfSorted(values, 0.025), high: quantileOfSorted(values, 0.975) }
}
