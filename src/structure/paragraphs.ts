// Decoded source text → clean paragraphs with their source map and the log of repairs: the front door of structure.
import type { Paragraph, Repair } from '../model/document.ts'
import type { Segment } from '../model/source-map.ts'
import type { Span } from '../model/span.ts'
import { type Block, groupLines, type KeptLine } from './blocks.ts'
import { characterEvidence } from './characters.ts'
import { cleanParagraph, type RepairEvidence } from './clean.ts'
import { pushSegment } from './edit.ts'
import { type HyphenEvidence, hyphenEvidence, hyphenFate } from './hyphens.ts'
import { splitAtLabels } from './inner-labels.ts'
import { bulletLength } from './items.ts'
import { joinCutParagraphs } from './joins.ts'
import { splitLines } from './lines.ts'
import { joinTitleLines } from './titles.ts'

/**
 * Splits the decoded text of an article into clean paragraphs in reading order: one a line, or wrapped lines put together,
 * page furniture set aside, words and paragraphs cut by line ends and page breaks made whole, characters mended.
 * Offsets are UTF-16 units. Every change is logged in `repairs`; white space around a line is not. An empty or blank source
 * gives no paragraphs. Linear in the source.
 */
export function splitParagraphs(source: string, compounds: ReadonlySet<string> = new Set()): Paragraph[] {
  const evidence: RepairEvidence = { ...characterEvidence(source), hyphens: hyphenEvidence(source, compounds) }
  const { blocks, furnitureAtEnd } = groupLines(source, splitAtLabels(source, splitLines(source)))
  const paragraphs: Paragraph[] = []
  for (const block of blocks) {
    const paragraph = cleanParagraph(assemble(source, block, evidence.hyphens), evidence)
    if (paragraph.text !== '') paragraphs.push(paragraph)
  }
  const joined = joinCutParagraphs(joinTitleLines(paragraphs, source), source, evidence.hyphens)
  return furnitureAtEnd ? withFurnitureAtEnd(joined, source, furnitureAtEnd) : joined
}

function withFurnitureAtEnd(paragraphs: Paragraph[], source: string, { start, end }: Span): Paragraph[] {
  const last = paragraphs.at(-1)
  if (!last) return paragraphs
  const repair: Repair = { at: last.text.length, kind: 'page-break', from: source.slice(start, end), to: '' }
  return [...paragraphs.slice(0, -1), { ...last, repairs: [...last.repairs, repair] }]
}

/** What stands between two lines of a paragraph. */
interface LineGlue {
  /** Units taken from the end of the line before: its hyphen. */
  readonly cut: 0 | 1
  readonly text: '' | ' '
  readonly kind: 'line-break' | 'page-break' | 'line-end-hyphen'
}

const HYPHEN_AT_END = /[\p{L}\p{M}\d][-‐]$/u
const SOFT_AT_END = /[\p{L}\p{M}][\u00ad¬]$/u
const FIGURES_AT_END = /\d[-‐–]$/
// An address broken after a mark that never ends one.
const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S*[/\-_=?&%]$/

function glueBetween(source: string, last: KeptLine, line: KeptLine, hyphens: HyphenEvidence): LineGlue {
  const before = source.slice(Math.max(last.start, last.end - 100), last.end)
  const after = source.slice(line.start, Math.min(line.end, line.start + 80))
  const space: LineGlue = { cut: 0, text: ' ', kind: line.gap === 'page' ? 'page-break' : 'line-break' }
  if (SOFT_AT_END.test(before.slice(-3))) return { cut: 1, text: '', kind: 'line-end-hyphen' }
  if (FIGURES_AT_END.test(before.slice(-2)) && /^\d/.test(after)) return { cut: 0, text: '', kind: 'line-end-hyphen' }
  if (ADDRESS_AT_END.test(before) && /^[a-z\d%?=&_/.-]/i.test(after)) return { ...space, text: '' }
  if (!HYPHEN_AT_END.test(before.slice(-3)) || !/^[\p{L}\d]/u.test(after)) return space
  const fate = hyphenFate(before.slice(0, -1), after, hyphens, true)
  return fate === 'suspend' ? space : { cut: fate === 'drop' ? 1 : 0, text: '', kind: 'line-end-hyphen' }
}

/** One paragraph from its lines, not yet clean. */
function assemble(source: string, block: Block, hyphens: HyphenEvidence): Paragraph {
  const first = block[0]!
  const repairs: Repair[] = []
  if (first.furniture) repairs.push({ at: 0, kind: 'page-break', from: slice(source, first.furniture), to: '' })
  const bullet = bulletLength(source.slice(first.start, Math.min(first.end, first.start + 400)))
  if (bullet > 0) repairs.push({ at: 0, kind: 'markup', from: source.slice(first.start, first.start + bullet), to: '' })
  const texts: string[] = []
  const map: Segment[] = []
  let length = 0
  block.forEach((line, index) => {
    const next = block[index + 1]
    const glue = next && glueBetween(source, line, next, hyphens)
    const start = index === 0 ? line.start + bullet : line.start
    const end = line.end - (glue?.cut ?? 0)
    texts.push(source.slice(start, end))
    pushSegment(map, { text: { start: length, end: length + end - start }, source: { start, end } })
    length += end - start
    if (!next || !glue) return
    const from = source.slice(end, next.start)
    repairs.push({ at: length, kind: glue.kind, from, to: glue.text })
    // A space stands for the whole line break; at a page break for its first unit, so that the source shows the cut.
    const sourceEnd = glue.kind === 'page-break' ? end + 1 : next.start
    pushSegment(map, {
      text: { start: length, end: length + glue.text.length },
      source: { start: end, end: sourceEnd },
    })
    texts.push(glue.text)
    length += glue.text.length
  })
  return { text: texts.join(''), map, repairs }
}

const slice = (source: string, { start, end }: Span): string => source.slice(start, end)
