// Items of lists, and of lists of references above all: where one ends and the next begins.

import { keyOf } from './key.ts'
import { appendixLabels } from './labels.ts'
import { isMetadata } from './metadata.ts'
import type { Seam } from './seams.ts'
import { isClosed, isHeadingLike, isLowerStart, isReferenceStart } from './shape.ts'

const BULLET = /^[-*•▪●◦‣·]\s+(?=\S)/
const STAR_NOTE =
  /^\*\s+(?:Bu (?:makale|çalışma|araştırma)|This (?:article|paper|study)|(?:Sorumlu|Yazar|Corresponding)(?!\p{L}))/u

/** Length of a list bullet with the space after it, 0 where none. A star before front matter is a mark. */
export function bulletLength(text: string): number {
  const length = BULLET.exec(text)?.[0].length ?? 0
  return length > 0 && text.startsWith('*') && (STAR_NOTE.test(text) || isMetadata(text)) ? 0 : length
}

/** An item of a list in the text: `(2) …`, `b) …`, `3. …`. */
export const isEnumerated = (text: string): boolean => /^(?:\(?(?:\d{1,2}|[a-zçğıöşü])\)|\d{1,2}\.)\s/.test(text)

/** Outside a list of references, only a number in brackets surely marks an item. */
export const isItem = (text: string): boolean => /^\[\d{1,3}\]\s/.test(text)

const YEAR = /(?:1[5-9]|20)\d\d|\((?:n\.d\.|t\.y\.|in press|forthcoming)/
const LONGEST_ITEM = 1000
/** A line this much shorter than the width was the last of its item, whatever comes next. */
const SHORT = 0.8
const ADDRESS = /https?:\/\/|www\./

/** Whether a line of a list of references begins the next item. */
export function isNewItem({ gathering, last, line, text, lastText, isFull }: Seam): boolean {
  const { source, layout, first, firstText, hasHangingIndent, lineCount } = gathering
  const isEnd = isClosed(lastText)
  // A heading among the references, or after them.
  if (lineCount === 1 && !isFull && !isEnd && !isLowerStart(text) && isHeadingOfList(firstText)) return true
  if (line.indent >= first.indent + 2) return false
  if (line.gap === 'line' && (hasHangingIndent || line.indent + 2 <= last.indent)) return true
  const isShort = !isFull && (layout.isExact || last.end - last.start < SHORT * layout.width)
  const isNewText = isEnd && !isLowerStart(text) && isShort
  if (isItem(firstText)) return isItem(text) || isNewText
  const before = source.slice(first.start, Math.min(last.end, first.start + LONGEST_ITEM))
  if (/^(?:https?:\/\/|www\.)/.test(text)) return isEnd && ADDRESS.test(before)
  // Place and publisher look like a surname and a first name: `Washington, DC: …`.
  if (isFull && !YEAR.test(before)) return false
  return isReferenceStart(text) ? isEnd || !isFull : isNewText
}

const isHeadingOfList = (text: string): boolean =>
  isHeadingLike(text) && (!/[\d,.:;]/.test(text) || appendixLabels.some((label) => keyOf(text).startsWith(label)))
