// A paragraph made ready for its conditions: tokens, sentences as stretches of tokens, and the rest of its document.
import type { CompiledLanguage, Condition, Wordings } from '../model/compiled-lexicon.ts'
import type { ReadParagraph } from '../model/document.ts'
import type { ContextRole } from '../model/lexicon.ts'
import type { Tag } from '../model/tag.ts'
import { findCitations } from './citations.ts'
import type { Surroundings } from './conditions.ts'
import { type FramePlaces, findFrames } from './frames.ts'
import type { Sign } from './match.ts'
import { findAll, type Passage, type Stretch } from './sequence.ts'
import { namesOfCitations, type SourceNames } from './sources.ts'
import { type Tokens, tokenAt, tokenise } from './tokenise.ts'
import type { WordTable } from './word-table.ts'
import { layersOf } from './zones.ts'

/** Remembers what was found in a document, so that a `document` condition is searched once. */
export interface DocumentMemory {
  readonly paragraphs: readonly ReadParagraph[]
  readonly passages: Map<ReadParagraph, Passage>
  /** The paragraphs in which a condition's words stand. */
  readonly found: Map<Wordings, readonly ReadParagraph[]>
  /** The citations of a paragraph, found once. */
  readonly citationsOf: (paragraph: ReadParagraph) => readonly Tag[]
  /** Names of all authors cited, gathered at the first question. */
  readonly sources: () => SourceNames
}

export function openMemory(paragraphs: readonly ReadParagraph[]): DocumentMemory {
  const citations = new Map<ReadParagraph, readonly Tag[]>()
  const citationsOf = (paragraph: ReadParagraph): readonly Tag[] => {
    const known = citations.get(paragraph) ?? (layersOf(paragraph).has('citation') ? findCitations(paragraph) : [])
    citations.set(paragraph, known)
    return known
  }
  let names: Set<string> | undefined
  const sources = (): SourceNames => {
    names ??= new Set(paragraphs.flatMap((paragraph) => [...namesOfCitations(citationsOf(paragraph), paragraph.text)]))
    return names
  }
  return { paragraphs, passages: new Map(), found: new Map(), citationsOf, sources }
}

/** Tokenises a paragraph, once a document. */
export function passageOf(
  paragraph: ReadParagraph,
  language: CompiledLanguage,
  table: WordTable,
  memory: DocumentMemory,
): Passage {
  const known = memory.passages.get(paragraph)
  if (known) return known
  let frames: FramePlaces | undefined
  const passage: Passage = {
    tokens: tokenise(paragraph.text, table),
    table,
    language,
    frames: () => (frames ??= findFrames(passage)),
  }
  memory.passages.set(paragraph, passage)
  return passage
}

const OPENS_CLAUSE: ReadonlySet<ContextRole> = new Set<ContextRole>(['boundary', 'subordinator', 'conjunction'])

/** Gathers what conditions may ask about a paragraph. */
export function toSurroundings(
  paragraph: ReadParagraph,
  passage: Passage,
  signs: readonly Sign[],
  memory: DocumentMemory,
): Surroundings {
  let openers: ReadonlySet<number> | undefined
  const isClauseEnd = (token: number): boolean => {
    openers ??= new Set(signs.filter(({ role }) => OPENS_CLAUSE.has(role)).map(({ from }) => from))
    return openers.has(token)
  }
  return {
    signs,
    places: new Map(),
    passage,
    paragraph,
    sentences: toSentences(paragraph, passage.tokens),
    isClauseEnd,
    sources: memory.sources,
    holdsInDocument: (condition, hit) => holdsInDocument(condition, hit, paragraph, passage, memory),
  }
}

function toSentences(paragraph: ReadParagraph, tokens: Tokens): Stretch[] {
  if (paragraph.sentences.length === 0) return [{ from: 0, to: tokens.count }]
  return paragraph.sentences.map(({ start, end }) => ({ from: tokenAt(tokens, start), to: tokenAt(tokens, end) }))
}

function holdsInDocument(
  condition: Condition,
  hit: Stretch,
  paragraph: ReadParagraph,
  passage: Passage,
  memory: DocumentMemory,
): boolean {
  const { wordings } = condition
  const places = memory.found.get(wordings) ?? searchDocument(wordings, passage, memory)
  memory.found.set(wordings, places)
  if (places.some((place) => place !== paragraph)) return true
  const isElsewhere = ({ from, to }: Stretch): boolean => to <= hit.from || from >= hit.to
  return places.length > 0 && findAll(passage, wordings, wholeOf(passage)).some(isElsewhere)
}

const wholeOf = ({ tokens }: Passage): Stretch => ({ from: 0, to: tokens.count })

/** The first two paragraphs of the same language that hold the condition's words: two are enough to answer for any hit. */
function searchDocument(wordings: Wordings, { language, table }: Passage, memory: DocumentMemory): ReadParagraph[] {
  const places: ReadParagraph[] = []
  for (const paragraph of memory.paragraphs) {
    if (paragraph.language !== language.language || paragraph.section === 'references') continue
    const passage = passageOf(paragraph, language, table, memory)
    if (findAll(passage, wordings, wholeOf(passage)).length === 0) continue
    places.push(paragraph)
    if (places.length === 2) break
  }
  return places
}
