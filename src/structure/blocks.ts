// Lines → blocks: which lines of the source belong to one paragraph; page furniture is set aside on the way.
import type { Span } from '../model/span.ts'
import { footnotesAmong } from './footnotes.ts'
import { pageFurniture } from './furniture.ts'
import { referenceLabels } from './labels.ts'
import { type Layout, localWidth, readLayout } from './layout.ts'
import type { Line } from './lines.ts'
import { type Gathering, isNewParagraph, isNewRun, type KeptLine } from './seams.ts'
import { isInlineLabel, isSectionLabel, sectionKeys } from './shape.ts'

export type { KeptLine }

/** The lines of one paragraph. */
export type Block = readonly KeptLine[]

export interface Blocks {
  readonly blocks: readonly Block[]
  /** Page furniture after the last line. */
  readonly furnitureAtEnd?: Span
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

/** A longer paragraph is no front matter. */
const MOST_LINES_OF_FRONT = 5
/** A line is looked at as far as this. */
const LONGEST_LOOK = 400

function group(
  source: string,
  lines: readonly KeptLine[],
  wholeLayout: Layout,
  footnotes: ReadonlySet<number>,
): Block[] {
  const blocks: Block[] = []
  let block: KeptLine[] = []
  const gathering: Gathering = {
    source,
    footnotes,
    layout: wholeLayout,
    hasFirstLineIndent: isIndented(lines),
    hasHangingIndent: false,
    isInReferences: false,
    isFront: true,
    first: lines[0]!,
    firstText: '',
    lineCount: 0,
  }
  const close = (): void => {
    if (block.length === 0) return
    blocks.push(block)
    const { firstText } = gathering
    const isLabel = isSectionLabel(firstText)
    if (block.length > MOST_LINES_OF_FRONT || isLabel || isInlineLabel(firstText)) gathering.isFront = false
    if (block.length === 1 && isLabel)
      gathering.isInReferences = sectionKeys(firstText).some((key) => referenceLabels.has(key))
    block = []
  }
  lines.forEach((line, index) => {
    if (isNewRun(line, wholeLayout)) {
      const run = runFrom(lines, index, wholeLayout)
      if (wholeLayout.width === 0) gathering.layout = { ...wholeLayout, width: localWidth(source, run) }
      gathering.hasHangingIndent = isHanging(run)
    }
    const last = block.at(-1)
    if (last && isNewParagraph(gathering, last, line, lines[index + 1])) close()
    if (block.length === 0) {
      gathering.first = line
      gathering.firstText = source.slice(line.start, Math.min(line.end, line.start + LONGEST_LOOK))
    }
    block.push(line)
    gathering.lineCount = block.length
  })
  close()
  return blocks
}

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
