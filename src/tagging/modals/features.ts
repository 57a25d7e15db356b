// A modal in its sentence → the names of what is seen there. What score.ts weighs and scripts/train-modals.ts learns from.
import { type Predicate, readPredicate } from './predicate.ts'
import { markOf, singularOf, verbClassOf } from './shape.ts'
import {
  DETERMINERS,
  EPISTEMIC_STEMS,
  FUNCTION_WORDS,
  POSSIBILITY_MODALS,
  PREPOSITIONS,
  SUBJECTS,
  VARIETY_STEMS,
} from './word-classes.ts'

/** Words looked at on either side for words of their own. */
const NEAR_REACH = 12
/** Words on either side that count as the sentence: keeps a run of text without full stops linear. */
export const SENTENCE_REACH = 60

/**
 * The names of the features of the modal at `index` of a tokenised sentence: `verb=reflect`, `subject=we`,
 * `near=possible`; each once. Case does not matter; punctuation marks are words of their own.
 */
export function modalFeatures(sentence: readonly string[], index: number): readonly string[] {
  const from = Math.max(0, index - SENTENCE_REACH)
  const words = sentence.slice(from, index + SENTENCE_REACH + 1).map((word) => word.toLowerCase())
  const at = index - from
  const modal = words[at]!
  const predicate = readPredicate(words, at)
  return [
    ...new Set([
      `modal=${modal}`,
      ...predicateFeatures(predicate, modal),
      ...followingFeatures(words, predicate),
      ...subjectFeatures(words, at, predicate.form),
      ...(from === 0 ? [`first=${words[0]}`] : []),
      ...nearFeatures(words, at, predicate.start),
      ...sentenceFeatures(words),
    ]),
  ]
}

function predicateFeatures({ adverbs, form, verb }: Predicate, modal: string): string[] {
  const verbClass = verbClassOf(verb)
  return [
    ...(adverbs.length > 0 ? adverbs.map((adverb) => `adverb=${adverb}`) : ['adverb=none']),
    ...(adverbs.includes('not') ? ['negated', `negated & ${modal}`] : []),
    `form=${form}`,
    `form=${form} & ${modal}`,
    `verb=${verb}`,
    ...(form === 'plain' ? [] : [`verb=${verb} & ${form}`]),
    `class=${verbClass}`,
    `class=${verbClass} & ${form}`,
  ]
}

/** A little word is itself, any other word its kind. */
const kindOf = (word: string): string =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) ? word : (markOf(word) ?? 'other')

function followingFeatures(words: readonly string[], { end, form }: Predicate): string[] {
  const after = kindOf(words[end] ?? '')
  return [`after=${after}`, `after=${after} & ${form}`]
}

function subjectFeatures(words: readonly string[], at: number, form: string): string[] {
  const word = words[at - 1] ?? ''
  const known = SUBJECTS.get(word) ?? markOf(word)
  const subject = known ?? (singularOf(word) === word ? 'singular' : 'plural')
  const second = words[at - 2] ?? ''
  return [
    `subject=${subject}`,
    `subject=${subject} & ${words[at]}`,
    `subject=${subject} & ${form}`,
    ...(known ? [] : [`head=${singularOf(word)}`]),
    `second=${SUBJECTS.has(second) ? second : kindOf(second)}`,
  ]
}

function nearFeatures(words: readonly string[], at: number, verb: number): string[] {
  const before = words.slice(Math.max(0, at - NEAR_REACH), at)
  const after = words.slice(verb + 1, at + NEAR_REACH)
  return [...before, ...after].filter(saysSomething).map((word) => `near=${singularOf(word)}`)
}

const saysSomething = (word: string): boolean => word.length > 1 && !markOf(word) && !FUNCTION_WORDS.has(word)

const startsWithOneOf = (stems: readonly string[]) => (word: string) => stems.some((stem) => word.startsWith(stem))
const isEpistemic = startsWithOneOf(EPISTEMIC_STEMS)
const isVariety = startsWithOneOf(VARIETY_STEMS)

/** What the whole sentence holds, by name. */
const SENTENCE_SIGNS: Readonly<Record<string, (word: string) => boolean>> = {
  'has-condition': (word) => word === 'if' || word === 'when' || word === 'whether',
  'has-year': (word) => /^(19|20)[0-9]{2}$/.test(word),
  'has-we': (word) => word === 'we' || word === 'our' || word === 'us',
  'has-epistemic': isEpistemic,
  'has-variety': isVariety,
}

function sentenceFeatures(words: readonly string[]): string[] {
  const signs = Object.entries(SENTENCE_SIGNS).filter(([, isSign]) => words.some(isSign))
  const modals = words.filter((word) => POSSIBILITY_MODALS.has(word)).length
  return [...signs.map(([name]) => name), ...(modals > 1 ? ['has-second-modal'] : [])]
}
