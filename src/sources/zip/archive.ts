// A ZIP archive on disk: its entries in order of code points, each read on its own, so that its size does not matter.
import { type FileHandle, open } from 'node:fs/promises'
import { type ReadLimits, refuse, tooLarge, Unreadable } from '../source.ts'
import { unpack } from '../unpack.ts'
import { findDirectory, isOverlapping, LOCAL_LENGTH, LONGEST_TAIL, parseDirectory, type ZipEntry } from './directory.ts'

const broken = (why: string): never =>
  refuse('broken-zip', `Cannot read the archive: ${why}`, 'Pack it again, or give the unpacked folder')

/**
 * The entries of an archive, in the order of its directory.
 *
 * @throws {Unreadable} `broken-zip`, `too-many-entries`, `too-large`, or `too-compressed` where entries share their bytes.
 */
export async function listEntries(location: string, limits: ReadLimits): Promise<ZipEntry[]> {
  return withFile(location, async (file) => {
    const { size } = await file.stat()
    const length = Math.min(size, LONGEST_TAIL)
    const place = findDirectory(await readAt(file, size - length, length), size)
    if (!place) return broken('its directory is missing; it may be cut off')
    if (place.count === 0xffff || place.count > limits.maximumEntries) return refuseMany(limits)
    if (place.length > limits.maximumEntries * LONGEST_NAME) return broken('its directory is too long')
    const entries = parseDirectory(await readAt(file, place.offset, place.length))
    if (!entries || entries.length !== place.count) return broken('its directory is damaged')
    check(entries, limits)
    return entries
  })
}

/** Entries have no longer names on average than this many bytes. */
const LONGEST_NAME = 1000

const refuseMany = ({ maximumEntries }: ReadLimits): never =>
  refuse(
    'too-many-entries',
    `Cannot read the archive: it holds more than ${maximumEntries} entries`,
    'Unpack it into a folder and give the folder, or raise the limit with --limit entries=NUMBER',
  )

function check(entries: readonly ZipEntry[], limits: ReadLimits): void {
  if (isOverlapping(entries)) {
    refuse(
      'too-compressed',
      'Cannot read the archive: several entries share the same bytes, as only archives made to do harm do',
      'Unpack it with another program, look what it is, and give the folder',
    )
  }
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0)
  if (unpacked > limits.maximumUnpackedBytes)
    throw new Unreadable(tooLarge('the archive', unpacked, { maximumBytes: limits.maximumUnpackedBytes }, 'unpacked'))
}

const STORED = 0
const DEFLATED = 8

/**
 * The bytes of one entry.
 *
 * @throws {Unreadable} `zip-encrypted`, `broken-zip`, `too-large` or `too-compressed`.
 */
export async function readEntry(location: string, entry: ZipEntry, limits: ReadLimits): Promise<Buffer> {
  if (entry.isEncrypted)
    return refuse('zip-encrypted', 'Cannot unpack the entry: it has a password', 'Unpack it and give the folder')
  if (entry.method !== STORED && entry.method !== DEFLATED)
    return refuse(
      'zip-method',
      `Cannot unpack the entry: it is packed by method ${entry.method}`,
      'Pack it in the usual way (deflate), or give the unpacked folder',
    )
  if (entry.packedSize > limits.maximumBytes)
    throw new Unreadable(tooLarge('the packed entry', entry.packedSize, limits))
  const packed = await withFile(location, async (file) => {
    const header = await readAt(file, entry.offset, LOCAL_LENGTH)
    const skip = LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28)
    return readAt(file, entry.offset + skip, entry.packedSize)
  })
  if (entry.method === DEFLATED) return unpack('deflate', packed, limits)
  return packed
}

async function withFile<Result>(location: string, use: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(location)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  return bytesRead === length ? buffer : broken('it is cut off')
}
