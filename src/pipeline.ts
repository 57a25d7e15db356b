// The road: entries come in, records go out, in order; the two ends are asynchronous, the middle is annotate.ts.
import type { Source } from './flow/stage.ts'
import type { Lexicon } from './model/lexicon.ts'
import type { DocumentRecords } from './model/record.ts'
import { isFailure, type SourceEntry } from './sources/source.ts'
import { concurrent } from './flow/concurrent.ts'
import { annotateDocument } from './annotate.ts'
import { toErrorRecord, toRecords } from './records.ts'

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
  return concurrent(jobs, async (entry: SourceEntry) => ({ entry, records: await annotateEntry(entry, lexicon) }))(
    entries,
  )
}

async function annotateEntry(entry: SourceEntry, lexicon: Lexicon): Promise<DocumentRecords> {
  const opened = await entry.open()
  if (isFailure(opened)) return [toErrorRecord(entry, opened)]
  try {
    return toRecords(annotateDocument(opened, lexicon))
  } catch (error) {
    const message = `hedgerow could not annotate this document: ${(error as Error).message}. This is a fault of the program: please report it with the document`
    return [toErrorRecord(entry, { stage: 'annotate', code: 'internal', message })]
  }
}
