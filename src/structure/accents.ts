// Accents printed as characters of their own beside their letter (s¸, g˘, o¨, I˙): LaTeX and old fonts leave them so.
import type { Edit } from './edit.ts'

/** Any spacing accent that Turkish letters can fall apart into: a cheap test before the dear one. */
export const ACCENT_HINT = /[¸˘¨˙]/

/** Letters each accent stands on, with the letter they make. */
const COMPOSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '¸': { s: 'ş', S: 'Ş', c: 'ç', C: 'Ç' },
  '˘': { g: 'ğ', G: 'Ğ' },
  '¨': { o: 'ö', O: 'Ö', u: 'ü', U: 'Ü' },
  '˙': { I: 'İ', ı: 'i' },
}

const ACCENT = /[¸˘¨˙]/g
const isLetter = (unit: string): boolean => /\p{L}/u.test(unit)

/**
 * Joins a spacing accent with its letter: the one before it (`s¸`), else the one after (`¸s`). A diaeresis also serves as
 * a quotation mark, so one at the edge of a word is left alone unless it follows its letter.
 */
export function accentEdits(text: string): Edit[] {
  const edits: Edit[] = []
  let free = 0
  for (const { 0: accent, index } of text.matchAll(ACCENT)) {
    const letters = COMPOSED[accent]!
    const before = index - 1 >= free ? text.charAt(index - 1) : ''
    const after = text.charAt(index + 1)
    const isInside = isLetter(text.charAt(index - 1)) && isLetter(after)
    if (letters[before] !== undefined && (accent !== '¨' || isLetter(after)))
      edits.push({ start: index - 1, end: index + 1, to: letters[before], kind: 'letter' })
    else if (letters[after] !== undefined && (accent !== '¨' || isInside))
      edits.push({ start: index, end: index + 2, to: letters[after], kind: 'letter' })
    else continue
    free = edits.at(-1)!.end
  }
  return edits
}
