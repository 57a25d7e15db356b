// How much the words of some Turkish and some English sentences speak for their being one bead: a log-likelihood ratio.
import type { Link, Links } from './links.ts'
import { findMeetings } from './meetings.ts'
import { type Entry, findHolders, type Vocabulary } from './vocabulary.ts'
import type { Weights, WordClass } from './weights.ts'

/** Evidence for the bead of Turkish sentences [trFrom, trTo) and English ones [enFrom, enTo); 0 = says nothing. */
export type Evidence = (trFrom: number, trTo: number, enFrom: number, enTo: number) => number

/** What an entry adds, by the number of sentences it may find its partner in (first index: that number less one). */
interface Worth {
  /** Where no partner is found: 0 or less. */
  readonly missed: readonly Float64Array[]
  /** What finding one changes: 0 or more. */
  readonly found: readonly Float64Array[]
}

/** A chance is never certainty: the logarithm of what is left must stay finite. */
const MOST_CHANCE = 0.9

/** The most sentences a side of a bead has. */
const LARGEST_SIDE = 3

/**
 * Weighs a word by how surprising its partner's presence is: log P(found | same bead) / P(found | by chance), the chance
 * being the share of sentences that hold any of its partners. A missing partner speaks against, the more the more words
 * of its class are usually found. Each partner is used once.
 */
export function weighWords(turkish: Vocabulary, english: Vocabulary, links: Links, weights: Weights): Evidence {
  const partnersOfTurkish = links.byTurkish.map(partnersIn)
  const partnersOfEnglish = turnRound(partnersOfTurkish, english.entries.length)
  const inEnglish = sentencesOf(partnersOfTurkish, findHolders(english))
  const inTurkish = sentencesOf(partnersOfEnglish, findHolders(turkish))
  const foundTr = turkish.entries.map((entry, at) => weights.found[classOf(entry, links.isKnownTurkish[at]!)].tr)
  const foundEn = english.entries.map((entry, at) => weights.found[classOf(entry, links.isKnownEnglish[at]!)].en)
  const tr = toWorth(foundTr, chances(inEnglish, english.sentences.length, weights), weights)
  const en = toWorth(foundEn, chances(inTurkish, turkish.sentences.length, weights), weights)
  const trMissed = tr.missed.map((missed) => sumsOf(turkish, missed))
  const enMissed = en.missed.map((missed) => sumsOf(english, missed))
  const meetings = findMeetings(turkish, inEnglish)
  const left = new Int32Array(english.entries.length)

  return (trFrom, trTo, enFrom, enTo) => {
    const [trSums, enSums] = [trMissed[enTo - enFrom - 1]!, enMissed[trTo - trFrom - 1]!]
    let sum = trSums[trTo]! - trSums[trFrom]! + enSums[enTo]! - enSums[enFrom]!
    const [trFound, enFound] = [tr.found[enTo - enFrom - 1]!, en.found[trTo - trFrom - 1]!]
    let isCounted = false
    for (let at = trFrom; at < trTo; at++) {
      for (const place of meetings(at, enFrom, enTo)) {
        if (!isCounted) count(english, enFrom, enTo, left)
        isCounted = true
        const entry = turkish.sentences[at]![place]!
        for (const { english: partners, strength } of links.byTurkish[entry]!) {
          if (!areLeft(partners, left)) continue
          sum += strength * trFound[entry]!
          for (const partner of partners) {
            left[partner]!--
            sum += strength * enFound[partner]!
          }
          break
        }
      }
    }
    if (isCounted) for (let at = enFrom; at < enTo; at++) for (const entry of english.sentences[at]!) left[entry] = 0
    return sum
  }
}

/** Adds up how often each entry stands in the sentences [from, to). */
function count({ sentences }: Vocabulary, from: number, to: number, counts: Int32Array): void {
  for (let at = from; at < to; at++) for (const entry of sentences[at]!) counts[entry]!++
}

/** For each sentence the worth of all its entries together with those before it. */
function sumsOf({ sentences }: Vocabulary, worth: Float64Array): Float64Array {
  const sums = new Float64Array(sentences.length + 1)
  sentences.forEach((sentence, at) => {
    let sum = sums[at]!
    for (const entry of sentence) sum += worth[entry]!
    sums[at + 1] = sum
  })
  return sums
}

function areLeft(partners: readonly number[], left: Int32Array): boolean {
  for (const partner of partners) if (left[partner]! <= 0) return false
  return true
}

function toWorth(found: readonly number[], chance: Float64Array, { lexical }: Weights): Worth {
  // Every pair is seen from both its sides, so each side counts half.
  const share = lexical / 2
  const missed: Float64Array[] = []
  const gained: Float64Array[] = []
  for (let size = 1; size <= LARGEST_SIDE; size++) {
    const [miss, gain] = [new Float64Array(found.length), new Float64Array(found.length)]
    for (let at = 0; at < found.length; at++) {
      const byChance = Math.min(MOST_CHANCE, chance[at]! * size)
      // Never above 0: that a common word is missing must not speak for a bead.
      miss[at] = share * Math.min(0, Math.log((1 - found[at]!) / (1 - byChance)))
      gain[at] = share * Math.max(0, Math.log(found[at]! / byChance)) - miss[at]!
    }
    missed.push(miss)
    gained.push(gain)
  }
  return { missed, found: gained }
}

function classOf({ kind }: Entry, isKnown: boolean): WordClass {
  if (kind !== 'word') return kind
  return isKnown ? 'known' : 'unknown'
}

const partnersIn = (links: readonly Link[]): readonly number[] =>
  links.length === 1 ? links[0]!.english : links.flatMap(({ english }) => english)

/** For each entry the sentences of the other side that hold a partner of it. */
const sentencesOf = (partners: readonly (readonly number[])[], holders: readonly number[][]): readonly number[][] =>
  partners.map((list) =>
    list.length === 1
      ? holders[list[0]!]!
      : list.length === 0
        ? []
        : [...new Set(list.flatMap((one) => holders[one]!))],
  )

/** For each entry the share of the other side's sentences that hold a partner of it, drawn towards the usual one. */
function chances(sentences: readonly (readonly number[])[], count: number, { background }: Weights): Float64Array {
  const { sentences: usual, share } = background
  return Float64Array.from(sentences, (list) => (list.length + usual * share) / (count + usual))
}

function turnRound(partners: readonly (readonly number[])[], size: number): number[][] {
  const turned: number[][] = Array.from({ length: size }, () => [])
  partners.forEach((list, turkish) => {
    for (const partner of list) turned[partner]!.push(turkish)
  })
  return turned
}
