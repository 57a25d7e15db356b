// Running heads, page numbers and stamps: rows at the edges of pages that repeat from page to page.
import type { Page, Piece, Row } from './page.ts'
import { textOf, toRows } from './rows.ts'

/** So many rows at the top and at the bottom of a page may be furniture. */
const EDGE_ROWS = 3
/** Heads of two pages stand at the same height but for this many points. */
const SAME_HEIGHT = 4
const LONGEST_HEAD = 160
/** A page number stands further from the text than its lines from each other. */
const SET_APART = 1.6
const PAGE_NUMBER =
  /^[-–—|[(\s]*(?:(?:page|sayfa|s\.|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of)\s*\d{1,4})?[-–—|\])\s]*$/i

interface EdgeRow {
  readonly page: number
  readonly row: Row
  readonly text: string
  readonly isNumber: boolean
}

/** The pieces of every page without its furniture. */
export function withoutFurniture(pages: readonly Page[]): readonly Page[] {
  const byKey = new Map<string, EdgeRow[]>()
  const rows = pages.map(({ pieces }) => toRows(pieces))
  const furniture = new Set<Row>()
  pages.forEach((page, index) => {
    for (const edge of edgeRows(page, rows[index]!)) {
      if (edge.isNumber && isApart(edge.row, rows[index]!)) furniture.add(edge.row)
      const known = byKey.get(keyOf(edge.text))
      if (known) known.push(edge)
      else byKey.set(keyOf(edge.text), [edge])
    }
  })
  for (const [key, edges] of byKey) if (key !== '') for (const row of repeated(edges)) furniture.add(row)
  const dropped = new Set<Piece>([...furniture].flatMap(({ pieces }) => pieces))
  return pages.map((page) => ({ ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) }))
}

function edgeRows(page: Page, rows: readonly Row[]): EdgeRow[] {
  const top = rows.slice(0, EDGE_ROWS).filter(({ y }) => y < 0.2 * page.height)
  const bottom = rows.slice(-EDGE_ROWS).filter(({ y }) => y > 0.8 * page.height)
  return [...new Set([...top, ...bottom])]
    .map((row) => {
      const text = textOf(row.pieces, row.size, row.y)
      return { page: page.number, row, text, isNumber: PAGE_NUMBER.test(text) }
    })
    .filter(({ text }) => text.length <= LONGEST_HEAD)
}

/** Without figures (page numbers, volumes, years) and case, the heads of a journal are equal. */
const keyOf = (text: string): string =>
  text
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}#]+/gu, ' ')
    .trim()
    .toLowerCase()

/** Rows of one key that stand at one height on two pages or more. */
function repeated(edges: readonly EdgeRow[]): Row[] {
  return edges
    .filter((edge) =>
      edges.some((other) => other.page !== edge.page && Math.abs(other.row.y - edge.row.y) <= SAME_HEIGHT),
    )
    .map(({ row }) => row)
}

/** Whether white space parts a row from the text: it is the first or the last and stands off. */
function isApart(row: Row, rows: readonly Row[]): boolean {
  const index = rows.indexOf(row)
  const gaps = rows.slice(1).map((next, at) => next.y - rows[at]!.y)
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const gap = index === 0 ? gaps[0] : index === rows.length - 1 ? gaps[index - 1] : undefined
  return gap === undefined ? rows.length === 1 : gap > SET_APART * usual
}
