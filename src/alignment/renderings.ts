// Which wordings of a concept are one rendering: inflected, derived and shortened forms of one wording are; other words are not.
import type { Language } from '../model/language.ts'
import type { Tag } from '../model/tag.ts'
import { derivationKey, inflectionKey } from './english-stems.ts'
import { foldText } from './letters.ts'
import { ENGLISH_LITTLE_WORDS, TURKISH_LIGHT_VERBS, TURKISH_LITTLE_WORDS } from './little-words.ts'
import { remember } from './remember.ts'
import { isSuffixes } from './turkish-stems.ts'

/** A wording of a concept as printed, and what tells it from other wordings. */
export interface Wording {
  readonly concept: string
  readonly text: string
  /** Id of the lexicon row that found it; '' where none did. */
  readonly row: string
  /** Its words without little ones: in English by their stems. */
  readonly words: readonly string[]
  readonly isBackTranslation: boolean
}

/** The wording a tag stands on; `printed` may reach beyond it (a whole keyword). */
export const toWording = (printed: string, language: Language, tag?: Tag): Wording => ({
  concept: tag?.concept ?? '',
  text: printed,
  row: tag?.cue ?? '',
  words: language === 'tr' ? turkishWords(printed) : englishWords(printed),
  isBackTranslation: tag?.isBackTranslation ?? false,
})

const turkishWords = remember((text) => wordsOf(text, 'tr'))
const englishWords = remember((text) => wordsOf(text, 'en'))

function wordsOf(text: string, language: Language): string[] {
  // What follows an apostrophe is a suffix.
  const words =
    foldText(text)
      .replace(/'\p{L}+/gu, '')
      .match(/\p{L}+/gu) ?? []
  if (language === 'en') {
    return words.filter((word) => !ENGLISH_LITTLE_WORDS.has(word)).map((word) => derivationKey(inflectionKey(word)))
  }
  const telling = words.filter((word) => !TURKISH_LITTLE_WORDS.has(word) && !isLightVerb(word))
  return telling.length > 0 ? telling : words
}

/** `hedge etmek` says what `hedge` says. */
const isLightVerb = (word: string): boolean =>
  TURKISH_LIGHT_VERBS.some((stem) => word.startsWith(stem) && isSuffixes(word.slice(stem.length), true))

/**
 * Whether two wordings are forms of one rendering: found by one lexicon row, or the words of one all stand in the other,
 * whatever their suffixes (*riskten korunma, riskten korunan*; *hedging, hedging stratejisi*; *dengeleme, dengelemiştir*).
 * *Riskten korunma* and *stratejik korunma* are two.
 */
export function isSameRendering(a: Wording, b: Wording): boolean {
  if (a.row !== '' && a.row === b.row) return true
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return short.words.every((word) => long.words.some((other) => isSameWord(word, other)))
}

/** Words of a rendering that share this much of the shorter one, and three letters, have one stem. */
const SHARED = 0.6
const LEAST_SHARED = 3

function isSameWord(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared >= Math.max(LEAST_SHARED, SHARED * Math.min(a.length, b.length)) || a === b
}

/** The wordings of one concept in one language, those of one rendering together, in order of their first. */
export function groupRenderings(wordings: readonly Wording[]): Wording[][] {
  let groups: Wording[][] = []
  for (const wording of wordings) {
    const own = groups.filter((group) => group.some((other) => isSameRendering(wording, other)))
    if (own.length === 0) groups.push([wording])
    else if (own.length === 1) own[0]!.push(wording)
    else groups = [...groups.filter((group) => !own.includes(group)), [...own.flat(), wording]]
  }
  return groups
}

/** The form a rendering goes under: its shortest, without suffixes after an apostrophe, in small letters where it occurs so. */
export const citationForm = (group: readonly Wording[]): string =>
  group.map(({ text }) => bare(text)).reduce((best, text) => (isPlainer(text, best) ? text : best))

const bare = (text: string): string => text.replace(/(?<=\p{L})['’]\p{L}+$/u, '')

const isPlainer = (text: string, than: string): boolean =>
  text.length < than.length || (text.length === than.length && countCapitals(text) < countCapitals(than))

const countCapitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0
