// A ZIP archive of articles → its entries in order of code points, each opened when its turn comes.
import { articleKind, byCodePoint, type FileKind, withoutExtension } from '../find.ts'
import { openJsonl } from '../jsonl.ts'
import { openArticles } from '../open-articles.ts'
import { type ReadOptions, readDocument, toFailure } from '../read-document.ts'
import { type Failure, failure, type SourceEntry } from '../source.ts'
import { listEntries, readEntry } from './archive.ts'
import type { ZipEntry } from './directory.ts'
import { isUnsafe, toPath } from './entry-name.ts'

/** An archive on disk. */
export interface ArchiveFile {
  readonly id: string
  readonly path: string
  readonly location: string
}

export interface ArchiveOptions extends ReadOptions {
  readonly onPassedOver?: (path: string) => void
}

/** What packers add that no author put there. */
const CLUTTER = /(?:^|\/)(?:__MACOSX\/|\.)/

/**
 * The articles of an archive under the ids `<archive>/<path without extension>`. Folders and symbolic links are left out,
 * other files told to `onPassedOver`; an entry that cannot be read is one failure.
 *
 * @throws {Unreadable} if the archive itself cannot be read.
 */
export async function* openArchive(archive: ArchiveFile, options: ArchiveOptions): AsyncIterable<SourceEntry> {
  const entries = await listEntries(archive.location, options.limits)
  const files = entries
    .filter(({ kind }) => kind === 'file')
    .map((entry) => ({ entry, path: toPath(entry.name) }))
    .filter(({ path }) => isUnsafe(path) || !CLUTTER.test(path))
    .sort((a, b) => byCodePoint(a.path, b.path))
  for (const { entry, path } of files) {
    const kind = articleKind(path.slice(path.lastIndexOf('/') + 1))
    if (kind === undefined) options.onPassedOver?.(`${archive.path}/${path}`)
    else yield* openEntry(archive, entry, { path, kind }, options)
  }
}

function openEntry(
  archive: ArchiveFile,
  entry: ZipEntry,
  { path, kind }: { readonly path: string; readonly kind: FileKind },
  options: ArchiveOptions,
): AsyncIterable<SourceEntry> {
  const file = {
    id: `${archive.id}/${withoutExtension(path)}`,
    path: `${archive.path}/${path}`,
    bytes: entry.packedSize,
    kind,
  }
  const head = { id: file.id, path: file.path, bytes: file.bytes }
  if (isUnsafe(path)) return once({ ...head, open: async () => unsafe(path) })
  if (kind === 'zip') return once({ ...head, open: async () => nested(path) })
  const load = () => readEntry(archive.location, entry, options.limits)
  if (kind === 'xml') return openArticles(file, load, options)
  if (kind === 'jsonl') return openLines(file, load, options)
  return once({ ...head, open: () => readDocument(file, load, options) })
}

async function* openLines(
  file: { readonly id: string; readonly path: string; readonly bytes: number },
  load: () => Promise<Uint8Array>,
  options: ArchiveOptions,
): AsyncIterable<SourceEntry> {
  try {
    const bytes = await load()
    yield* openJsonl(once(bytes), file.path, options.limits)
  } catch (error) {
    const result = toFailure(error)
    yield { id: file.id, path: file.path, bytes: file.bytes, open: async () => result }
  }
}

async function* once<Item>(item: Item): AsyncIterable<Item> {
  yield item
}

const unsafe = (path: string): Failure =>
  failure(
    'unsafe-path',
    `Cannot read the entry "${path}": its path leads out of the archive`,
    'Unpack it with another program, look what it is, and give the file',
  )

const nested = (path: string): Failure =>
  failure('nested-zip', `Cannot read the entry "${path}": it is an archive in an archive`, 'Unpack the outer one')
