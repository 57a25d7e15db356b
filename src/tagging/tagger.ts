// Paragraphs × compiled lexicon → tags. The front door of the room: tokenise, match, conditions, overlaps, context.
import type { CompiledLanguage, CompiledLexicon, CompiledRow } from '../model/compiled-lexicon.ts'
import type { ReadParagraph } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { holds, type Surroundings, sentenceOf } from './conditions.ts'
import { addContext } from './context.ts'
import { findHits, type Hit } from './match.ts'
import { type KeptHit, resolveOverlaps } from './overlaps.ts'
import { type DocumentMemory, openMemory, passageOf, toSurroundings } from './surroundings.ts'
import { tierOf } from './tiers.ts'
import { WordTable } from './word-table.ts'
import { isHeading, layersOf } from './zones.ts'

/** A hit that made no tag, and why. */
export interface SuppressedHit {
  readonly row: string
  readonly start: number
  readonly end: number
  /** The condition that failed (`when: after: to`), or the id of the row that won. */
  readonly reason: string
  readonly kind: 'condition' | 'longer' | 'guard' | 'zone'
}

/** Tags paragraphs; keeps the words it has seen, so make one a lexicon and use it for all documents. */
export interface Tagger {
  /** The tags of each paragraph of a document, in the order of the text. An empty document gives an empty list. */
  tagDocument(paragraphs: readonly ReadParagraph[]): Tag[][]
  /** The tags of one paragraph; `document` is what `document` conditions look at (its own paragraph where missing). */
  tagParagraph(paragraph: ReadParagraph, document?: readonly ReadParagraph[]): Tag[]
  /** Every hit in a paragraph that made no tag, and why. */
  explainParagraph(paragraph: ReadParagraph): SuppressedHit[]
}

/** Makes a tagger for a compiled lexicon. Nothing it returns depends on what it tagged before. */
export function createTagger(lexicon: CompiledLexicon): Tagger {
  const tables: Record<Language, WordTable> = {
    tr: new WordTable(lexicon.languages.tr),
    en: new WordTable(lexicon.languages.en),
  }
  const tag = (paragraph: ReadParagraph, memory: DocumentMemory): Tag[] => {
    const layers = layersOf(paragraph)
    const citations = memory.citationsOf(paragraph)
    if (paragraph.language === 'und' || layers.size === 0) return [...citations]
    const { around, found } = readParagraph(
      paragraph,
      lexicon.languages[paragraph.language],
      tables[paragraph.language],
      memory,
    )
    const { rows } = around.passage.language
    const hits = found.filter((hit) => layers.has(rows[hit.row]!.row.label))
    const { kept } = resolveOverlaps(
      hits.filter((hit) => !failedCondition(hit, rows[hit.row]!, around)),
      rows,
      around.passage.tokens,
    )
    const tags = kept.filter((hit) => rows[hit.row]!.row.default !== 'exclude').map((hit) => toTag(hit, around))
    return addContext([...tags, ...citations], around)
  }
  const prune = (): void => {
    tables.tr.prune()
    tables.en.prune()
  }
  return {
    tagDocument(paragraphs) {
      prune()
      const memory = openMemory(paragraphs)
      return paragraphs.map((paragraph) => tag(paragraph, memory))
    },
    tagParagraph(paragraph, document = [paragraph]) {
      prune()
      return tag(paragraph, openMemory(document))
    },
    explainParagraph(paragraph) {
      prune()
      if (paragraph.language === 'und') return []
      const { language } = paragraph
      return explain(readParagraph(paragraph, lexicon.languages[language], tables[language], openMemory([paragraph])))
    },
  }
}

interface ReadAndFound {
  readonly around: Surroundings
  readonly found: readonly Hit[]
}

function readParagraph(
  paragraph: ReadParagraph,
  language: CompiledLanguage,
  table: WordTable,
  memory: DocumentMemory,
): ReadAndFound {
  const passage = passageOf(paragraph, language, table, memory)
  const { hits, signs } = findHits(passage)
  return { around: toSurroundings(paragraph, passage, signs, memory), found: hits }
}

/** The first condition that keeps a hit from being tagged, as text; undefined where all hold. */
function failedCondition(hit: Hit, row: CompiledRow, around: Surroundings): string | undefined {
  const failed = row.when.find((condition) => !holds(condition, hit, around))
  if (failed) return `when: ${failed.text}`
  const met = row.unless.find((condition) => holds(condition, hit, around))
  return met && `unless: ${met.text}`
}

function explain({ around, found }: ReadAndFound): SuppressedHit[] {
  const { tokens, language } = around.passage
  const layers = layersOf(around.paragraph)
  const place = (hit: Hit) => ({ row: language.rows[hit.row]!.row.id, ...toSpan(hit, around) })
  const suppressed: SuppressedHit[] = []
  const passed: Hit[] = []
  for (const hit of found) {
    const row = language.rows[hit.row]!
    const failed = failedCondition(hit, row, around)
    if (!layers.has(row.row.label)) suppressed.push({ ...place(hit), kind: 'zone', reason: around.paragraph.section })
    else if (failed) suppressed.push({ ...place(hit), kind: 'condition', reason: failed })
    else passed.push(hit)
  }
  const { kept, lost } = resolveOverlaps(passed, language.rows, tokens)
  const isNamed = ({ row, conceptTier }: CompiledRow): boolean =>
    row.label === 'strategy' && row.default !== 'exclude' && conceptTier === 'core'
  const sentenceAt = (hit: Hit): number => sentenceOf(around.sentences, hit.from)
  const named = new Set(kept.filter((hit) => isNamed(language.rows[hit.row]!)).map(sentenceAt))
  for (const hit of kept) {
    const { row } = language.rows[hit.row]!
    if (row.default === 'exclude') suppressed.push({ ...place(hit), kind: 'guard', reason: 'takes its words' })
    else if (row.label === 'actor' && !named.has(sentenceAt(hit)))
      suppressed.push({ ...place(hit), kind: 'zone', reason: 'no core strategy in its sentence' })
  }
  for (const { winner, ...hit } of lost) {
    const { row } = language.rows[winner.row]!
    if (winner.row === hit.row && winner.from === hit.from) continue
    suppressed.push({ ...place(hit), kind: row.default === 'exclude' ? 'guard' : 'longer', reason: row.id })
  }
  return suppressed
}

const toSpan = (hit: Hit, { passage: { tokens, language } }: Surroundings): { start: number; end: number } => {
  const end = tokens.ends[hit.to - 1]!
  const isPossessive = language.language === 'en' && endsInPossessive(tokens.text, end)
  const keepsIt = isPossessive && endsInPossessive(language.rows[hit.row]!.row.cue)
  return { start: tokens.starts[hit.from]!, end: isPossessive && !keepsIt ? end - 2 : end }
}

/** English leaves a final possessive outside the tag; a Turkish word keeps its suffixes. */
function endsInPossessive(text: string, end = text.length): boolean {
  const last = text[end - 1]
  const before = text[end - 2]
  return (last === 's' || last === 'S') && (before === "'" || before === '’')
}

function toTag(hit: KeptHit, around: Surroundings): Tag {
  const compiled = around.passage.language.rows[hit.row]!
  const { row } = compiled
  const { start, end } = toSpan(hit, around)
  const tag: { -readonly [Key in keyof Tag]: Tag[Key] } = {
    start,
    end,
    label: row.label,
    concept: row.concept,
    category: compiled.category,
    cue: row.id,
    tier: tierOf(compiled, () => compiled.core.every((condition) => holds(condition, hit, around))),
    sentence: sentenceOf(around.sentences, hit.from),
  }
  if (row.strength) tag.strength = row.strength
  if (row.sense) tag.sense = row.sense
  if (row.confidence) tag.confidence = row.confidence
  if (row.isBackTranslation) tag.isBackTranslation = true
  if (hit.isAmbiguous) tag.isAmbiguous = true
  if (isHeading(around.paragraph)) tag.isInHeading = true
  return tag
}
