// A plain-text or Markdown file → a document, gzipped or not.
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { SourceDocument } from '../model/document.ts'
import { decode, NotText } from './encoding.ts'
import { type Failure, failure, type ReadLimits, tooLarge } from './source.ts'

export interface TextFile {
  readonly id: string
  /** Shown to people and written into records. */
  readonly path: string
  /** Where it is on disk. */
  readonly location: string
}

/** Reads and decodes one file. Gives a failure, never throws, for whatever is wrong with the file. */
export async function openText(
  file: TextFile,
  limits: ReadLimits,
  encoding?: string,
): Promise<SourceDocument | Failure> {
  try {
    const { size } = await stat(file.location)
    if (size > limits.maximumBytes) return tooLarge('the file', size, limits)
    const raw = await readFile(file.location)
    const bytes = isGzip(raw) ? await unpack(raw, limits) : raw
    const { text, encoding: found } = decode(bytes, encoding)
    const sha256 = createHash('sha256').update(raw).digest('hex')
    return { id: file.id, path: file.path, text, encoding: found, sha256 }
  } catch (error) {
    return toFailure(error, limits)
  }
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** zlib stops by itself at the limit, so a bomb costs no more than a large document. */
const unpack = (bytes: Uint8Array, limits: ReadLimits): Promise<Buffer> =>
  promisify(gunzip)(bytes, { maxOutputLength: limits.maximumBytes })

function toFailure(error: unknown, limits: ReadLimits): Failure {
  if (error instanceof NotText) {
    return failure('not-text', `Cannot read the file as text: ${error.message}`, 'Save it as plain text in UTF-8')
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge('the unpacked file', limits.maximumBytes + 1, limits)
  if (code?.startsWith('Z_')) {
    return failure('broken-gzip', `Cannot unpack the file: ${message}`, 'Pack it again, or give the unpacked file')
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return failure('no-permission', 'Cannot open the file: permission denied', 'Ask for the right to read it')
  }
  if (code === 'ENOENT') return failure('no-such-file', 'Cannot open the file: it is gone', 'Check the path')
  return failure('unreadable', `Cannot read the file: ${code ?? message}`, 'Check that it opens in another program')
}
