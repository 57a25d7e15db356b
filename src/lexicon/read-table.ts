// Bytes of a CSV file → rows of named cells that know where they stand, and everything wrong with the file itself.
import { parse } from 'csv-parse/sync'
import type { Problem } from '../flow/errors.ts'
import { COLUMNS, type TableKind } from './columns.ts'
import { nearest } from './nearest.ts'

/** A row of a table: its cells by column name (trimmed, '' where empty), and where it stands. */
export interface TableRow {
  readonly path: string
  /** 1-based line on which the row begins. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  /** The row as it stands in the file. */
  readonly raw: string
  /** 1-based column, in code points, at which a cell begins. */
  columnOf(column: string): number
}

export interface Table {
  readonly path: string
  readonly kind: TableKind
  readonly rows: readonly TableRow[]
}

/**
 * Reads a table: comma or semicolon (by the header), BOM or not, UTF-8 or else windows-1254.
 * Problems with the file are added to `problems`; a file without a readable header has no rows. An empty file is a problem.
 */
export function readTable(bytes: Uint8Array, path: string, kind: TableKind, problems: Problem[]): Table {
  const text = decodeTable(bytes)
  const delimiter = detectDelimiter(text)
  const records = parseRecords(text, delimiter, path, problems)
  const header = records.shift()
  if (!header) {
    if (text.trim() === '') {
      problems.push({
        path,
        message: 'Cannot read the table: the file is empty',
        wayOut: `Write the header: ${headerOf(kind)}`,
      })
    }
    return { path, kind, rows: [] }
  }
  const columns = readHeader(header, { path, kind, delimiter }, problems)
  if (!columns) return { path, kind, rows: [] }
  const rows: TableRow[] = []
  for (const record of records) {
    if (record.cells.every((cell) => cell.trim() === '')) continue
    rows.push(toRow(record, columns, { path, delimiter }, problems))
  }
  return { path, kind, rows }
}

/** UTF-8 where the bytes are valid UTF-8; windows-1254, the encoding of Turkish Windows spreadsheets, where not. */
function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1254').decode(bytes)
  }
}

function detectDelimiter(text: string): ',' | ';' {
  const end = text.search(/[\r\n]/)
  const header = end < 0 ? text : text.slice(0, end)
  return header.split(';').length > header.split(',').length ? ';' : ','
}

interface RawRecord {
  readonly cells: readonly string[]
  readonly raw: string
  readonly line: number
}

function parseRecords(text: string, delimiter: string, path: string, problems: Problem[]): RawRecord[] {
  try {
    const parsed = parse(text, {
      delimiter,
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[]
    return parsed.map(({ record, raw, info }) => {
      const body = raw.replace(/^[\r\n]+|[\r\n]+$/g, '')
      return { cells: record, raw: body, line: info.lines - (body.match(/\r\n|\n|\r/g)?.length ?? 0) }
    })
  } catch (error) {
    const line = (error as { lines?: number }).lines
    problems.push({
      path,
      ...(line === undefined ? {} : { line }),
      message: `Cannot read the table: ${(error as Error).message.split(',')[0]}`,
      wayOut:
        'Put a cell that holds a quotation mark, a comma or a line break in quotation marks, and double the marks in it',
    })
    return []
  }
}

interface Origin {
  readonly path: string
  readonly kind: TableKind
  readonly delimiter: string
}

const headerOf = (kind: TableKind): string =>
  Object.entries(COLUMNS[kind])
    .filter(([, { isRequired }]) => isRequired)
    .map(([name]) => name)
    .join(', ')

/** Lower case that makes one letter of i, ı, I and İ: header names in either language, in either case. */
const toKey = (name: string): string =>
  name.trim().normalize('NFC').replace(/[Iİı]/g, 'i').toLowerCase().replace(/\s+/g, ' ')

/** A header with more unknown columns than this is none: the first tell enough. */
const MOST_UNKNOWN = 20

/** The column name of each cell of the header; '' for columns to pass over. Undefined where a column is missing. */
function readHeader(header: RawRecord, origin: Origin, problems: Problem[]): string[] | undefined {
  const known = new Map<string, string>()
  for (const [name, { aliases }] of Object.entries(COLUMNS[origin.kind])) {
    for (const alias of [name, ...(aliases ?? [])]) known.set(toKey(alias), name)
  }
  const columns = header.cells.map((cell) => known.get(toKey(cell)) ?? '')
  const place = (index: number) => ({
    path: origin.path,
    line: header.line,
    column: cellColumn(header.raw, origin.delimiter, index),
    excerpt: header.raw,
  })
  let unknown = 0
  for (const [index, column] of columns.entries()) {
    const written = header.cells[index]!.trim()
    if (column === '' && written !== '' && unknown++ < MOST_UNKNOWN)
      problems.push({ ...place(index), ...unknownColumn(written, [...known.keys()], origin.kind) })
    if (column !== '' && columns.indexOf(column) < index) {
      problems.push({
        ...place(index),
        message: `Cannot read column "${written}": the table has "${column}" twice`,
        wayOut: 'Remove one of them',
      })
    }
  }
  const missing = Object.keys(COLUMNS[origin.kind]).filter(
    (name) => COLUMNS[origin.kind][name]!.isRequired && !columns.includes(name),
  )
  for (const name of missing) {
    problems.push({
      ...place(0),
      message: `Cannot read the table: column "${name}" is missing`,
      wayOut: `Write the header: ${headerOf(origin.kind)}`,
    })
  }
  return missing.length > 0 ? undefined : columns
}

function unknownColumn(written: string, known: string[], kind: TableKind): Pick<Problem, 'message' | 'wayOut'> {
  const [near] = nearest(toKey(written), known)
  return {
    message: `Cannot read column "${written}": there is no such column`,
    wayOut: near ? `Did you mean "${near}"?` : `The columns are ${Object.keys(COLUMNS[kind]).join(', ')}`,
  }
}

function toRow(
  record: RawRecord,
  columns: readonly string[],
  origin: Omit<Origin, 'kind'>,
  problems: Problem[],
): TableRow {
  const cells: Record<string, string> = {}
  for (const [index, column] of columns.entries()) {
    if (column !== '') cells[column] = (record.cells[index] ?? '').trim().normalize('NFC')
  }
  const row: TableRow = {
    path: origin.path,
    line: record.line,
    cells,
    raw: record.raw,
    columnOf: (column) => cellColumn(record.raw, origin.delimiter, columns.indexOf(column)),
  }
  for (const [index, cell] of record.cells.entries()) {
    const isTooMany = index >= columns.length && cell.trim() !== ''
    const found = isTooMany ? TOO_MANY : findDamage(cell.trim())
    if (!found) continue
    const column = cellColumn(record.raw, origin.delimiter, index)
    problems.push({ path: origin.path, line: record.line, column, excerpt: record.raw, ...found })
    // Told once a row: what is wrong with the cells after it is this.
    if (isTooMany) break
  }
  return row
}

const TOO_MANY = {
  message: 'Cannot read the row: it has more cells than the header',
  wayOut: 'Put a cell that holds the separator in quotation marks',
}

/** What spreadsheets and wrong encodings do to a cell. */
function findDamage(cell: string): Pick<Problem, 'message' | 'wayOut'> | undefined {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/.test(cell)) {
    return {
      message: 'Cannot read the cell: it holds a control character',
      wayOut: 'Save the file as UTF-8 and type the cell again',
    }
  }
  if (/[ÃÄÅ][\u0080-\u00bf]|[ÃÄÅ][ŸœžŒ]|â€/.test(cell)) {
    return {
      message: 'Cannot read the cell: it is UTF-8 that was read as another encoding',
      wayOut: 'Open the original as UTF-8 and save it again',
    }
  }
  if (/^'[=+\-@]/.test(cell)) {
    return {
      message: 'Cannot read the cell: it is guarded by an apostrophe',
      wayOut: 'Remove the apostrophe at its beginning',
    }
  }
  if (/^=|^@|^#(NAME|AD|REF|BAŞV|VALUE|DEĞER|N\/A|YOK)[?!]?/.test(cell)) {
    return {
      message: 'Cannot read the cell: the spreadsheet has made a formula of it',
      wayOut: 'Format the column as text and type the cell again',
    }
  }
  return undefined
}

/** The 1-based column, in code points, at which the cell begins in the raw row. */
function cellColumn(raw: string, delimiter: string, index: number): number {
  let cell = 0
  let isQuoted = false
  let at = 0
  for (const sign of raw) {
    if (cell >= index) break
    at++
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === delimiter && !isQuoted) cell++
    else if (sign === '\n') at = 0
  }
  return at + 1
}
