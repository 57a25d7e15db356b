// What is counted, and over which words: the one rule that every table and every rate keeps to.
import type { ParagraphRecord, SpanRecord } from './record.ts'

/** The layers that are counted; citations and actors have tables of their own. */
export const COUNTED_LABELS = ['strategy', 'hedge', 'booster'] as const
export type CountedLabel = (typeof COUNTED_LABELS)[number]

/**
 * Whether a paragraph is running prose. Headings, titles, keyword lines, references and paragraphs in neither language
 * are not: they count neither above nor below the line (what leaves the numerator leaves the denominator).
 */
export const isProse = ({ role, section, lang }: Pick<ParagraphRecord, 'role' | 'section' | 'lang'>): boolean =>
  role === 'text' && (section === 'abstract' || section === 'body' || section === 'notes') && lang !== 'und'

/** Whether a span of running prose is counted. A quoted hedge is another writer's (Crompton 1997): found, never counted. */
export const isCounted = ({ label, quoted }: Pick<SpanRecord, 'label' | 'quoted'>): boolean =>
  (COUNTED_LABELS as readonly string[]).includes(label) && !(quoted && label !== 'strategy')
