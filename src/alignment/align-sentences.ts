// Turkish sentences × English sentences → beads. The heart of the room; knows no document.
import type { Bead } from '../model/alignment.ts'
import type { GlossaryRow } from '../model/lexicon.ts'
import { layBand } from './band.ts'
import { countStops } from './boundary-evidence.ts'
import { toDictionary } from './dictionary.ts'
import { weighWords } from './evidence.ts'
import { type BeadWeight, type Shape, searchBeads } from './lattice.ts'
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
  return searchBeads(layBand(tr.length, en.length, []), toShapes(weights), weighBeads(tr, en, glossary, weights))
}

/** The weight of every bead: prior of its shape, lengths, words, stops. */
export function weighBeads(
  tr: readonly SentenceSide[],
  en: readonly SentenceSide[],
  glossary: readonly GlossaryRow[],
  weights: Weights,
): BeadWeight {
  const [turkish, english] = [toVocabulary(tr, 'tr'), toVocabulary(en, 'en')]
  const words = weighWords(turkish, english, findLinks(turkish, english, toDictionary(glossary)), weights)
  const [trLengths, enLengths] = [runningSums(tr, lengthOf), runningSums(en, lengthOf)]
  const [trStops, enStops] = [runningSums(tr, stopsOf), runningSums(en, stopsOf)]
  return (shape, trTo, enTo) => {
    const prior = weights.prior[`${shape.tr}-${shape.en}`]!
    if (shape.tr === 0 || shape.en === 0) return prior
    const trFrom = trTo - shape.tr
    const enFrom = enTo - shape.en
    if (hasEmpty(trLengths, trFrom, trTo) || hasEmpty(enLengths, enFrom, enTo)) return -Infinity
    const between = (sums: Float64Array, from: number, to: number): number => sums[to]! - sums[from]!
    const length = weighLength(between(trLengths, trFrom, trTo), between(enLengths, enFrom, enTo), weights)
    const stops = Math.abs(between(trStops, trFrom, trTo) - between(enStops, enFrom, enTo))
    return prior + length + words(trFrom, trTo, enFrom, enTo) - weights.stops * Math.min(stops, MOST_STOPS)
  }
}

/** Beyond this many sentences too many or too few, one more says nothing new. */
const MOST_STOPS = 2

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

const lengthOf = ({ text }: SentenceSide): number => text.trim().length
const stopsOf = ({ text }: SentenceSide): number => countStops(text)

/** The sum over all sentences before each, and over all. */
function runningSums(sentences: readonly SentenceSide[], measure: (sentence: SentenceSide) => number): Float64Array {
  const sums = new Float64Array(sentences.length + 1)
  sentences.forEach((sentence, index) => {
    sums[index + 1] = sums[index]! + measure(sentence)
  })
  return sums
}

function hasEmpty(lengths: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lengths[at] === lengths[at + 1]) return true
  return false
}
