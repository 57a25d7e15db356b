// Which places of a paragraph a concordance shows: tagged spans that fit, or any wording; and in which order.
import { foldEnglish } from '../languages/english/fold.ts'
import { fold as foldTurkish } from '../languages/turkish/fold.ts'
import type { ParagraphRecord, SpanRecord } from '../model/record.ts'

/** What the user asked for; what is not given fits everything. */
export interface ConcordanceFilter {
  readonly concept?: string
  readonly label?: string
  /** Id of a lexicon row, or the part of it after the colon. */
  readonly cue?: string
  /** A wording, compared without regard to case as the language of the paragraph has it. */
  readonly text?: string
  readonly section?: string
  readonly lang?: string
}

/** One line of a concordance: the hit and what stands before and after it in the paragraph. */
export interface ConcordanceLine {
  readonly paragraph: Pick<ParagraphRecord, 'doc' | 'id' | 'section' | 'lang'>
  readonly left: string
  readonly hit: string
  readonly right: string
  /** Code points into the paragraph. */
  readonly start: number
  readonly end: number
  /** The tag; undefined where a wording was looked for in the running text. */
  readonly span: SpanRecord | undefined
}

/** Code points kept on each side: more than a wide screen shows. */
const CONTEXT = 160

/**
 * The lines of one paragraph, in order of the text. With a concept, label or cue these are tagged spans (`text` then asks
 * for a wording inside them); with `text` alone every place where the wording stands, tagged or not; with neither, all spans.
 */
export function findLines(paragraph: ParagraphRecord, filter: ConcordanceFilter): ConcordanceLine[] {
  const { section, lang } = filter
  if (section !== undefined && paragraph.section !== section) return []
  if (lang !== undefined && paragraph.lang !== lang) return []
  const wantsSpans = filter.concept ?? filter.label ?? filter.cue
  if (wantsSpans === undefined && filter.text !== undefined) return findWording(paragraph, filter.text)
  const spans = paragraph.spans.filter((span) => fits(span, filter, paragraph.lang))
  if (spans.length === 0) return []
  const letters = [...paragraph.text]
  return spans.map((span) => toLine(paragraph, letters, span, span))
}

function fits(span: SpanRecord, { concept, label, cue, text }: ConcordanceFilter, lang: string): boolean {
  if (concept !== undefined && span.concept !== concept) return false
  if (label !== undefined && span.label !== label) return false
  if (cue !== undefined && span.cue !== cue && !span.cue.endsWith(`:${cue}`)) return false
  return text === undefined || fold(span.text, lang).includes(fold(text, lang))
}

function findWording(paragraph: ParagraphRecord, text: string): ConcordanceLine[] {
  const [folded, wanted] = [fold(paragraph.text, paragraph.lang), fold(text.normalize('NFC'), paragraph.lang)]
  if (wanted === '' || !folded.includes(wanted)) return []
  const letters = [...paragraph.text]
  const lines: ConcordanceLine[] = []
  let [units, points] = [0, 0]
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    points += countPoints(paragraph.text, units, at)
    units = at
    const end = points + countPoints(paragraph.text, at, at + wanted.length)
    lines.push(toLine(paragraph, letters, { start: points, end }, undefined))
  }
  return lines
}

/** Both foldings keep the length, so a place in the folded text is a place in the text. */
const fold = (text: string, lang: string): string => (lang === 'en' ? foldEnglish(text) : foldTurkish(text))

const countPoints = (text: string, start: number, end: number): number => [...text.slice(start, end)].length

function toLine(
  { doc, id, section, lang }: ParagraphRecord,
  letters: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
  span: SpanRecord | undefined,
): ConcordanceLine {
  return {
    paragraph: { doc, id, section, lang },
    left: letters.slice(Math.max(0, start - CONTEXT), start).join(''),
    hit: letters.slice(start, end).join(''),
    right: letters.slice(end, end + CONTEXT).join(''),
    start,
    end,
    span,
  }
}

export const ORDERS = ['doc', 'left', 'hit', 'right'] as const
/** `doc`: as the file has them; otherwise by the words before the hit (nearest first), the hit, or the words after it. */
export type Order = (typeof ORDERS)[number]

const collator = new Intl.Collator('tr', { sensitivity: 'base', numeric: true, ignorePunctuation: true })

/** Words that decide where a line stands; more make no difference to a reader. */
const SORTED_WORDS = 5

/** Compares two sort keys by the Turkish alphabet (c ç, g ğ, ı i, o ö, s ş, u ü), without regard to case. */
export const compareKeys = (a: string, b: string): number => collator.compare(a, b)

/** What a line is sorted by. */
export function sortKey({ left, hit, right }: ConcordanceLine, order: Exclude<Order, 'doc'>): string {
  const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (order === 'hit') return [hit, ...words(right).slice(0, SORTED_WORDS)].join(' ')
  if (order === 'right') return words(right).slice(0, SORTED_WORDS).join(' ')
  return words(left).slice(-SORTED_WORDS).reverse().join(' ')
}
