// A plain list of wordings, one a line → entries under one key: the name of the file.
import { type ImportedEntry, toWording } from './entry.ts'

/** Empty lines, and lines that begin with `#`, are passed over. */
export const readList = (text: string, key: string): ImportedEntry[] =>
  text.split(/\r\n|[\n\r]/).flatMap((line, at) => {
    const written = line.trim()
    return written === '' || written.startsWith('#') ? [] : [toWording({ line: at + 1, keys: [key], written })]
  })
