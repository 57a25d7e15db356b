// Text → what a spreadsheet cell may hold: no characters that XML forbids, no more than Excel's length.

import { escapeXml, ILLEGAL_IN_XML } from '../xml.ts'

/** Excel's limit, in UTF-16 units. */
export const LONGEST_CELL = 32_767

export interface CellText {
  readonly text: string
  /** Characters left out because no spreadsheet could open the file with them. */
  readonly removed: number
  readonly isCut: boolean
}

/** The text as a cell holds it: illegal characters removed, CR LF made LF, cut at `limit` units, never inside a surrogate pair. */
export function toCellText(text: string, limit: number = LONGEST_CELL): CellText {
  let removed = 0
  const clean = text.replace(/\r\n?/g, '\n').replace(ILLEGAL_IN_XML, () => {
    removed++
    return ''
  })
  if (clean.length <= limit) return { text: clean, removed, isCut: false }
  const last = clean.charCodeAt(limit - 1)
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
  return { text: clean.slice(0, end), removed, isCut: true }
}

/** Text as spreadsheets read it: `_x0041_` would be an A, so its first sign is written as an escape of itself. */
export const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
