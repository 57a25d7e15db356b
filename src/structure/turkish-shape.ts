// Whether a word could be Turkish, judged by its letters alone: vowel harmony, and which consonants stand side by side.
// Only used to tell damaged Turkish words from foreign names; the sound laws are Göksel & Kerslake 2005, chapters 1 and 3.

const VOWEL = /[aeıioöuüâîû]/
const BACK = /[aıouâû]/
const FRONT = /[eiöüî]/

export const isVowel = (letter: string): boolean => VOWEL.test(letter)

/** Lower case in the Turkish way, unit for unit. */
export function lowerTurkish(word: string): string {
  let lower = ''
  for (const letter of word) lower += letter === 'I' ? 'ı' : letter === 'İ' ? 'i' : letter.toLowerCase()
  return lower
}

/** Whether all vowels of a word (lower case) are front or all are back, o and ö only first. Without vowels it is not. */
export function isHarmonic(word: string): boolean {
  const vowels = [...word].filter(isVowel)
  if (vowels.slice(1).some((vowel) => vowel === 'o' || vowel === 'ö')) return false
  return vowels.length > 0 && (vowels.every((vowel) => BACK.test(vowel)) || vowels.every((vowel) => FRONT.test(vowel)))
}

// Consonants that stand before ş at the end of a syllable in words Turkish has: karşı, konşimento, alşimi, akşam, kapşon …
const BEFORE_SH = /[rlnkpmvyfht]/
// Consonants that open the next syllable after ş at will; two more only as in teşrifat, eştren.
const AFTER_SH = /[bcçdfgğhjklmnprstvyz]/

/** Whether ş can stand at `at`: a vowel on one side, and on the other nothing that Turkish does not put there. */
export function canBeSh(word: string, at: number): boolean {
  const before = word.charAt(at - 1)
  const after = word.charAt(at + 1)
  if (before === 'ş' || after === 'ş') return isVowel(word.charAt(at - 2)) || isVowel(after)
  if (before === '') return isVowel(after)
  if (!isVowel(before)) return BEFORE_SH.test(before) && isVowel(word.charAt(at - 2)) && isVowel(after)
  if (after === '' || isVowel(after)) return true
  const next = word.charAt(at + 2)
  return (
    AFTER_SH.test(after) &&
    (next === '' ? after === 't' || after === 'k' : isVowel(next) || next === 'r' || next === 'l')
  )
}

/** Whether ğ can stand at `at`: always after a vowel, never in front of two consonants. */
export function canBeSoftG(word: string, at: number): boolean {
  const after = word.charAt(at + 1)
  if (!isVowel(word.charAt(at - 1))) return false
  return (
    after === '' || isVowel(after) || word.charAt(at + 2) === '' || isVowel(word.charAt(at + 2)) || /[lr]/.test(after)
  )
}

/** Whether ı can stand at `at`: Turkish puts no vowel beside it. */
export const canBeDotlessI = (word: string, at: number): boolean =>
  !isVowel(word.charAt(at - 1)) && !isVowel(word.charAt(at + 1))

/** Whether İ can stand at `at`: beside at most one other vowel (*aile, daimî*). */
export const canBeDottedI = (word: string, at: number): boolean =>
  !(isVowel(word.charAt(at - 1)) && isVowel(word.charAt(at + 1)))

/** Whether a word (lower case) breaks a law no Turkish word breaks: four consonants together, or a double one at its end. */
export const isUnturkish = (word: string): boolean =>
  /[^aeıioöuüâîû]{4}|[^aeıioöuüâîû]{3}$/.test(word) || /([^aeıioöuüâîû])\1$/.test(word) || !VOWEL.test(word)
