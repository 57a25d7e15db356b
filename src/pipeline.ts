// The road: entries come in, records or finished products go out, in order; the two ends are asynchronous, the middle is annotate.ts.
import type { Source } from './flow/stage.ts'
import type { SourceDocument } from './model/document.ts'
import type { Lexicon } from './model/lexicon.ts'
import type { DocumentRecords } from './model/record.ts'
import { type Failure, isFailure, type SourceEntry } from './sources/source.ts'
import { type BatchEntry, type FileTicket, inputOf, inputOfTicket } from './inputs.ts'
import { concurrent } from './flow/concurrent.ts'
import { WorkerDied } from './batch/pool.ts'
import { annotateDocument } from './annotate.ts'
import { toErrorRecord, toRecords } from './records.ts'
import type { TablePlan } from './tables.ts'
import { type Product, recordsOf, toProduct } from './product.ts'

export interface RoadOptions {
  readonly lexicon: Lexicon
  /** How many documents may be open at a time; the bytes that come out do not depend on it. */
  readonly jobs: number
}

/** What one entry became. */
export interface Outcome {
  readonly entry: SourceEntry
  readonly records: DocumentRecords
}

/**
 * Annotates every entry, in order. Each gives the records of its document, or exactly one error record: nothing is lost.
 */
export function annotateEntries(entries: Source<SourceEntry>, { lexicon, jobs }: RoadOptions): Source<Outcome> {
  return concurrent(jobs, async (entry: SourceEntry) => ({
    entry,
    records: annotateOpened(entry, await entry.open(), lexicon),
  }))(entries)
}

type Head = Pick<SourceEntry, 'id' | 'path'>

function annotateOpened(head: Head, opened: SourceDocument | Failure, lexicon: Lexicon): DocumentRecords {
  if (isFailure(opened)) return [toErrorRecord(head, opened)]
  try {
    return toRecords(annotateDocument(opened, lexicon))
  } catch (error) {
    const message = `hedgerow could not annotate this document: ${(error as Error).message}. This is a fault of the program: please report it with the document`
    return [toErrorRecord(head, { stage: 'annotate', code: 'internal', message })]
  }
}

/** One document's work, as plain values that another thread can be told. */
export interface Task {
  readonly head: Head
  readonly from:
    | { readonly kind: 'opened'; readonly opened: SourceDocument | Failure }
    | { readonly kind: 'file'; readonly ticket: FileTicket }
    /** Its records are there already, as lines. */
    | { readonly kind: 'lines'; readonly lines: Uint8Array }
}

/** Does a task, in this thread or in another. */
export type Work = (task: Task) => Promise<Product>

export interface WorkOptions {
  readonly lexicon: Lexicon
  readonly plans: readonly TablePlan[]
  readonly openTicket: (ticket: FileTicket) => Promise<SourceDocument | Failure>
}

/** The work itself, in the thread it is called in. */
export function prepareWork({ lexicon, plans, openTicket }: WorkOptions): Work {
  return async ({ head, from }) => {
    if (from.kind === 'lines') return toProduct(recordsOf(from.lines), plans)
    const opened = from.kind === 'opened' ? from.opened : await openTicket(from.ticket)
    return toProduct(annotateOpened(head, opened, lexicon), plans)
  }
}

export interface BatchOptions {
  readonly work: Work
  /** Entries under way at a time. */
  readonly readAhead: number
  /** Gives the lines that were made from the same input before, if any. */
  readonly findLines?: (input: string) => Promise<Uint8Array | undefined>
}

/** What one entry became in a batch. */
export interface Produced {
  readonly entry: SourceEntry
  readonly product: Product
  /** Whether its records were there already. */
  readonly isReused: boolean
}

/** Makes every entry into a product, in order. One that a worker dies over becomes an error record: nothing is lost. */
export function produce(entries: Source<BatchEntry>, options: BatchOptions): Source<Produced> {
  return concurrent(options.readAhead, async (entry: BatchEntry) => {
    const from = await toOrigin(entry, options.findLines)
    const product = await workSafely({ head: { id: entry.id, path: entry.path }, from }, options.work)
    return { entry, product, isReused: from.kind === 'lines' }
  })(entries)
}

async function toOrigin(entry: BatchEntry, findLines: BatchOptions['findLines']): Promise<Task['from']> {
  if (entry.file) {
    const input = findLines && (await inputOfTicket(entry.file))
    const lines = input === undefined ? undefined : await findLines!(input)
    return lines ? { kind: 'lines', lines } : { kind: 'file', ticket: entry.file }
  }
  const opened = await entry.open()
  const lines = isFailure(opened) ? undefined : await findLines?.(inputOf(opened))
  return lines ? { kind: 'lines', lines } : { kind: 'opened', opened }
}

async function workSafely(task: Task, work: Work): Promise<Product> {
  try {
    return await work(task)
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error
    const message = `hedgerow broke down over this document: ${error.message}. The other documents are not affected; try this one alone, in smaller pieces, or with more memory`
    return toProduct([toErrorRecord(task.head, { stage: 'annotate', code: 'crashed', message })], [])
  }
}
