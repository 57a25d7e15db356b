// Averages and quantiles of lists of numbers: the small change of every other statistic.

/** The sum; 0 for an empty list. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The arithmetic mean; undefined for an empty list. */
export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : sum(values) / values.length

/** The median; undefined for an empty list. */
export const median = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : quantileOfSorted([...values].sort(ascending), 0.5)

/** Population standard deviation (divided by n, as Juilland's D wants it); undefined for an empty list. */
export function populationDeviation(values: readonly number[]): number | undefined {
  const centre = mean(values)
  if (centre === undefined) return undefined
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / values.length)
}

/**
 * The quantile of values sorted upwards, between two of them by straight line (Hyndman & Fan 1996, type 7: the default of
 * R and NumPy).
 *
 * @throws {RangeError} on an empty list.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new RangeError('An empty list has no quantile')
  const place = (sorted.length - 1) * share
  const below = Math.floor(place)
  const low = sorted[below]!
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!
  return low + (high - low) * (place - below)
}

export const ascending = (a: number, b: number): number => a - b
