// The records of a run under way, on disk: each document's lines as they come, with a journal that survives a kill.
import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises'
import {
  type Basis,
  type Finished,
  type Journal,
  readJournal,
  toBasisLine,
  toFinishedLine,
  toPublishingLine,
} from './journal.ts'
import type { FileSummary } from './output-file.ts'

export const RECORDS = 'annotations.jsonl'
export const JOURNAL = 'run.partial.jsonl'

/** A piece of the file: where the lines of one document stand. */
interface Piece {
  readonly at: number
  readonly bytes: number
}

const COPY_BYTES = 1 << 20
/** Milliseconds between two looks at the folder. */
const CHECK_EVERY = 1000

/**
 * Lines are appended in the order of the input to `annotations.jsonl.partial`, and told to the journal. What an earlier
 * run finished stays where it stands and is put in order at the end, if it is not in order already.
 */
export class RecordStore {
  readonly #path: string
  readonly #data: FileHandle
  readonly #journal: FileHandle
  readonly #earlier: ReadonlyMap<string, Finished>
  readonly #hash: Hash = createHash('sha256')
  /** The lines of this run, in its order. */
  readonly #pieces: Piece[] = []
  #end: number
  #bytes = 0
  #isOrdered = true
  #nextCheck = 0

  private constructor(folder: string, data: FileHandle, journal: FileHandle, kept: Kept) {
    this.#path = `${folder}/${RECORDS}`
    this.#data = data
    this.#journal = journal
    this.#earlier = new Map(kept.finished.map((entry) => [entry.input, entry]))
    this.#end = kept.end
  }

  /** Opens the store: empty, or with what an interrupted run left. */
  static async open(folder: string, basis: Basis, kept: Kept = NOTHING): Promise<RecordStore> {
    await rm(`${folder}/${RECORDS}${ORDERED}`, { force: true })
    const data = await open(`${folder}/${RECORDS}.partial`, kept.finished.length === 0 ? 'w+' : 'r+')
    try {
      return new RecordStore(folder, data, await beginJournal(folder, basis, kept), kept)
    } catch (error) {
      await data.close()
      throw error
    }
  }

  /** How many documents an earlier run has left. */
  get kept(): number {
    return this.#earlier.size
  }

  /** Where the lines lie from `finish` to `publish`. */
  get writtenPath(): string {
    return `${this.#path}${this.#isOrdered ? '.partial' : ORDERED}`
  }

  /** The lines that were made from the same input before; undefined where there are none or they are damaged. */
  async find(input: string): Promise<Uint8Array | undefined> {
    const entry = this.#earlier.get(input)
    if (!entry) return undefined
    const lines = Buffer.allocUnsafe(entry.bytes)
    const { bytesRead } = await this.#data.read(lines, 0, entry.bytes, entry.at)
    return bytesRead === entry.bytes && toHash(lines) === entry.sha256 ? lines : undefined
  }

  /** The next document of the run is one that `find` gave. */
  reuse(input: string, lines: Uint8Array): void {
    this.#add(this.#earlier.get(input)!, lines)
  }

  /** The next document of the run is a new one. `input` undefined: it is not to be used again (it failed). */
  async append(id: string, input: string | undefined, lines: Uint8Array, sha256: string): Promise<void> {
    await this.#checkPlace()
    const piece = { at: this.#end, bytes: lines.length }
    await writeAt(this.#data, lines, piece.at)
    this.#end += lines.length
    this.#add(piece, lines)
    if (input !== undefined) await this.#journal.appendFile(toFinishedLine({ id, input, ...piece, sha256 }))
  }

  /** Puts the lines in the order of the run and syncs them; still under a temporary name. */
  async finish(): Promise<FileSummary> {
    if (this.#isOrdered) {
      await this.#data.truncate(this.#bytes)
      await this.#data.sync()
    } else await this.#copyInOrder()
    return { name: RECORDS, bytes: this.#bytes, sha256: this.#hash.digest('hex') }
  }

  /** Tells the journal that final names are being given: from here on files under them are of this run. */
  async announce(isPublished: boolean): Promise<void> {
    await this.#journal.appendFile(toPublishingLine(isPublished && this.#isOrdered))
    await this.#journal.sync()
  }

  publish(): Promise<void> {
    return rename(this.writtenPath, this.#path)
  }

  /** Leaves everything as it is, for a later run to go on from. */
  async close(): Promise<void> {
    await this.#data.close().catch(() => {})
    await this.#journal.close().catch(() => {})
  }

  /** After the run: nothing is needed any more. The journal goes first, for without it the rest means nothing. */
  async remove(): Promise<void> {
    await this.close()
    await rm(`${this.#path.slice(0, -RECORDS.length)}${JOURNAL}`, { force: true })
    for (const name of ['.partial', ORDERED]) await rm(`${this.#path}${name}`, { force: true })
  }

  /** A file in a folder that was removed can be written to without an error, and is lost: look now and then. */
  async #checkPlace(): Promise<void> {
    if (performance.now() < this.#nextCheck) return
    await stat(`${this.#path}.partial`)
    this.#nextCheck = performance.now() + CHECK_EVERY
  }

  #add({ at, bytes }: Piece, lines: Uint8Array): void {
    if (at !== this.#bytes) this.#isOrdered = false
    this.#pieces.push({ at, bytes })
    this.#bytes += bytes
    this.#hash.update(lines)
  }

  async #copyInOrder(): Promise<void> {
    const target = await open(`${this.#path}${ORDERED}`, 'w')
    try {
      for (const piece of this.#pieces) await copy(this.#data, target, piece)
      await target.sync()
    } finally {
      await target.close()
    }
  }
}

const ORDERED = '.ordered.partial'

/** What an interrupted run left that can be used: its documents, and where the last of them ends. */
export interface Kept {
  readonly finished: readonly Finished[]
  readonly end: number
  readonly publishing: Journal['publishing']
}

const NOTHING: Kept = { finished: [], end: 0, publishing: undefined }

/**
 * The journal with what is kept, whole or not there at all. That names were being given is kept too: a run that goes on
 * from there may be killed before it gives them again.
 */
async function beginJournal(folder: string, basis: Basis, { finished, publishing }: Kept): Promise<FileHandle> {
  const journal = await open(`${folder}/${JOURNAL}.new`, 'w')
  try {
    const lines = finished.map(toFinishedLine)
    await journal.writeFile([toBasisLine(basis), ...(publishing ? [toPublishingLine(false)] : []), ...lines].join(''))
    await rename(`${folder}/${JOURNAL}.new`, `${folder}/${JOURNAL}`)
    return journal
  } catch (error) {
    await journal.close()
    throw error
  }
}

/**
 * Looks for what an interrupted run left in the folder. Undefined where there is none; `'other'` where it was made on
 * another basis. Brings the records back from their final name if the run was killed between giving it and the end.
 */
export async function findKept(folder: string, basis: Basis): Promise<Kept | 'other' | undefined> {
  const text = await readFile(`${folder}/${JOURNAL}`, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const journal = readJournal(text, basis)
  if (!journal) return 'other'
  if (journal.publishing?.records && (await sizeOf(`${folder}/${RECORDS}.partial`)) === undefined)
    await rename(`${folder}/${RECORDS}`, `${folder}/${RECORDS}.partial`).catch(() => {})
  const size = await sizeOf(`${folder}/${RECORDS}.partial`)
  if (size === undefined) return { ...NOTHING, publishing: journal.publishing }
  const finished = journal.finished.filter(({ at, bytes }) => at + bytes <= size)
  const last = finished.at(-1)
  return { finished, end: last ? last.at + last.bytes : 0, publishing: journal.publishing }
}

const sizeOf = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  )

export const toHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function writeAt(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, from, bytes.length - from, at + from)
    from += bytesWritten
  }
}

async function copy(from: FileHandle, to: FileHandle, { at, bytes }: Piece): Promise<void> {
  const buffer = Buffer.allocUnsafe(Math.min(bytes, COPY_BYTES))
  for (let done = 0; done < bytes; ) {
    const { bytesRead } = await from.read(buffer, 0, Math.min(buffer.length, bytes - done), at + done)
    if (bytesRead === 0) throw new Error('Cannot copy the records: their file has become shorter')
    await to.writeFile(buffer.subarray(0, bytesRead))
    done += bytesRead
  }
}
