// What align reads: files of one sentence a line, and the list of a batch.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { CsvError, parse } from 'csv-parse/sync'
import { InputError } from '../flow/errors.ts'
import { decode, NotText } from '../sources/encoding.ts'

/** Two files that belong together, as the user named them. */
export interface FilePair {
  readonly tr: string
  readonly en: string
  /** Where the result goes; undefined: where all results go. */
  readonly output?: string
}

/** A row of a list: a pair, or what is wrong with the row. */
export type ListedPair = FilePair | InputError

const WAY_OUT = 'Give two text files with one sentence a line'

/**
 * The lines of a file; an empty last one is none.
 *
 * @throws {InputError} if the file cannot be read or is no text.
 */
export async function readSentences(path: string): Promise<string[]> {
  const lines = (await readText(path, WAY_OUT)).split(/\r\n|[\n\r]/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** @throws {InputError} if the file cannot be read or is no text. */
export async function readText(path: string, wayOut: string): Promise<string> {
  try {
    return decode(await readFile(path)).text
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (!(error instanceof NotText) && code === '') throw error
    const reason = error instanceof NotText ? error.message : (REASONS[code] ?? code)
    throw new InputError({ path, message: `Cannot read "${path}": ${reason}`, wayOut, code: 'no-text' })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
}

const LIST_WAY_OUT = 'Write one pair a row: the Turkish file, the English file, and, if you like, the file to write'

/**
 * The pairs of a list: CSV (comma or semicolon) or TSV, with or without a header. Paths are seen from the list's folder.
 *
 * @throws {InputError} if the list cannot be read or names no pair.
 */
export async function readPairList(path: string): Promise<ListedPair[]> {
  const rows = toRows(path, await readText(path, LIST_WAY_OUT))
  const body = isHeader(rows[0]?.cells ?? []) ? rows.slice(1) : rows
  if (body.length === 0) {
    throw new InputError({ path, message: `Cannot align by "${path}": it names no pair`, wayOut: LIST_WAY_OUT })
  }
  return body.map(({ cells, line }) => toPair(cells, line, path))
}

interface ListRow {
  readonly cells: readonly string[]
  readonly line: number
}

function toRows(path: string, text: string): ListRow[] {
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text.slice(0, text.search(/[\r\n]|$/))),
      ...{ bom: true, skip_empty_lines: true, trim: true, relax_column_count: true, info: true },
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
    return rows
      .map(({ record, info }) => ({ cells: record, line: info.lines }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number(error.lines ?? 1)
    throw new InputError({ path, line, message: `Cannot read the list: ${error.message}`, wayOut: LIST_WAY_OUT })
  }
}

function delimiterOf(line: string): string {
  if (line.includes('\t')) return '\t'
  return line.split(';').length > line.split(',').length ? ';' : ','
}

const isHeader = ([first = '', second = '']: readonly string[]): boolean =>
  /^(tr|tur|turkish|türkçe)$/i.test(first) && /^(en|eng|english|ingilizce|İngilizce)$/i.test(second)

function toPair([tr = '', en = '', output = '']: readonly string[], line: number, path: string): ListedPair {
  if (tr === '' || en === '') {
    const missing = tr === '' ? 'the Turkish file is missing' : 'the English file is missing'
    return new InputError({ path, line, message: `Cannot read the pair: ${missing}`, wayOut: LIST_WAY_OUT })
  }
  const seen = (file: string) => (dirname(path) === '.' ? file : resolve(dirname(path), file))
  return { tr: seen(tr), en: seen(en), ...(output !== '' && { output: seen(output) }) }
}
