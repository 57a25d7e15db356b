// How high a row must be for its wrapped texts to be seen: spreadsheets other than Excel do not find out for themselves.
import type { Cell } from '../csv.ts'
import { type Column, columnWidth } from './column.ts'
import { wrapsText } from './styles.ts'

/** Points of one line at 11 points. */
const LINE = 15
/** A page-long cell must not push the next row off the screen; the rest is seen in the cell itself. */
const MOST_LINES = 12
/** Letters of running text are a little narrower than the digits a column is measured in; wrapping wastes some of that. */
const LETTERS_A_UNIT = 1.15

/** Height in points; undefined where every text fits on one line. */
export function rowHeight(cells: readonly Cell[], columns: readonly Column[]): number | undefined {
  let most = 1
  for (const [index, column] of columns.entries()) {
    const cell = cells[index]
    if (typeof cell !== 'string' || !wrapsText(column.styleOf?.(cells) ?? column.style ?? 'plain')) continue
    most = Math.max(most, countLines(cell, columnWidth(column) * LETTERS_A_UNIT))
    if (most >= MOST_LINES) return MOST_LINES * LINE
  }
  return most === 1 ? undefined : most * LINE
}

function countLines(text: string, letters: number): number {
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / letters))
  return lines
}
