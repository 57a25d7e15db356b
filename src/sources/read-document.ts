// Bytes with a name → a document, by what they are; the one place that knows every format.
import { createHash } from 'node:crypto'
import type { SourceDocument } from '../model/document.ts'
import { NotText } from './encoding.ts'
import type { FileKind } from './find.ts'
import type { IsolatedReader } from './isolated.ts'
import type { Reading, ReadingOrFailure } from './reading.ts'
import { type Sniffed, sniff } from './sniff.ts'
import { type Failure, failure, isFailure, type ReadLimits, refuse, tooLarge, Unreadable } from './source.ts'
import { isGzip, unpack } from './unpack.ts'

/** A file whose bytes are at hand or can be fetched. */
export interface NamedFile {
  readonly id: string
  /** Shown to people and written into records. */
  readonly path: string
  readonly kind: FileKind
}

export interface ReadOptions {
  readonly limits: ReadLimits
  readonly encoding?: string
  readonly isolated: IsolatedReader
}

/** Reads one document. Gives a failure, never throws, for whatever is wrong with the file. */
export async function readDocument(
  file: NamedFile,
  load: () => Promise<Uint8Array>,
  options: ReadOptions,
): Promise<SourceDocument | Failure> {
  try {
    const raw = await load()
    const bytes = await unpacked(raw, options.limits)
    const reading = await read(bytes, kindOf(bytes, file.kind), options)
    return isFailure(reading) ? reading : toDocument(file, raw, reading)
  } catch (error) {
    return toFailure(error)
  }
}

export const toDocument = (file: NamedFile, raw: Uint8Array, reading: Reading): SourceDocument => ({
  id: file.id,
  path: file.path,
  ...reading,
  sha256: createHash('sha256').update(raw).digest('hex'),
})

/** The bytes themselves, or what is in them where they are gzipped. */
export const unpacked = async (bytes: Uint8Array, limits: ReadLimits): Promise<Uint8Array> =>
  isGzip(bytes) ? unpack('gzip', bytes, limits) : bytes

/** The formats of one document. */
type DocumentKind = Exclude<FileKind, 'unsupported' | 'zip' | 'jsonl'>

/** What the content says goes before what the name says; a name that promises what the content is not is refused. */
function kindOf(bytes: Uint8Array, named: FileKind): DocumentKind {
  const found = sniff(bytes)
  if (found?.kind === 'unsupported') return refuseUnsupported(found)
  if (found?.kind === 'zip') return refuseZip(named)
  if (found?.kind === 'pdf' || found?.kind === 'docx') return found.kind
  if (named === 'pdf' || named === 'docx') return refuseWrongName(bytes, named, found)
  if (named === 'unsupported') return refuseUnsupported({ kind: 'unsupported', what: 'of a format it does not know' })
  if (bytes.length === 0 && (named === 'html' || named === 'xml')) return refuseEmpty()
  if (found) return found.kind
  return named === 'zip' || named === 'jsonl' ? refuseZip(named) : named
}

async function read(bytes: Uint8Array, kind: DocumentKind, options: ReadOptions): Promise<ReadingOrFailure> {
  const { limits, encoding, isolated } = options
  if (bytes.length > limits.maximumBytes) return tooLarge('the file', bytes.length, limits)
  if (kind === 'pdf' || kind === 'docx') return isolated.read({ kind, bytes, limits })
  if (kind === 'html') return readMarkup(bytes, encoding)
  if (kind === 'xml') return readOneXml(bytes, options)
  const { readMarkdown, readText } = await import('./text.ts')
  return (kind === 'markdown' ? readMarkdown : readText)(bytes, limits, encoding)
}

async function readMarkup(bytes: Uint8Array, asked?: string): Promise<Reading> {
  const { decodeMarkup } = await import('./declared-encoding.ts')
  const { readHtml } = await import('./html/read-html.ts')
  const { text, encoding } = decodeMarkup(bytes, asked)
  return { text: readHtml(text), encoding }
}

/** The articles of an XML file, each as a reading. */
export async function readArticles(bytes: Uint8Array, { limits, encoding: asked }: ReadOptions): Promise<Reading[]> {
  const { decodeMarkup } = await import('./declared-encoding.ts')
  const { readXml } = await import('./xml/read-xml.ts')
  const { text, encoding } = decodeMarkup(bytes, asked)
  return readXml(text, limits).map((article) => ({ text: article, encoding }))
}

async function readOneXml(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const [first, second] = await readArticles(bytes, options)
  if (first && !second) return first
  return refuse('several-articles', 'Cannot read the file: it is XML with several articles', 'Give it a name in .xml')
}

const WAY_OUT = 'Save it as DOCX, PDF, HTML or plain text (UTF-8), and put that in its place'

const refuseUnsupported = ({ what, code }: Extract<Sniffed, { kind: 'unsupported' }>): never =>
  refuse(code ?? 'unsupported-format', `Cannot read the file: it is ${what}`, code ? 'Save it without one' : WAY_OUT)

const refuseZip = (named: FileKind): never =>
  named === 'zip'
    ? refuse('broken-zip', 'Cannot read the archive: it is no ZIP archive', 'Pack it again')
    : refuse('wrong-extension', 'Cannot read the file: it is a ZIP archive', 'Give it a name in .zip, or unpack it')

const refuseEmpty = (): never =>
  refuse('empty-file', 'Cannot read the file: it is empty', 'Check that it was copied or downloaded to its end')

function refuseWrongName(bytes: Uint8Array, named: 'pdf' | 'docx', found: Sniffed | undefined): never {
  if (bytes.length === 0) return refuseEmpty()
  const name = named.toUpperCase()
  const what = found ? `it is ${found.kind.toUpperCase()}` : 'its content is something else'
  return refuse(
    'wrong-extension',
    `Cannot read the file as ${name}: ${what}`,
    `Open it, and download it again or give it the right name; a site may have sent a page in place of the ${name}`,
  )
}

/** Errors of files, texts and packed bytes → the failure of the document. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Unreadable) return error.failure
  if (error instanceof NotText)
    return failure('not-text', `Cannot read the file as text: ${error.message}`, 'Save it as plain text in UTF-8')
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EACCES' || code === 'EPERM')
    return failure('no-permission', 'Cannot open the file: permission denied', 'Ask for the right to read it')
  if (code === 'ENOENT') return failure('no-such-file', 'Cannot open the file: it is gone', 'Check the path')
  return failure('unreadable', `Cannot read the file: ${code ?? message}`, 'Check that it opens in another program')
}
