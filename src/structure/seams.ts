// The seam between two lines: whether the second begins a new paragraph, judged by blank lines, width, indents and shape.
import type { Span } from '../model/span.ts'
import { isAuthorLine, isByline, isInstitution, isNamedAffiliation } from './authors.ts'
import { isCaption, isRow } from './captions.ts'
import { bulletLength, isEnumerated, isItem, isNewItem } from './items.ts'
import { keyOf } from './key.ts'
import { appendixLabels, sectionLabels, structuredLabels } from './labels.ts'
import { isFullLine, type Layout } from './layout.ts'
import type { Line } from './lines.ts'
import { isAside, isFootnote, isJournal, isMetadata } from './metadata.ts'
import {
  isCapitals,
  isClosed,
  isFinished,
  isHeadingLike,
  isInlineLabel,
  isKeywordsLabel,
  isLowerStart,
  isSectionLabel,
  numberingLength,
} from './shape.ts'
import { isDangling, isTranslation } from './titles.ts'

/** A line that stays, and what stands between it and the line before. */
export interface KeptLine extends Line {
  readonly gap: 'line' | 'blank' | 'page'
  /** Page furniture right before it. */
  readonly furniture?: Span
}

/** What the lines so far tell about the block being gathered; it changes from line to line. */
export interface Gathering {
  readonly source: string
  readonly footnotes: ReadonlySet<number>
  readonly hasFirstLineIndent: boolean
  layout: Layout
  hasHangingIndent: boolean
  isInReferences: boolean
  /** Before the first section: titles, authors, front matter. */
  isFront: boolean
  /** The block's first line and its text. */
  first: KeptLine
  firstText: string
  lineCount: number
}

/** Two lines, and the one after them where it is near: what is asked of a seam. */
export interface Seam {
  readonly gathering: Gathering
  readonly last: KeptLine
  readonly line: KeptLine
  readonly next: KeptLine | undefined
  readonly lastText: string
  readonly text: string
  /** The text of the line after, '' where a gap comes first. */
  readonly nextText: string
  /** Whether the last line was as full as its width allows, whether it ended a sentence, and whether either speaks for an end. */
  readonly isFull: boolean
  readonly isDone: boolean
  readonly isEnded: boolean
}

/** Whether a blank line (two, in a double-spaced text) sets a line apart from the one before. */
export const isNewRun = (line: KeptLine, layout: Layout): boolean =>
  line.gap === 'blank' && !(layout.isDoubleSpaced && line.blanksBefore === 1)

/** A line is looked at as far as this. */
const LONGEST_LOOK = 400

/** Whether `line` begins a new paragraph after `last`, a line of the block being gathered; `next` is the line after. */
export function isNewParagraph(gathering: Gathering, last: KeptLine, line: KeptLine, next?: KeptLine): boolean {
  const { source, layout, footnotes, first } = gathering
  if (isNewRun(line, layout) || layout.width === 0) return true
  if (footnotes.size > 0 && (footnotes.has(line.start) || (line.gap === 'page' && footnotes.has(first.start))))
    return true
  const lastText = source.slice(Math.max(last.start, last.end - LONGEST_LOOK), last.end)
  const text = source.slice(line.start, Math.min(line.end, line.start + LONGEST_LOOK))
  const isFull = isFullLine(source, last, line, layout)
  const isDone = isFinished(lastText)
  // Most lines of wrapped prose: in the middle of a sentence, nothing more to ask.
  if (isFull && !isDone && line.gap === 'line' && isLowerStart(text) && !gathering.isFront) return false
  const nextText = next?.gap === 'line' ? source.slice(next.start, Math.min(next.end, next.start + LONGEST_LOOK)) : ''
  const seam = { gathering, last, line, next, lastText, text, nextText, isFull, isDone, isEnded: isDone || !isFull }
  return isLabelSeam(seam) ?? isListSeam(seam) ?? isShoutSeam(seam) ?? isNoteSeam(seam) ?? isProseSeam(seam)
}

/** Each asks about one thing; undefined where that is none of this seam. */
type Answer = boolean | undefined

function isLabelSeam({ gathering, text, isDone }: Seam): Answer {
  const { firstText, lineCount, footnotes, first } = gathering
  if (isDone && isLowerStart(text) && footnotes.has(first.start)) return true
  if (
    isInlineLabel(text) ||
    isSectionLabel(text) ||
    (isDone && (isPartLabel(text) || isAppendix(text))) ||
    MARKED.test(text)
  )
    return true
  return lineCount === 1 && (isSectionLabel(firstText) || MARKED.test(firstText)) ? true : undefined
}

/** `Appendix A. Interviews`, `Ek 1: Belgeler`. */
const isAppendix = (text: string): boolean =>
  /^\p{Lu}\p{L}+ ?-?(?:\d{1,2}|[A-Z])[.:]/u.test(text) &&
  isHeadingLike(text) &&
  appendixLabels.some((label) => keyOf(text).startsWith(label))

/** A heading of Markdown. */
const MARKED = /^#{1,6}\s/
const PART_LABEL = /^(\p{Lu}[\p{L}/ ]{2,40}?)\s?:\s/u

/** Whether a part of a structured abstract, or a short statement, begins here: `Findings: …`, `Funding: …`. */
function isPartLabel(text: string): boolean {
  const label = PART_LABEL.exec(text)?.[1]
  if (label === undefined) return false
  const key = keyOf(label)
  return structuredLabels.has(key) || sectionLabels.has(key)
}

function isListSeam({ gathering, last, line, lastText, text, isFull, nextText }: Seam): Answer {
  const { firstText, first } = gathering
  if (bulletLength(text) > 0 && (isClosed(lastText) || !isFull || bulletLength(firstText) > 0)) return true
  if (bulletLength(firstText) > 0 && line.indent > first.indent) return false
  if (isKeywordsLabel(firstText) && last.gap !== 'page' && isAfterKeywords(lastText, text, nextText, isFull))
    return true
  return undefined
}

/** Whether a list of keywords ended above: what follows has no comma to go on, and is no last word either. */
function isAfterKeywords(lastText: string, text: string, nextText: string, isFull: boolean): boolean {
  if (/[,;–-]$/.test(lastText)) return false
  if (isCapitals(text) || isMetadata(text)) return true
  if (isLowerStart(text)) return false
  return (
    !isFull ||
    (isAbstractBelow(nextText) && text.split(' ').length >= 3) ||
    isTranslation(lastText, text) ||
    (!/[,;]/.test(text) && text.split(' ').length >= 4)
  )
}

const isAbstractBelow = (text: string): boolean => isSectionLabel(text) || isInlineLabel(text)

/** Lines of capitals: titles and headings. */
function isShoutSeam({ gathering, lastText, text, isEnded }: Seam): Answer {
  const { firstText, lineCount } = gathering
  const isShout = isCapitals(text) && !isFinished(text)
  const wasShout = isCapitals(lastText)
  if (!wasShout && !isShout) return undefined
  if (gathering.isFront && isMetadata(text)) return true
  if (wasShout && isShout) return /[.!?]$/.test(lastText) || numberingLength(text) > 0 || isTranslation(firstText, text)
  return (wasShout ? lineCount === 1 || isCapitals(firstText) : isEnded) ? !isLowerStart(text) : undefined
}

/** Front matter and footnotes: surely after the end of a text, else only what nothing else begins like. */
function isNoteSeam(seam: Seam): Answer {
  const { gathering, line, text, isEnded } = seam
  const { isInReferences, firstText } = gathering
  if (isInReferences) return undefined
  if (gathering.isFront && isFrontSeam(seam)) return true
  const isOpen = OPEN_END.test(seam.lastText)
  if (isOpen && line.gap === 'line' && isAside(firstText)) return false
  if (isLowerStart(text)) return isEnded && /@/.test(text) && isMetadata(text) ? true : undefined
  if (/^[*⁎∗†‡¹²³⁴⁵⁶⁷⁸⁹]/.test(text) && isFootnote(text)) return true
  if (isEnded ? isAside(text) : (/@|ORCID/.test(text) || isAside(firstText)) && !isOpen && isMetadata(text)) return true
  return line.gap === 'page' && isAside(firstText) ? true : undefined
}

/** The end of a line after which something more of the same is due. */
const OPEN_END = /[,:;&-]$/
const ADDRESS_ALONE = /^(?:\S+@\S+|https?:\/\/\S+|www\.\S+)$/

const MOST_TITLE_LINES = 3

/** Above the first section lines are set apart by what they are, however full they are. */
function isFrontSeam({ gathering: { firstText, lineCount }, lastText, text, nextText }: Seam): boolean {
  const isOpen = OPEN_END.test(lastText)
  if (isByline(text) || (!isOpen && isJournal(firstText))) return true
  if (ADDRESS_ALONE.test(text)) return !isOpen
  if (isLowerStart(text)) return /^[a-f]\s\p{Lu}/u.test(text) && isMetadata(text)
  if (isOpen && (isAside(firstText) || /:$/.test(lastText))) return false
  if (isMetadata(text) && !isOpen) return true
  if (lineCount <= MOST_TITLE_LINES && isTranslation(firstText, text)) return true
  const isBelowAuthors = lineCount === 1 && isAuthorLine(firstText, false)
  const isAboveNotes = nextText !== '' && (isAbstractBelow(nextText) || isMetadata(nextText) || isInstitution(nextText))
  return (
    isBelowAuthors || (isAboveNotes && !isDangling(lastText) && (isAuthorLine(text, true) || isNamedAffiliation(text)))
  )
}

/** Running text, headings, items, captions. */
function isProseSeam(seam: Seam): boolean {
  const { gathering, last, line, lastText, text, isFull, isDone, isEnded } = seam
  if (gathering.isInReferences || isItem(gathering.firstText)) return isNewItem(seam)
  if (isDone && isHeadingAbove(seam)) return true
  if (isEnded && (isCaption(text) || (isRow(text) && !isAside(gathering.firstText)))) return true
  if (isEnumerated(text) && (isEnded || /[,;]$/.test(lastText))) return true
  if (isEnded && numberingLength(text) > 0 && isHeadingLike(text)) return true
  if (gathering.hasFirstLineIndent && line.indent >= 2 && last.indent === 0 && (isDone || !isLowerStart(text)))
    return true
  if (line.gap === 'page' && isDone) return !isGoingOnAfterPage(gathering, line, isFull)
  if (isFull && line.gap !== 'page') return false
  return isDone || isNewAfterShort(lastText, text, isFull)
}

/** Whether a line is a heading: it ends no sentence, and the line below, which begins anew, would have had room on it. */
function isHeadingAbove({ gathering, line, next, text, nextText }: Seam): boolean {
  if (!next || isFinished(text) || !isHeadingLike(text) || isDangling(text)) return false
  if (next.gap === 'blank') return true
  return !isLowerStart(nextText) && nextText !== '' && !isFullLine(gathering.source, line, next, gathering.layout)
}

/** An unfinished line goes on, full or not, where the next begins small; a short one before a capital was a heading. */
const isNewAfterShort = (lastText: string, text: string, isFull: boolean): boolean =>
  !isFull && !isLowerStart(text) && !/[,\-‐–(&]$/.test(lastText)

/** After a page break a finished line tells nothing; where paragraphs are indented, a line at the margin goes on. */
const isGoingOnAfterPage = (gathering: Gathering, line: KeptLine, isFull: boolean): boolean =>
  gathering.hasFirstLineIndent && line.indent === 0 && isFull
