// The pages of a PDF as the layout stages see them: pieces of text with their places, sizes and fonts.

/** A piece of text as the PDF prints it. Points; `y` is its base line, counted from the top of the page down. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** Pieces on one base line across the whole page, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly pieces: readonly Piece[]
}

/** A line of one column. `left` and `edge` are the column's margins. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
  readonly page: number
  /** Number of its column in the whole document; lines of one column stand under each other. */
  readonly column: number
  readonly left: number
  readonly edge: number
}

/** The value that weighs most, `fallback` where there is none. */
export function heaviest<Value>(weights: ReadonlyMap<Value, number>, fallback: Value): Value {
  let best = fallback
  let most = 0
  for (const [value, weight] of weights) {
    if (weight > most) {
      most = weight
      best = value
    }
  }
  return best
}

/** Adds to the weight of a value. */
export const weigh = <Value>(weights: Map<Value, number>, value: Value, weight: number): void => {
  weights.set(value, (weights.get(value) ?? 0) + weight)
}
