// Folds Turkish text for comparing words: one UTF-16 unit in, one out. First step of every look-up in this room.

const TABLE_SIZE = 0x250

/** Units whose folding is not plain lower-casing: Turkish I and İ, the circumflex, and what typists put for an apostrophe. */
const SPECIAL: Readonly<Record<string, string>> = {
  I: 'ı',
  İ: 'i',
  â: 'a',
  Â: 'a',
  î: 'i',
  Î: 'i',
  û: 'u',
  Û: 'u',
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  ʹ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '＇': "'",
}

const table = Uint16Array.from({ length: TABLE_SIZE }, (_, unit) => foldSlowly(unit))

function foldSlowly(unit: number): number {
  const character = String.fromCharCode(unit)
  const special = SPECIAL[character]
  if (special !== undefined) return special.charCodeAt(0)
  // A single unit is lower-cased without its neighbours (no final sigma); what would change length stays as it is.
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** Folds one UTF-16 unit. */
export const foldUnit = (unit: number): number => (unit < TABLE_SIZE ? table[unit]! : foldSlowly(unit))

/**
 * Folds case by Turkish rules (I → ı, İ → i), circumflex (â → a) and apostrophe variants (’ → ').
 * Keeps the length in UTF-16 units, so offsets stay true; decomposed letters stay decomposed. `''` gives `''`.
 */
export function fold(text: string): string {
  let folded = ''
  let copied = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const to = foldUnit(unit)
    if (to === unit) continue
    folded += text.slice(copied, at) + String.fromCharCode(to)
    copied = at + 1
  }
  return copied === 0 ? text : folded + text.slice(copied)
}

const isCombining = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f

/** A word with its decomposed letters put together, where it has any; a dot left over on an i (lower-cased İ) is dropped. */
export function composed(word: string): string {
  for (let at = 0; at < word.length; at++) {
    if (isCombining(word.charCodeAt(at))) return word.normalize('NFC').replaceAll('\u0307', '')
  }
  return word
}
