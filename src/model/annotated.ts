// A document at the end of its day: everything known about it, before it is turned into records.
import type { Alignment } from './alignment.ts'
import type { SourceDocument, TaggedParagraph } from './document.ts'

/** References and citations that do not meet. */
export interface CitationGaps {
  readonly withoutEntry: readonly string[]
  readonly withoutCitation: readonly string[]
  /** Citations whose entry spells the name a letter or two differently: taken to meet, and told. */
  readonly nearSpelling: readonly { readonly cited: string; readonly entry: string }[]
}

export interface AnnotatedDocument {
  readonly document: SourceDocument
  readonly paragraphs: readonly TaggedParagraph[]
  readonly alignments: readonly Alignment[]
  readonly citations?: CitationGaps
  /** Hash of the lexicon it was annotated with. */
  readonly lexiconHash: string
}
