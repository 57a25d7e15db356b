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

export const isFailure = (result: object): result is Failure => 'code' in result

/** Limits that keep one file from hurting the run. */
export interface ReadLimits {
  /** Most bytes of one document, unpacked. */
  readonly maximumBytes: number
  /** Most units of one line of a text. */
  readonly maximumLine: number
  /** Most times larger than it was packed, once more than 1 MB has come out. */
  readonly maximumRatio: number
  /** Most pages of a PDF. */
  readonly maximumPages: number
  /** Deepest nesting of an XML file. */
  readonly maximumDepth: number
  /** Most entries of a ZIP archive. */
  readonly maximumEntries: number
  /** Most bytes of all entries of a ZIP archive, unpacked. */
  readonly maximumUnpackedBytes: number
  /** Seconds a PDF or a Word document may take. */
  readonly maximumSeconds: number
  /** Megabytes of memory a PDF or a Word document may take. */
  readonly maximumMegabytes: number
}

const MEGABYTE = 1024 * 1024

/** Far above any article: 100 MB are a thousand long ones; text packs to a fifth, never to a hundredth. */
export const defaultLimits: ReadLimits = {
  maximumBytes: 100 * MEGABYTE,
  maximumLine: 10_000_000,
  maximumRatio: 100,
  maximumPages: 2000,
  maximumDepth: 100,
  maximumEntries: 10_000,
  maximumUnpackedBytes: 2048 * MEGABYTE,
  maximumSeconds: 60,
  maximumMegabytes: 1024,
}

/** A failure that names the way out in its message. */
export const failure = (code: string, message: string, wayOut: string): Failure => ({
  stage: 'read',
  code,
  message: `${message}. ${wayOut}`,
})

/** Thrown deep inside a reader where the user's file is at fault; the reader's door gives its failure. */
export class Unreadable extends Error {
  readonly failure: Failure

  constructor(reason: Failure) {
    super(reason.message)
    this.failure = reason
  }
}

/** Stops reading: the user's file cannot be read, for this reason. */
export function refuse(code: string, message: string, wayOut: string): never {
  throw new Unreadable(failure(code, message, wayOut))
}

export const tooLarge = (
  what: string,
  bytes: number,
  limits: Pick<ReadLimits, 'maximumBytes'>,
  name: 'megabytes' | 'unpacked' = 'megabytes',
): Failure =>
  failure(
    'too-large',
    `Cannot read ${what}: it has ${toMegabytes(bytes)} MB, more than the limit of ${toMegabytes(limits.maximumBytes)} MB`,
    `Split it into one article a document, or raise the limit with ${name === 'megabytes' ? '--max-megabytes NUMBER' : '--limit unpacked=NUMBER'}`,
  )

const toMegabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)
