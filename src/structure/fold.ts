// Folding for comparing words and headings across case and Turkish i's; for keys only, offsets do not survive it.

const DOTTED_AND_DOTLESS = /[İIı]/g

/** A word's key: lower case, all four Turkish i's one, composed. `İLİŞKİLERİ` and `ilişkileri` have the same key. */
export const foldKey = (text: string): string => text.replace(DOTTED_AND_DOTLESS, 'i').normalize('NFC').toLowerCase()
