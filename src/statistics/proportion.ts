// A share with its interval: precision, hedged among all, agreement.
import type { Interval } from './comparison.ts'
import { Z_95 } from './normal.ts'

/**
 * The share `successes / trials` with Wilson's score interval (Wilson 1927), which stays inside 0 … 1 and holds for few
 * trials and for shares of 0 and 1. `z` is 1.96 for 95 %. Undefined without trials.
 *
 * @example wilsonInterval(25, 45) // { value: 0.556, low: 0.412, high: 0.691 }
 */
export function wilsonInterval(successes: number, trials: number, z: number = Z_95): Interval | undefined {
  if (trials <= 0) return undefined
  const value = successes / trials
  const spread = z * z
  const centre = (value + spread / (2 * trials)) / (1 + spread / trials)
  const reach = (z / (1 + spread / trials)) * Math.sqrt((value * (1 - value)) / trials + spread / (4 * trials * trials))
  return {
    value,
    low: successes <= 0 ? 0 : Math.max(0, centre - reach),
    high: successes >= trials ? 1 : Math.min(1, centre + reach),
  }
}
