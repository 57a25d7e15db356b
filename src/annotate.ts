// A document's own day, plain and synchronous: structure → language → sentences → tags → alignment.
import type { SourceDocument, PlacedParagraph, ReadParagraph } from './model/document.ts'
import type { ParagraphLanguage } from './model/language.ts'
import type { AbbreviationRow, Lexicon } from './model/lexicon.ts'
import type { Span } from './model/span.ts'
import type { AnnotatedDocument } from './model/annotated.ts'
import { splitParagraphs } from './structure/paragraphs.ts'
import { splitParts } from './structure/parts.ts'
import { detectLanguages } from './languages/detect.ts'
import { letterEvidence, repairLetters } from './structure/letters.ts'
import { splitSentences } from './structure/sentences.ts'
import { tagDocument } from './tagging/tag-document.ts'
import { alignDocument } from './alignment/align-document.ts'

/**
 * Annotates one document. Pure: the same document and lexicon give the same value, and nothing else is touched.
 * An empty text gives no paragraphs. Never throws for what a text contains.
 */
export function annotateDocument(document: SourceDocument, lexicon: Lexicon): AnnotatedDocument {
  const placed = splitParts(splitParagraphs(document.text, lexicon.compounds), lexicon.headings)
  const languages = detectLanguages(placed, document.language)
  const evidence = letterEvidence(placed)
  const read = placed.map((paragraph, index): ReadParagraph => {
    const { language, score } = languages[index]!
    const mended = repairLetters(paragraph, language, evidence)
    return { ...mended, language, languageScore: score, sentences: sentencesOf(mended, language, lexicon) }
  })
  const { paragraphs, citations } = tagDocument(read, lexicon)
  return {
    document,
    paragraphs,
    alignments: alignDocument(paragraphs, lexicon),
    ...(citations && { citations }),
    lexiconHash: lexicon.hash,
  }
}

/** Headings and list items are one sentence each, whatever stops they hold. */
function sentencesOf({ role, section, text }: PlacedParagraph, language: ParagraphLanguage, lexicon: Lexicon): Span[] {
  if (text === '') return []
  if (role !== 'text' || section === 'title' || section === 'keywords') return [{ start: 0, end: text.length }]
  return splitSentences(text, language, abbreviationsOf(lexicon, language))
}

const bothLanguages = new WeakMap<Lexicon, readonly AbbreviationRow[]>()

/** Those of both languages, joined once a lexicon, for a text in neither. */
function abbreviationsOf(lexicon: Lexicon, language: ParagraphLanguage): readonly AbbreviationRow[] {
  if (language !== 'und') return lexicon.abbreviations[language]
  const known = bothLanguages.get(lexicon) ?? [...lexicon.abbreviations.tr, ...lexicon.abbreviations.en]
  bothLanguages.set(lexicon, known)
  return known
}
