// Records → JSON Lines: one object a line, `\n`, the last line too.
import type { DocumentRecords, OutputRecord } from '../model/record.ts'

/** One record as its line. */
export const toLine = (record: OutputRecord): string => `${JSON.stringify(record)}\n`

/** All records of a document as lines. */
export const toLines = (records: DocumentRecords): string => records.map(toLine).join('')
