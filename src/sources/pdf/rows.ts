// Pieces of a page → rows on one base line, and rows → their text: spaces are told from gaps, raised figures marked.
import { toSuperscript } from '../block.ts'
import type { Piece, Row } from './page.ts'

/** Base lines this part of the letters' size apart are one. */
const SAME_LINE = 0.3
/** A mark of a note is this much smaller than the line it belongs to, and raised no more than this. */
const MARK_SIZE = 0.87
const MARK_RISE = 0.65

/** Groups pieces into rows, from the top down. A raised mark belongs to the row it stands at. */
export function toRows(pieces: readonly Piece[]): Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && isSameRow(row, piece)) {
      row.pieces.push(piece)
      if (piece.size > row.size) Object.assign(row, { size: piece.size, y: piece.y })
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x)
  return rows
}

function isSameRow(
  row: { readonly y: number; readonly size: number; readonly pieces: readonly Piece[] },
  piece: Piece,
) {
  const distance = Math.abs(piece.y - row.y)
  const size = Math.max(row.size, piece.size)
  if (distance <= SAME_LINE * size) return true
  const isMark = Math.min(row.size, piece.size) <= MARK_SIZE * size && distance <= MARK_RISE * size
  return isMark && row.pieces.some((other) => isBeside(other, piece, size))
}

const isBeside = (a: Piece, b: Piece, size: number): boolean =>
  Math.abs(a.right - b.x) < size || Math.abs(b.right - a.x) < size

/** A gap wider than this part of the letters' size is a space; kerning stays below. */
const SPACE = 0.13

/** The text of pieces that stand on one line, from left to right. */
export function textOf(pieces: readonly Piece[], size: number, y: number): string {
  let text = ''
  let last: Piece | undefined
  for (const piece of pieces) {
    const isRaised = piece.size <= MARK_SIZE * size && piece.y < y - 0.15 * size
    const gap = last ? piece.x - last.right : 0
    if (last && gap > SPACE * Math.min(size, piece.size) && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    text += isRaised ? toSuperscript(piece.text) : piece.text
    last = piece
  }
  return text.replace(/\s+/g, ' ').trim()
}
