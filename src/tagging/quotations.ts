// Where a text quotes: stretches inside quotation marks long enough to be another's words. Used by context.ts.
import type { Span } from '../model/span.ts'

/** Marks that only open, with those that close them. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”“', '„': '“”', '«': '»', '‹': '›', '‘': '’' }

/** Marks that open or close by their place. */
const STRAIGHT = new Set(['"', "'"])

/** Up to this many words in quotation marks are a term or a distance taken, not a quotation. */
const LONGEST_TERM = 4

const MARKS = /["'“”„«»‹›‘’]/gu

interface Opened {
  readonly mark: string
  readonly at: number
}

/**
 * The quotations of a text, marks excluded, of more than four words; one inside another is not listed again. A mark that is
 * never closed opens nothing; an apostrophe between letters, or after a letter with nothing open, is none.
 */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = []
  const open: Opened[] = []
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const closed = open.findLastIndex((opened) => closes(opened.mark, mark))
    if (closed >= 0 && canClose(text, at, mark)) {
      const { at: start } = open[closed]!
      open.length = closed
      if (isLong(text.slice(start + 1, at))) spans.push({ start: start + 1, end: at })
    } else if ((mark in PAIRS || STRAIGHT.has(mark)) && canOpen(text, at, mark)) {
      open.push({ mark, at })
    }
  }
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((span, index) => index === 0 || sorted[index - 1]!.end <= span.start)
}

const closes = (opener: string, mark: string): boolean => (PAIRS[opener] ?? opener).includes(mark)

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{M}\p{N}]/u.test(unit)
const isSpace = (unit: string | undefined): boolean => unit === undefined || /[\s([{—–-]/u.test(unit)

/** A single mark between letters is an apostrophe. */
function canClose(text: string, at: number, mark: string): boolean {
  if (mark === "'" || mark === '’') return !isLetter(text[at + 1]) && !isSpace(text[at - 1])
  return mark !== '"' || !isSpace(text[at - 1]) || !isLetter(text[at + 1])
}

function canOpen(text: string, at: number, mark: string): boolean {
  if (mark === '‘') return !isLetter(text[at - 1])
  if (!STRAIGHT.has(mark)) return true
  const before = text[at - 1]
  return (isSpace(before) || PAIRS[before ?? ''] !== undefined || before === '"') && !isSpace(text[at + 1])
}

const isLong = (quoted: string): boolean => quoted.trim().split(/\s+/u, LONGEST_TERM + 1).length > LONGEST_TERM
