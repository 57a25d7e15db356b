// Packed bytes → bytes, never more of them than the limits allow: gzip files, entries of ZIP archives, streams of PDFs.
import { promisify } from 'node:util'
import { gunzip, inflate, inflateRaw } from 'node:zlib'
import { type ReadLimits, refuse, tooLarge, Unreadable } from './source.ts'

/** Below this size a high ratio harms nobody. */
const HARMLESS = 1024 * 1024

const METHODS = { gzip: promisify(gunzip), deflate: promisify(inflateRaw), zlib: promisify(inflate) } as const

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Unpacks `bytes`. The limit stops the unpacking itself, so a bomb costs no more than a large document.
 *
 * @throws {Unreadable} `too-large`, `too-compressed`, or `broken-<name>` where the bytes are damaged or cut off.
 */
export async function unpack(
  method: keyof typeof METHODS,
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'maximumBytes' | 'maximumRatio'>,
): Promise<Buffer> {
  const byRatio = Math.max(HARMLESS, bytes.length * limits.maximumRatio)
  const maxOutputLength = Math.min(limits.maximumBytes, byRatio)
  try {
    return await METHODS[method](bytes, { maxOutputLength })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_BUFFER_TOO_LARGE') return refuseBroken(method, message)
    if (maxOutputLength === limits.maximumBytes)
      throw new Unreadable(tooLarge('the unpacked file', maxOutputLength + 1, limits))
    return refuse(
      'too-compressed',
      `Cannot unpack the file: it grows to more than ${limits.maximumRatio} times its size, as no article does`,
      'Unpack it with another program, look what it is, and give the unpacked file, or raise the limit with --limit ratio=NUMBER',
    )
  }
}

const refuseBroken = (method: keyof typeof METHODS, message: string): never =>
  method === 'gzip'
    ? refuse('broken-gzip', `Cannot unpack the file: ${message}`, 'Pack it again, or give the unpacked file')
    : refuse('broken-zip', `Cannot unpack the entry: ${message}`, 'Pack it again, or give the unpacked file')
