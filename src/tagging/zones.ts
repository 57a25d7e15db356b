// Which layers may be tagged in a paragraph: reference lists, keywords and headings are not the writer's prose.
import type { ReadParagraph } from '../model/document.ts'
import type { Label } from '../model/tag.ts'

const NOTHING: ReadonlySet<Label> = new Set()
const STRATEGY_ONLY: ReadonlySet<Label> = new Set<Label>(['strategy', 'actor'])
const ALL: ReadonlySet<Label> = new Set<Label>(['hedge', 'booster', 'strategy', 'citation', 'actor'])
const WITHOUT_STANCE: ReadonlySet<Label> = new Set<Label>(['strategy', 'citation', 'actor'])

/** Fewer words than this are an affiliation or a date, not a sentence of a footnote. */
const SHORTEST_PROSE = 8

/**
 * The layers of a paragraph. References: none. Keywords, titles and headings: strategies. Notes: hedges and boosters
 * only where they are prose (footnotes, not the front matter). Everything else: all.
 */
export function layersOf(paragraph: ReadParagraph): ReadonlySet<Label> {
  if (paragraph.section === 'references') return NOTHING
  if (isHeading(paragraph) || paragraph.section === 'keywords') return STRATEGY_ONLY
  if (paragraph.section === 'notes' && !isProse(paragraph)) return WITHOUT_STANCE
  return ALL
}

/** Titles and headings. */
export const isHeading = ({ section, role }: ReadParagraph): boolean => section === 'title' || role === 'heading'

const isProse = ({ text, role }: ReadParagraph): boolean =>
  role === 'text' && /[.!?…]["'”’»)\]]*\s*$/u.test(text) && text.split(/\s+/u, SHORTEST_PROSE).length >= SHORTEST_PROSE
