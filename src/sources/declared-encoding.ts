// Markup that names its own encoding: a byte order mark first, then what the bytes show, then what the file declares.
import { isUtf8 } from 'node:buffer'
import { type Decoded, decode } from './encoding.ts'

const HEAD = 2048
const HTML_CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)/i
const XML_ENCODING = /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]+)["']/

/** Western encodings declared in a Turkish page mean that nobody changed the default; but for six letters all are alike. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1254',
  latin1: 'windows-1254',
  'windows-1252': 'windows-1254',
  'us-ascii': 'windows-1254',
}

/**
 * Decodes HTML or XML. Bytes that are valid UTF-8, and byte order marks, are stronger than a declaration, which is often
 * left over from a template; `asked` (`--encoding`) is stronger than all.
 *
 * @throws {NotText} if no encoding gives readable text.
 */
export function decodeMarkup(bytes: Uint8Array, asked?: string): Decoded {
  if (asked !== undefined) return decode(bytes, asked)
  const hasMark = bytes[0] === 0xff || bytes[0] === 0xfe
  const declared = hasMark || bytes.subarray(0, HEAD).includes(0) || isUtf8(bytes) ? undefined : declaredIn(bytes)
  return declared === undefined ? decode(bytes) : decode(bytes, declared)
}

/** The declared encoding, where it is one that can be decoded and is not UTF-8 (which these bytes are not). */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const name = (XML_ENCODING.exec(head)?.[1] ?? HTML_CHARSET.exec(head)?.[1])?.toLowerCase()
  if (name === undefined || /^utf-?(?:8|16)/.test(name)) return undefined
  const better = SUPERSETS[name] ?? name
  try {
    new TextDecoder(better)
    return better
  } catch {
    return undefined
  }
}
