// Rows → CSV: one dialect for programs, one each for Turkish and English Excel; formulas in cells are disarmed.
import { stringify } from 'csv-stringify/sync'

/** What a cell may hold. `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined

/** `plain`: RFC 4180 for programs · `excel-tr`: BOM, semicolon, decimal comma · `excel-en`: BOM, comma, decimal point. */
export type CsvDialect = 'plain' | 'excel-tr' | 'excel-en'

/** csv-stringify quotes only its own record delimiter; a cell with a bare line feed needs quotes too. */
const LINE_BREAK = /[\r\n]/

const BYTE_ORDER_MARK = '\ufeff'

/** What a file begins with before its first row. */
export const csvBeginning = (dialect: CsvDialect): string => (dialect === 'plain' ? '' : BYTE_ORDER_MARK)

/**
 * Rows as CSV text, each ended by CRLF (RFC 4180; Excel wants the same). Numbers are written bare (with a decimal comma
 * for Turkish Excel); text that a spreadsheet would run as a formula gets an apostrophe before it. Never a `sep=` line:
 * Excel then ignores the byte order mark.
 */
export const toCsv = (rows: readonly (readonly Cell[])[], dialect: CsvDialect): string =>
  stringify(
    rows.map((row) => row.map((cell) => toText(cell, dialect))),
    { delimiter: dialect === 'excel-tr' ? ';' : ',', record_delimiter: '\r\n', quoted_match: LINE_BREAK },
  )

function toText(cell: Cell, dialect: CsvDialect): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return dialect === 'excel-tr' ? String(cell).replace('.', ',') : String(cell)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  return guardFormula(cell)
}

/** A text cell that begins with = + - @ TAB or CR would be run by a spreadsheet (OWASP, CSV injection). */
const guardFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
