// The trained model of detect.ts: unpacks src/languages/data/ on first use.
import { inflateRawSync } from 'node:zlib'
import { PACKED_MODEL } from './data/packed-model.ts'
import { FOURS, hashSign, LETTERS, signOf, TRIGRAMS } from './signs.ts'

/** What the classes make of trigrams, letters and words: costs in steps of log-likelihood, 0 for the class that fits best. */
export interface LanguageModel {
  /** `tr`, `en`, and the languages they are told from. */
  readonly classes: readonly string[]
  /** Natural log-likelihood of one step. */
  readonly step: number
  /** `table[row * classes.length + class]` */
  readonly trigrams: Uint8Array
  /** Turkish, Azerbaijani, and the other Turkic languages: classes told apart once more by four signs in a row. */
  readonly families: readonly string[]
  /** `fours[bucket * families.length + family]` */
  readonly fours: Uint8Array
  readonly letters: Uint8Array
  readonly words: Uint8Array
  /** Hash of a folded word → its row; first the Turkish rows, then the English ones, then those of neighbours. */
  readonly wordIndex: ReadonlyMap<number, number>
  readonly turkishWords: number
  readonly englishWords: number
}

/** The model as it is stored: two costs a byte, raw deflate, base64. */
export interface PackedModel {
  readonly classes: readonly string[]
  readonly families: readonly string[]
  readonly step: number
  readonly turkish: readonly string[]
  readonly english: readonly string[]
  readonly neighbours: readonly string[]
  readonly costs: string
}

let loaded: LanguageModel | undefined

/** The model that comes with the project. */
export function languageModel(): LanguageModel {
  loaded ??= unpackModel(PACKED_MODEL)
  return loaded
}

/** Unpacks trigrams, letters, words and runs of four signs, in this order. */
export function unpackModel({
  classes,
  families,
  step,
  turkish,
  english,
  neighbours,
  costs,
}: PackedModel): LanguageModel {
  const packed = inflateRawSync(Buffer.from(costs, 'base64'))
  const width = classes.length
  const unpacked = new Uint8Array(packed.length * 2)
  for (let at = 0; at < packed.length; at++) {
    unpacked[2 * at] = packed[at]! >> 4
    unpacked[2 * at + 1] = packed[at]! & 15
  }
  const lettersFrom = TRIGRAMS * width
  const wordsFrom = lettersFrom + LETTERS * width
  const words = [...turkish, ...english, ...neighbours]
  const foursFrom = wordsFrom + words.length * width
  return {
    classes,
    families,
    step,
    trigrams: unpacked.subarray(0, lettersFrom),
    letters: unpacked.subarray(lettersFrom, wordsFrom),
    words: unpacked.subarray(wordsFrom, foursFrom),
    fours: unpacked.subarray(foursFrom, foursFrom + FOURS * families.length),
    wordIndex: new Map(words.map((word, row) => [hashWord(word), row])),
    turkishWords: turkish.length,
    englishWords: english.length,
  }
}

/** Hash of a word in any case, with or without diacritics. */
export function hashWord(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = hashSign(hash, signOf(word.charCodeAt(at)))
  return hash
}
