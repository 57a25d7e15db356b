// What a sentence splitter must know about a character: one table look-up a UTF-16 unit, used by sentences.ts.

/** Classes of a UTF-16 unit; one each. */
export const OTHER = 0
export const SPACE = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
/** `.` `!` `?` `…` */
export const TERMINATOR = 5
/** `(` `[` `{` and quotes that only open: `“` `«` `„` */
export const OPENER = 6
/** `)` `]` `}` and quotes that only close: `”` `»` */
export const CLOSER = 7
/** `"` `'` `’`: open or close by their place. */
export const QUOTE = 8
/** Dashes and bullets, which may stand before a sentence. */
export const DASH = 9

/** Latin, Greek and Cyrillic stand in the table; anything higher is asked of Unicode, and is rare. */
const TABLE_SIZE = 0x530

const CHARACTERS: Readonly<Record<number, string>> = {
  [SPACE]: ' \t\n\r\f\v\u0085\u00a0',
  [TERMINATOR]: '.!?',
  [OPENER]: '([{«',
  [CLOSER]: ')]}»',
  [QUOTE]: '"\'',
  [DASH]: '-*·',
}

const PUNCTUATION_ABOVE: Readonly<Record<number, string>> = {
  [SPACE]: '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u3000\ufeff',
  [TERMINATOR]: '…',
  [OPENER]: '“„‹‘‚',
  [CLOSER]: '”›',
  [QUOTE]: '’',
  [DASH]: '–—‒―•▪●◦‣',
}

const table = new Uint8Array(TABLE_SIZE)
for (let code = 0; code < TABLE_SIZE; code++) table[code] = classOfLetter(code)
for (const [kind, characters] of Object.entries(CHARACTERS)) {
  for (const character of characters) table[character.charCodeAt(0)] = Number(kind)
}

const above = new Map<number, number>()
for (const [kind, characters] of Object.entries(PUNCTUATION_ABOVE)) {
  for (const character of characters) above.set(character.charCodeAt(0), Number(kind))
}

/** The class of a UTF-16 unit. A unit past the end of a text (NaN) is a space; combining marks go with small letters. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return table[code]!
  if (Number.isNaN(code)) return SPACE
  return above.get(code) ?? classOfLetter(code)
}

function classOfLetter(code: number): number {
  const character = String.fromCharCode(code)
  // A letter of a script without capitals may begin a sentence as it is.
  if (/\p{Lu}|\p{Lt}/u.test(character) || (code > 0x24f && /\p{Lo}/u.test(character))) return UPPER
  if (/\p{L}|\p{M}/u.test(character)) return LOWER
  if (/\p{Nd}/u.test(character)) return DIGIT
  return OTHER
}
