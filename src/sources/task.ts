// What the readers' worker is asked, and what it answers.
import type { ReadingOrFailure } from './reading.ts'
import type { ReadLimits } from './source.ts'

/** One document for the worker. */
export interface ReadTask {
  readonly kind: 'pdf' | 'docx'
  readonly bytes: Uint8Array
  readonly limits: ReadLimits
}

/** The worker tells when it can work, so that its start is not counted as the document's time; then one answer a task. */
export type WorkerMessage = { readonly ready: true } | { readonly result: ReadingOrFailure }
