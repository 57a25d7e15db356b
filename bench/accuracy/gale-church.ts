// Sentence alignment by length alone, for comparison: Gale & Church (1993), with their figures.
import type { Bead } from '../../src/model/alignment.ts'

/** Expected English characters per Turkish character, and variance per character (Gale & Church 1993, section 3.2). */
const RATIO = 1
const VARIANCE = 6.8

/** Probability of each shape (Gale & Church 1993, table 5). */
const SHAPES = [
  { tr: 1, en: 1, p: 0.89 },
  { tr: 1, en: 0, p: 0.0099 / 2 },
  { tr: 0, en: 1, p: 0.0099 / 2 },
  { tr: 2, en: 1, p: 0.089 / 2 },
  { tr: 1, en: 2, p: 0.089 / 2 },
  { tr: 2, en: 2, p: 0.011 },
]

/** Beads by length; the score is not computed and always 1. */
export function alignByLength(tr: readonly string[], en: readonly string[]): Bead[] {
  const width = en.length + 1
  const costs = new Float64Array((tr.length + 1) * width).fill(Infinity)
  const choices = new Int8Array(costs.length)
  costs[0] = 0
  for (let row = 0; row <= tr.length; row++) {
    for (let column = 0; column <= en.length; column++) {
      SHAPES.forEach((shape, number) => {
        if (row < shape.tr || column < shape.en) return
        const cost =
          costs[(row - shape.tr) * width + column - shape.en]! -
          Math.log(shape.p) +
          lengthCost(tr.slice(row - shape.tr, row), en.slice(column - shape.en, column))
        if (cost >= costs[row * width + column]!) return
        costs[row * width + column] = cost
        choices[row * width + column] = number
      })
    }
  }
  return trace(choices, tr.length, en.length)
}

function lengthCost(tr: readonly string[], en: readonly string[]): number {
  const [turkish, english] = [tr.join('').length, en.join('').length]
  const mean = (turkish + english / RATIO) / 2
  if (mean === 0) return 0
  const delta = Math.abs(turkish * RATIO - english) / Math.sqrt(VARIANCE * mean)
  return -Math.log(Math.max(1e-300, 2 * (1 - normal(delta))))
}

/** Distribution function of the normal distribution for z ≥ 0 (Abramowitz & Stegun 1964, 26.2.17). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail
}

function trace(choices: Int8Array, rows: number, columns: number): Bead[] {
  const beads: Bead[] = []
  let [row, column] = [rows, columns]
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)
  while (row > 0 || column > 0) {
    const { tr, en } = SHAPES[choices[row * (columns + 1) + column]!]!
    beads.push({ tr: range(row - tr, row), en: range(column - en, column), score: 1 })
    row -= tr
    column -= en
  }
  return beads.reverse()
}
