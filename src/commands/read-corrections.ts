// A file that a linguist has corrected → items: the sheets that have a column verdict, their header found wherever it is.
import { basename } from 'node:path'
import { type Columns, findColumns, missingColumns } from '../evaluation/columns.ts'
import { type Corrections, type SheetRow, toCorrections } from '../evaluation/corrections.ts'
import { InputError } from '../flow/errors.ts'
import { readSheet } from './read-sheet.ts'

/** Rows above the header that are looked through for it: titles, filters, an empty line. */
const HEADER_WITHIN = 10

/**
 * The corrections of a file.
 *
 * @throws {InputError} if it cannot be read, or no sheet of it has the columns that corrections need.
 */
export async function readCorrections(path: string): Promise<Corrections> {
  const rows: SheetRow[] = []
  const headers = new Map<string, Columns>()
  const seen = new Map<string, readonly string[]>()
  for await (const { sheet, number, cells } of readSheet(path)) {
    const columns = headers.get(sheet)
    if (columns) {
      if (cells.some((cell) => cell !== '')) rows.push({ sheet, number, columns, cells })
    } else if (number <= HEADER_WITHIN) {
      const found = findColumns(cells)
      if (missingColumns(found).length === 0) headers.set(sheet, found)
      if (found.size > findColumns(seen.get(sheet) ?? []).size) seen.set(sheet, cells)
    }
  }
  if (headers.size === 0) throw noColumns(path, seen)
  return toCorrections(rows)
}

/** Tells what the most promising header lacks. */
function noColumns(path: string, seen: ReadonlyMap<string, readonly string[]>): InputError {
  const sheets = [...seen].map(([sheet, header]) => ({ sheet, header, missing: missingColumns(findColumns(header)) }))
  const [best] = sheets.sort((a, b) => a.missing.length - b.missing.length)
  const where = best?.sheet ? ` of the sheet "${best.sheet}"` : ''
  return new InputError({
    path,
    message: best
      ? `Cannot find the corrections in "${basename(path)}": the header${where} has no column ${best.missing.map((name) => `"${name}"`).join(', ')}`
      : `Cannot find the corrections in "${basename(path)}": there is no header`,
    ...(best && { excerpt: best.header.join(' | ') }),
    wayOut: 'Give the sheet Hits of hedgerow.xlsx with its header; columns may be moved, not renamed or removed',
    code: 'no-corrections',
  })
}
