// LIWC dictionaries → entries: `.dic` (numbered categories between two lines of %) and `.dicx` (a table, a column a category).
import { CsvError, parse } from 'csv-parse/sync'
import { InputError } from '../../flow/errors.ts'
import { type ImportedEntry, refuse, toWording } from './entry.ts'

const DIC_WAY_OUT =
  'A .dic begins with "%", a line "1<TAB>name" for each category, and "%"; then "word*<TAB>1<TAB>2" a line'

/**
 * Entries of a `.dic`, one for each category of a line. Entries that depend on their neighbours (LIWC2007: `like (02 134)125/464`)
 * are refused.
 *
 * @throws {InputError} if the file has no categories.
 */
export function readDic(text: string, path: string): ImportedEntry[] {
  const lines = text.split(/\r\n|[\n\r]/)
  const [begin = -1, end = -1] = lines.flatMap((line, at) => (line.trim() === '%' ? [at] : []))
  if (end < 0)
    throw new InputError({
      path,
      message: 'Cannot read the dictionary: it names no categories',
      wayOut: DIC_WAY_OUT,
      code: 'no-keys',
    })
  const categories = new Map<string, string>()
  for (const line of lines.slice(begin + 1, end)) {
    const [, number, name] = /^\s*(\d+)\s+(.*\S)\s*$/.exec(line) ?? []
    if (number !== undefined) categories.set(number, name!)
  }
  return lines
    .slice(end + 1)
    .flatMap((line, at) => (line.trim() === '' ? [] : readDicLine(line, end + at + 2, categories)))
}

/** Categories stand at the end of a line, behind tabs or spaces; what is before them is the wording. */
const DIC_LINE = /^\s*(.*?\S)((?:\s+\d+)+)\s*$/

function readDicLine(line: string, number: number, categories: ReadonlyMap<string, string>): ImportedEntry[] {
  const [, written, numbers] = DIC_LINE.exec(line) ?? []
  const head = { line: number, keys: [], written: line.trim().replace(/\s+/g, ' ') }
  if (written === undefined || /[(<].*[)>]/.test(written))
    return [refuse(head, /[(<]/.test(line) ? 'it depends on its neighbours' : 'it has no category')]
  return numbers!
    .trim()
    .split(/\s+/)
    .map((category) => {
      const name = categories.get(category)
      const own = { line: number, keys: name === undefined ? [] : [name], written }
      return name === undefined ? refuse(own, `there is no category ${category}`) : toWording(own)
    })
}

/**
 * Entries of a `.dicx`: a row a wording, a column a category; a cell that is neither empty nor 0 puts it there.
 *
 * @throws {InputError} if the table cannot be read or has no category.
 */
export function readDicx(text: string, path: string): ImportedEntry[] {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = first.includes('\t') ? '\t' : first.split(';').length > first.split(',').length ? ';' : ','
  const [header, ...rows] = parseTable(text, path, delimiter)
  const names = header?.record.slice(1).map((name) => name.trim()) ?? []
  if (names.length === 0) {
    const wayOut = 'A .dicx is a CSV: "DicTerm,Category,…" and a row a wording, X where it belongs'
    throw new InputError({
      path,
      message: 'Cannot read the dictionary: it names no categories',
      wayOut,
      code: 'no-keys',
    })
  }
  return rows.flatMap(({ record, line }) => {
    const written = record[0]!.trim()
    const filled = names.flatMap((name, at) => {
      const cell = record[at + 1]?.trim() ?? ''
      return cell === '' || Number(cell) === 0 ? [] : [{ name, cell }]
    })
    if (filled.length === 0) return [refuse({ line, keys: [], written }, 'it has no category')]
    return filled.map(({ name, cell }) =>
      toWording({ line, keys: [name], written }, /^(?:x|1)$/i.test(cell) ? [] : [`its weight ${cell} is lost`]),
    )
  })
}

function parseTable(text: string, path: string, delimiter: string) {
  try {
    const rows = parse(text, {
      delimiter,
      ...{ bom: true, skip_empty_lines: true, relax_column_count: true, info: true },
    })
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const message = `Cannot read the table: ${error.message}`
    throw new InputError({
      path,
      line: Number(error.lines ?? 1),
      message,
      wayOut: 'Save it as CSV again',
      code: 'broken-csv',
    })
  }
}
