// How much the words of some Turkish and some English sentences speak for their being one bead: a log-likelihood ratio.
import type { Links } from './links.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'
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
  const partnersOfTurkish = links.byTurkish.map((list) => list.flatMap((link) => link.english))
  const partnersOfEnglish = turnRound(partnersOfTurkish, english.entries.length)
  const foundTr = turkish.entries.map((entry, at) => weights.found[classOf(entry, links.isKnownTurkish[at]!)].tr)
  const foundEn = english.entries.map((entry, at) => weights.found[classOf(entry, links.isKnownEnglish[at]!)].en)
  const tr = toWorth(foundTr, chances(partnersOfTurkish, english, weights), weights)
  const en = toWorth(foundEn, chances(partnersOfEnglish, turkish, weights), weights)
  const left = new Int32Array(english.entries.length)

  return (trFrom, trTo, enFrom, enTo) => {
    const [trMissed, trFound] = [tr.missed[enTo - enFrom - 1]!, tr.found[enTo - enFrom - 1]!]
    const [enMissed, enFound] = [en.missed[trTo - trFrom - 1]!, en.found[trTo - trFrom - 1]!]
    let sum = 0
    for (let at = enFrom; at < enTo; at++) {
      for (const entry of english.sentences[at]!) {
        left[entry]!++
        sum += enMissed[entry]!
      }
    }
    for (let at = trFrom; at < trTo; at++) {
      for (const entry of turkish.sentences[at]!) {
        sum += trMissed[entry]!
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
    for (let at = enFrom; at < enTo; at++) for (const entry of english.sentences[at]!) left[entry] = 0
    return sum
  }
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
    const chances = chance.map((value) => Math.min(MOST_CHANCE, value * size))
    // Never above 0: that a common word is missing must not speak for a bead.
    const miss = chances.map((value, at) => share * Math.min(0, Math.log((1 - found[at]!) / (1 - value))))
    missed.push(miss)
    gained.push(chances.map((value, at) => share * Math.max(0, Math.log(found[at]! / value)) - miss[at]!))
  }
  return { missed, found: gained }
}

function classOf({ kind }: Entry, isKnown: boolean): WordClass {
  if (kind !== 'word') return kind
  return isKnown ? 'known' : 'unknown'
}

/** For each entry the share of the other side's sentences that hold a partner of it, drawn towards the usual one. */
function chances(partners: readonly (readonly number[])[], other: Vocabulary, weights: Weights): Float64Array {
  const holders: number[][] = other.entries.map(() => [])
  other.sentences.forEach((sentence, at) => {
    for (const entry of sentence) if (holders[entry]!.at(-1) !== at) holders[entry]!.push(at)
  })
  const { sentences: usual, share } = weights.background
  return Float64Array.from(partners, (list) => {
    const count = list.length === 1 ? holders[list[0]!]!.length : new Set(list.flatMap((entry) => holders[entry]!)).size
    return (count + usual * share) / (other.sentences.length + usual)
  })
}

function turnRound(partners: readonly (readonly number[])[], size: number): number[][] {
  const turned: number[][] = Array.from({ length: size }, () => [])
  partners.forEach((list, turkish) => {
    for (const partner of list) turned[partner]!.push(turkish)
  })
  return turned
}
