// A Word document (DOCX) → the text of its article. Runs in the worker: its library unpacks without limits of its own.
import mammoth from 'mammoth'
import { readHtml } from './html/read-html.ts'
import type { Reading } from './reading.ts'
import { type ReadLimits, refuse, Unreadable } from './source.ts'
import { unpack } from './unpack.ts'
import {
  findDirectory,
  isOverlapping,
  LOCAL_LENGTH,
  LONGEST_TAIL,
  parseDirectory,
  type ZipEntry,
} from './zip/directory.ts'

/** Styles beyond the library's own; Word keeps English names inside whatever its language, other programs do not. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Konu Başlığı'] => h1:fresh",
  ...[1, 2, 3, 4].map((level) => `p[style-name='Başlık ${level}'] => h${level}:fresh`),
]

/**
 * Reads a Word document: paragraphs, headings by their styles, lists, notes last; tables of data and pictures left out.
 *
 * @throws {Unreadable} `broken-docx`, `docx-no-text`, `too-large`, `too-compressed`.
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  await checkArchive(buffer, limits)
  const html = await toHtml(buffer)
  if (html.replace(/<[^>]*>/g, '').trim() === '')
    refuse('docx-no-text', 'Cannot read the document: it holds no text, only pictures or nothing', 'Give its text')
  return { text: readHtml(html), encoding: 'docx' }
}

async function toHtml(buffer: Buffer): Promise<string> {
  try {
    const ignoreImage = mammoth.images.imgElement(async () => ({ src: '' }))
    return (await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: ignoreImage })).value
  } catch (error) {
    return refuseBroken((error as Error).message)
  }
}

const refuseBroken = (why: string): never =>
  refuse('broken-docx', `Cannot read the document: ${why.split('\n')[0]}`, 'Open it in Word and save it again')

/** Unpacks every part of text once under the limits, before the library does so without. */
async function checkArchive(bytes: Buffer, limits: ReadLimits): Promise<void> {
  const place = findDirectory(bytes.subarray(Math.max(0, bytes.length - LONGEST_TAIL)), bytes.length)
  const entries = place && parseDirectory(bytes.subarray(place.offset, place.offset + place.length))
  if (!entries || isOverlapping(entries)) return refuseBroken('it is cut off or damaged')
  let left = limits.maximumBytes
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name) || entry.method === 0) continue
    left -= await unpackedSize(bytes, entry, { ...limits, maximumBytes: Math.max(1, left) })
  }
}

async function unpackedSize(bytes: Buffer, entry: ZipEntry, limits: ReadLimits): Promise<number> {
  if (entry.offset + LOCAL_LENGTH > bytes.length) return refuseBroken('it is cut off or damaged')
  const start =
    entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
  try {
    return (await unpack('deflate', bytes.subarray(start, start + entry.packedSize), limits)).length
  } catch (error) {
    if (error instanceof Unreadable && error.failure.code === 'broken-zip') return refuseBroken('it is damaged inside')
    throw error
  }
}
