// The search: every bead of every shape inside the band gets a probability, and the likeliest way through is taken.
import type { Bead } from '../model/alignment.ts'
import { type Band, cellAt } from './band.ts'

/** A shape of bead: sentences on each side. */
export interface Shape {
  readonly tr: number
  readonly en: number
  /** Logarithm of how likely the shape is, relative to `1-1`. */
  readonly prior: number
}

/** The weight (a logarithm) of the bead of a shape that ends before sentence `tr`, `en`; -Infinity where impossible. */
export type BeadWeight = (shape: Shape, tr: number, en: number) => number

/**
 * The alignment that covers most sentences rightly in expectation: forward and backward sums give each bead its
 * posterior probability (Rabiner 1989), and a second pass takes the way with the highest sum of posteriors, each times
 * the sentences it covers. Every sentence is in exactly one bead, in order. Time and memory: cells of the band × shapes.
 */
export function searchBeads(band: Band, shapes: readonly Shape[], weigh: BeadWeight): Bead[] {
  const grid = layGrid(band, shapes)
  const weights = weighAll(band, shapes, grid, weigh)
  const posteriors = toPosteriors(grid, weights, sumForward(grid, weights), sumBackward(grid, weights))
  return trace(band, shapes, grid, posteriors)
}

/** Shape after shape: the cell in which the bead that ends in each cell starts, -1 where that is outside the band. */
type Grid = readonly Int32Array[]

function layGrid(band: Band, shapes: readonly Shape[]): Grid {
  const cells = band.base.at(-1)!
  return shapes.map(({ tr, en }) => {
    const starts = new Int32Array(cells)
    let end = 0
    for (let row = 0; row < band.from.length; row++) {
      for (let column = band.from[row]!; column <= band.to[row]!; column++, end++) {
        starts[end] = cellAt(band, row - tr, column - en)
      }
    }
    return starts
  })
}

/** Shape after shape: the weight of the bead that ends in each cell. Row by row, so that what is known of a sentence is used at once. */
function weighAll(band: Band, shapes: readonly Shape[], grid: Grid, weigh: BeadWeight): Float64Array[] {
  const weights = grid.map(({ length }) => new Float64Array(length).fill(-Infinity))
  let end = 0
  for (let row = 0; row < band.from.length; row++) {
    for (let column = band.from[row]!; column <= band.to[row]!; column++, end++) {
      for (let shape = 0; shape < shapes.length; shape++) {
        if (grid[shape]![end]! >= 0) weights[shape]![end] = weigh(shapes[shape]!, row, column)
      }
    }
  }
  return weights
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

function sumForward(grid: Grid, weights: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(weights[0]!.length).fill(-Infinity)
  sums[0] = 0
  for (let end = 1; end < sums.length; end++) {
    for (let shape = 0; shape < grid.length; shape++) {
      const start = grid[shape]![end]!
      if (start >= 0) sums[end] = addLogs(sums[end]!, sums[start]! + weights[shape]![end]!)
    }
  }
  return sums
}

/** A bead starts before it ends, so a cell is whole when it is reached from behind. */
function sumBackward(grid: Grid, weights: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(weights[0]!.length).fill(-Infinity)
  sums[sums.length - 1] = 0
  for (let end = sums.length - 1; end > 0; end--) {
    for (let shape = 0; shape < grid.length; shape++) {
      const start = grid[shape]![end]!
      if (start >= 0) sums[start] = addLogs(sums[start]!, sums[end]! + weights[shape]![end]!)
    }
  }
  return sums
}

/** Turns the weights, in place, into the probability of each bead. */
function toPosteriors(
  grid: Grid,
  weights: readonly Float64Array[],
  forward: Float64Array,
  backward: Float64Array,
): readonly Float64Array[] {
  const whole = forward.at(-1)!
  weights.forEach((list, shape) => {
    const starts = grid[shape]!
    for (let end = 0; end < list.length; end++) {
      const start = starts[end]!
      if (start >= 0) list[end] = Math.min(1, Math.exp(forward[start]! + list[end]! + backward[end]! - whole))
    }
  })
  return weights
}

/**
 * How likely it is that the sentences of a bead of one stand alone: between two neighbours, one of each language, the order
 * is nobody's concern, so what all places among those of the other side are worth is added up.
 */
function sumAlone(band: Band, shapes: readonly Shape[], posteriors: readonly Float64Array[]) {
  const tr = new Float64Array(band.from.length)
  const en = new Float64Array(band.to.at(-1)! + 1)
  const turkish = posteriors[shapes.findIndex((shape) => shape.tr === 1 && shape.en === 0)]
  const english = posteriors[shapes.findIndex((shape) => shape.tr === 0 && shape.en === 1)]
  for (let row = 0, cell = 0; row < band.from.length; row++) {
    for (let column = band.from[row]!; column <= band.to[row]!; column++, cell++) {
      // Where no bead can be, there is a weight of minus infinity.
      tr[row]! += Math.max(0, turkish?.[cell] ?? 0)
      en[column]! += Math.max(0, english?.[cell] ?? 0)
    }
  }
  return { tr, en }
}

function trace(band: Band, shapes: readonly Shape[], grid: Grid, posteriors: readonly Float64Array[]): Bead[] {
  const best = new Float64Array(posteriors[0]!.length).fill(-Infinity)
  const choice = new Int8Array(best.length).fill(-1)
  best[0] = 0
  for (let end = 1; end < best.length; end++) {
    for (let shape = 0; shape < shapes.length; shape++) {
      const start = grid[shape]![end]!
      if (start < 0) continue
      const { tr, en } = shapes[shape]!
      const value = best[start]! + posteriors[shape]![end]! * (tr + en)
      if (value <= best[end]!) continue
      best[end] = value
      choice[end] = shape
    }
  }
  const alone = sumAlone(band, shapes, posteriors)
  const beads: Bead[] = []
  let row = band.from.length - 1
  let column = band.to[row]!
  while (row > 0 || column > 0) {
    const cell = cellAt(band, row, column)
    const { tr, en } = shapes[choice[cell]!]!
    const paired = posteriors[choice[cell]!]![cell]!
    const score = tr + en > 1 ? paired : Math.min(1, tr === 1 ? alone.tr[row]! : alone.en[column]!)
    beads.push({ tr: range(row - tr, row), en: range(column - en, column), score })
    row -= tr
    column -= en
  }
  return beads.reverse()
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)
