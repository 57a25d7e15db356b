// A spreadsheet on disk → its rows of text: XLSX by way of hucre, CSV with comma, semicolon or tab in the encodings of Turkish Excel.
import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { InputError } from '../flow/errors.ts'

/** A row as it stands: cells as trimmed text, '' where empty. */
export interface RawRow {
  /** Name of the sheet; '' in a CSV file. */
  readonly sheet: string
  /** 1-based, as the spreadsheet numbers it. */
  readonly number: number
  readonly cells: readonly string[]
}

/** A ZIP archive, as XLSX is, begins with these. */
const ZIP = 'PK'

/**
 * The rows of all sheets, in order; what the file is, its first bytes tell, not its name.
 *
 * @throws {InputError} if the file cannot be read as a spreadsheet.
 */
export async function* readSheet(path: string): AsyncIterable<RawRow> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(path, error.code === 'ENOENT' ? 'there is no such file' : String(error.code), 'Check the path')
  })
  yield* bytes.subarray(0, 2).toString('latin1') === ZIP ? readWorkbook(path, bytes) : readCsv(path, decode(bytes))
}

async function* readWorkbook(path: string, bytes: Uint8Array): AsyncIterable<RawRow> {
  const names: string[] = []
  try {
    await readXlsx(bytes, {
      sheets: ({ name }) => {
        names.push(name)
        return false
      },
    })
    for (const sheet of names) {
      for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
        yield { sheet, number: index + 1, cells: values.map(toText) }
      }
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw cannotRead(path, (error as Error).message, 'Save it again as XLSX or CSV')
  }
}

/** Turkish Excel makes the boolean TRUE of a typed "doğru". */
function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return String(value).trim()
}

/** UTF-16 by its mark, UTF-8 where the bytes are valid UTF-8, else windows-1254, the encoding of Turkish Windows. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1254').decode(bytes)
  }
}

async function* readCsv(path: string, text: string): AsyncIterable<RawRow> {
  const parser = parse({
    bom: true,
    delimiter: detectDelimiter(text),
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  parser.end(text)
  let number = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      yield { sheet: '', number: ++number, cells: cells.map((cell) => withoutGuard(cell).trim()) }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const way = 'Open it in a spreadsheet program and save it as XLSX, or close every quotation mark'
    throw cannotRead(path, error.message, way, Number(error.lines ?? number + 1))
  }
}

/** Lines among which the header stands; a title may stand above it. */
const HEADER_WITHIN = 10

/** The sign that parts the cells of the header, which is the line with the most of them. */
function detectDelimiter(text: string): string {
  const lines = text.slice(0, 1 << 16).split(/[\r\n]+/, HEADER_WITHIN)
  const counts = [',', ';', '\t'].map(
    (sign) => [sign, Math.max(...lines.map((line) => line.split(sign).length))] as const,
  )
  return counts.reduce((a, b) => (b[1] > a[1] ? b : a))[0]
}

/** Our CSV puts an apostrophe before text that a spreadsheet would run. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')

const cannotRead = (path: string, why: string, wayOut: string, line?: number): InputError =>
  new InputError({
    path,
    ...(line !== undefined && { line }),
    message: `Cannot read the sheet "${path}": ${why}`,
    wayOut,
    code: 'broken-sheet',
  })
