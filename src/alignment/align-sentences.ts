// Turkish sentences × English sentences → beads. The heart of the room; knows no document.
import type { Bead } from '../model/alignment.ts'
import type { GlossaryRow } from '../model/lexicon.ts'
import { findAnchors } from './anchors.ts'
import { HALF_WIDTH, layBand } from './band.ts'
import { type ReadSide, toShapes, weighBeads } from './bead-weight.ts'
import { toDictionary } from './dictionary.ts'
import { trustLanguage } from './language-trust.ts'
import { searchBeads } from './lattice.ts'
import { findLinks, type Links } from './links.ts'
import { type SentenceSide, toVocabulary } from './vocabulary.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/**
 * Joins sentences that say the same. Every sentence is in exactly one bead, in order; a sentence without a partner, and
 * every empty one, stands alone (`1-0`, `0-1`). `score` is the probability of the bead, 0…1, lowered where a side is not
 * in its language. Either side may be empty. Never throws for what a text contains.
 * Lengths after Gale & Church (1993), words after Varga et al. (2005) and Ma (2006).
 */
export function alignSentences(
  tr: readonly SentenceSide[],
  en: readonly SentenceSide[],
  glossary: readonly GlossaryRow[],
  weights: Weights = WEIGHTS,
): Bead[] {
  const turkish: ReadSide = { sentences: tr, vocabulary: toVocabulary(tr, 'tr') }
  const english: ReadSide = { sentences: en, vocabulary: toVocabulary(en, 'en') }
  const links = findLinks(turkish.vocabulary, english.vocabulary, toDictionary(glossary))
  const band = layBand(tr.length, en.length, anchorsOf(turkish, english, links))
  const trust = Math.min(trustLanguage(tr, 'tr'), trustLanguage(en, 'en'))
  return searchBeads(band, toShapes(weights), weighBeads(turkish, english, links, weights)).map((bead) => ({
    ...bead,
    score: bead.score * trust,
  }))
}

/** A text the band covers whole needs no anchors. */
const anchorsOf = (turkish: ReadSide, english: ReadSide, links: Links) =>
  Math.max(turkish.sentences.length, english.sentences.length) <= HALF_WIDTH
    ? []
    : findAnchors(turkish.vocabulary, english.vocabulary, links)

/** How likely it is that two texts say the same, 0…1: the score of the one bead they could be. Empty texts: 0. */
export function scorePair(tr: SentenceSide, en: SentenceSide, glossary: readonly GlossaryRow[]): number {
  const beads = alignSentences([tr], [en], glossary)
  if (beads.length === 1) return beads[0]!.score
  return tr.text.trim() === '' || en.text.trim() === '' ? 0 : Math.max(0, 1 - beads[0]!.score)
}
