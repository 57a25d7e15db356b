// A Turkish word → the glossary stems it may be a form of. Asked once a word by translations.ts.
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

/** The spellings a stem takes before suffixes: as it is, softened (`kitab`), its last vowel dropped (`şehr`, `burn`). */
export function stemSpellings(stem: string): string[] {
  const soft = SOFTENED[stem.at(-1) ?? '']
  const spellings = [stem]
  if (soft && stem.length > 2) spellings.push(stem.slice(0, -1) + soft)
  if (/^\P{L}?.{0,3}[^aeioöuü][iuü][^aeioöuü]$/u.test(stem) && stem.length >= 4 && stem.length <= 6) {
    spellings.push(stem.slice(0, -2) + stem.at(-1))
  }
  return spellings
}

const VOWEL = /^[aeioöuü]/

/** Whether a spelling other than the stem's own may stand before these letters: only before a vowel. */
export const isBeforeVowel = (letters: string): boolean => VOWEL.test(letters)
