// A text as lines on pages: what page numbers and running heads are judged by.
import type { Line } from './lines.ts'
import { isFinished, isLowerStart } from './shape.ts'

export interface Page {
  readonly source: string
  readonly lines: readonly Line[]
}

/** A running head is not longer. */
export const LONGEST_HEAD = 120
/** Two page numbers stand at least this many units of text apart. */
export const SHORTEST_PAGE = 300
/** A number this small alone above a heading is the heading's. */
export const MOST_SECTIONS = 15
/** A line at least this long that does not end a sentence is prose. */
export const SHORTEST_PROSE = 40

/** A page number at either end of a line. */
export const EDGE_NUMBER = /^\d{1,4}(?=[\s|])|(?<=[\s|])\d{1,4}$/

/** The text of a line, '' where there is none. */
export function textOf({ source, lines }: Page, index: number): string {
  const line = lines[index]
  return line ? source.slice(line.start, line.end) : ''
}

export const lengthOf = ({ lines }: Page, index: number): number =>
  lines[index] ? lines[index].end - lines[index].start : 0

/** Whether a page begins with a line; one begins after the last. */
export const isBreak = ({ lines }: Page, index: number): boolean =>
  index >= lines.length || (lines[index]?.isPageStart ?? false)

/** Whether a line breaks off within a sentence that another goes on with. */
export const isSplit = (page: Page, before: number, after: number): boolean =>
  lengthOf(page, before) > SHORTEST_PROSE && !isFinished(textOf(page, before)) && isLowerStart(textOf(page, after))

/** Whether a line stands in the middle of a sentence of its neighbours. */
export const isCut = (page: Page, index: number): boolean => isSplit(page, index - 1, index + 1)
