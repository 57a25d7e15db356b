// A modal in its sentence → the names of what is seen there. What score.ts weighs and scripts/train-modals.ts learns from.
import { type Predicate, readPredicate } from './predicate.ts'
import { markOf, singularOf, verbClassOf } from './shape.ts'
import {
  DETERMINERS,
  EPISTEMIC_STEMS,
  INNER_PREPOSITIONS,
  LINKS,
  POSSIBILITY_MODALS,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
  SUBJECTS,
  VARIETY_STEMS,
} from './word-classes.ts'

/** Words looked at on either side for words of their own. */
const NEAR_REACH = 12
/** Words before the modal among which its subject's determiner is looked for. */
const SUBJECT_REACH = 14
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
      ...determinerFeatures(words, at),
      ...(from === 0 ? [`first=${words[0]}`] : []),
      ...nearFeatures(words, at, predicate.start),
      ...sentenceFeatures(words, at),
    ]),
  ]
}

const SUFFIX = /(ate|ify|ize|ise|en|ble|ful|ent|ant|ive|al|ous|ed|ic)$/

function predicateFeatures({ adverbs, innerAdverbs, form, verb }: Predicate, modal: string): string[] {
  const verbClass = verbClassOf(verb)
  const suffix = SUFFIX.exec(verb)?.[0]
  return [
    ...(adverbs.length > 0 ? adverbs.map((adverb) => `adverb=${adverb}`) : ['adverb=none']),
    ...innerAdverbs.map((adverb) => `inner=${adverb}`),
    ...(adverbs.includes('not') ? ['negated', `negated & ${modal}`] : []),
    ...(form === 'perfect' || form === 'have-been' ? ['past'] : []),
    `form=${form}`,
    `form=${form} & ${modal}`,
    `verb=${verb}`,
    ...(form === 'plain' ? [] : [`verb=${verb} & ${form}`]),
    `class=${verbClass}`,
    `class=${verbClass} & ${form}`,
    ...(suffix ? [`suffix=${suffix} & ${form}`] : []),
  ]
}

/** A little word is itself, any other word its kind. */
const kindOf = (word: string): string =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) ? word : (markOf(word) ?? 'other')

function followingFeatures(words: readonly string[], { end, form }: Predicate): string[] {
  const after = kindOf(words[end] ?? '')
  const links = words.slice(end, end + 3).filter((word) => LINKS.has(word))
  return [`after=${after}`, `after=${after} & ${form}`, ...links.map((link) => `soon=${link}`)]
}

const NOUN_SUFFIX = /(tion|ment|ity|ness|ing|ance|ence|ism|ure|sis|er|or)s?$/

function subjectFeatures(words: readonly string[], at: number, form: string): string[] {
  const word = words[at - 1] ?? ''
  const known = SUBJECTS.get(word) ?? markOf(word)
  const subject = known ?? (singularOf(word) === word ? 'singular' : 'plural')
  const suffix = known ? undefined : NOUN_SUFFIX.exec(word)?.[1]
  const second = words[at - 2] ?? ''
  const pointer = words.slice(Math.max(0, at - 4), Math.max(0, at - 1)).findLast((before) => POINTERS.has(before))
  return [
    `subject=${subject}`,
    `subject=${subject} & ${words[at]}`,
    `subject=${subject} & ${form}`,
    ...(known ? [] : [`head=${singularOf(word)}`]),
    ...(suffix ? [`head-suffix=${suffix}`] : []),
    ...(pointer ? [`pointer=${pointer}`] : []),
    ...(subject === 'this' || second === 'this' || second === 'these' ? ['subject-points-back'] : []),
    `second=${SUBJECTS.has(second) ? second : kindOf(second)}`,
    ...(at <= 2 ? ['early'] : []),
  ]
}

/** Words that point back to a finding. */
const POINTERS: ReadonlySet<string> = new Set(['this', 'these', 'such', 'our'])

const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', '.'])

/** The determiner that opens the subject, read backwards; one inside a phrase of the subject (*of the*) is passed over. */
function determinerFeatures(words: readonly string[], at: number): string[] {
  let determiner = 'none'
  for (let place = at - 1; place >= Math.max(0, at - SUBJECT_REACH); place--) {
    if (PAUSES.has(words[place]!)) {
      determiner = 'pause'
      break
    }
    if (!SUBJECT_DETERMINERS.has(words[place]!)) continue
    determiner = words[place]!
    if (!INNER_PREPOSITIONS.has(words[place - 1] ?? '')) break
  }
  return [`determiner=${determiner}`, `determiner=${determiner} & ${words[at]}`]
}

function nearFeatures(words: readonly string[], at: number, verb: number): string[] {
  const before = words.slice(Math.max(0, at - NEAR_REACH), at)
  const after = words.slice(verb + 1, at + NEAR_REACH)
  return [...before, ...after].filter((word) => markOf(word) !== 'mark').map((word) => `near=${singularOf(word)}`)
}

const startsWithOneOf = (stems: readonly string[]) => (word: string) => stems.some((stem) => word.startsWith(stem))
const isEpistemic = startsWithOneOf(EPISTEMIC_STEMS)
const isVariety = startsWithOneOf(VARIETY_STEMS)

/** What the whole sentence holds, by name. */
const SENTENCE_SIGNS: Readonly<Record<string, (word: string) => boolean>> = {
  'has-past-be': (word) => word === 'was' || word === 'were' || word === 'had',
  'has-condition': (word) => word === 'if' || word === 'when' || word === 'whether',
  'has-year': (word) => /^(19|20)[0-9]{2}$/.test(word),
  'has-we': (word) => word === 'we' || word === 'our' || word === 'us',
  'has-epistemic': isEpistemic,
  'has-variety': isVariety,
}

function sentenceFeatures(words: readonly string[], at: number): string[] {
  const signs = Object.entries(SENTENCE_SIGNS).filter(([, isSign]) => words.some(isSign))
  const hasPastBefore = words.slice(0, at).some((word) => /[a-z]{3}ed$/.test(word))
  const modals = words.filter((word) => POSSIBILITY_MODALS.has(word)).length
  return [
    ...signs.map(([name]) => name),
    ...(hasPastBefore ? ['has-ed-before'] : []),
    ...(modals > 1 ? ['has-second-modal'] : []),
  ]
}
