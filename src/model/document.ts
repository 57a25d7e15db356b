// An article on its way through the house: the source as read, then its paragraphs with ever more known about them.
import type { ParagraphLanguage } from './language.ts'
import type { SourceMap } from './source-map.ts'
import type { Span } from './span.ts'
import type { Tag } from './tag.ts'

/** An article as it was opened: decoded, otherwise untouched. */
export interface SourceDocument {
  readonly id: string
  /** Path below the input folder, or the name of the stream and the line for JSONL; never absolute. */
  readonly path: string
  /** The decoded source, line ends as they were. */
  readonly text: string
  /** Name of the encoding the bytes were read in, e.g. `utf-8`, `windows-1254`. */
  readonly encoding: string
  /** SHA-256 of the bytes (or of the JSONL line's text), lower-case hex. */
  readonly sha256: string
  /** The language its author declared, if any: used where detection abstains. */
  readonly language?: ParagraphLanguage
  /** Columns of the corpus's metadata table, or the JSONL `meta`. */
  readonly metadata?: Readonly<Record<string, string>>
  /** Where the pages stand in `text`, in its order, for formats that have pages. A page may have several pieces: its text and its notes. */
  readonly pages?: readonly PageSpan[]
}

/** A piece of `text` that stands on one page, counted from 1. */
export interface PageSpan extends Span {
  readonly page: number
}

/** Where in an article a paragraph stands. The Öz is an `abstract` in Turkish; front matter and footnotes are `notes`. */
export type Section = 'title' | 'abstract' | 'keywords' | 'body' | 'notes' | 'references'

/** What a paragraph is within its section: a heading, running text, or an item of a list (a reference, a keyword line). */
export type Role = 'heading' | 'text' | 'item'

/** What was mended, by kind; `at` is a UTF-16 offset into the clean paragraph text. */
export interface Repair {
  readonly at: number
  readonly kind: RepairKind
  readonly from: string
  readonly to: string
}

export type RepairKind =
  | 'letter' // a damaged Turkish letter: ő → ş
  | 'hyphen' // a hyphen broken by a space: Dominance- Denial
  | 'line-end-hyphen' // a word cut at the end of a line: govern-⏎ment
  | 'line-break' // a hard line break inside a paragraph
  | 'page-break' // a paragraph cut by a page break or by front matter
  | 'escape' // a Markdown backslash: \$
  | 'markup' // Markdown emphasis or link
  | 'ligature' // ﬁ → fi
  | 'soft-hyphen' // U+00AD and its look-alikes
  | 'decomposed' // a letter and its combining mark → one letter
  | 'space' // double, no-break or zero-width spaces
  | 'control' // a control character that is not a line break

/** A paragraph put together from the source: clean text, where it came from, what was mended. */
export interface Paragraph {
  readonly text: string
  readonly map: SourceMap
  readonly repairs: readonly Repair[]
}

/** A paragraph whose place in the article is known. */
export interface PlacedParagraph extends Paragraph {
  readonly section: Section
  readonly role: Role
  /** Text of the heading it stands under, '' where none. */
  readonly heading: string
}

/** A paragraph in a known language, cut into sentences. */
export interface ReadParagraph extends PlacedParagraph {
  readonly language: ParagraphLanguage
  /** 0 (a guess nobody should use) … 1 (certain). */
  readonly languageScore: number
  readonly sentences: readonly Span[]
}

/** A paragraph with its tags: what annotating a document yields for each paragraph. */
export interface TaggedParagraph extends ReadParagraph {
  readonly tags: readonly Tag[]
}
