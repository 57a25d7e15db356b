// Running heads, page numbers and stamps: rows at the edges of pages that repeat from page to page.
import type { Page, Piece, Row } from './page.ts'
import { textOf, toRows } from './rows.ts'

/** So many rows at the top and at the bottom of a page may be furniture. */
const EDGE_ROWS = 3
/** Heads of two pages stand at the same height but for this many points. */
const SAME_HEIGHT = 4
const LONGEST_HEAD = 160
/** Furniture stands further from the text than the text's lines from each other, or has letters of another size. */
const SET_APART = 1.3
const OTHER_SIZE = 0.05
const PAGE_NUMBER =
  /^[-–—|[(\s]*(?:(?:page|sayfa|s\.|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\])\s]*$/i

interface EdgeRow {
  readonly page: number
  readonly row: Row
  readonly text: string
  readonly key: string
}

/** A page's rows, and those at its edges from the outermost inwards. */
interface PageRows {
  readonly page: Page
  readonly rows: readonly Row[]
  readonly edges: readonly (readonly EdgeRow[])[]
}

/** The pieces of every page without its furniture. */
export function withoutFurniture(pages: readonly Page[]): readonly Page[] {
  const all = pages.map(toPageRows)
  const byKey = new Map<string, EdgeRow[]>()
  for (const edge of all.flatMap(({ edges }) => edges.flat())) {
    const known = byKey.get(edge.key)
    if (known) known.push(edge)
    else byKey.set(edge.key, [edge])
  }
  return all.map((pageRows) => {
    const dropped = new Set(pageRows.edges.flatMap((edge) => furnitureAt(edge, pageRows, byKey)))
    return { ...pageRows.page, pieces: pageRows.page.pieces.filter((piece) => !dropped.has(piece)) }
  })
}

function toPageRows(page: Page): PageRows {
  const rows = toRows(page.pieces)
  const toEdge = (row: Row): EdgeRow => {
    const text = textOf(row.pieces, row.size, row.y)
    return { page: page.number, row, text, key: text.length > LONGEST_HEAD ? '' : keyOf(text) }
  }
  const top = rows.slice(0, EDGE_ROWS).filter(({ y }) => y < 0.2 * page.height)
  const bottom = rows.slice(-EDGE_ROWS).filter(({ y }) => y > 0.8 * page.height)
  return { page, rows, edges: [top.map(toEdge), bottom.reverse().map(toEdge)] }
}

/** Without figures (page numbers, volumes, years) and case, the heads of a journal are equal. */
const keyOf = (text: string): string =>
  text
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The pieces of an edge that are furniture: from the outermost row to the last that differs from the text below or above. */
function furnitureAt(edge: readonly EdgeRow[], { rows }: PageRows, byKey: ReadonlyMap<string, EdgeRow[]>): Piece[] {
  const isFurniture = edge.map((row) => isRepeated(row, byKey.get(row.key) ?? []) || isNumberAlone(row, rows))
  const innermost = edge.findLastIndex((row, index) => isFurniture[index] && isDistinct(row.row, rows))
  return edge.filter((_, index) => index <= innermost && isFurniture[index]).flatMap(({ row }) => [...row.pieces])
}

/** Rows of one key stand at one height on two pages or more. */
const isRepeated = ({ key, page, row }: EdgeRow, alike: readonly EdgeRow[]): boolean =>
  key !== '' && alike.some((other) => other.page !== page && Math.abs(other.row.y - row.y) <= SAME_HEIGHT)

const isNumberAlone = ({ row, text }: EdgeRow, rows: readonly Row[]): boolean =>
  PAGE_NUMBER.test(text) && (rows.indexOf(row) === 0 || rows.indexOf(row) === rows.length - 1)

/** Set apart from the text by white space, or by letters of another size. */
function isDistinct(row: Row, rows: readonly Row[]): boolean {
  const size = median(rows.map((other) => other.size))
  if (rows.length === 1 || Math.abs(row.size - size) > OTHER_SIZE * size) return true
  const index = rows.indexOf(row)
  const inner = rows[index < rows.length / 2 ? index + 1 : index - 1]!
  const usual = median(rows.slice(1).map((next, at) => next.y - rows[at]!.y))
  return Math.abs(inner.y - row.y) > SET_APART * usual
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
