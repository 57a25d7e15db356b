// Lines → lines that a label opens: an Öz, its abstract and their keywords run together in one paragraph come apart again.
import { foldKey } from './fold.ts'
import { inlineLabels, keywordLabels } from './labels.ts'
import type { Line } from './lines.ts'

const LABELS: ReadonlySet<string> = new Set(inlineLabels)
const KEYWORD_LABELS: ReadonlySet<string> = new Set(keywordLabels)
const LONGEST_LABEL = Math.max(...inlineLabels.map((label) => label.length))

/** So far into a text the abstracts may stand; later on, a colon after `summary` opens no abstract. */
const MOST_LINES = 150

/** What stands before an inner label is a text, no number or other label. */
const SHORTEST_TEXT = 40
/** A label and a single keyword. */
const SHORTEST_KEYWORDS = 12

/** What may stand between the end of a sentence and a label: spaces, and the marks of Markdown; a space may be missing. */
const END_AND_LABEL = /(?:[.!?…]|[;)”"'’][\s*_])[\s*_]*([\p{Lu}][\p{L}\s-]*)[*_]*$/u

/**
 * Cuts a line where a label with a colon stands in it, behind the end of a sentence (`… kalmıştır. Abstract: This …`) or of a
 * list of keywords (`… denge Abstract: This …`), or a label of keywords in capitals without one (`… examined. KEYWORDS a; b`).
 * What follows is a paragraph of its own. Linear: a few characters are looked at before each place.
 */
export function splitAtLabels(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => (index < MOST_LINES ? cut(source, line) : [line]))
}

function cut(source: string, line: Line): Line[] {
  const pieces: Line[] = []
  let start = line.start
  for (const end of labelEnds(source, line)) {
    const from = Math.max(start, end - LONGEST_LABEL - 8)
    const isList = isKeywords(source.slice(start, start + LONGEST_LABEL + 8))
    const label = labelBefore(source, from, end) ?? (isList ? lastLabelBefore(source, from, end) : undefined)
    if (label === undefined || label - start < (isList ? SHORTEST_KEYWORDS : SHORTEST_TEXT)) continue
    const textEnd = label - (/\s*$/.exec(source.slice(start, label))?.[0].length ?? 0)
    pieces.push({ ...(start === line.start ? line : opened(line)), start, end: textEnd })
    start = label
  }
  return pieces.length === 0 ? [line] : [...pieces, { ...opened(line), start }]
}

/** Where a label may end: before each colon, and behind each label of keywords in capitals, which needs none. */
function labelEnds(source: string, { start, end }: Line): number[] {
  const text = source.slice(start, end)
  const ends = [...text.matchAll(/:/g)].map(({ index }) => start + index)
  for (const { index, 0: found, 1: words } of text.matchAll(SHOUTED)) {
    const first = start + index + found.length - words!.length
    const stops = [...words!.matchAll(/[ -]|$/g)].map((stop) => stop.index)
    const stop = stops.find((at) => KEYWORD_LABELS.has(foldKey(words!.slice(0, at))))
    if (stop !== undefined) ends.push(first + stop)
  }
  return [...new Set(ends)].sort((a, b) => a - b)
}

/** Up to three words in capitals behind the end of a sentence. */
const SHOUTED = /[.!?…][\s*_]{1,8}([\p{Lu}\p{M}]{2,24}(?:[ -][\p{Lu}\p{M}]{2,24}){0,2})(?=\s)/gu

/** Where the label that ends at `to` begins, with the marks of Markdown before it; undefined where none does. */
function labelBefore(source: string, from: number, to: number): number | undefined {
  const found = END_AND_LABEL.exec(source.slice(from, to))
  if (!found || !LABELS.has(foldKey(found[1]!.trim()))) return undefined
  const marks = /[*_]*$/.exec(found[0].slice(0, found[0].lastIndexOf(found[1]!)))?.[0].length ?? 0
  return from + found.index + found[0].lastIndexOf(found[1]!) - marks
}

/** Whether a line is a list of keywords: it begins with their label and a colon. */
function isKeywords(text: string): boolean {
  const label = /^[\s*_#]*(\p{Lu}[\p{L}\s-]*?)[\s*_]*:/u.exec(text)?.[1]
  return label !== undefined && KEYWORD_LABELS.has(foldKey(label))
}

/** As `labelBefore`, whatever stands before the label: of `Küçük Devletler Extended Abstract` it is the last two words. */
function lastLabelBefore(source: string, from: number, to: number): number | undefined {
  const marks = /[\s*_]*$/.exec(source.slice(from, to))![0].length
  const before = source.slice(from, to - marks)
  const starts = [...before.matchAll(/(?<![\p{L}-])\p{Lu}/gu)].map(({ index }) => index)
  const start = starts.find((at) => at > 0 && LABELS.has(foldKey(before.slice(at))))
  return start === undefined ? undefined : from + start - (/[*_]*$/.exec(before.slice(0, start))?.[0].length ?? 0)
}

const opened = (line: Line): Line => ({ ...line, indent: 0, blanksBefore: 1, isPageStart: false })
