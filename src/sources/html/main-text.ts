// Which blocks of a page are its article: the biggest `article`, else `main`, else the whole page, without its furniture.
import { type Block, notesHeading, tidy } from '../block.ts'
import type { PageBlock } from './collector.ts'

/** A paragraph of the article rather than a menu entry or a button. */
const SHORTEST_PROSE = 100
/** A region with less of the page's prose than this is not its article. */
const SMALLEST_SHARE = 0.5

/** How much of an article a region may be: prose counts by its length, short pieces a tenth of theirs. */
const proseIn = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.length >= SHORTEST_PROSE ? text.length : text.length / 10), 0)

/** The article's blocks, its title first and its notes last. `title` is what the page's head says. */
export function mainText(page: readonly PageBlock[], title: string): Block[] {
  const blocks = withoutForms(page)
  const region = regionOf(blocks)
  const hasHeading = region.some(({ level, isInHeader }) => level === 1 && !isInHeader)
  const kept = region.filter(({ isInHeader, level }) => !isInHeader || (level === 1 && !hasHeading))
  return withNotesLast(withTitle(kept, blocks, title))
}

/** Forms are furniture, except where the whole page is one. */
function withoutForms(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const outside = blocks.filter(({ isInForm }) => !isInForm)
  return proseIn(outside) >= SMALLEST_SHARE * proseIn(blocks) && outside.length > 0 ? outside : blocks
}

function regionOf(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const all = proseIn(blocks)
  const articles = new Map<number, PageBlock[]>()
  for (const block of blocks) {
    if (block.article === 0) continue
    const known = articles.get(block.article)
    if (known) known.push(block)
    else articles.set(block.article, [block])
  }
  const main = blocks.filter(({ isInMain }) => isInMain)
  const biggest = [...articles.values()].sort((a, b) => proseIn(b) - proseIn(a))[0] ?? []
  const isMost = (region: readonly PageBlock[]): boolean => region.length > 0 && proseIn(region) >= SMALLEST_SHARE * all
  return isMost(biggest) ? biggest : isMost(main) ? main : blocks
}

const keyOf = (text: string): string => tidy(text).toLowerCase()
/** The title stands among the first blocks, where it stands in the text at all. */
const TOP = 6

/** Puts a title before a text that has none: the page's first heading of the first order, else the title in its head. */
function withTitle(kept: readonly PageBlock[], page: readonly PageBlock[], title: string): readonly PageBlock[] {
  const [first] = kept
  if (!first || kept.some(({ level }) => level === 1)) return kept
  const text = page.find(({ level }) => level === 1)?.text ?? title
  const isThere = kept.slice(0, TOP).some((block) => keyOf(block.text) === keyOf(text) || isStartOf(block.text, text))
  return text === '' || isThere ? kept : [{ ...first, role: 'heading', level: 1, text, isNote: false }, ...kept]
}

/** `Title of the article | Name of the journal` */
const isStartOf = (text: string, title: string): boolean =>
  text.length >= 15 && text.length <= 300 && keyOf(title).startsWith(keyOf(text))

function withNotesLast(blocks: readonly PageBlock[]): Block[] {
  const notes = blocks.filter(({ isNote }) => isNote)
  const first = blocks.findIndex(({ isNote }) => isNote)
  if (first < 0 || blocks[first]!.role === 'heading' || blocks[first - 1]?.role === 'heading') return [...blocks]
  const rest = blocks.filter(({ isNote }) => !isNote)
  return [...rest, notesHeading(rest.map(({ text }) => text).join(' ')), ...notes]
}
