// What a tokeniser must know about a UTF-16 unit: one table look-up a unit. Used by tokenise.ts.

export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
/** `'` `’` and the signs typed for them: inside a word they join a suffix to it. */
export const APOSTROPHE = 3
/** Hyphens, and dashes typed for them: between words they join. */
export const HYPHEN = 4
export const NEWLINE = 5
/** `%` and currency signs: before a figure they belong to it. */
export const UNIT = 6
export const MARK = 7

const CLASSES: readonly (readonly [number, string])[] = [
  [APOSTROPHE, "'’‘ʼ`´′＇"],
  [HYPHEN, '-‐‑–−'],
  [NEWLINE, '\n\r\u2028\u2029\u0085'],
  [UNIT, '%$€£₺¥'],
  [
    SPACE,
    ' \t\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff\u200b',
  ],
]

let table: Uint8Array | undefined

/** The class of every UTF-16 unit, made at first use; surrogates count as letters, so that no pair is cut. */
export function characterTable(): Uint8Array {
  table ??= makeTable()
  return table
}

/** All units in their order; the signs that are no letters, marks, figures or spaces are found in a few searches. */
function makeTable(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(MARK)
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('')
  const fill = (kind: number, runs: RegExp): void => {
    for (const { index, 0: run } of units.matchAll(runs)) classes.fill(kind, index, index + run.length)
  }
  fill(SPACE, /\s+/gu)
  fill(DIGIT, /\p{N}+/gu)
  fill(LETTER, /[\p{L}\p{M}]+/gu)
  classes.fill(LETTER, 0xd800, 0xe000)
  for (const [kind, signs] of CLASSES) for (const sign of signs) classes[sign.charCodeAt(0)] = kind
  return classes
}
