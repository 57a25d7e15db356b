// A stream of JSONL documents {"id","text","meta"?,"lang"?} → entries, one a line; a broken line is one failure.
import { createHash } from 'node:crypto'
import { splitLines } from '../flow/line-splitter.ts'
import type { SourceDocument } from '../model/document.ts'
import type { ParagraphLanguage } from '../model/language.ts'
import { type Failure, failure, type ReadLimits, type SourceEntry, tooLarge } from './source.ts'

/**
 * The documents of a JSONL stream, in order. Blank lines are passed over. A line that is no JSON, no object, or lacks
 * `text` becomes an entry that opens as a failure under the id `<path>:<line>`.
 */
export async function* openJsonl(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  limits: ReadLimits,
): AsyncIterable<SourceEntry> {
  for await (const { number, bytes, length } of splitLines(chunks, limits.maximumBytes)) {
    const place = `${path}:${number}`
    if (bytes === undefined) yield toEntry(place, place, length, tooLarge('the line', length, limits))
    else if (length > 0) {
      const line = bytes.toString('utf8')
      if (line.trim() !== '') yield readLine(line, place, length)
    }
  }
}

function readLine(line: string, place: string, bytes: number): SourceEntry {
  let value: unknown
  try {
    value = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)
  } catch (error) {
    return toEntry(place, place, bytes, toSyntaxFailure(line, error as SyntaxError))
  }
  const document = toDocumentOrFailure(value, place, line)
  const id = 'code' in document ? place : document.id
  return toEntry(id, place, bytes, document)
}

/** Values nested so deep that they cannot be written again would end the stream, and all documents after them. */
function toDocumentOrFailure(value: unknown, place: string, line: string): SourceDocument | Failure {
  try {
    return toDocument(value, place, line)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return failure('too-deep', 'Cannot read the line: its values are nested without end', 'Leave "meta" flat')
  }
}

const toEntry = (id: string, path: string, bytes: number, result: SourceDocument | Failure): SourceEntry => ({
  id,
  path,
  bytes,
  open: async () => result,
})

function toSyntaxFailure(line: string, error: SyntaxError): Failure {
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? line.length)
  const column = [...line.slice(0, position)].length + 1
  const near = line.slice(Math.max(0, position - 20), position + 20)
  return failure(
    'broken-json',
    `Cannot read the line: it is not valid JSON at column ${column}, near ${JSON.stringify(near)}`,
    'Write one complete JSON object a line',
  )
}

function toDocument(value: unknown, path: string, line: string): SourceDocument | Failure {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure('not-an-object', 'Cannot read the line: it is no JSON object', 'Write {"id": "…", "text": "…"}')
  }
  const { id, text, lang, meta } = value as Record<string, unknown>
  if (typeof text !== 'string') {
    const keys = Object.keys(value).slice(0, 10).join(', ')
    return failure(
      'no-text',
      `Cannot read the document: it has no "text" (it has: ${keys || 'nothing'})`,
      'Put the article into the key "text", as a string',
    )
  }
  const language = toLanguage(lang)
  const metadata = toMetadata(meta)
  return {
    id: typeof id === 'string' && id !== '' ? id : typeof id === 'number' ? String(id) : `${path}`,
    path,
    text: text.isWellFormed() ? text : text.toWellFormed(),
    encoding: 'utf-8',
    sha256: createHash('sha256').update(line).digest('hex'),
    ...(language && { language }),
    ...(metadata && { metadata }),
  }
}

const toLanguage = (lang: unknown): ParagraphLanguage | undefined =>
  lang === 'tr' || lang === 'en' || lang === 'und' ? lang : undefined

/** Metadata end in spreadsheet cells: nested values are kept as JSON text. */
function toMetadata(meta: unknown): Record<string, string> | undefined {
  if (typeof meta !== 'object' || meta === null || Array.isArray(meta)) return undefined
  return Object.fromEntries(
    Object.entries(meta).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}
