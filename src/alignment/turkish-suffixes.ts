// Turkish suffixes as data: what may stand between a glossary stem and the end of a word. Read by turkish-stems.ts.

/**
 * Suffixes in archiphonemes (A = a e, I = ı i u ü, D = d t, C = c ç, K = k ğ), with and without their buffer letter.
 * No order is asked of them: the question here is only whether a remainder can be suffixes at all (`kar` + `puz` cannot).
 */
export const NOUN_SUFFIXES: readonly string[] = [
  'lAr', 'I', 'sI', 'Im', 'm', 'In', 'n', 'ImIz', 'mIz', 'InIz', 'nIz', 'A', 'yA', 'nA', 'yI', 'nI', 'DA', 'nDA', 'DAn', 'nDAn',
  'nIn', 'yIn', 'lA', 'ylA', 'CA', 'CI', 'lIK', 'lI', 'sIz', 'KI', 'sAl', 'DIr', 'Iz', 'yIz', 'sIn', 'yIm', 'DI', 'yDI', 'mIş', 'ymIş',
  'sA', 'ysA', 'ken', 'yKen', 'CAsInA', 'lAş', 'lAn', 'DAş', 'CIK', 'AK', 'ImDIrAK', 'ImsI', 'ncI', 'IncI', 'şAr', 'Ar',
] // biome-ignore format: a table reads better in rows

/** Suffixes that follow verbs only. */
export const VERB_SUFFIXES: readonly string[] = [
  'mAK', 'mA', 'Iyor', 'yor', 'mIyor', 'AcAK', 'yAcAK', 'Ir', 'r', 'mAz', 'z', 'An', 'yAn', 'DIK', 'K', 'mAlI', 'Ip', 'yIp', 'ArAK', 'yArAK',
  'IncA', 'yIncA', 'Il', 'l', 'D', 'AbIl', 'yAbIl', 'yAmA', 'AmA', 'yA', 'yIş', 'Iş', 'ş', 'DIr', 'Ig', 'g', 'gI', 'gIn', 'gAn', 'KIn', 'KAn', 'Iver', 'yIver', 'AlI', 'yAlI',
  'IcI', 'yIcI', 'AmAdAn', 'mAdAn', 'mAKsIzIn', 'DIkCA', 'Ay', 'yAy', 'AlIm', 'sInlAr', 'sIn', 'ImI', 'Im', 'Ak',
] // biome-ignore format: a table reads better in rows

/** Last letters that change before a vowel: `kitap` → `kitab-`, `renk` → `reng-`. */
export const SOFTENED: Readonly<Record<string, string>> = { p: 'b', t: 'd', ç: 'c', k: 'ğ', g: 'ğ' }
