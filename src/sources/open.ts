// Files and standard input → one ordered stream of entries; two equal ids are an error of the second.
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { SourceDocument } from '../model/document.ts'
import type { FoundFile } from './find.ts'
import { openJsonl } from './jsonl.ts'
import { type Failure, failure, isFailure, type ReadLimits, type SourceEntry } from './source.ts'
import { openText } from './text.ts'

export interface OpenOptions {
  readonly limits: ReadLimits
  readonly encoding?: string
  /** Rows of the metadata table by document id. */
  readonly metadata?: ReadonlyMap<string, Readonly<Record<string, string>>>
}

/** The entries of all files, in order. Lazy: a file is opened when its turn comes. */
export async function* openFiles(files: Iterable<FoundFile>, options: OpenOptions): AsyncIterable<SourceEntry> {
  const seen = new Map<string, string>()
  for (const file of files) {
    for await (const entry of openFile(file, options)) {
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
  for await (const entry of openJsonl(chunks, path, options.limits)) {
    const first = seen.get(entry.id)
    seen.set(entry.id, first ?? entry.path)
    yield first === undefined
      ? withMetadata(entry, options.metadata?.get(entry.id))
      : { ...entry, open: async () => toDuplicate(entry, first) }
  }
}

function openFile(file: FoundFile, options: OpenOptions): AsyncIterable<SourceEntry> {
  if (file.kind === 'jsonl') return openJsonlFile(file, options)
  const open = async (): Promise<SourceDocument | Failure> =>
    file.kind === 'unsupported'
      ? failure(
          'unsupported-format',
          `Cannot read "${file.path}": this version reads plain text, Markdown and JSONL`,
          'Save it as plain text (UTF-8) and put that in its place',
        )
      : openText(file, options.limits, options.encoding)
  return once({ id: file.id, path: file.path, bytes: file.bytes, open })
}

async function* openJsonlFile(file: FoundFile, options: OpenOptions): AsyncIterable<SourceEntry> {
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
