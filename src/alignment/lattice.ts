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
  const weights = weighAll(band, shapes, weigh)
  const forward = sumForward(band, shapes, weights)
  const backward = sumBackward(band, shapes, weights)
  const posteriors = toPosteriors(band, shapes, weights, forward, backward)
  return trace(band, shapes, posteriors)
}

const cellCount = (band: Band): number => band.base.at(-1)!

/** Calls `visit` for every bead that starts and ends inside the band, in order of its end. */
function eachBead(
  band: Band,
  shapes: readonly Shape[],
  visit: (shape: number, start: number, end: number, row: number, column: number) => void,
): void {
  for (let row = 0; row < band.from.length; row++) {
    for (let column = band.from[row]!; column <= band.to[row]!; column++) {
      const end = cellAt(band, row, column)
      for (let shape = 0; shape < shapes.length; shape++) {
        const start = cellAt(band, row - shapes[shape]!.tr, column - shapes[shape]!.en)
        if (start >= 0) visit(shape, start, end, row, column)
      }
    }
  }
}

/** Shape after shape: the weight of the bead that ends in each cell. */
function weighAll(band: Band, shapes: readonly Shape[], weigh: BeadWeight): Float64Array[] {
  const weights = shapes.map(() => new Float64Array(cellCount(band)).fill(-Infinity))
  eachBead(band, shapes, (shape, _start, end, row, column) => {
    weights[shape]![end] = weigh(shapes[shape]!, row, column)
  })
  return weights
}

function addLogs(a: number, b: number): number {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

function sumForward(band: Band, shapes: readonly Shape[], weights: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(cellCount(band)).fill(-Infinity)
  sums[0] = 0
  eachBead(band, shapes, (shape, start, end) => {
    sums[end] = addLogs(sums[end]!, sums[start]! + weights[shape]![end]!)
  })
  return sums
}

function sumBackward(band: Band, shapes: readonly Shape[], weights: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(cellCount(band)).fill(-Infinity)
  sums[sums.length - 1] = 0
  for (let row = band.from.length - 1; row >= 0; row--) {
    for (let column = band.to[row]!; column >= band.from[row]!; column--) {
      const start = cellAt(band, row, column)
      shapes.forEach((shape, number) => {
        if (row + shape.tr >= band.from.length) return
        const end = cellAt(band, row + shape.tr, column + shape.en)
        if (end >= 0) sums[start] = addLogs(sums[start]!, sums[end]! + weights[number]![end]!)
      })
    }
  }
  return sums
}

function toPosteriors(
  band: Band,
  shapes: readonly Shape[],
  weights: readonly Float64Array[],
  forward: Float64Array,
  backward: Float64Array,
): readonly Float64Array[] {
  const whole = forward.at(-1)!
  eachBead(band, shapes, (shape, start, end) => {
    const list = weights[shape]!
    list[end] = Math.min(1, Math.exp(forward[start]! + list[end]! + backward[end]! - whole))
  })
  return weights
}

function trace(band: Band, shapes: readonly Shape[], posteriors: readonly Float64Array[]): Bead[] {
  const best = new Float64Array(cellCount(band)).fill(-Infinity)
  const choice = new Int8Array(cellCount(band)).fill(-1)
  best[0] = 0
  eachBead(band, shapes, (shape, start, end) => {
    const { tr, en } = shapes[shape]!
    const value = best[start]! + posteriors[shape]![end]! * (tr + en)
    if (value <= best[end]!) return
    best[end] = value
    choice[end] = shape
  })
  const beads: Bead[] = []
  let row = band.from.length - 1
  let column = band.to[row]!
  while (row > 0 || column > 0) {
    const cell = cellAt(band, row, column)
    const { tr, en } = shapes[choice[cell]!]!
    beads.push({ tr: range(row - tr, row), en: range(column - en, column), score: posteriors[choice[cell]!]![cell]! })
    row -= tr
    column -= en
  }
  return beads.reverse()
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index)
