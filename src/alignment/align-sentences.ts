// Turkish sentences × English sentences → beads. The heart of the room; knows no document.
import type { Bead } from '../model/alignment.ts'
import type { GlossaryRow } from '../model/lexicon.ts'
import { findAnchors } from './anchors.ts'
import { HALF_WIDTH, layBand } from './band.ts'
import { type ReadSide, toShapes, weighBeads } from './bead-weight.ts'
import { toDictionary } from './dictionary.ts'
import { trustLanguage } from './language-trust.ts'
import { type BeadWeight, searchBeads } from './lattice.ts'
import { findLinks, type Links } from './links.ts'
import { type SentenceSide, toVocabulary } from './vocabulary.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/**
 * Joins sentences that say the same. Every sentence is in exactly one bead, in order; a sentence without a partner, and
 * every empty one, stands alone (`1-0`, `0-1`). `score` is the probability of the bead, 0…1, lowered where its
 * sides share nothing and where a side is not in its language. Either side may be empty. Never throws for what a text contains.
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
  const weigh = weighBeads(turkish, english, links, weights)
  return searchBeads(band, toShapes(weights), weigh).map((bead) => ({
    ...bead,
    score: bead.score * trust * believe(bead, weigh),
  }))
}

/**
 * At this evidence a bead is as likely as not, among all pairs of sentences of any two texts. Of true beads one in two
 * hundred has less, of false pairs one in a hundred more (counted as the weights were).
 */
const EVEN_EVIDENCE = -2.5

/** The posterior asks which bead; this asks whether any. A sentence that stands alone needs no evidence. */
function believe({ tr, en }: Bead, weigh: BeadWeight): number {
  if (tr.length === 0 || en.length === 0) return 1
  const evidence = weigh({ tr: tr.length, en: en.length, prior: 0 }, tr.at(-1)! + 1, en.at(-1)! + 1)
  return 1 / (1 + Math.exp(EVEN_EVIDENCE - evidence))
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
