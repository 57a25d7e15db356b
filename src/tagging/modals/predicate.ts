// What follows a modal: its adverbs, the form of its verb phrase, the verb, and where the phrase ends. Read by features.ts.
import { isAdverb, isParticiple, markOf } from './shape.ts'
import { DETERMINERS, PREPOSITIONS } from './word-classes.ts'

/** The verb phrase of a modal: `may also have been found`. */
export interface Predicate {
  /** Adverbs (and *not*) right after the modal. */
  readonly adverbs: readonly string[]
  readonly form: Form
  /** The verb, participle or word after *be*: `reflect`, `used`, `useful`. */
  readonly verb: string
  /** Index of the first word after the modal's adverbs. */
  readonly start: number
  /** Index of the first word after the phrase. */
  readonly end: number
}

type Form =
  | 'plain'
  | 'passive'
  | 'progressive'
  | 'be-noun'
  | 'be-cause'
  | 'be-preposition'
  | 'be-adjective'
  | 'have-been'
  | 'perfect'
  | 'have'
  | 'none'

/** No more adverbs than this are read in a row. */
const MOST_ADVERBS = 4

/** Reads the verb phrase of the modal at `index` of a sentence in lower case. */
export function readPredicate(words: readonly string[], index: number): Predicate {
  const start = skipAdverbs(words, index + 1)
  const adverbs = words.slice(index + 1, start)
  const first = words[start] ?? ''
  if (first !== 'be' && first !== 'have') {
    const form = markOf(first) ? 'none' : 'plain'
    return { adverbs, form, verb: first, start, end: start + 1 }
  }
  const at = skipAdverbs(words, start + 1)
  const word = words[at] ?? ''
  if (first === 'be') return { adverbs, form: formAfterBe(word), verb: word, start, end: at + 1 }
  if (word !== 'been') {
    const form = isParticiple(word) ? 'perfect' : 'have'
    return { adverbs, form, verb: form === 'have' ? 'have' : word, start, end: at + 1 }
  }
  const last = skipAdverbs(words, at + 1)
  return { adverbs, form: 'have-been', verb: words[last] ?? '', start, end: last + 1 }
}

function skipAdverbs(words: readonly string[], from: number): number {
  let at = from
  while (at < words.length && at < from + MOST_ADVERBS && isAdverb(words[at]!)) at++
  return at
}

function formAfterBe(word: string): Form {
  if (isParticiple(word)) return 'passive'
  if (/.{3}ing$/.test(word)) return 'progressive'
  if (DETERMINERS.has(word) || markOf(word)) return 'be-noun'
  if (word === 'due' || word === 'because') return 'be-cause'
  return PREPOSITIONS.has(word) ? 'be-preposition' : 'be-adjective'
}
