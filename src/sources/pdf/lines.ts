// Columns of pieces → lines in reading order, each with the margins of its column.
import { toColumns } from './columns.ts'
import { heaviest, type Line, type Page, type Piece, weigh } from './page.ts'
import { textOf, toRows } from './rows.ts'

type BareLine = Omit<Line, 'left' | 'edge'>

/** All lines of a document, page by page, column by column. */
export function toLines(pages: readonly Page[]): Line[] {
  const columns: BareLine[][] = []
  toColumns(pages).forEach((pageColumns, index) => {
    for (const pieces of pageColumns) {
      const lines = toRows(pieces).map((row) => toLine(row.pieces, row, pages[index]!.number, columns.length))
      columns.push(lines.filter(({ text }) => text !== ''))
    }
  })
  const margins = columns.map(marginsOf)
  return columns.flatMap((lines, index) => {
    const { left, edge } = widen(margins[index]!, margins)
    return lines.map((line) => ({ ...line, left, edge }))
  })
}

function toLine(
  pieces: readonly Piece[],
  { y, size: largest }: { readonly y: number; readonly size: number },
  page: number,
  column: number,
): BareLine {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  for (const piece of pieces) {
    weigh(sizes, piece.size, piece.text.length)
    weigh(fonts, piece.font, piece.text.length)
  }
  return {
    text: textOf(pieces, largest, y),
    x: pieces[0]!.x,
    right: Math.max(...pieces.map(({ right }) => right)),
    y,
    size: heaviest(sizes, largest),
    font: heaviest(fonts, ''),
    page,
    column,
  }
}

interface Margins {
  readonly left: number
  readonly edge: number
  readonly lines: number
}

/** Margins are where several lines begin or end, so that one line that sticks out moves neither. */
function marginsOf(lines: readonly BareLine[]): Margins {
  const wanted = Math.max(2, 0.1 * lines.length)
  const shared = (places: readonly number[], tolerance: number): number =>
    places.find((place) => places.filter((other) => Math.abs(other - place) <= tolerance).length >= wanted) ??
    places[0] ??
    0
  const lefts = lines.map(({ x }) => x).sort((a, b) => a - b)
  const edges = lines.map(({ right }) => right).sort((a, b) => b - a)
  return {
    left: shared(lefts.slice(0, MOST_COMPARED), 1.5),
    edge: shared(edges.slice(0, MOST_COMPARED), 3),
    lines: lines.length,
  }
}

/** No column has more lines; bounds the comparison of each with each. */
const MOST_COMPARED = 300
/** Columns of different pages that begin this close to each other are the same column of the design. */
const SAME_COLUMN = 6
/** Too few lines to show where a column ends. */
const FEW_LINES = 8

/** A column of a few lines takes its right margin from the nearest of the others that begin where it does. */
function widen(own: Margins, all: readonly Margins[]): Margins {
  if (own.lines >= FEW_LINES) return own
  const edges = all
    .filter(
      ({ left, edge, lines }) => lines >= FEW_LINES && Math.abs(left - own.left) <= SAME_COLUMN && edge > own.edge,
    )
    .map(({ edge }) => edge)
  return edges.length > 0 && !isNear(own.edge, all) ? { ...own, edge: Math.min(...edges) } : own
}

/** Whether a long column ends where this one does. */
const isNear = (place: number, all: readonly Margins[]): boolean =>
  all.some(({ edge, lines }) => lines >= FEW_LINES && Math.abs(edge - place) <= SAME_COLUMN)
