// Whether the text of a page stands in two columns, and where: its rows in bands, each read column by column.
import type { Page, Piece, Row } from './page.ts'
import { toRows } from './rows.ts'

/** Pieces of one column of one band, not yet in lines. */
export type ColumnPieces = readonly Piece[]

/** No text stands in a strip this wide between two columns; gaps between words are narrower. */
const GUTTER = 8
/** Between them, fewer lines side by side than this are a table or chance. */
const FEWEST_LINES = 4
/** Lines of a column fill at least this part of its width on average; cells of tables do not. */
const FILLED = 0.5
/** The gutter stands within this part of the text's width around its middle. */
const MIDDLE = 0.2
/** Finer than the room that the narrowest gutter leaves a strip to stand in. */
const STEP = 1

/** The columns of every page, page by page in reading order; a page in one column gives one. */
export function toColumns(pages: readonly Page[]): ColumnPieces[][] {
  const rows = pages.map(({ pieces }) => toRows(pieces))
  const own = rows.map(findGutter)
  const common = commonGutter(own)
  return rows.map((pageRows, index) => {
    const gutter = own[index] ?? (common !== undefined && beginsBeside(pageRows, common) ? common : undefined)
    if (gutter === undefined) return pageRows.length > 0 ? [piecesOf(pageRows)] : []
    return bandsAt(pageRows, gutter).flatMap((band) =>
      band.isSplit ? splitAt(band.rows, gutter) : [piecesOf(band.rows)],
    )
  })
}

/** Gutters this close to each other are the same one. */
const SAME_GUTTER = 8
/** A line of the right column begins this close to the gutter, first-line indent included. */
const BESIDE = 30

/** The gutter most pages have: it holds for pages with too few lines to show their own. */
function commonGutter(gutters: readonly (number | undefined)[]): number | undefined {
  const known = gutters.filter((gutter) => gutter !== undefined)
  const alike = (gutter: number): number => known.filter((other) => Math.abs(other - gutter) <= SAME_GUTTER).length
  return known.sort((a, b) => alike(b) - alike(a) || a - b)[0]
}

/** Whether a line begins right beside a gutter. */
const beginsBeside = (rows: readonly Row[], gutter: number): boolean =>
  rows.some((row) => {
    const side = sideOf(row, gutter)
    const first = row.pieces.find(({ x }) => x >= gutter)
    return (side === 'right' || side === 'both') && first !== undefined && first.x - gutter <= BESIDE
  })

const piecesOf = (rows: readonly Row[]): Piece[] => rows.flatMap(({ pieces }) => pieces)

function splitAt(rows: readonly Row[], gutter: number): ColumnPieces[] {
  const pieces = piecesOf(rows)
  const left = pieces.filter(({ x }) => x < gutter)
  const right = pieces.filter(({ x }) => x >= gutter)
  return [left, right].filter((column) => column.length > 0)
}

/** On which side of a gutter a row has text; `across` where it stands in the gutter. */
type Side = 'left' | 'right' | 'both' | 'across'

function sideOf({ pieces }: Row, gutter: number): Side {
  if (pieces.some(({ x, right }) => x < gutter + GUTTER / 2 && right > gutter - GUTTER / 2)) return 'across'
  const hasLeft = pieces.some(({ x }) => x < gutter)
  const hasRight = pieces.some(({ x }) => x >= gutter)
  return hasLeft && hasRight ? 'both' : hasLeft ? 'left' : 'right'
}

interface Band {
  readonly isSplit: boolean
  readonly rows: readonly Row[]
}

/** Rows in runs that keep the gutter free and runs that do not. */
function bandsAt(rows: readonly Row[], gutter: number): Band[] {
  const bands: { isSplit: boolean; rows: Row[] }[] = []
  rows.forEach((row, index) => {
    const last = bands.at(-1)
    const side = sideOf(row, gutter)
    // Text on the left alone goes on as what came before it: a short last line, or a column longer than its neighbour.
    const isSplit = side === 'left' ? (last?.isSplit ?? startsSplit(rows, index, gutter)) : side !== 'across'
    if (last?.isSplit === isSplit) last.rows.push(row)
    else bands.push({ isSplit, rows: [row] })
  })
  return bands
}

/** At the top of a page, whether the next row that tells is split. */
function startsSplit(rows: readonly Row[], index: number, gutter: number): boolean {
  for (let next = index + 1; next < rows.length; next++) {
    const side = sideOf(rows[next]!, gutter)
    if (side !== 'left') return side !== 'across'
  }
  return false
}

/** The middle of the strip that most lines side by side keep free; undefined where the page has one column. */
function findGutter(rows: readonly Row[]): number | undefined {
  const pieces = piecesOf(rows)
  if (pieces.length === 0) return undefined
  const left = Math.min(...pieces.map(({ x }) => x))
  const edge = Math.max(...pieces.map(({ right }) => right))
  const width = edge - left
  let best: number[] = []
  let most = 0
  for (let gutter = left + (0.5 - MIDDLE) * width; gutter <= left + (0.5 + MIDDLE) * width; gutter += STEP) {
    const lines = linesBeside(rows, gutter, left, edge)
    if (lines > most) {
      most = lines
      best = [gutter]
    } else if (lines === most && lines > 0) best.push(gutter)
  }
  return best[Math.floor(best.length / 2)]
}

/** Rows of prose on both sides of a gutter, counted in the runs that are long enough. */
function linesBeside(rows: readonly Row[], gutter: number, left: number, edge: number): number {
  let total = 0
  let run: Row[] = []
  const close = (): void => {
    const sides = run.map((row) => sideOf(row, gutter))
    const onLeft = sides.filter((side) => side !== 'right').length
    const onRight = sides.filter((side) => side !== 'left').length
    if (Math.min(onLeft, onRight) >= FEWEST_LINES && isProse(run, gutter, left, edge))
      total += Math.min(onLeft, onRight)
    run = []
  }
  for (const row of rows) {
    if (sideOf(row, gutter) === 'across') close()
    else run.push(row)
  }
  close()
  return total
}

function isProse(rows: readonly Row[], gutter: number, left: number, edge: number): boolean {
  const onLeft = rows.map(({ pieces }) => widthOf(pieces.filter(({ x }) => x < gutter))).filter((width) => width > 0)
  const onRight = rows.map(({ pieces }) => widthOf(pieces.filter(({ x }) => x >= gutter))).filter((width) => width > 0)
  return mean(onLeft) >= FILLED * (gutter - left) && mean(onRight) >= FILLED * (edge - gutter)
}

const widthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { x, right }) => sum + right - x, 0)
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
