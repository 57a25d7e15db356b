// A file of annotated JSONL → its documents, each with all its records: what writers and exports take.
import { createReadStream } from 'node:fs'
import { splitLines } from '../flow/line-splitter.ts'
import type { DocumentRecords, OutputRecord } from '../model/record.ts'
import { readRecords } from './read-records.ts'

/**
 * The documents of a file (`-`: standard input) in order, one in memory at a time.
 *
 * @throws {InputError} if the file cannot be read or a line is no annotated record.
 */
export async function* readDocuments(path: string): AsyncIterable<DocumentRecords> {
  let open: OutputRecord[] = []
  for await (const record of readRecords(path)) {
    if (open.length > 0 && (record.kind === 'document' || record.kind === 'error')) {
      yield open
      open = []
    }
    open.push(record)
  }
  if (open.length > 0) yield open
}

const LONGEST_LINE = 512 * 1024 * 1024
const DOCUMENT = Buffer.from('{"kind":"document"')

/** Names of the metadata of all documents, in order of appearance; reads the document records alone. None of standard input. */
export async function readMetadataNames(path: string): Promise<string[]> {
  if (path === '-') return []
  const names = new Set<string>()
  for await (const { bytes } of splitLines(createReadStream(path), LONGEST_LINE)) {
    if (!bytes?.subarray(0, DOCUMENT.length).equals(DOCUMENT)) continue
    const { metadata = {} } = JSON.parse(bytes.toString('utf8')) as { metadata?: Record<string, string> }
    for (const name of Object.keys(metadata)) names.add(name)
  }
  return [...names]
}
