// Whether a side is in the language it is said to be in: little words and letters tell. Lowers the scores of a wrong pair.
import type { Language } from '../model/language.ts'
import { foldText } from './letters.ts'
import { ENGLISH_LITTLE_WORDS, TURKISH_LITTLE_WORDS } from './little-words.ts'
import { remember } from './remember.ts'
import type { SentenceSide } from './vocabulary.ts'

/** So many words of its own every text is credited with: a title says too little to be doubted. */
const CREDIT = 3
/** From this share of the other language's words on, a side is doubted; at the second, disbelieved. */
const DOUBT = 0.5
const DISBELIEF = 0.8
/** What is left of a score that is not believed. */
const LEAST_TRUST = 0.1

/** 1 = nothing speaks against the language, down to a tenth. Texts without words are trusted. */
export function trustLanguage(sentences: readonly SentenceSide[], language: Language): number {
  let ours = CREDIT
  let theirs = 0
  for (const { text } of sentences) {
    for (const word of text.normalize('NFC').match(/\p{L}+/gu) ?? []) {
      const said = languageOf(word)
      if (said === language) ours++
      else if (said !== 'either') theirs++
    }
  }
  const doubt = (theirs / (ours + theirs) - DOUBT) / (DISBELIEF - DOUBT)
  return Math.max(LEAST_TRUST, Math.min(1, 1 - doubt))
}

/** Letters that English does not write. */
const TURKISH_LETTER = /[çğöşü]/

const languageOf = remember((printed): Language | 'either' => {
  const word = foldText(printed)
  if (TURKISH.has(word) || TURKISH_LETTER.test(word)) return 'tr'
  return ENGLISH.has(word) ? 'en' : 'either'
})

/** Words both languages write (`on`, `her`, `an`) tell nothing; nor do single letters. */
const telling = (words: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => word.length > 1 && !others.has(word) && !SHARED.has(word)))

/** Little words of one language that are common words of the other. */
const SHARED = new Set(['on', 'her', 'an', 'at', 'in', 'ben', 'de', 'da', 'o', 'not', 'did', 'sen', 'en', 'ya'])

const TURKISH = telling(TURKISH_LITTLE_WORDS, ENGLISH_LITTLE_WORDS)
const ENGLISH = telling(ENGLISH_LITTLE_WORDS, TURKISH_LITTLE_WORDS)
