// How much the lengths of a bead's sides speak for it: after Gale & Church (1993), on a logarithmic scale.
import type { Weights } from './weights.ts'

/** Not even the wildest length outweighs a sentence full of found words. */
const FLOOR = -8

/**
 * Log-likelihood ratio of two lengths in characters: how much likelier in a translation than among any two sentences.
 * Gale & Church's variance grows with length; that of the logarithm of the ratio shrinks with it, and has a floor.
 */
export function weighLength(turkish: number, english: number, weights: Weights): number {
  if (turkish === 0 || english === 0) return FLOOR
  const { lengthMean, lengthVariance, lengthVarianceOfChance } = weights
  const off = Math.log(english / turkish) - lengthMean
  const variance = lengthVariance.constant + (2 * lengthVariance.perCharacter) / (turkish + english)
  const ratio =
    0.5 * Math.log(lengthVarianceOfChance / variance) - (off * off * (1 / variance - 1 / lengthVarianceOfChance)) / 2
  return weights.length * Math.max(FLOOR, ratio)
}
