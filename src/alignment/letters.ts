// Letters made comparable: Turkish and English words in one spelling. First step of alignment; offsets are not kept.

/**
 * Folds a text for comparing: composed, small letters, apostrophes alike, circumflex gone, and ı, I, İ, i all one letter
 * (an English word in a Turkish text, `HEDGİNG`, must meet its small form). ç ğ ö ş ü stay.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/[ıâîû’‘ʼ´`′＇]/g, (letter) => FOLDED[letter] ?? "'")

const FOLDED: Readonly<Record<string, string>> = { ı: 'i', â: 'a', î: 'i', û: 'u' }

/** A folded word without the marks on its letters: `çığ` → `cig`, `são` → `sao`. Names are compared in this spelling. */
export const plainLetters = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ß', 'ss').replaceAll('ə', 'e')

/** English spellings and the Turkish letters for their sounds, applied in order. */
const ENGLISH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch(?=[rnl])/g, 'k'],
  [/tch|ch/g, 'ç'],
  [/sch|sh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|cc(?![eiy])|c(?![eiy])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/ç/g, 'c'],
  [/(.)\1+/g, '$1'],
]

const TURKISH_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/c/g, 'j'],
  [/ç/g, 'c'],
  [/ş/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/y/g, 'i'],
]

/** How a folded English word would be spelt in Turkish, roughly: `democracy` → `demokrasi`, `Chechnya` → `cecnia`. */
export const soundOfEnglish = (word: string): string => respell(plainLetters(word), ENGLISH_SOUNDS)

/** A folded Turkish word in the same rough spelling: `Azerbaycan` → `azerbaijan`, `Çeçenya` → `cecenia`. */
export const soundOfTurkish = (word: string): string =>
  plainLetters(respell(word, TURKISH_SOUNDS)).replace(/(.)\1+/g, '$1')

const respell = (word: string, sounds: readonly (readonly [RegExp, string])[]): string =>
  sounds.reduce((spelt, [pattern, replacement]) => spelt.replace(pattern, replacement), word)
