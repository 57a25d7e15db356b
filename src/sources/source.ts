// What a source hands on: a document that can be opened, or the reason why one cannot.
import type { SourceDocument } from '../model/document.ts'

/** Why a document could not be read: one error record. */
export interface Failure {
  readonly stage: string
  readonly code: string
  readonly message: string
}

/** A document not yet read. `open` gives it, or the reason why not; it never throws for the user's faults. */
export interface SourceEntry {
  readonly id: string
  readonly path: string
  /** Bytes to read, for progress; 0 where unknown. */
  readonly bytes: number
  open(): Promise<SourceDocument | Failure>
}

export const isFailure = (result: SourceDocument | Failure): result is Failure => 'code' in result

/** Limits that keep one file from hurting the run. */
export interface ReadLimits {
  /** Most bytes of one document, unpacked. */
  readonly maximumBytes: number
}

/** 100 MB: a thousand times a long article; V8's longest string is about 512 MB. */
export const defaultLimits: ReadLimits = { maximumBytes: 100 * 1024 * 1024 }

/** A failure that names the way out in its message. */
export const failure = (code: string, message: string, wayOut: string): Failure => ({
  stage: 'read',
  code,
  message: `${message}. ${wayOut}`,
})

export const tooLarge = (what: string, bytes: number, limits: ReadLimits): Failure =>
  failure(
    'too-large',
    `Cannot read ${what}: it has ${toMegabytes(bytes)} MB, more than the limit of ${toMegabytes(limits.maximumBytes)} MB`,
    'Split it into one article a document, or raise the limit with --max-megabytes',
  )

const toMegabytes = (bytes: number): string => (bytes / (1024 * 1024)).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)
