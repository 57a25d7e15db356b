// Letters, trigrams and little words as evidence of language: adds up what each class of the model makes of them.
import type { LanguageModel } from './model.ts'
import { bucketOf, foldedLetters, hashSign, LETTERS, MARK, SIGNS, signOf } from './signs.ts'

/** What was counted in a text so far. */
export interface Evidence {
  /** Summed cost by class, in steps of the model; the smallest fits best. */
  readonly costs: Int32Array
  /** The same for Turkish and its relatives, by runs of four signs. */
  readonly relatives: Int32Array
  trigrams: number
  words: number
  /** Letters of another script than Latin. */
  foreign: number
  /** Function words and labels of each language met. */
  turkishWords: number
  englishWords: number
}

/** Nothing counted yet. */
export const noEvidence = ({ classes, families }: LanguageModel): Evidence => ({
  costs: new Int32Array(classes.length),
  relatives: new Int32Array(families.length),
  trigrams: 0,
  words: 0,
  foreign: 0,
  turkishWords: 0,
  englishWords: 0,
})

/**
 * Adds `text.slice(start, end)` to the evidence: the costs of its letters, trigrams and function words by class, as
 * naive Bayes sums them. A run of anything but letters counts as one sign; case, diacritics and decomposition make no
 * difference to trigrams and words, only to letters. What has no letters costs nothing.
 */
export function weigh(evidence: Evidence, text: string, model: LanguageModel, start = 0, end = text.length): Evidence {
  const { trigrams, fours, letters } = model
  const { costs, relatives } = evidence
  let counted = 0
  let zeroth = 0
  let first = 0
  let second = 0
  let hash = 0
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x20
    const sign = signOf(code)
    if (sign === MARK) continue
    if (sign === 0) {
      if (code > 0x370 && isForeignLetter(code)) evidence.foreign++
      if (second === 0) continue
      weighWord(evidence, hash, model)
      hash = 0
    } else hash = hashSign(hash, sign)
    addCosts(costs, trigrams, (first * SIGNS + second) * SIGNS + sign)
    addCosts(relatives, fours, bucketOf(zeroth, first, second, sign))
    counted++
    if (code > 0x7f && code < LETTERS && foldedLetters[code]! > 0) addCosts(costs, letters, foldedLetters[code]!)
    zeroth = first
    first = second
    second = sign
  }
  evidence.trigrams += counted
  return evidence
}

function weighWord(evidence: Evidence, hash: number, model: LanguageModel): void {
  evidence.words++
  const word = model.wordIndex.get(hash)
  if (word === undefined) return
  addCosts(evidence.costs, model.words, word)
  if (word < model.turkishWords) evidence.turkishWords++
  else if (word < model.turkishWords + model.englishWords) evidence.englishWords++
}

function addCosts(costs: Int32Array, table: Uint8Array, row: number): void {
  const width = costs.length
  for (let index = 0, from = row * width; index < width; index++) costs[index]! += table[from + index]!
}

/** Greek, Cyrillic, Arabic and so on: letters of a script that neither language is written in. */
const isForeignLetter = (code: number): boolean => code < 0x2000 || (code > 0x2e7f && code < 0xfe00)
