// The table that lies beside a corpus: one row a document, joined to the documents by id.
import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import { InputError, type Problem } from '../flow/errors.ts'

export type Metadata = ReadonlyMap<string, Readonly<Record<string, string>>>

/**
 * Reads a metadata table: CSV with comma or semicolon, with or without BOM, UTF-8 or windows-1254; the column `id` names
 * the document.
 *
 * @throws {InputError} if the file cannot be read, has no column `id`, or has an id twice.
 */
export async function loadMetadata(path: string): Promise<Metadata> {
  const rows = parseTable(path, await readTable(path))
  const header = Object.keys(rows[0] ?? {})
  if (rows.length > 0 && !header.includes('id')) throw noId(path, header)
  const byId = new Map<string, Readonly<Record<string, string>>>()
  const problems: Problem[] = []
  for (const [index, { id = '', ...columns }] of rows.entries()) {
    if (byId.has(id))
      problems.push({
        path,
        line: index + 2,
        message: `Cannot use the id "${id}" twice`,
        wayOut: 'Keep one row a document',
      })
    byId.set(id, columns)
  }
  if (problems.length > 0) throw new InputError(problems)
  return byId
}

async function readTable(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('windows-1254').decode(bytes)
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code
    throw new InputError({
      path,
      message: `Cannot read the metadata table "${path}": ${reason}`,
      wayOut: 'Check the path given with --metadata',
    })
  }
}

function parseTable(path: string, text: string): Record<string, string>[] {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  try {
    return parse(text, { columns: true, delimiter, bom: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new InputError({
      path,
      line: Number(error.lines ?? 1),
      message: `Cannot read the metadata table: ${error.message}`,
      wayOut: 'Give every row as many cells as the header has, and close every quote',
    })
  }
}

const noId = (path: string, header: readonly string[]): InputError =>
  new InputError({
    path,
    line: 1,
    message: `Cannot join the metadata: there is no column "id" (there is: ${header.join(', ')})`,
    wayOut: 'Name the column with the file names (without extension) "id"',
  })
