// The 27 signs a text is folded to before its language is weighed, and the letters that are evidence by themselves.

/** 0 = anything but a letter, 1 … 26 = a … z. */
export const SIGNS = 27
export const TRIGRAMS = SIGNS ** 3
/** Letters below this code have a sign; the rest are of another script. */
export const LETTERS = 0x260
/** The sign of a combining mark: passed over, so that decomposed text reads like composed text. */
export const MARK = 0xff

/** Buckets that runs of four signs are hashed to. */
export const FOURS = 1 << 14

/** The bucket of four signs. */
export const bucketOf = (first: number, second: number, third: number, fourth: number): number =>
  Math.imul(((first * SIGNS + second) * SIGNS + third) * SIGNS + fourth, 0x9e3779b1) >>> 18

/** Letters that Unicode does not decompose, and those that stand for a Turkish one where an encoding went wrong. */
const BASES: Readonly<Record<string, string>> = {
  ...{ ə: 'e', ǝ: 'e', ı: 'i', æ: 'a', œ: 'o', ø: 'o', ß: 's', ł: 'l', ħ: 'h', ŋ: 'n' },
  ...{ ð: 'g', đ: 'g', ý: 'i', þ: 's', ţ: 's', ő: 's', ř: 's' },
}

/** No evidence by themselves: in a damaged copy they speak for Turkish. */
const DAMAGED = new Set('ðđýþţőř')

const signs = new Uint8Array(LETTERS)
/** Code of the small letter of a letter beyond a … z that is evidence; otherwise 0. */
export const foldedLetters = new Uint16Array(LETTERS)
for (let code = 0; code < LETTERS; code++) {
  const small = smallLetter(String.fromCharCode(code))
  const base = BASES[small] ?? small.normalize('NFD').charAt(0)
  if (!/^[a-z]$/.test(base)) continue
  signs[code] = base.charCodeAt(0) - 0x60
  // İ is Turkish by itself, unlike the i it folds to.
  if (code > 0x7f && !DAMAGED.has(small)) foldedLetters[code] = small === 'i' ? code : small.charCodeAt(0)
}

/** I goes with i, since trigrams do not tell ı from i. */
function smallLetter(character: string): string {
  return character === 'İ' ? 'i' : character.toLowerCase()
}

/** The sign of a UTF-16 unit. */
export function signOf(code: number): number {
  if (code < LETTERS) return signs[code]!
  return code >= 0x300 && code < 0x370 ? MARK : 0
}

/** A word's hash, sign by sign, from 0. */
export const hashSign = (hash: number, sign: number): number => (Math.imul(hash, 31) + sign) | 0
