// Names of ZIP entries: their letters, and whether a path stays inside its archive.
import { isUtf8 } from 'node:buffer'

/** Turkish letters of code page 857, in which Windows wrote names before it wrote UTF-8. */
const DOS_LETTERS: Readonly<Record<number, string>> = {
  128: 'Ç',
  129: 'ü',
  131: 'â',
  135: 'ç',
  140: 'î',
  141: 'ı',
  148: 'ö',
  150: 'û',
  152: 'İ',
  153: 'Ö',
  154: 'Ü',
  158: 'Ş',
  159: 'ş',
  166: 'Ğ',
  167: 'ğ',
}

/** The name an archive gives an entry: UTF-8 where marked or valid, else code page 857; unknown letters become `_`. */
export function decodeName(bytes: Uint8Array, isMarkedUtf8: boolean): string {
  if (isMarkedUtf8 || isUtf8(bytes)) return new TextDecoder().decode(bytes)
  return [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : (DOS_LETTERS[byte] ?? '_'))).join('')
}

/** The path with `/` between its folders. */
export const toPath = (name: string): string => name.replaceAll('\\', '/')

/** Whether a path leads out of its archive: absolute, with a drive, with `..`, or with a NUL in it. */
export const isUnsafe = (path: string): boolean =>
  path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..') || path.includes('\0')
