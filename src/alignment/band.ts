// The cells of the grid Turkish × English that the aligner looks at: all of a short text, a band of a long one.

export interface Band {
  /** For each row i = 0 … Turkish sentences: the first and last column j of its cells. Neither ever falls. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** For each row the number of its first cell; the last element is the number of cells. */
  readonly base: Int32Array
}

/** A point of the grid where a bead is likely to end. */
export interface Anchor {
  readonly tr: number
  readonly en: number
}

/** Cells on either side of the line through the anchors. Texts up to this long are searched whole. */
export const HALF_WIDTH = 40

/** Lays the band along straight lines from anchor to anchor, corner to corner where there is none. */
export function layBand(turkish: number, english: number, anchors: readonly Anchor[], halfWidth = HALF_WIDTH): Band {
  const from = new Int32Array(turkish + 1)
  const to = new Int32Array(turkish + 1)
  const base = new Int32Array(turkish + 2)
  const line = [{ tr: 0, en: 0 }, ...anchors, { tr: turkish, en: english }]
  let leg = 0
  for (let row = 0; row <= turkish; row++) {
    while (leg < line.length - 2 && line[leg + 1]!.tr <= row) leg++
    const [start, end] = [line[leg]!, line[leg + 1]!]
    const slope = (end.en - start.en) / Math.max(1, end.tr - start.tr)
    const middle = start.en + slope * (row - start.tr)
    // A steep line leaves a row far from where it entered it: the row must hold both ends.
    const reach = halfWidth + Math.ceil(Math.abs(slope))
    from[row] = row === 0 ? 0 : Math.max(0, Math.min(english, Math.floor(middle) - reach))
    to[row] = row === turkish ? english : Math.min(english, Math.max(0, Math.ceil(middle) + reach))
  }
  for (let row = turkish - 1; row >= 0; row--) from[row] = Math.min(from[row]!, from[row + 1]!)
  for (let row = 1; row <= turkish; row++) to[row] = Math.max(to[row]!, to[row - 1]!)
  for (let row = 0; row <= turkish; row++) base[row + 1] = base[row]! + to[row]! - from[row]! + 1
  return { from, to, base }
}

/** The number of the cell in `row`, `column`; -1 outside the band. */
export const cellAt = ({ from, to, base }: Band, row: number, column: number): number =>
  row < 0 || column < from[row]! || column > to[row]! ? -1 : base[row]! + column - from[row]!
