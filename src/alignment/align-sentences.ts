// Turkish sentences × English sentences → beads. The heart of the room; knows no document.
import type { Bead } from '../model/alignment.ts'
import type { GlossaryRow } from '../model/lexicon.ts'
import { layBand } from './band.ts'
import { toDictionary } from './dictionary.ts'
import { weighWords } from './evidence.ts'
import { type Shape, searchBeads } from './lattice.ts'
import { weighLength } from './length-evidence.ts'
import { findLinks } from './links.ts'
import { type SentenceSide, toVocabulary } from './vocabulary.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/**
 * Joins sentences that say the same. Every sentence is in exactly one bead, in order; a sentence without a partner, and
 * every empty one, stands alone (`1-0`, `0-1`). `score` is the probability of the bead, 0…1. Either side may be empty.
 * Length after Gale & Church (1993), words after Varga et al. (2005) and Ma (2006), posteriors as in Rabiner (1989).
 */
export function alignSentences(
  tr: readonly SentenceSide[],
  en: readonly SentenceSide[],
  glossary: readonly GlossaryRow[],
  weights: Weights = WEIGHTS,
): Bead[] {
  const dictionary = toDictionary(glossary)
  const turkish = toVocabulary(tr, 'tr')
  const english = toVocabulary(en, 'en')
  const links = findLinks(turkish, english, dictionary)
  const words = weighWords(turkish, english, links, dictionary, weights)
  const trLengths = toRunningLengths(tr)
  const enLengths = toRunningLengths(en)
  const prior = (shape: Shape): number => weights.prior[`${shape.tr}-${shape.en}`]!
  const band = layBand(tr.length, en.length, [])
  return searchBeads(band, toShapes(weights), (shape, trTo, enTo) => {
    if (shape.tr === 0 || shape.en === 0) return prior(shape)
    const trFrom = trTo - shape.tr
    const enFrom = enTo - shape.en
    if (hasEmpty(trLengths, trFrom, trTo) || hasEmpty(enLengths, enFrom, enTo)) return -Infinity
    const length = weighLength(trLengths[trTo]! - trLengths[trFrom]!, enLengths[enTo]! - enLengths[enFrom]!, weights)
    return prior(shape) + length + words(trFrom, trTo, enFrom, enTo)
  })
}

/** How likely it is that two texts say the same, 0…1: the score of the one bead they could be. Empty texts: 0. */
export function scorePair(tr: SentenceSide, en: SentenceSide, glossary: readonly GlossaryRow[]): number {
  const beads = alignSentences([tr], [en], glossary)
  if (beads.length === 1) return beads[0]!.score
  return tr.text.trim() === '' || en.text.trim() === '' ? 0 : Math.max(0, 1 - beads[0]!.score)
}

const toShapes = (weights: Weights): Shape[] =>
  Object.keys(weights.prior).map((name) => {
    const [tr = 0, en = 0] = name.split('-').map(Number)
    return { tr, en }
  })

/** Characters before each sentence; spaces at the ends of a sentence do not count. */
function toRunningLengths(sentences: readonly SentenceSide[]): Float64Array {
  const lengths = new Float64Array(sentences.length + 1)
  sentences.forEach(({ text }, index) => {
    lengths[index + 1] = lengths[index]! + text.trim().length
  })
  return lengths
}

function hasEmpty(lengths: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lengths[at] === lengths[at + 1]) return true
  return false
}
