// Aligned sentences → a workbook of two columns with the names of the languages in row 1 and nothing else, as Sketch Engine loads it. The door to hucre.
import { writeXlsx } from 'hucre/xlsx'
import { toCellText } from './workbook/cell-text.ts'
import { MOST_ROWS } from './workbook/sheet.ts'

/** A pair of segments; a side may be empty. */
export type SegmentPair = readonly [turkish: string, english: string]

/** Rows that one sheet can hold under its header; more do not fit into the two columns. */
export const MOST_PAIRS = MOST_ROWS - 1

/** The names are those of Sketch Engine's list of languages. */
const HEADER = ['Turkish', 'English']

/** The workbook's bytes. Cells are text, never formulas; what no cell can hold is removed. */
export const toTwoColumns = (pairs: readonly SegmentPair[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [{ name: 'Aligned', rows: [HEADER, ...pairs.map((pair) => pair.map((text) => toCellText(text).text))] }],
  })
