// A text without what need not be in its language: names, quotations, citations, addresses (for detect.ts).

/** Begins only where a word does: from every letter of a long word on it would take the square of its length. */
const ADDRESS = /(?<!\S)\S*(?:@|:\/\/|www\.)\S*/gu
const CITATION = /\([^()]{0,200}\d{4}[^()]{0,200}\)/gu
const QUOTATION = /"[^"]{3,600}"|“[^”]{3,600}”|«[^»]{3,600}»/gu
/** A word with a capital and whatever hangs on it. */
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]*/gu

/** Without addresses, which say nothing about the language of the words round them. */
export const withoutAddresses = (text: string): string =>
  /@|:\/\/|www\./.test(text) ? text.replace(ADDRESS, ' ') : text

/** Only the words in small letters outside quotations and citations; '' where there are fewer than two. */
export function runningWords(text: string): string {
  const running = text.replace(QUOTATION, ' ').replace(CITATION, ' ').replace(CAPITALISED, ' ')
  return (running.match(/\p{Ll}{2,}/gu)?.length ?? 0) < 2 ? '' : running
}

const NEUTRAL = /(?<!\p{L})(?:ve|and|ile|with|von|van|de|bin)(?!\p{L})/gu
const NAME = /^[\p{Lu}][\p{L}\p{M}'’.-]*$/u
const MOST_NAMES = 4

/** Whether a line is made of capitalised words only, as names are: `Halit HAMZAOĞLU*`. Text all in capitals is not. */
export function isNames(text: string): boolean {
  if (/\d/.test(text) || !/\p{Ll}/u.test(text)) return false
  const words = text.replace(NEUTRAL, ' ').match(/[\p{L}\p{M}'’.-]*\p{L}[\p{L}\p{M}'’.-]*/gu) ?? []
  return words.length > 1 && words.length <= MOST_NAMES && words.every((word) => NAME.test(word))
}

/** The words before a colon: `Anahtar Kelimeler: …`, `Received: …`; '' where a text has no label. */
export const labelOf = (text: string): string => /^[*\s]*(\p{L}[\p{L}\p{M} -]{2,40})\s?:/u.exec(text)?.[1] ?? ''

/** `Ö Z E T` → `ÖZET`; other text as it is. */
export const withoutLetterSpace = (text: string): string =>
  /^\p{L}(?:\s+\p{L}){1,29}$/u.test(text.trim()) ? text.replace(/\s+/g, '') : text
