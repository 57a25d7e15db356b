// Lines → lines that a label opens: an Öz, its abstract and their keywords run together in one paragraph come apart again.
import { foldKey } from './fold.ts'
import { inlineLabels } from './labels.ts'
import type { Line } from './lines.ts'

const LABELS: ReadonlySet<string> = new Set(inlineLabels)
const LONGEST_LABEL = Math.max(...inlineLabels.map((label) => label.length))

/** So far into a text the abstracts may stand; later on, a colon after `summary` opens no abstract. */
const MOST_LINES = 150

/** What stands before an inner label is a text, no number or other label. */
const SHORTEST_TEXT = 40

/** What may stand between the end of a sentence and a label: spaces, and the marks of Markdown. */
const END_AND_LABEL = /[.!?…;)”"'’][\s*_]+([\p{Lu}][\p{L}\s-]*)[*_]*$/u

/**
 * Cuts a line where, behind the end of a sentence, a label with a colon stands in it: `… kalmıştır. Abstract: This …`. What
 * follows is a paragraph of its own. Linear: a few characters are looked at before each colon.
 */
export function splitAtLabels(source: string, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => (index < MOST_LINES ? cut(source, line) : [line]))
}

function cut(source: string, line: Line): Line[] {
  const pieces: Line[] = []
  let start = line.start
  for (let at = source.indexOf(':', start); at >= 0 && at < line.end; at = source.indexOf(':', at + 1)) {
    const label = labelBefore(source, Math.max(start, at - LONGEST_LABEL - 8), at)
    if (label === undefined || label - start < SHORTEST_TEXT) continue
    const end = label - (/\s*$/.exec(source.slice(start, label))?.[0].length ?? 0)
    pieces.push({ ...(start === line.start ? line : opened(line)), start, end })
    start = label
  }
  return pieces.length === 0 ? [line] : [...pieces, { ...opened(line), start }]
}

/** Where the label that ends at `to` begins, with the marks of Markdown before it; undefined where none does. */
function labelBefore(source: string, from: number, to: number): number | undefined {
  const found = END_AND_LABEL.exec(source.slice(from, to))
  if (!found || !LABELS.has(foldKey(found[1]!.trim()))) return undefined
  const marks = /[*_]*$/.exec(found[0].slice(0, found[0].lastIndexOf(found[1]!)))?.[0].length ?? 0
  return from + found.index + found[0].lastIndexOf(found[1]!) - marks
}

const opened = (line: Line): Line => ({ ...line, indent: 0, blanksBefore: 1, isPageStart: false })
