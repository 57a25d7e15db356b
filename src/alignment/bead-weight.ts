// All that speaks for a bead in one figure: the prior of its shape, lengths, words, stops.
import { countStops } from './boundary-evidence.ts'
import { weighWords } from './evidence.ts'
import type { BeadWeight, Shape } from './lattice.ts'
import { weighLength } from './length-evidence.ts'
import type { Links } from './links.ts'
import type { SentenceSide, Vocabulary } from './vocabulary.ts'
import type { Weights } from './weights.ts'

/** One language's sentences with their words numbered. */
export interface ReadSide {
  readonly sentences: readonly SentenceSide[]
  readonly vocabulary: Vocabulary
}

/** Beyond this many sentences too many or too few, one more says nothing new. */
const MOST_STOPS = 2

/** The shapes that have a prior, each with it. */
export const toShapes = (weights: Weights): Shape[] =>
  Object.entries(weights.prior).map(([name, prior]) => {
    const [tr = 0, en = 0] = name.split('-').map(Number)
    return { tr, en, prior }
  })

/** The logarithmic weight of any bead of these texts; -Infinity where a bead of two sides holds an empty sentence. */
export function weighBeads(turkish: ReadSide, english: ReadSide, links: Links, weights: Weights): BeadWeight {
  const words = weighWords(turkish.vocabulary, english.vocabulary, links, weights)
  const [trLengths, enLengths] = [toLengths(turkish), toLengths(english)]
  const [trStops, enStops] = [toStops(turkish), toStops(english)]
  return (shape, trTo, enTo) => {
    if (shape.tr === 0 || shape.en === 0) return shape.prior
    const trFrom = trTo - shape.tr
    const enFrom = enTo - shape.en
    if (hasEmpty(trLengths, trFrom, trTo) || hasEmpty(enLengths, enFrom, enTo)) return -Infinity
    const length = weighLength(between(trLengths, trFrom, trTo), between(enLengths, enFrom, enTo), weights)
    const stops = Math.abs(between(trStops, trFrom, trTo) - between(enStops, enFrom, enTo))
    return shape.prior + length + words(trFrom, trTo, enFrom, enTo) - weights.stops * Math.min(stops, MOST_STOPS)
  }
}

const toLengths = ({ sentences }: ReadSide): Float64Array =>
  runningSums(sentences.map(({ text }) => text.trim().length))
const toStops = ({ sentences }: ReadSide): Float64Array => runningSums(sentences.map(({ text }) => countStops(text)))

/** The sum of all values before each, and of all. */
function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, index) => {
    sums[index + 1] = sums[index]! + value
  })
  return sums
}

const between = (sums: Float64Array, from: number, to: number): number => sums[to]! - sums[from]!

function hasEmpty(lengths: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lengths[at] === lengths[at + 1]) return true
  return false
}
