// Text → what a spreadsheet cell may hold: no characters that XML forbids, no more than Excel's length.

/** Excel's limit, in UTF-16 units. */
export const LONGEST_CELL = 32_767

/** What XML 1.0 forbids: control characters but TAB and LF, U+FFFE and U+FFFF, halves of surrogate pairs. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

export interface CellText {
  readonly text: string
  /** Characters left out because no spreadsheet could open the file with them. */
  readonly removed: number
  readonly isCut: boolean
}

/** The text as a cell holds it: illegal characters removed, CR LF made LF, cut at `limit` units, never inside a surrogate pair. */
export function toCellText(text: string, limit: number = LONGEST_CELL): CellText {
  let removed = 0
  const clean = text.replace(/\r\n?/g, '\n').replace(ILLEGAL, () => {
    removed++
    return ''
  })
  if (clean.length <= limit) return { text: clean, removed, isCut: false }
  const last = clean.charCodeAt(limit - 1)
  const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit
  return { text: clean.slice(0, end), removed, isCut: true }
}

/** Text as XML content or as the value of an attribute in double quotes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as spreadsheets read it: `_x0041_` would be an A, so its first sign is written as an escape of itself. */
export const escapeCell = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
