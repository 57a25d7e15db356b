// A lexicon folder → its tables, each with its kind and language by its place. Used by load.ts.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../flow/errors.ts'
import type { Language } from '../model/language.ts'
import type { TableKind } from './columns.ts'
import { readTable, type Table } from './read-table.ts'

/** A table and where it belongs. */
export interface PlacedTable extends Table {
  /** Path below its folder, with `/`. */
  readonly place: string
  /** The file's name without folder and extension. */
  readonly name: string
  readonly language: Language | undefined
  /** Index of the folder it came from: later folders win. */
  readonly layer: number
}

/** Reads the tables of a folder; what is wrong with the folder or a file is added to `problems`. */
export async function readFolder(directory: string, layer: number, problems: Problem[]): Promise<PlacedTable[]> {
  const places = await listTables(directory, problems)
  const tables: PlacedTable[] = []
  for (const place of places) {
    const path = join(directory, place)
    const { language, name, kind } = toKind(place)
    tables.push({ ...readTable(await readFile(path), path, kind, problems), place, name, language, layer })
  }
  return tables
}

/** The CSV files of a folder and of its `tr` and `en`, sorted by code point. */
export async function listTables(directory: string, problems: Problem[]): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true })
    const places = entries
      .map((entry) => entry.replaceAll('\\', '/'))
      .filter((place) => /^((tr|en)\/)?[^/]+\.csv$/i.test(place))
    if (places.length === 0) {
      problems.push({
        path: directory,
        message: 'Cannot load the lexicon: the folder holds no CSV table',
        wayOut: 'See lexicons/README.md for the tables',
      })
    }
    return places.filter((place) => !place.split('/').at(-1)!.startsWith('.')).sort()
  } catch (error) {
    problems.push({
      path: directory,
      message: `Cannot load the lexicon: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message}`,
      wayOut: 'Give a folder with the tables of lexicons/README.md',
    })
    return []
  }
}

const OWN_TABLES: readonly TableKind[] = ['classes', 'abbreviations', 'function-words', 'context', 'models']
const COMMON_TABLES: readonly TableKind[] = ['concepts', 'headings', 'glossary', 'hedge-pairs']

/** What a table is, by its place; any name that is not known is a table of cues. */
function toKind(place: string): { language: Language | undefined; name: string; kind: TableKind } {
  const [file, folder] = place.split('/').reverse() as [string, string | undefined]
  const name = file.replace(/\.csv$/i, '')
  const language = folder === 'tr' || folder === 'en' ? folder : undefined
  const known = (language ? OWN_TABLES : COMMON_TABLES).find((kind) => kind === name)
  return { language, name, kind: known ?? 'cues' }
}
