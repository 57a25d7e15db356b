// A Turkish word → the glossary stems it may be a form of. Asked once a word by dictionary.ts.
import { NOUN_SUFFIXES, SOFTENED, VERB_SUFFIXES } from './turkish-suffixes.ts'

/** Letters of a suffix that vowel harmony and assimilation change, each as the archiphoneme it is written with. */
const ARCHIPHONEMES: Readonly<Record<string, string>> = {
  a: 'A', e: 'A', i: 'I', u: 'I', ü: 'I', d: 'D', t: 'D', c: 'C', ç: 'C', k: 'K', ğ: 'K',
} // biome-ignore format: a table reads better in one row

const toArchiphonemes = (letters: string): string =>
  letters.replace(/[aeiuüdtcçkğ]/g, (letter) => ARCHIPHONEMES[letter]!)

// Suffixes that keep a plain vowel (`ken`, `yor`) are brought into the same spelling as the remainder.
const NOUN = new Set(NOUN_SUFFIXES.map(toArchiphonemes))
const VERB = new Set([...NOUN_SUFFIXES, ...VERB_SUFFIXES].map(toArchiphonemes))
const LONGEST_SUFFIX = Math.max(...[...VERB].map((suffix) => suffix.length))

/** Longer remainders are not words of a language but something else; also the bound on the work per word. */
const LONGEST_REMAINDER = 24

/** Whether `letters` (folded) can be nothing but Turkish suffixes; `''` can. */
export function isSuffixes(letters: string, isVerb: boolean): boolean {
  if (letters === '') return true
  if (letters.length > LONGEST_REMAINDER) return false
  const suffixes = isVerb ? VERB : NOUN
  const remainder = toArchiphonemes(letters)
  const isReached = new Array<boolean>(remainder.length + 1).fill(false)
  isReached[0] = true
  for (let end = 1; end <= remainder.length; end++) {
    for (let start = Math.max(0, end - LONGEST_SUFFIX); start < end && !isReached[end]; start++) {
      isReached[end] = isReached[start]! && suffixes.has(remainder.slice(start, end))
    }
  }
  return isReached[remainder.length]!
}

/** A spelling of a stem and what must follow it. */
export interface StemSpelling {
  readonly spelling: string
  readonly before: 'anything' | 'vowel' | 'yor'
}

/** A short noun whose last vowel may drop: `şehir`, `burun`, `oğul`. */
const DROPPING = /^[^aeioöuü]?[aeioöuü][^aeioöuü]{1,2}[iuü][^aeioöuü]$/

/**
 * The spellings a stem takes before suffixes: as it is; softened (`kitab-`, `gid-`); its last vowel dropped (`şehr-`);
 * a verb's last vowel narrowed before -yor (`başl-ıyor`, `d-iyor`).
 */
export function stemSpellings(stem: string, isVerb: boolean): StemSpelling[] {
  const soft = SOFTENED[stem.at(-1) ?? '']
  const spellings: StemSpelling[] = [{ spelling: stem, before: 'anything' }]
  if (soft && (stem.length > 2 || isVerb)) spellings.push({ spelling: stem.slice(0, -1) + soft, before: 'vowel' })
  if (!isVerb && DROPPING.test(stem)) {
    spellings.push({ spelling: stem.slice(0, -2) + stem.at(-1), before: 'vowel' })
  }
  if (isVerb && /[ae]$/.test(stem)) spellings.push({ spelling: stem.slice(0, -1), before: 'yor' })
  return spellings
}

const FOLLOWERS = { anything: /^/, vowel: /^[aeioöuü]/, yor: /^[iuü]yor/ }

/** Whether what follows is what the spelling must stand before. */
export const mayFollow = (letters: string, before: StemSpelling['before']): boolean => FOLLOWERS[before].test(letters)
