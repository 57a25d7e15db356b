// The directory at the end of a ZIP archive → its entries. The directory is read, not the headers inside: it knows links.
import { decodeName } from './entry-name.ts'

/** One entry of an archive; sizes in bytes as the archive claims them. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  readonly unpackedSize: number
  /** Where its local header begins. */
  readonly offset: number
  readonly isEncrypted: boolean
  /** A folder, a symbolic link, or a file. */
  readonly kind: 'file' | 'folder' | 'link'
}

/** Where the directory stands in the archive. */
export interface DirectoryPlace {
  readonly offset: number
  readonly length: number
  readonly count: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
/** The end record may have a comment of up to 64 KB after it. */
export const LONGEST_TAIL = END_LENGTH + 0xffff

/** Finds the directory from the last bytes of an archive of `size` bytes; undefined where there is none. */
export function findDirectory(tail: Buffer, size: number): DirectoryPlace | undefined {
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue
    const place = {
      count: tail.readUInt16LE(at + 10),
      length: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
    }
    if (place.offset + place.length <= size - END_LENGTH) return place
  }
  return undefined
}

/** The entries of a directory, in its order; undefined where it is damaged. */
export function parseDirectory(bytes: Buffer): ZipEntry[] | undefined {
  const entries: ZipEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined
    const nameLength = bytes.readUInt16LE(at + 28)
    const end = at + ENTRY_LENGTH + nameLength
    if (end > bytes.length) return undefined
    entries.push(toEntry(bytes, at, bytes.subarray(at + ENTRY_LENGTH, end)))
    at = end + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

const IS_ENCRYPTED = 0x1
const IS_UTF8 = 0x800

function toEntry(bytes: Buffer, at: number, nameBytes: Buffer): ZipEntry {
  const flags = bytes.readUInt16LE(at + 8)
  const name = decodeName(nameBytes, (flags & IS_UTF8) !== 0)
  return {
    name,
    method: bytes.readUInt16LE(at + 10),
    packedSize: bytes.readUInt32LE(at + 20),
    unpackedSize: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
    isEncrypted: (flags & IS_ENCRYPTED) !== 0,
    kind: toKind(name, bytes.readUInt8(at + 5), bytes.readUInt32LE(at + 38)),
  }
}

const UNIX = 3
const MAC = 19
const FILE_TYPE = 0o170000
const LINK = 0o120000

function toKind(name: string, madeBy: number, attributes: number): ZipEntry['kind'] {
  const isUnix = madeBy === UNIX || madeBy === MAC
  if (isUnix && ((attributes >>> 16) & FILE_TYPE) === LINK) return 'link'
  return /[/\\]$/.test(name) ? 'folder' : 'file'
}

/** Whether two entries share bytes of the archive: no packer does that, bombs do. */
export function isOverlapping(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset)
  return sorted.some(({ offset, packedSize }, index) => {
    const next = sorted[index + 1]
    return next !== undefined && offset + LOCAL_LENGTH + packedSize > next.offset
  })
}

/** Length of an entry's local header without its name and extra field. */
export const LOCAL_LENGTH = 30
