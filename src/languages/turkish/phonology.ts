// Vowel harmony and what a suffix needs to know of the letters before it. Used by stems and suffixes alike.

/**
 * How the letters before a suffix end:
 * `vowel`; `voiced` or `voiceless` consonant; the same but only before a consonant or at the word's end
 * (`voiced-kept` şehir, `voiceless-kept` git, ecek); `softened`, only before a vowel (şehr, gid, eceğ);
 * `narrowed`, a vowel only before a y (di, of de-).
 */
export type Ending = 'vowel' | 'voiced' | 'voiceless' | 'voiced-kept' | 'voiceless-kept' | 'softened' | 'narrowed'

/** Everything of the preceding letters that decides the shape of the next suffix. */
export interface Context {
  readonly isFront: boolean
  readonly isRound: boolean
  readonly ending: Ending
}

const ENDINGS: readonly Ending[] = [
  'vowel',
  'voiced',
  'voiceless',
  'voiced-kept',
  'voiceless-kept',
  'softened',
  'narrowed',
]

const VOWELS = 'aıoueiöü'
const FRONT = 'eiöü'
const ROUND = 'ouöü'
const VOICELESS = 'fstkçşhp'

export const isVowel = (letter: string): boolean => letter !== '' && VOWELS.includes(letter)
export const isFrontVowel = (letter: string): boolean => FRONT.includes(letter)
export const isRoundVowel = (letter: string): boolean => ROUND.includes(letter)
export const isVoiceless = (letter: string): boolean => letter !== '' && VOICELESS.includes(letter)

/** Position of the last vowel of folded `letters`, -1 where none. */
export function lastVowelAt(letters: string): number {
  let at = letters.length - 1
  while (at >= 0 && !isVowel(letters[at]!)) at--
  return at
}

/** Number of vowels, which in Turkish is the number of syllables. */
export const syllables = (letters: string): number => [...letters].filter(isVowel).length

/** A small number for a context, 0 … 27, to index tables with. */
export const contextNumber = ({ isFront, isRound, ending }: Context): number =>
  ENDINGS.indexOf(ending) * 4 + (isRound ? 2 : 0) + (isFront ? 1 : 0)

/** The context of folded letters as they stand; undefined where they hold no vowel. */
export function contextOf(letters: string): Context | undefined {
  const vowel = letters[lastVowelAt(letters)]
  if (vowel === undefined) return undefined
  return { isFront: isFrontVowel(vowel), isRound: isRoundVowel(vowel), ending: plainEnding(letters.at(-1)!) }
}

/** Ending of a stem that is not altered. */
export const plainEnding = (letter: string): Ending =>
  isVowel(letter) ? 'vowel' : isVoiceless(letter) ? 'voiceless' : 'voiced'

/** Every context there is. */
export const contexts: readonly Context[] = ENDINGS.flatMap((ending) =>
  [false, true].flatMap((isFront) => [false, true].map((isRound) => ({ isFront, isRound, ending }))),
)

/** All contexts an unaltered stem can have: what may follow an apostrophe, where spelling does not tell the sound. */
export const plainContexts: readonly Context[] = contexts.filter(({ ending }) =>
  ['vowel', 'voiced', 'voiceless'].includes(ending),
)
