// Bytes of a plain-text or Markdown file → its decoded text.
import { decode } from './encoding.ts'
import { blankMarkup } from './markdown.ts'
import type { Reading } from './reading.ts'
import { type ReadLimits, refuse } from './source.ts'

/**
 * Decodes a text. An empty file is an empty text.
 *
 * @throws {NotText} if the bytes are binary; {Unreadable} `line-too-long`.
 */
export function readText(bytes: Uint8Array, limits: Pick<ReadLimits, 'maximumLine'>, encoding?: string): Reading {
  const decoded = decode(bytes, encoding)
  refuseLongLine(decoded.text, limits.maximumLine)
  return decoded
}

/** Decodes Markdown; what is no text in it is blanked out, so that every letter keeps its place. */
export function readMarkdown(bytes: Uint8Array, limits: Pick<ReadLimits, 'maximumLine'>, encoding?: string): Reading {
  const reading = readText(bytes, limits, encoding)
  return { ...reading, text: blankMarkup(reading.text) }
}

function refuseLongLine(text: string, longest: number): void {
  if (text.length <= longest) return
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const length = (end < 0 ? text.length : end) - from
    if (length > longest) {
      refuse(
        'line-too-long',
        `Cannot read the file: a line has ${length} characters, more than the limit of ${longest}`,
        'Break it into paragraphs, or raise the limit with --limit line=NUMBER',
      )
    }
    from += length + 1
  }
}
