// How much the words of some Turkish and some English sentences speak for their being one bead: a log-likelihood ratio.
import type { Dictionary } from './dictionary.ts'
import { findStems } from './dictionary.ts'
import { derivationKey } from './english-stems.ts'
import type { Links } from './links.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'
import type { Weights, WordClass } from './weights.ts'

/** Evidence for the bead of Turkish sentences [trFrom, trTo) and English ones [enFrom, enTo); 0 = says nothing. */
export type Evidence = (trFrom: number, trTo: number, enFrom: number, enTo: number) => number

/** A side made ready: for each entry the logarithms to add where its partner is found, and where it is missed. */
interface Expectation {
  readonly found: Float64Array
  /** In a bead with one, two, three sentences on the other side. */
  readonly chance: Float64Array
}

/** A chance is never certainty: the logarithm of what is left must stay finite. */
const MOST_CHANCE = 0.9

/**
 * Weighs a word by how surprising its partner's presence is: log P(found | same bead) / P(found | by chance), the chance
 * being the share of sentences that hold any of its partners. A missing partner speaks against, the more the more words
 * of its class are usually found. Each partner is used once.
 */
export function weighWords(
  turkish: Vocabulary,
  english: Vocabulary,
  links: Links,
  dictionary: Dictionary,
  weights: Weights,
): Evidence {
  const tr: Expectation = {
    found: expectations(
      turkish.entries,
      (entry) => weights.found[classOf(entry, isKnownTurkish(entry, dictionary))].tr,
    ),
    chance: chances(
      links.map((list) => list.flatMap((link) => link.english)),
      english,
      weights,
    ),
  }
  const en: Expectation = {
    found: expectations(
      english.entries,
      (entry) => weights.found[classOf(entry, isKnownEnglish(entry, dictionary))].en,
    ),
    chance: chances(turnRound(links, english.entries.length), turkish, weights),
  }
  const left = new Int32Array(english.entries.length)
  return (trFrom, trTo, enFrom, enTo) => {
    const trSize = trTo - trFrom
    const enSize = enTo - enFrom
    let sum = 0
    for (let at = enFrom; at < enTo; at++) {
      for (const entry of english.sentences[at]!) {
        left[entry]!++
        sum += missed(en, entry, trSize)
      }
    }
    for (let at = trFrom; at < trTo; at++) {
      for (const entry of turkish.sentences[at]!) {
        sum += missed(tr, entry, enSize)
        for (const link of links[entry]!) {
          if (link.english.some((partner) => left[partner]! <= 0)) continue
          sum += link.strength * gain(tr, entry, enSize)
          for (const partner of link.english) {
            left[partner]!--
            sum += link.strength * gain(en, partner, trSize)
          }
          break
        }
      }
    }
    for (let at = enFrom; at < enTo; at++) for (const entry of english.sentences[at]!) left[entry] = 0
    return (weights.lexical * sum) / 2
  }
}

const chanceIn = (side: Expectation, entry: number, size: number): number =>
  Math.min(MOST_CHANCE, side.chance[entry]! * size)

/** Never above 0: that a common word is missing must not speak for a bead. */
const missed = (side: Expectation, entry: number, size: number): number =>
  Math.min(0, Math.log((1 - side.found[entry]!) / (1 - chanceIn(side, entry, size))))

/** What finding adds, over having missed. */
const gain = (side: Expectation, entry: number, size: number): number =>
  Math.max(0, Math.log(side.found[entry]! / chanceIn(side, entry, size))) - missed(side, entry, size)

const expectations = (entries: readonly Entry[], found: (entry: Entry) => number): Float64Array =>
  Float64Array.from(entries, found)

const isKnownTurkish = ({ form }: Entry, dictionary: Dictionary): boolean => findStems(form, dictionary).length > 0

const isKnownEnglish = ({ key }: Entry, { english }: Dictionary): boolean =>
  english.has(key) || english.has(derivationKey(key))

function classOf({ kind }: Entry, isKnown: boolean): WordClass {
  if (kind !== 'word') return kind
  return isKnown ? 'known' : 'unknown'
}

/** For each entry the share of the other side's sentences that hold a partner of it, drawn towards the usual one. */
function chances(partners: readonly (readonly number[])[], other: Vocabulary, weights: Weights): Float64Array {
  const holders = new Map<number, number[]>()
  other.sentences.forEach((sentence, at) => {
    for (const entry of new Set(sentence)) {
      const list = holders.get(entry)
      if (list) list.push(at)
      else holders.set(entry, [at])
    }
  })
  const { sentences: usual, share } = weights.background
  return Float64Array.from(partners, (list) => {
    const sentences = new Set(list.flatMap((partner) => holders.get(partner) ?? []))
    return (sentences.size + usual * share) / (other.sentences.length + usual)
  })
}

function turnRound(links: Links, size: number): number[][] {
  const partners: number[][] = Array.from({ length: size }, () => [])
  links.forEach((list, turkish) => {
    for (const { english } of list) for (const partner of english) partners[partner]!.push(turkish)
  })
  return partners
}
