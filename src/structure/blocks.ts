// Lines → blocks: which lines of the source belong to one paragraph, judged by blank lines, width, indents and shape.
import type { Span } from '../model/span.ts'
import { isByline } from './authors.ts'
import { isCaption, isRow } from './captions.ts'
import { footnotesAmong } from './footnotes.ts'
import { pageFurniture } from './furniture.ts'
import { keyOf } from './key.ts'
import { referenceLabels, structuredLabels } from './labels.ts'
import { isFullLine, type Layout, localWidth, readLayout } from './layout.ts'
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
  isReferenceStart,
  isSectionLabel,
  numberingLength,
  sectionKeys,
} from './shape.ts'
import { titleLanguage } from './titles.ts'

/** A line that stays, and what stands between it and the line before. */
export interface KeptLine extends Line {
  readonly gap: 'line' | 'blank' | 'page'
  /** Page furniture right before it. */
  readonly furniture?: Span
}

/** A longer paragraph is no front matter. */
const MOST_LINES_OF_FRONT = 5

/** The lines of one paragraph. */
export type Block = readonly KeptLine[]

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Page furniture after the last line. */
  readonly furnitureAtEnd?: Span
}

const BULLET = /^[-*•▪●◦‣·]\s+(?=\S)/

/** Length of a list bullet with the space after it, 0 where none. A star before front matter is a mark. */
export function bulletLength(text: string): number {
  const length = BULLET.exec(text)?.[0].length ?? 0
  return length > 0 && text.startsWith('*') && isStarNote(text) ? 0 : length
}

const STAR_NOTE =
  /^\*\s+(?:Bu (?:makale|çalışma|araştırma)|This (?:article|paper|study)|(?:Sorumlu|Yazar|Corresponding)(?!\p{L}))/u
const isStarNote = (text: string): boolean => STAR_NOTE.test(text) || isMetadata(text)

/** A footnote is not longer than this many lines. */
const MOST_LINES_OF_NOTES = 14

/** The starts of lines that begin a footnote, at the foot of a page where there are pages. */
function footnoteLines(source: string, lines: readonly KeptLine[]): ReadonlySet<number> {
  const texts = lines.map((line) => source.slice(line.start, line.end))
  const feet = new Int32Array(lines.length)
  let foot = lines.length
  for (let index = lines.length - 1; index >= 0; index--) {
    feet[index] = foot
    if (lines[index]!.gap === 'page') foot = index
  }
  const isFoot = (index: number): boolean => feet[index]! - index <= MOST_LINES_OF_NOTES
  const found = footnotesAmong(texts, foot < lines.length ? isFoot : undefined)
  return new Set([...found].map((index) => lines[index]!.start))
}

/** Groups the lines of a text into paragraphs; page furniture is set aside, or kept where there is nothing else. Linear. */
export function groupLines(source: string, lines: readonly Line[]): Blocks {
  const furniture = pageFurniture(source, lines)
  const isAllFurniture = furniture.size === lines.length
  const { kept, furnitureAtEnd } = setAside(lines, isAllFurniture ? new Set() : furniture)
  const blocks = group(source, kept, readLayout(source, kept), footnoteLines(source, kept))
  return furnitureAtEnd ? { blocks, furnitureAtEnd } : { blocks }
}

function setAside(lines: readonly Line[], furniture: ReadonlySet<number>) {
  const kept: KeptLine[] = []
  let dropped: Span | undefined
  let isPage = false
  let blanks = 0
  lines.forEach((line, index) => {
    isPage ||= line.isPageStart
    blanks = Math.max(blanks, line.blanksBefore)
    if (furniture.has(index)) {
      dropped = { start: dropped?.start ?? line.start, end: line.end }
      return
    }
    const gap = kept.length === 0 ? 'blank' : isPage || dropped ? 'page' : blanks > 0 ? 'blank' : 'line'
    kept.push({ ...line, gap, blanksBefore: blanks, ...(dropped ? { furniture: dropped } : {}) })
    dropped = undefined
    isPage = false
    blanks = 0
  })
  return { kept, furnitureAtEnd: dropped }
}

/** What the lines so far tell about the block being gathered. */
interface Gathering {
  readonly source: string
  readonly layout: Layout
  readonly hasFirstLineIndent: boolean
  readonly hasHangingIndent: boolean
  readonly isInReferences: boolean
  /** The block's first line and its text. */
  readonly first: KeptLine
  readonly firstText: string
  readonly lineCount: number
  readonly footnotes: ReadonlySet<number>
  /** Before the first section: titles, authors, front matter. */
  readonly isFront: boolean
}

function group(
  source: string,
  lines: readonly KeptLine[],
  wholeLayout: Layout,
  footnotes: ReadonlySet<number>,
): Block[] {
  const blocks: Block[] = []
  const hasFirstLineIndent = isIndented(lines)
  let block: KeptLine[] = []
  let firstText = ''
  let isInReferences = false
  let hasHangingIndent = false
  let layout = wholeLayout
  let isFront = true
  const close = (): void => {
    if (block.length === 0) return
    blocks.push(block)
    if (block.length > MOST_LINES_OF_FRONT || isInlineLabel(firstText) || isSectionLabel(firstText)) isFront = false
    if (block.length === 1 && isSectionLabel(firstText)) {
      isInReferences = sectionKeys(firstText).some((key) => referenceLabels.has(key))
    }
    block = []
  }
  lines.forEach((line, index) => {
    const last = block.at(-1)
    if (isNewRun(line, wholeLayout)) {
      const run = runFrom(lines, index, wholeLayout)
      if (wholeLayout.width === 0) layout = { ...wholeLayout, width: localWidth(source, run) }
      hasHangingIndent = isHanging(run)
    }
    const gathering = {
      source,
      layout,
      hasFirstLineIndent,
      hasHangingIndent,
      isInReferences,
      first: block[0] ?? line,
      firstText,
      lineCount: block.length,
      footnotes,
      isFront,
    }
    if (last && isNewParagraph(gathering, last, line)) close()
    if (block.length === 0) firstText = source.slice(line.start, Math.min(line.end, line.start + 400))
    block.push(line)
  })
  close()
  return blocks
}

/** Whether a blank line (two, in a double-spaced text) sets a line apart from the one before. */
const isNewRun = (line: KeptLine, layout: Layout): boolean =>
  line.gap === 'blank' && !(layout.isDoubleSpaced && line.blanksBefore === 1)

function runFrom(lines: readonly KeptLine[], index: number, layout: Layout): KeptLine[] {
  let end = index + 1
  while (end < lines.length && !isNewRun(lines[end]!, layout)) end++
  return lines.slice(index, end)
}

/** Whether paragraphs begin with an indented line: often enough, and the line after goes back to the margin. */
function isIndented(lines: readonly KeptLine[]): boolean {
  let indented = 0
  lines.forEach((line, index) => {
    if (line.indent >= 2 && line.indent <= 12 && (lines[index + 1]?.indent ?? line.indent) === 0) indented++
  })
  return indented >= 3 && indented >= 0.03 * lines.length
}

/** Whether, in a run of lines, the later lines of an item are indented and its first is not. */
function isHanging(run: readonly KeptLine[]): boolean {
  const indented = run.filter((line) => line.indent >= 2).length
  return run[0]!.indent < 2 && indented >= 0.2 * run.length && (run[1]?.indent ?? 0) >= 2
}

/** Whether `line` begins a new paragraph after `last`, a line of the block being gathered. */
function isNewParagraph(gathering: Gathering, last: KeptLine, line: KeptLine): boolean {
  const { source, layout, first, firstText, lineCount, footnotes } = gathering
  if (isNewRun(line, layout) || layout.width === 0) return true
  if (footnotes.size > 0 && (footnotes.has(line.start) || (line.gap === 'page' && footnotes.has(first.start))))
    return true
  const lastText = source.slice(Math.max(last.start, last.end - 400), last.end)
  const text = source.slice(line.start, Math.min(line.end, line.start + 400))
  const isFull = isFullLine(source, last, line, layout)
  const isDone = isFinished(lastText)
  // Most lines of wrapped prose: in the middle of a sentence, nothing more to ask.
  if (isFull && !isDone && line.gap === 'line' && isLowerStart(text)) return false
  if (isDone && isLowerStart(text) && footnotes.has(first.start)) return true
  if (isInlineLabel(text) || isSectionLabel(text) || (isDone && isPartLabel(text))) return true
  if (lineCount === 1 && isSectionLabel(firstText)) return true
  if (bulletLength(text) > 0 && (isClosed(lastText) || !isFull || bulletLength(firstText) > 0)) return true
  if (bulletLength(firstText) > 0 && line.indent > first.indent) return false
  const isShout = isCapitals(text) && !isFinished(text)
  if (isKeywordsLabel(firstText) && isAfterKeywords(lastText, text, isFull)) return true
  if (isCapitals(lastText) || isShout) {
    if (isCapitals(lastText) && isShout)
      return /[.!?]$/.test(lastText) || numberingLength(text) > 0 || isOtherTitle(gathering, text)
    if (isCapitals(lastText) ? lineCount === 1 || isCapitals(firstText) : isDone || !isFull) return !isLowerStart(text)
  }
  if (isNoteStart(gathering, lastText, text, isDone || !isFull)) return true
  if (line.gap === 'page' && isAside(firstText)) return true
  if (gathering.isInReferences || isItem(firstText)) return isNewItem(gathering, last, line, text, lastText)
  if ((isCaption(text) || isRow(text)) && (isDone || !isFull)) return true
  if (isEnumerated(text) && (isDone || !isFull || /[,;]$/.test(lastText))) return true
  const isHeadingNumbered = numberingLength(text) > 0 && isHeadingLike(text)
  if (isHeadingNumbered && (isDone || !isFull)) return true
  if (gathering.hasFirstLineIndent && line.indent >= 2 && last.indent === 0 && (isDone || !isLowerStart(text)))
    return true
  if (line.gap === 'page')
    return isDone ? !isGoingOnAfterPage(gathering, line, isFull) : isNewAfterShort(lastText, text, isFull)
  return isFull ? false : isDone || isNewAfterShort(lastText, text, isFull)
}

const PART_LABEL = /^(\p{Lu}[\p{L}/ ]{2,40}?)\s?:\s/u

/** Whether a part of a structured abstract begins here: `Findings: …`. */
function isPartLabel(text: string): boolean {
  const label = PART_LABEL.exec(text)?.[1]
  return label !== undefined && structuredLabels.has(keyOf(label))
}

/** Whether a list of keywords ended above: what follows has no comma to go on, and is no last word either. */
function isAfterKeywords(lastText: string, text: string, isFull: boolean): boolean {
  if (/[,;–-]$/.test(lastText)) return false
  if (isCapitals(text)) return true
  return !isLowerStart(text) && (!isFull || (!/[,;]/.test(text) && text.split(' ').length >= 4))
}

/** Whether front matter or a footnote begins here: surely after the end of a text, else only what nothing else begins like. */
function isNoteStart(
  { isInReferences, firstText, isFront }: Gathering,
  lastText: string,
  text: string,
  isLastEnded: boolean,
): boolean {
  if (isInReferences) return false
  if (isLowerStart(text)) return (isFront && isByline(text)) || (isLastEnded && /@/.test(text) && isMetadata(text))
  if (/^[*†‡¹²³⁴⁵⁶⁷⁸⁹]/.test(text) && isFootnote(text)) return true
  const isOpen = /[,:;&-]$/.test(lastText)
  if (isOpen && isAside(firstText)) return false
  if (isFront && (isByline(text) || isJournal(firstText))) return true
  if (isLastEnded) return isAside(text)
  return (isFront || /@|ORCID/.test(text) || isAside(firstText)) && !isOpen && isMetadata(text)
}

/** A line of capitals in the other language begins the translated title. */
function isOtherTitle({ firstText }: Gathering, text: string): boolean {
  const [above, here] = [titleLanguage(firstText), titleLanguage(text)]
  return above !== '' && here !== '' && above !== here
}

/** An unfinished line goes on, full or not, where the next begins small; a short one before a capital was a heading. */
const isNewAfterShort = (lastText: string, text: string, isFull: boolean): boolean =>
  !isFull && !isLowerStart(text) && !/[,\-‐–(&]$/.test(lastText)

/** After a page break a finished line tells nothing; where paragraphs are indented, a line at the margin goes on. */
const isGoingOnAfterPage = (gathering: Gathering, line: KeptLine, isFull: boolean): boolean =>
  gathering.hasFirstLineIndent && line.indent === 0 && isFull

/** An item of a list in the text: `(2) …`, `b) …`, `3. …`. */
const isEnumerated = (text: string): boolean => /^(?:\(?(?:\d{1,2}|[a-zçğıöşü])\)|\d{1,2}\.)\s/.test(text)

/** Outside a list of references, only a number in brackets surely marks an item. */
const isItem = (text: string): boolean => /^\[\d{1,3}\]\s/.test(text)

function isNewItem(
  { source, layout, first, firstText, hasHangingIndent }: Gathering,
  last: KeptLine,
  line: KeptLine,
  text: string,
  lastText: string,
): boolean {
  if (line.indent >= first.indent + 2) return false
  if (line.gap === 'line' && (hasHangingIndent || line.indent + 2 <= last.indent)) return true
  const isEnd = isClosed(lastText)
  if (isItem(firstText))
    return isItem(text) || (isEnd && !isLowerStart(text) && !isFullLine(source, last, line, layout))
  const isFull = isFullLine(source, last, line, layout)
  // Place and publisher look like a surname and a first name: `Washington, DC: …`.
  if (isFull && !YEAR.test(source.slice(first.start, Math.min(last.end, first.start + LONGEST_ITEM)))) return false
  if (isReferenceStart(text)) return isEnd || !isFull
  return isEnd && !isLowerStart(text) && !isFull
}

const YEAR = /(?:1[5-9]|20)\d\d|\((?:n\.d\.|t\.y\.|in press|forthcoming)/
const LONGEST_ITEM = 1000
