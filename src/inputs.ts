// Files on their way to another thread, and what tells whether a document is the same that came in before.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { SourceDocument } from './model/document.ts'
import type { FoundFile } from './sources/find.ts'
import { type OpenOptions, openFiles } from './sources/open.ts'
import type { Failure, SourceEntry } from './sources/source.ts'

/** An entry that, where it is a file of one document, another thread can open by itself. */
export interface BatchEntry extends SourceEntry {
  readonly file?: FileTicket
}

/** Plain values that are enough to open a file. */
export interface FileTicket {
  readonly file: FoundFile
  readonly metadata?: Readonly<Record<string, string>>
}

/** Kinds of files that hold exactly one document. */
const ONE_DOCUMENT: ReadonlySet<string> = new Set(['text', 'markdown', 'html', 'pdf', 'docx'])

/** `openFiles`, with a ticket on every entry that can be opened elsewhere. */
export async function* openBatch(files: Iterable<FoundFile>, options: OpenOptions): AsyncIterable<BatchEntry> {
  let current: FoundFile | undefined
  const told = (function* () {
    for (const file of files) {
      current = file
      yield file
    }
  })()
  const seen = new Set<string>()
  for await (const entry of openFiles(told, options)) {
    const isFirst = !seen.has(entry.id)
    seen.add(entry.id)
    if (!isFirst || !current || !ONE_DOCUMENT.has(current.kind)) yield entry
    else {
      const metadata = options.metadata?.get(entry.id)
      yield { ...entry, file: { file: current, ...(metadata && { metadata }) } }
    }
  }
}

/** Opens the document of a ticket, as `openBatch` would have. */
export async function openTicket(
  { file, metadata }: FileTicket,
  options: Omit<OpenOptions, 'metadata'>,
): Promise<SourceDocument | Failure> {
  const rows = metadata && new Map([[file.id, metadata]])
  for await (const entry of openFiles([file], { ...options, ...(rows && { metadata: rows }) })) return entry.open()
  throw new Error(`Cannot find the document of "${file.path}" again`)
}

type Identified = Pick<SourceDocument, 'id' | 'path' | 'sha256'> & {
  readonly metadata?: Readonly<Record<string, string>> | undefined
}

/** Hash of everything that came in with a document: equal input, equal records, as long as lexicon and options are. */
export function inputOf({ id, path, sha256, metadata }: Identified): string {
  const columns = Object.entries(metadata ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  return toHash(JSON.stringify([id, path, sha256, columns]))
}

/** The input of a ticket's document, without reading more of the file than its bytes; undefined if it cannot be read. */
export async function inputOfTicket({ file, metadata }: FileTicket): Promise<string | undefined> {
  const bytes = await readFile(file.location).catch(() => undefined)
  return bytes && inputOf({ id: file.id, path: file.path, sha256: toHash(bytes), metadata })
}

const toHash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
