// Finished parts → one ZIP archive, byte by byte: sizes are known, so no entry needs a descriptor behind it.
import { createReadStream } from 'node:fs'
import type { Part } from './part-file.ts'

/** Where bytes go; resolves when more may come. */
export type ByteSink = (bytes: Uint8Array) => Promise<void>

/** Without ZIP64 an archive and each of its entries end here; sheets roll over long before. */
const LARGEST = 0xffff_ffff
const VERSION = 20
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first day ZIP knows: the same input gives the same bytes on any day. */
const FIRST_DAY = 0x0021

/** Writes the archive; gives its length. The bytes of one part are in memory only piece by piece. */
export async function writeArchive(parts: readonly Part[], sink: ByteSink): Promise<number> {
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name, 'utf8')
    const header = Buffer.concat([localHeader(part, name), name])
    directory.push(directoryEntry(part, name, offset), name)
    await sink(header)
    for await (const chunk of createReadStream(part.path, { highWaterMark: 1 << 20 })) await sink(chunk as Buffer)
    offset += header.length + part.deflatedBytes
    if (offset > LARGEST || part.bytes > LARGEST) throw new RangeError('The workbook is larger than 4 GB')
  }
  const entries = Buffer.concat(directory)
  await sink(entries)
  await sink(endOfDirectory(parts.length, entries.length, offset))
  return offset + entries.length + 22
}

/** The fields that an entry's two headers share, from `at` on. */
function writeFacts(header: Buffer, part: Part, name: Buffer, at: number): void {
  header.writeUInt16LE(VERSION, at)
  header.writeUInt16LE(UTF8_NAMES, at + 2)
  header.writeUInt16LE(DEFLATED, at + 4)
  header.writeUInt16LE(FIRST_DAY, at + 8)
  header.writeUInt32LE(part.crc, at + 10)
  header.writeUInt32LE(part.deflatedBytes, at + 14)
  header.writeUInt32LE(part.bytes, at + 18)
  header.writeUInt16LE(name.length, at + 22)
}

function localHeader(part: Part, name: Buffer): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x0403_4b50, 0)
  writeFacts(header, part, name, 4)
  return header
}

function directoryEntry(part: Part, name: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x0201_4b50, 0)
  entry.writeUInt16LE(VERSION, 4)
  writeFacts(entry, part, name, 6)
  entry.writeUInt32LE(offset, 42)
  return entry
}

function endOfDirectory(count: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(bytes, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
