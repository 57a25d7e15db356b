// A file that a linguist has corrected → items: the sheets that have a column verdict, their header found wherever it is.
import { basename } from 'node:path'
import { type Columns, type Field, findColumns, missingColumns } from '../evaluation/columns.ts'
import { type Corrections, type SheetRow, toCorrections } from '../evaluation/corrections.ts'
import { InputError } from '../flow/errors.ts'
import { type RawRow, readSheet } from './read-sheet.ts'

/** Rows above the header that are looked through for it: titles, filters, an empty line. */
const HEADER_WITHIN = 10

/**
 * The corrections of a file.
 *
 * @throws {InputError} if it cannot be read, or no sheet of it has the columns that corrections need.
 */
export async function readCorrections(path: string): Promise<Corrections> {
  const rows: SheetRow[] = []
  const headers = new Map<string, Header>()
  const seen = new Map<string, readonly string[]>()
  for await (const { sheet, number, cells } of readSheet(path)) {
    const header = headers.get(sheet)
    if (header) {
      if (cells.some((cell) => cell !== '')) rows.push(toRow({ sheet, number, cells }, header))
    } else if (number <= HEADER_WITHIN) {
      const found = findColumns(cells)
      if (missingColumns(found).length === 0) headers.set(sheet, toHeader(found))
      if (found.size > findColumns(seen.get(sheet) ?? []).size) seen.set(sheet, cells)
    }
  }
  if (headers.size === 0) throw noColumns(path, seen)
  return toCorrections(rows)
}

/** Where the columns that count stand in the sheet, and where they are kept. */
interface Header {
  readonly indexes: readonly number[]
  readonly columns: Columns
  /** Texts of this sheet, so that documents and concepts are in memory once, not once a row. */
  readonly texts: Map<string, string>
}

/** Ids and sentences differ from row to row. */
const LONGEST_KEPT_ONCE = 60

function keepOnce(text: string, texts: Map<string, string>): string {
  const known = texts.get(text)
  if (known !== undefined) return known
  const copy = detached(text)
  if (copy.length <= LONGEST_KEPT_ONCE) texts.set(copy, copy)
  return copy
}

/** A copy with memory of its own: a piece of a longer text keeps all of that text, here the whole sheet, in memory. */
const detached = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

const toHeader = (found: Columns): Header => ({
  indexes: [...found.values()],
  columns: new Map([...found.keys()].map((field, index) => [field, index])),
  texts: new Map(),
})

/** The row with nothing but the columns that count; of a hit that nobody judged, not its sentence: sheets are long. */
function toRow({ sheet, number, cells }: RawRow, { indexes, columns, texts }: Header): SheetRow {
  const kept = indexes.map((index) => keepOnce(cells[index] ?? '', texts))
  const of = (field: Field) => kept[columns.get(field) ?? -1] ?? ''
  if (of('verdict') === '' && of('id') !== '' && columns.has('sentence')) kept[columns.get('sentence')!] = ''
  return { sheet, number, columns, cells: kept }
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
