// Folding for comparing words and headings across case and Turkish i's; for keys only, offsets do not survive it.

const DOTTED_AND_DOTLESS = /[İIı]/g

const DECOMPOSED = /[\u0300-\u036f]/

/** A word's key: lower case, all four Turkish i's one, composed. `İLİŞKİLERİ` and `ilişkileri` have the same key. */
export function foldKey(text: string): string {
  const dotted = text.replace(DOTTED_AND_DOTLESS, 'i')
  return (DECOMPOSED.test(dotted) ? dotted.replaceAll('i\u0307', 'i').normalize('NFC') : dotted).toLowerCase()
}
