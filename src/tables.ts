// The tables of a run: files that are made from the records alone, one document after the other.
import type { DocumentRecords } from './model/record.ts'
import { ALIGNMENT_COLUMNS, toAlignmentRows } from './writers/alignment-table.ts'
import { type Cell, type CsvDialect, csvBeginning, toCsv } from './writers/csv.ts'
import { HIT_COLUMNS, toHitRows } from './writers/hits.ts'
import { NOTE_COLUMNS, toNoteRows } from './writers/notes/notes.ts'
import { SUMMARY_COLUMNS, toSummaryRows } from './writers/summary.ts'
import { TERM_COLUMNS, toTermRows } from './writers/terms.ts'

/** What settles the tables; plain values, so that a worker thread can be told. */
export interface TableOptions {
  readonly write: readonly string[]
  readonly excel?: 'tr' | 'en'
}

/** A file of a run: how it begins, and what each document adds to it. */
export interface TablePlan {
  readonly name: string
  readonly beginning: string
  readonly toText: (records: DocumentRecords) => string
}

/** The tables of a run, in the order people open them. */
export function planTables({ write, excel }: TableOptions): TablePlan[] {
  const dialect: CsvDialect = excel ? `excel-${excel}` : 'plain'
  const table = (
    name: string,
    columns: readonly string[],
    toRows: (records: DocumentRecords) => Cell[][],
  ): TablePlan => ({
    name,
    beginning: csvBeginning(dialect) + toCsv([columns], dialect),
    toText: (records) => toCsv(toRows(records), dialect),
  })
  if (!write.includes('csv')) return []
  return [
    table('hits.csv', HIT_COLUMNS, toHitRows),
    table('alignment.csv', ALIGNMENT_COLUMNS, toAlignmentRows),
    table('terms.csv', TERM_COLUMNS, toTermRows),
    table('notes.csv', NOTE_COLUMNS, toNoteRows),
    table('summary.csv', SUMMARY_COLUMNS, toSummaryRows),
  ]
}
