// Letters, trigrams and little words as evidence of language: folds a text to 27 signs and adds up what each class makes of it.
import type { LanguageModel } from './model.ts'
import { bucketOf, type Evidence, foldedLetters, hashSign, LETTERS, MARK, SIGNS, signOf } from './signs.ts'

/**
 * Weighs `text.slice(start, end)`: the costs of its letters, trigrams and function words, summed by class as naive
 * Bayes does. A run of anything but letters counts as one sign; case, diacritics and decomposition make no difference to trigrams
 * and words, only to letters. Nothing but signs without letters costs nothing.
 */
export function weigh(text: string, model: LanguageModel, start = 0, end = text.length): Evidence {
  const { classes, families, trigrams, fours, letters, words, wordIndex } = model
  const costs = new Float64Array(classes.length)
  const relatives = new Float64Array(families.length)
  const evidence = { costs, relatives, trigrams: 0, words: 0, latin: 0, foreign: 0, turkishWords: 0, englishWords: 0 }
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
    } else evidence.latin++
    addCosts(costs, trigrams, (first * SIGNS + second) * SIGNS + sign)
    addCosts(relatives, fours, bucketOf(zeroth, first, second, sign))
    evidence.trigrams++
    if (code > 0x7f && code < LETTERS && foldedLetters[code]! > 0) addCosts(costs, letters, foldedLetters[code]!)
    if (sign === 0) {
      evidence.words++
      const word = wordIndex.get(hash)
      if (word !== undefined) {
        addCosts(costs, words, word)
        if (word < model.turkishWords) evidence.turkishWords++
        else if (word < model.turkishWords + model.englishWords) evidence.englishWords++
      }
      hash = 0
    } else hash = hashSign(hash, sign)
    zeroth = first
    first = second
    second = sign
  }
  return evidence
}

function addCosts(costs: Float64Array, table: Uint8Array, row: number): void {
  const width = costs.length
  for (let index = 0, from = row * width; index < width; index++) costs[index]! += table[from + index]!
}

/** Greek, Cyrillic, Arabic and so on: letters of a script that neither language is written in. */
const isForeignLetter = (code: number): boolean => code < 0x2000 || (code > 0x2e7f && code < 0xfe00)
