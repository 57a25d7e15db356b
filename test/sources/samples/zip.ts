// ZIP archives as no ordinary packer makes them: links, paths that lead out, shared bytes, wrong sizes.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  readonly name: string
  readonly content: string | Uint8Array
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  readonly mode?: number
  readonly isEncrypted?: boolean
  /** What the directory claims. */
  readonly claimedSize?: number
  /** Index of an earlier part whose bytes this one shares. */
  readonly sharedWith?: number
}

export function makeZip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  const offsets: number[] = []
  let offset = 0
  for (const { name, content, mode = 0o100644, isEncrypted = false, claimedSize, sharedWith } of parts) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data)
    const nameBytes = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(0x800 | (isEncrypted ? 1 : 0), 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(sumOf(data), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(claimedSize ?? data.length, 18)
    head.writeUInt16LE(nameBytes.length, 22)
    const at = sharedWith === undefined ? offset : offsets[sharedWith]!
    offsets.push(at)
    if (sharedWith === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, nameBytes, packed])
      locals.push(local)
      offset += local.length
    }
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(at, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), head, tail, nameBytes]))
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** Node 20.19 may lack crc32; nobody checks the sum here. */
const sumOf = (data: Buffer): number => (typeof crc32 === 'function' ? crc32(data) : 0)
