// What a `model` condition asks of a hit: the words around it as the model reads them, its score against its threshold.
import type { Passage, Stretch } from '../sequence.ts'
import { SENTENCE_REACH } from './features.ts'
import { speculationScore } from './score.ts'

/** Where a model names no threshold. */
const EVEN_ODDS = 0.5

/** Whether the model of that name says yes to the word a hit begins with; no where the lexicon has no such model. */
export function isPredicted(name: string, hit: Stretch, sentence: Stretch, passage: Passage): boolean {
  const weights = passage.language.models.get(name)
  if (!weights) return false
  const { words, index } = wordsAround(hit.from, sentence, passage)
  return speculationScore(words, index, weights) >= (weights.get('threshold') ?? EVEN_ODDS)
}

/**
 * The words and marks of a sentence around a token, and the token's place among them. One word more than the model reads,
 * so that it can tell a cut from the sentence's beginning.
 */
export function wordsAround(
  token: number,
  sentence: Stretch,
  { tokens, table }: Pick<Passage, 'tokens' | 'table'>,
): { words: string[]; index: number } {
  const from = Math.max(sentence.from, token - SENTENCE_REACH - 1)
  const to = Math.min(sentence.to, token + SENTENCE_REACH + 1)
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const id = tokens.ids[at]!
    words.push(id >= 0 ? table.words[id]!.text : String.fromCharCode(~id))
  }
  return { words, index: token - from }
}
