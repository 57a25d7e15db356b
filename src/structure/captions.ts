// Captions of tables and figures, the line that names their source, and the rows of a table: no running text.
import { keyOf } from './key.ts'
import { captionLabels, sourceLabels, tableNoteLabels } from './labels.ts'

const LONGEST_CAPTION = 400
const LONGEST_ROW = 200
const NUMBER = /^\.?\s*(?:[ivx]{1,4}(?![\p{L}])|[a-d]?\.?\d{1,2}(?:[.-]\d{1,2})?[a-d]?(?!\d))/u
/** After its number a caption has a mark, a capital or nothing; `Table 2 shows` and `Tablo 2'de` are prose. */
const AFTER_NUMBER = /^(?:\s*$|\s*[.:|–—-](?:\s|$|\p{Lu})|\s+["“(]?\p{Lu})/u

/** What a line of captions begins with, cut off; undefined where it is none. */
function afterLabel(text: string): string | undefined {
  if (text.length > LONGEST_CAPTION) return undefined
  const head = text.slice(0, 40)
  if (!/\d|[IVX]/.test(head)) return undefined
  const key = keyOf(head)
  const label = captionLabels.find((candidate) => key.startsWith(candidate))
  const number = label && NUMBER.exec(key.slice(label.length))?.[0]
  return label && number ? text.slice(label.length + number.length) : undefined
}

/** Whether a text is a caption: `Tablo 2: …`, `Figure 1. …`, `Şekil 3`. A sentence about a table is none. */
export function isCaption(text: string): boolean {
  const rest = afterLabel(text)
  if (rest === undefined || !AFTER_NUMBER.test(rest)) return false
  return !(/^\s+["“(]?\p{Lu}/u.test(rest) && /[.!?]$/.test(rest) && rest.split(' ').length > 8)
}

/** Whether a text is a caption without its words, which then follow on the next line: `Table 1`. */
export const isBareCaption = (text: string): boolean => /^[\s.:]*$/.test(afterLabel(text) ?? 'none')

const startsWith = (text: string, labels: readonly string[]): boolean => {
  if (text.length > LONGEST_CAPTION || !/^\p{Lu}\p{L}{2,5}[^.!?]{0,15}:/u.test(text)) return false
  const key = keyOf(text.slice(0, 40))
  return labels.some((label) => key.startsWith(label) && /^\s*:/.test(key.slice(label.length)))
}

/** Whether a text names the source of a table or a figure: `Kaynak: …`. */
export const isSourceLine = (text: string): boolean => startsWith(text, sourceLabels)

/** Whether a text is a note below a table; elsewhere `Not: …` may be anything. */
export const isTableNote = (text: string): boolean => startsWith(text, tableNoteLabels)

/** A line of a table of contents: `Giriş ........ 3`. */
const CONTENTS = /(?:[.…·]\s?){4,}\s*\d{1,4}$/
const FIGURE = /^[(<>≈~±+-]?[%$€₺£]?\d[\d.,:/–-]*[%)*]*$/

/** Whether a line is a row of figures: two or more, and hardly more words than figures. */
export function isRow(text: string): boolean {
  if (text.length > LONGEST_ROW || !/\d/.test(text)) return false
  if (CONTENTS.test(text)) return true
  const cells = text.split(/[\s|]+/)
  const figures = cells.filter((cell) => FIGURE.test(cell)).length
  return figures >= 2 && figures * 2 >= cells.length && !/^\d{1,2}\.\d/.test(text)
}
