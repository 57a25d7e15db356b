// A file that may hold several articles (XML metadata of a journal) → one entry an article.
import {
  type NamedFile,
  type ReadOptions,
  readArticles,
  readDocument,
  toDocument,
  toFailure,
  unpacked,
} from './read-document.ts'
import { sniff } from './sniff.ts'
import type { SourceEntry } from './source.ts'

/**
 * The articles of an XML file: one under the file's own id, several as `<id>/1`, `<id>/2` … A file whose content is
 * something else, or that cannot be read, is one entry.
 */
export async function* openArticles(
  file: NamedFile & { readonly bytes: number },
  load: () => Promise<Uint8Array>,
  options: ReadOptions,
): AsyncIterable<SourceEntry> {
  const head = { id: file.id, path: file.path, bytes: file.bytes }
  try {
    const raw = await load()
    const bytes = await unpacked(raw, options.limits)
    if (bytes.length === 0 || (sniff(bytes)?.kind ?? 'xml') !== 'xml') {
      yield { ...head, open: () => readDocument(file, async () => raw, options) }
      return
    }
    const readings = await readArticles(bytes, options)
    for (const [index, reading] of readings.entries()) {
      const id = readings.length === 1 ? file.id : `${file.id}/${index + 1}`
      const document = toDocument({ ...file, id }, raw, reading)
      yield { ...head, id, bytes: index === 0 ? file.bytes : 0, open: async () => document }
    }
  } catch (error) {
    const failure = toFailure(error)
    yield { ...head, open: async () => failure }
  }
}
