// What a document becomes in the end: finished bytes for every file, and what they count; cheap to hand between threads.
import { createHash } from 'node:crypto'
import { inputOf } from './inputs.ts'
import type { DocumentRecords, ErrorRecord } from './model/record.ts'
import type { TablePlan } from './tables.ts'
import { addToTally, emptyTally, type Tally } from './tally.ts'
import { toLines } from './writers/jsonl.ts'

export interface Product {
  /** The records as JSONL. */
  readonly lines: Uint8Array
  /** SHA-256 of the lines. */
  readonly sha256: string
  /** What the document adds to each table, in order of the plans. */
  readonly tables: readonly Uint8Array[]
  readonly tally: Tally
  /** The document that came in: the hash of its bytes, and of all its input. Undefined where it failed. */
  readonly source?: { readonly sha256: string; readonly input: string }
  /** Why it failed. */
  readonly error?: ErrorRecord
}

/** The product of a document's records. */
export function toProduct(records: DocumentRecords, plans: readonly TablePlan[]): Product {
  const lines = toBytes(toLines(records))
  const tally = emptyTally()
  addToTally(tally, records)
  const [first] = records
  return {
    lines,
    sha256: createHash('sha256').update(lines).digest('hex'),
    tables: plans.map(({ toText }) => toBytes(toText(records))),
    tally,
    ...(first?.kind === 'document' && { source: { sha256: first.sha256, input: inputOf(first) } }),
    ...(first?.kind === 'error' && { error: first }),
  }
}

/** The records a product was made from, read back from its lines. */
export const recordsOf = (lines: Uint8Array): DocumentRecords =>
  new TextDecoder()
    .decode(lines)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** The memory of a product that can be handed to another thread instead of copied. */
export const buffersOf = ({ lines, tables }: Product): ArrayBuffer[] =>
  [lines, ...tables].map(({ buffer }) => buffer as ArrayBuffer)

/** Bytes in memory of their own: a Buffer may share its memory with others, and cannot be handed over then. */
const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text)
