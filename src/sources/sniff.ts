// The first bytes of a file → its format, where they tell; the name of a file may be wrong.
import { findDirectory, LONGEST_TAIL, parseDirectory } from './zip/directory.ts'

/** What a file is by its content. `unsupported` has a name for people. */
export type Sniffed =
  | { readonly kind: 'pdf' | 'docx' | 'zip' | 'html' | 'xml' }
  | { readonly kind: 'unsupported'; readonly what: string; readonly code?: string }

/** A PDF may begin with other bytes: readers look for its mark in the first kilobyte. */
const HEAD = 1024

/** Gives what the content says, or undefined where it may be any text (or an unknown binary). */
export function sniff(bytes: Uint8Array): Sniffed | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = view.toString('latin1', 0, HEAD)
  if (head.startsWith('%PDF') || (head.includes('%PDF-') && head.includes('\0'))) return { kind: 'pdf' }
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffZip(view)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return sniffCompound(view)
  for (const [start, what] of SIGNATURES) if (head.startsWith(start)) return { kind: 'unsupported', what }
  if (head.startsWith('ustar', 257)) return { kind: 'unsupported', what: 'a tar archive' }
  return sniffMarkup(head.replaceAll('\0', ''))
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['{\\rtf', 'an RTF document'],
  ['%!PS', 'a PostScript file'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a', 'a RAR archive'],
  ['AT&TFORM', 'a DjVu file'],
]

/** UTF-16 has lost its NULs here, so its markup shows as well. */
function sniffMarkup(head: string): Sniffed | undefined {
  const start = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
  if (/^<!doctype\s+html|^<html[\s>]/i.test(start)) return { kind: 'html' }
  if (!/^<\?xml\s/.test(start)) return undefined
  return /<!doctype\s+html|<html[\s>]/i.test(start) ? { kind: 'html' } : { kind: 'xml' }
}

/** Word, OpenDocument and EPUB files are ZIP archives that tell what they are by the names in them. */
function sniffZip(bytes: Buffer): Sniffed {
  const beginning = bytes.toString('latin1', 0, 200)
  if (beginning.includes('mimetypeapplication/vnd.oasis'))
    return { kind: 'unsupported', what: 'an OpenDocument file (ODT)' }
  if (beginning.includes('mimetypeapplication/epub')) return { kind: 'unsupported', what: 'an EPUB book' }
  const names = namesIn(bytes)
  // Cut off: a Word file still shows by its beginning.
  if (names === undefined) return { kind: /\[Content_Types\]\.xml|word\//.test(beginning) ? 'docx' : 'zip' }
  if (!names.includes('[Content_Types].xml')) return { kind: 'zip' }
  if (names.some((name) => name.startsWith('word/'))) return { kind: 'docx' }
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'unsupported', what: 'an Excel workbook' }
  return names.some((name) => name.startsWith('ppt/'))
    ? { kind: 'unsupported', what: 'a PowerPoint file' }
    : { kind: 'zip' }
}

function namesIn(bytes: Buffer): string[] | undefined {
  const place = findDirectory(bytes.subarray(Math.max(0, bytes.length - LONGEST_TAIL)), bytes.length)
  const directory = place && parseDirectory(bytes.subarray(place.offset, place.offset + place.length))
  return directory?.map(({ name }) => name)
}

/** An encrypted DOCX hides in the container of the old Word. */
function sniffCompound(bytes: Buffer): Sniffed {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? { kind: 'unsupported', what: 'a Word document with a password', code: 'docx-encrypted' }
    : { kind: 'unsupported', what: 'a document of the old Word (DOC)' }
}
