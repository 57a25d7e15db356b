// Files and standard input → one ordered stream of entries; two equal ids are an error of the second.
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { FoundFile } from './find.ts'
import { IsolatedReader } from './isolated.ts'
import { openJsonl } from './jsonl.ts'
import { openArticles } from './open-articles.ts'
import { readDocument, toFailure } from './read-document.ts'
import {
  defaultLimits,
  type Failure,
  failure,
  isFailure,
  type ReadLimits,
  type SourceEntry,
  tooLarge,
  Unreadable,
} from './source.ts'

export interface OpenOptions {
  /** Limits that are not given are the default ones. */
  readonly limits: Partial<ReadLimits>
  readonly encoding?: string
  /** Reads PDF and Word documents apart from the run; one of its own where not given. */
  readonly isolated?: IsolatedReader
  /** Told the path of every entry of an archive that is no article. */
  readonly onPassedOver?: (path: string) => void
  /** Rows of the metadata table by document id. */
  readonly metadata?: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** The entries of all files, in order. Lazy: a file is opened when its turn comes. */
export async function* openFiles(files: Iterable<FoundFile>, options: OpenOptions): AsyncIterable<SourceEntry> {
  const seen = new Map<string, string>()
  const own = { ...withLimits(options), isolated: options.isolated ?? new IsolatedReader() }
  for (const file of files) {
    for await (const entry of openFile(file, own)) {
      const first = seen.get(entry.id)
      if (first === undefined) {
        seen.set(entry.id, entry.path)
        yield withMetadata(entry, options.metadata?.get(entry.id))
      } else yield { ...entry, open: async () => toDuplicate(entry, first) }
    }
  }
}

/** The documents of a JSONL stream, e.g. standard input, with the same care for equal ids. */
export async function* openStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  options: OpenOptions,
): AsyncIterable<SourceEntry> {
  const seen = new Map<string, string>()
  for await (const entry of openJsonl(chunks, path, withLimits(options).limits)) {
    const first = seen.get(entry.id)
    seen.set(entry.id, first ?? entry.path)
    yield first === undefined
      ? withMetadata(entry, options.metadata?.get(entry.id))
      : { ...entry, open: async () => toDuplicate(entry, first) }
  }
}

type FileOptions = OpenOptions & { readonly limits: ReadLimits; readonly isolated: IsolatedReader }

const withLimits = (options: OpenOptions) => ({ ...options, limits: { ...defaultLimits, ...options.limits } })

function openFile(file: FoundFile, options: FileOptions): AsyncIterable<SourceEntry> {
  const load = () => loadFile(file, options.limits)
  if (file.kind === 'jsonl') return openJsonlFile(file, options)
  if (file.kind === 'zip') return openZip(file, options)
  if (file.kind === 'xml') return openArticles(file, load, options)
  return once({ ...toHead(file), open: () => readDocument(file, load, options) })
}

const toHead = ({ id, path, bytes }: FoundFile) => ({ id, path, bytes })

async function loadFile({ location }: FoundFile, limits: ReadLimits): Promise<Uint8Array> {
  const { size } = await stat(location)
  if (size > limits.maximumBytes) throw new Unreadable(tooLarge('the file', size, limits))
  return readFile(location)
}

/** The articles in an archive, in order of their paths' code points. */
async function* openZip(file: FoundFile, options: FileOptions): AsyncIterable<SourceEntry> {
  const { openArchive } = await import('./zip/open-archive.ts')
  try {
    yield* openArchive(file, options)
  } catch (error) {
    const result = toFailure(error)
    yield { ...toHead(file), open: async () => result }
  }
}

async function* openJsonlFile(file: FoundFile, options: FileOptions): AsyncIterable<SourceEntry> {
  const raw = createReadStream(file.location, { highWaterMark: 1 << 20 })
  const chunks = file.location.toLowerCase().endsWith('.gz') ? raw.pipe(createGunzip()) : raw
  raw.once('error', (error) => chunks.destroy(error))
  try {
    yield* openJsonl(chunks, file.path, options.limits)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    const result = failure(
      'unreadable',
      `Cannot read on in "${file.path}": ${reason}`,
      'Check the file; what came before it was read',
    )
    yield { id: `${file.path}:end`, path: file.path, bytes: 0, open: async () => result }
  } finally {
    raw.destroy()
  }
}

async function* once<Item>(item: Item): AsyncIterable<Item> {
  yield item
}

const toDuplicate = (entry: SourceEntry, first: string): Failure =>
  failure(
    'duplicate-id',
    `Cannot annotate a second document with the id "${entry.id}": the first one is "${first}"`,
    'Rename one of the two files, or give the JSONL documents ids of their own',
  )

function withMetadata(entry: SourceEntry, metadata: Readonly<Record<string, string>> | undefined): SourceEntry {
  if (metadata === undefined) return entry
  const open = async () => {
    const result = await entry.open()
    return isFailure(result) ? result : { ...result, metadata: { ...metadata, ...result.metadata } }
  }
  return { ...entry, open }
}
