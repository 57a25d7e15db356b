// The packed streams of a PDF, unpacked once under the limits before its library does so without.
import { type ReadLimits, Unreadable } from '../source.ts'
import { unpack } from '../unpack.ts'

/** Dictionaries before a stream are shorter than this; those of pages with thousands of fonts hold no filter. */
const LONGEST_DICTIONARY = 2000
const PACKED = /\/(?:FlateDecode|Fl)(?![A-Za-z])/g
/** Pictures are not unpacked to read the text, and white ones pack to a thousandth. */
const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/

/**
 * Refuses a PDF that would grow without end. Linear in what is unpacked. Streams that are damaged or of another kind are
 * left to the library.
 *
 * @throws {Unreadable} `too-compressed` for a stream, `too-large` for all of them.
 */
export async function checkStreams(
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'maximumBytes' | 'maximumRatio'>,
): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = limits.maximumBytes
  for (let at = file.indexOf('stream'); at >= 0; ) {
    const end = file.indexOf('endstream', at + 6)
    const dictionary = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at)
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const times = PICTURE.test(own) ? 0 : (own.match(PACKED)?.length ?? 0)
    const packed = file.subarray(startOf(file, at + 6), end < 0 ? undefined : end)
    left -= await unpackedSize(packed, times, { ...limits, maximumBytes: Math.max(1, left) })
    at = end < 0 ? -1 : file.indexOf('stream', end + 9)
  }
}

const CARRIAGE_RETURN = 0x0d
const NEWLINE = 0x0a

/** The line end after the word is no part of the stream. */
function startOf(file: Buffer, at: number): number {
  const next = file[at] === CARRIAGE_RETURN ? at + 1 : at
  return file[next] === NEWLINE ? next + 1 : next
}

/** A stream may be packed several times over. */
async function unpackedSize(
  packed: Buffer,
  times: number,
  limits: Pick<ReadLimits, 'maximumBytes' | 'maximumRatio'>,
): Promise<number> {
  let bytes = packed
  for (let time = 0; time < times; time++) {
    const unpacked = await unpackWhole(bytes, limits)
    if (unpacked === undefined) return 0
    bytes = unpacked
  }
  return times === 0 ? 0 : bytes.length
}

async function unpackWhole(
  bytes: Buffer,
  limits: Pick<ReadLimits, 'maximumBytes' | 'maximumRatio'>,
): Promise<Buffer | undefined> {
  try {
    return await unpack('zlib', bytes, limits)
  } catch (error) {
    if (error instanceof Unreadable && error.failure.code === 'broken-zip') return undefined
    throw error
  }
}
