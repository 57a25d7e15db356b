// The textbook corpus: five Turkish and five English texts whose figures were worked out by hand.
import { describe, expect, it } from 'vitest'
import { mean, median } from '../../src/statistics/averages.ts'
import { bootstrapRates } from '../../src/statistics/bootstrap.ts'
import {
  bayesianInformation,
  holm,
  logLikelihood,
  logLikelihoodFourCells,
  logRatio,
  percentDifference,
} from '../../src/statistics/comparison.ts'
import { deviationOfProportions, juillandD } from '../../src/statistics/dispersion.ts'
import { chiSquaredTail } from '../../src/statistics/normal.ts'
import { wilsonInterval } from '../../src/statistics/proportion.ts'
import { rankTest } from '../../src/statistics/rank-test.ts'

const words = [4000, 6000, 5000, 3000, 2000]
const hits = [20, 12, 18, 3, 7]
const parts = words.map((count, index) => ({ words: count, hits: hits[index]! }))
const ratesA = parts.map((part) => (part.hits / part.words) * 1000)
const ratesB = [4, 6, 5.5, 3, 6.5]
const a = { hits: 60, size: 20000 }
const b = { hits: 125, size: 25000 }

describe('the worked example', () => {
  it('has its averages', () => {
    expect(mean(ratesA)).toBeCloseTo(3.02)
    expect(median(ratesA)).toBe(3.5)
  })

  it('has its dispersion: DP .200, DPnorm .222, D .770', () => {
    expect(deviationOfProportions(parts)!.dp).toBeCloseTo(0.2)
    expect(deviationOfProportions(parts)!.dpNorm).toBeCloseTo(0.222, 3)
    expect(juillandD(parts)).toBeCloseTo(0.77, 3)
  })

  it('has its log-likelihood: 11.13 with two terms, 11.17 with four cells, BIC .41, p < .001', () => {
    const g2 = logLikelihood(a, b)!
    expect(g2).toBeCloseTo(11.13, 2)
    expect(logLikelihoodFourCells(a, b)).toBeCloseTo(11.17, 2)
    expect(bayesianInformation(g2, a, b)).toBeCloseTo(0.41, 2)
    expect(chiSquaredTail(g2)).toBeLessThan(0.001)
  })

  it('has its effect sizes: log ratio −.737 [−1.18, −.29], %DIFF −40', () => {
    const ratio = logRatio(a, b)!
    expect(ratio.value).toBeCloseTo(-0.737, 3)
    expect(ratio.low).toBeCloseTo(-1.18, 2)
    expect(ratio.high).toBeCloseTo(-0.29, 2)
    expect(percentDifference(a, b)).toBeCloseTo(-40)
  })

  it('has its interval over texts, [1.85, 4.24], up to the luck of the draw', () => {
    const numerator = { texts: [0, 1, 2, 3, 4], hits }
    const [[bounds]] = bootstrapRates([numerator], [words], { resamples: 10_000, seed: 42 }) as [
      [{ low: number; high: number }],
    ]
    expect(bounds.low * 1000).toBeGreaterThan(1.8)
    expect(bounds.low * 1000).toBeLessThan(1.9)
    expect(bounds.high * 1000).toBeGreaterThan(4.19)
    expect(bounds.high * 1000).toBeLessThan(4.29)
  })

  it("has its Cliff's delta, −.68, and U", () => {
    const test = rankTest(ratesA, ratesB)!
    expect(test.cliffsDelta).toBeCloseTo(-0.68)
    expect(test.u).toBe(4)
    // z = (|4 − 12.5| − 0.5) / √(25 · 11 / 12), as R's wilcox.test(exact = FALSE) has it.
    expect(test.p).toBeCloseTo(0.0947, 4)
  })

  it('has its Wilson interval: 25 of 45 is .56 [.41, .69]', () => {
    const interval = wilsonInterval(25, 45)!
    expect([interval.value, interval.low, interval.high].map((value) => value.toFixed(2))).toEqual([
      '0.56',
      '0.41',
      '0.69',
    ])
  })
})

describe('the small print of the measures', () => {
  it('gives the critical values of chi-squared with one degree of freedom', () => {
    for (const [value, p] of [
      [3.841459, 0.05],
      [6.634897, 0.01],
      [10.827566, 0.001],
      [15.136705, 0.0001],
    ] as const)
      expect(chiSquaredTail(value) / p).toBeCloseTo(1, 5)
    expect(chiSquaredTail(0)).toBe(1)
  })

  it('corrects for many tests by Holm, never downwards', () => {
    const adjusted = holm([0.01, 0.04, 0.03, 0.005])
    expect(adjusted.map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02])
    expect(holm([])).toEqual([])
    expect(holm([0.9, 0.8])).toEqual([1, 1])
  })

  it('stays finite with empty cells and empty corpora', () => {
    expect(logLikelihood({ hits: 0, size: 100 }, { hits: 0, size: 100 })).toBe(0)
    expect(logRatio({ hits: 0, size: 100 }, { hits: 5, size: 100 })!.value).toBeCloseTo(Math.log2(0.5 / 5.5))
    expect(logRatio({ hits: 0, size: 100 }, { hits: 0, size: 100 })).toBeUndefined()
    expect(logLikelihood({ hits: 0, size: 0 }, { hits: 5, size: 100 })).toBeUndefined()
    expect(logLikelihoodFourCells({ hits: 9, size: 5 }, { hits: 5, size: 100 })).toBeUndefined()
    expect(percentDifference({ hits: 5, size: 100 }, { hits: 0, size: 100 })).toBeUndefined()
    expect(deviationOfProportions([{ words: 10, hits: 3 }])).toBeUndefined()
    expect(deviationOfProportions([])).toBeUndefined()
    expect(
      juillandD([
        { words: 10, hits: 0 },
        { words: 10, hits: 0 },
      ]),
    ).toBeUndefined()
    expect(wilsonInterval(0, 0)).toBeUndefined()
    expect(wilsonInterval(0, 10)!.low).toBe(0)
    expect(wilsonInterval(10, 10)!.high).toBe(1)
    expect(rankTest([], [1])).toBeUndefined()
    expect(rankTest([1, 1], [1, 1])).toMatchObject({ z: 0, p: 1, cliffsDelta: 0 })
  })

  it('takes several hits a sentence for counts: the interval is that of a ratio of two Poisson rates', () => {
    // log₂(1.5 / 1) ± 1.96 √(1/150 + 1/100) / ln 2, where the relative risk would have no width at all.
    const interval = logRatio({ hits: 150, size: 100 }, { hits: 100, size: 100 }, { units: 'sentences' })!
    expect([interval.low, interval.value, interval.high].map((one) => one.toFixed(3))).toEqual([
      '0.220',
      '0.585',
      '0.950',
    ])
  })

  it('calls hits in one text clumped and hits like the words even', () => {
    const even = [1, 2, 3].map((size) => ({ words: size * 100, hits: size }))
    expect(deviationOfProportions(even)!.dp).toBeCloseTo(0)
    const clumped = [{ words: 100, hits: 9 }, ...[1, 2, 3].map(() => ({ words: 100, hits: 0 }))]
    expect(deviationOfProportions(clumped)!.dpNorm).toBeCloseTo(1)
    expect(juillandD(clumped)).toBeCloseTo(0)
  })
})
