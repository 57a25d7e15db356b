// compare: two runs → what changed between them, as a page for people or as CSV or JSONL for programs.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { RECORDS } from '../batch/record-store.ts'
import { type ComparedDocument, RunComparison } from '../evaluation/run-comparison.ts'
import { type Cell, type CsvDialect, csvBeginning, toCsv } from '../writers/csv.ts'
import {
  DOCUMENT_COLUMNS,
  ROW_COLUMNS,
  SPAN_COLUMNS,
  toDocumentCells,
  toJsonLine,
  toRowCells,
  toSpanCells,
} from './compare-cells.ts'
import { type FoundChange, toComparisonPage } from './compare-page.ts'
import { readDocuments } from './read-documents.ts'
import { runsWords } from './runs-words.ts'
import { openScreen } from './screen.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage } from './words.ts'

export interface CompareOptions {
  readonly layer?: readonly string[]
  readonly to: 'text' | 'csv' | 'jsonl'
  readonly table: 'rows' | 'spans' | 'documents'
  readonly excel?: 'tr' | 'en'
  readonly limit: number
  readonly width?: number
}

/**
 * Compares two runs, document by document. Exit status 0, whatever has changed. Memory: one document of each run where both
 * have them in the same order.
 *
 * @throws {InputError} if one of the runs cannot be read.
 */
export async function runCompare(
  [first, second]: readonly [a: string, b: string],
  options: CompareOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const paths = [await recordsOf(first), await recordsOf(second)] as const
  const comparison = new RunComparison(({ label }) => !options.layer || options.layer.includes(label))
  const changes: FoundChange[] = []
  const printer = openPrinter(options, terminal)
  for await (const document of compared(paths, comparison)) {
    for (const change of document.changes) {
      if (changes.length < options.limit) changes.push({ doc: document.id, change })
      await printer.line('spans', () => toSpanCells(document.id, change))
    }
    if (document.fate !== 'same') await printer.line('documents', () => toDocumentCells(document))
  }
  const rows = comparison.rows().filter((row) => row.gained + row.lost + row.relabelled + row.moved > 0)
  for (const row of rows) await printer.line('rows', () => toRowCells(row))
  await printer.end()
  if (options.to !== 'text') return 0
  const page = { paths, totals: comparison.totals(), rows, changes, limit: options.limit }
  const lines = toComparisonPage(page, runsWords(language), openScreen(options.width))
  await terminal.print(`${lines.join('\n')}\n`)
  return 0
}

/** A run is known by its folder or by the file of its records. */
const recordsOf = async (path: string): Promise<string> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ? join(path, RECORDS) : path

/** Reads both runs in step, so that documents in the same order meet at once. */
async function* compared(paths: readonly [string, string], comparison: RunComparison): AsyncIterable<ComparedDocument> {
  const readers = paths.map((path) => readDocuments(path)[Symbol.asyncIterator]())
  try {
    for (let open = [true, true]; open.some(Boolean); ) {
      for (const side of [0, 1] as const) {
        if (!open[side]) continue
        const { value, done } = await readers[side]!.next()
        if (done) open = open.map((isOpen, at) => isOpen && at !== side)
        const document = done ? undefined : comparison.add(side, value)
        if (document) yield document
      }
    }
    yield* comparison.finish()
  } finally {
    for (const reader of readers) await reader.return?.()
  }
}

const COLUMNS = { rows: ROW_COLUMNS, spans: SPAN_COLUMNS, documents: DOCUMENT_COLUMNS }
const KINDS = { rows: 'row', spans: 'span', documents: 'document' }

/** Prints lines as they come: of CSV the table asked for, of JSONL all; a header first, once both files could be read. */
function openPrinter({ to, table, excel }: CompareOptions, terminal: Terminal) {
  const dialect: CsvDialect = excel ? `excel-${excel}` : 'plain'
  let header = to === 'csv' ? csvBeginning(dialect) + toCsv([COLUMNS[table]], dialect) : ''
  return {
    line: async (name: keyof typeof COLUMNS, toCells: () => Cell[]) => {
      if (to === 'jsonl') await terminal.print(toJsonLine(KINDS[name], COLUMNS[name], toCells()))
      else if (to === 'csv' && name === table) {
        await terminal.print(header + toCsv([toCells()], dialect))
        header = ''
      }
    },
    end: async () => {
      if (header !== '') await terminal.print(header)
    },
  }
}
