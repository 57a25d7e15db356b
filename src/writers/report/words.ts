// The words of the page in both languages, and the reading of a code (a section, a parity, a category) in each.
import { english } from './words-en.ts'
import { turkish } from './words-tr.ts'

export type PageLanguage = 'en' | 'tr'

export type PageWords = typeof english

export const PAGE_LANGUAGES: readonly PageLanguage[] = ['en', 'tr']

const words: Readonly<Record<PageLanguage, PageWords>> = { en: english, tr: turkish }

export const pageWords = (language: PageLanguage): PageWords => words[language]

/** The word for a code of the data, or the code itself where the page has no word for it. */
export const wordFor = (words: PageWords, code: string): string =>
  Object.hasOwn(words, code) ? words[code as keyof PageWords] : code
