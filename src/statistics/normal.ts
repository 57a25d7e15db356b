// Tail probabilities of the normal and chi-squared distributions, for p-values.

/** Chebyshev coefficients of erfc (Press et al. 1992, Numerical Recipes, §6.2: relative error below 1.2e-7 everywhere). */
const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
]

/** The complementary error function; its *relative* error stays small, so that tiny p-values are right too. */
export function complementaryError(x: number): number {
  const t = 1 / (1 + Math.abs(x) / 2)
  const polynomial = COEFFICIENTS.reduceRight((value, coefficient) => value * t + coefficient, 0)
  const tail = t * Math.exp(-x * x + polynomial)
  return x >= 0 ? tail : 2 - tail
}

/** Two-sided probability of a standard normal value at least as far from 0 as `z`. */
export const twoSidedNormal = (z: number): number => Math.min(1, complementaryError(Math.abs(z) / Math.SQRT2))

/** Probability of a chi-squared value (1 degree of freedom) of at least `value`: 3.84 → .05, 10.83 → .001. */
export const chiSquaredTail = (value: number): number =>
  value <= 0 ? 1 : Math.min(1, complementaryError(Math.sqrt(value / 2)))

/** The 97.5 % point of the normal distribution: half the width of a 95 % interval in standard errors. */
export const Z_95 = 1.959963984540054
