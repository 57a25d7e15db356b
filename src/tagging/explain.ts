// Why a sentence is tagged as it is: which rows fired, which did not and what kept them. Behind `lexicon list --match`.
import type { ReadParagraph } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Tag } from '../model/tag.ts'
import { taggerOf } from './tag-document.ts'
import type { SuppressedHit } from './tagger.ts'

export interface Explanation {
  readonly tags: readonly Tag[]
  /** Wordings that stand in the text but made no tag: a condition failed, a longer row or a guard won. */
  readonly suppressed: readonly SuppressedHit[]
}

/** Tags a text as one paragraph of running text, one sentence, and tells what was found but not tagged. */
export function explain(text: string, language: Language, lexicon: Pick<Lexicon, 'compiled'>): Explanation {
  const paragraph: ReadParagraph = {
    text,
    map: [],
    repairs: [],
    section: 'body',
    role: 'text',
    heading: '',
    language,
    languageScore: 1,
    sentences: [{ start: 0, end: text.length }],
  }
  const tagger = taggerOf(lexicon)
  return { tags: tagger.tagParagraph(paragraph), suppressed: tagger.explainParagraph(paragraph) }
}
