// Explains the possibility suffix -(y)Abil in a Turkish word: söylenebilir, etkilenmeyebilir, olabileceği. For the tagging of hedges.
import { hasAmbiguousCapital, otherReadings } from './capitals.ts'
import { composed, fold } from './fold.ts'
import { isFrontVowel, isVowel, lastVowelAt, syllables } from './phonology.ts'
import type { PossibilityEnding } from './possibility-ending.ts'
import { endingAfter } from './possibility-ending.ts'
import { finalClusters, lookAlikes, openStems, stemsInY } from './possibility-words.ts'
import { etVerbs, softenedVerbs } from './verb-words.ts'

export type { Person, PossibilityForm } from './possibility-ending.ts'

export interface Possibility extends PossibilityEnding {
  /** The verb's stem as a dictionary has it: `söylen`, `et` (edebilir), `de` (diyebilir). */
  readonly stem: string
  /** `inside`: -mAyAbil, may not · `inability`: -(y)AmAyAbil, may be unable to. */
  readonly negation: 'none' | 'inside' | 'inability'
  /** Where the suffixes (of negation, else of possibility) begin, in UTF-16 units of the composed (NFC) word. */
  readonly start: number
}

const SUFFIX = 'bil'
const SHORTEST_STEM = 2

/**
 * The possibility suffix of a word as printed, or undefined: impossibility (söylenemez), look-alikes (kabile, bilir, Erbil)
 * and words without a verb before the suffix have none. Form and allomorphs after Göksel & Kerslake (2005), 8.2.3.2.
 */
export function possibility(word: string): Possibility | undefined {
  const whole = composed(word)
  const found = possibilityIn(fold(whole))
  if (found || !hasAmbiguousCapital(whole)) return found
  return otherReadings(whole)
    .map(possibilityIn)
    .find((reading) => reading !== undefined)
}

function possibilityIn(folded: string): Possibility | undefined {
  let at = folded.indexOf(SUFFIX, SHORTEST_STEM + 1)
  if (at < 0 || lookAlikes.some((beginning) => folded.startsWith(beginning))) return undefined
  for (; at >= 0; at = folded.indexOf(SUFFIX, at + 1)) {
    const base = baseBefore(folded, at)
    const ending = base && endingAfter(folded, at + SUFFIX.length)
    if (base && ending) return { ...base, ...ending }
  }
  return undefined
}

type Base = Pick<Possibility, 'stem' | 'negation' | 'start'>

/** What stands before -Abil, where the a or e at `at - 1` is the suffix's and fits. */
function baseBefore(folded: string, at: number): Base | undefined {
  const vowel = folded[at - 1]!
  const bare = withoutBuffer(folded.slice(0, at - 1))
  if (bare === undefined || bare.length < SHORTEST_STEM || (vowel !== 'a' && vowel !== 'e')) return undefined
  const harmonic = bare[lastVowelAt(bare)]
  if (harmonic === undefined || isFrontVowel(harmonic) !== (vowel === 'e')) return undefined
  return negated(bare) ?? { stem: dictionaryStem(bare), negation: 'none', start: bare.length }
}

/** The letters before -(y)A-: without the buffer y after a vowel; undefined where a vowel has none. */
function withoutBuffer(letters: string): string | undefined {
  if (isVowel(letters.at(-1) ?? '')) return undefined
  const bare = letters.slice(0, -1)
  if (!letters.endsWith('y') || !isVowel(bare.at(-1) ?? '')) return letters
  return stemsInY.includes(letters) ? letters : bare
}

/** -mAyAbil and -(y)AmAyAbil. */
function negated(bare: string): Base | undefined {
  const stem = bare.slice(0, -2)
  if (!/m[ae]$/.test(bare) || syllables(stem) === 0 || stem.length < 2) return undefined
  const unable = withoutBuffer(stem.slice(0, -1))
  const isInability = /[ae]$/.test(stem) && unable !== undefined && canTakeAbility(stem, unable)
  const verb = isInability ? unable : stem
  return { stem: dictionaryStem(verb), negation: isInability ? 'inability' : 'inside', start: verb.length }
}

/** Whether the a or e that ends `open` is the suffix's (anlaş-a-ma) and not the verb's own (ağla-ma). */
function canTakeAbility(open: string, closed: string): boolean {
  if (isVowel(closed.at(-1)!)) return true
  if (closed.length < 2 || syllables(closed) === 0 || openStems.has(open)) return false
  return isVowel(closed.at(-2)!) || finalClusters.has(closed.slice(-2))
}

/** ed → et, di → de; other stems stand as they are. */
function dictionaryStem(letters: string): string {
  if (letters === 'di' || letters === 'yi') return `${letters[0]}e`
  const hard = `${letters.slice(0, -1)}t`
  return letters.endsWith('d') && (softenedVerbs.has(hard) || etVerbs.has(hard)) ? hard : letters
}
