// Read paragraphs of a document → tagged paragraphs. What annotate.ts calls.

import type { CitationGaps } from '../model/annotated.ts'
import type { CompiledLexicon } from '../model/compiled-lexicon.ts'
import type { ReadParagraph, TaggedParagraph } from '../model/document.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { linkCitations } from './link-citations.ts'
import { createTagger, type Tagger } from './tagger.ts'

/** One tagger a lexicon: it keeps the words it has seen. */
const taggers = new WeakMap<CompiledLexicon, Tagger>()

/** The tagger of a lexicon, made at first use. */
export function taggerOf({ compiled }: Pick<Lexicon, 'compiled'>): Tagger {
  const known = taggers.get(compiled)
  if (known) return known
  const tagger = createTagger(compiled)
  taggers.set(compiled, tagger)
  return tagger
}

export interface TaggedDocument {
  readonly paragraphs: readonly TaggedParagraph[]
  /** Undefined where the document has no reference list. */
  readonly citations?: CitationGaps
}

/** Tags every paragraph. The same paragraphs and lexicon give the same tags; no paragraphs give none. */
export function tagDocument(paragraphs: readonly ReadParagraph[], lexicon: Pick<Lexicon, 'compiled'>): TaggedDocument {
  const tags = taggerOf(lexicon).tagDocument(paragraphs)
  return linkCitations(paragraphs.map((paragraph, index) => ({ ...paragraph, tags: tags[index]! })))
}
