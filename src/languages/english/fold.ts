// English text → the same text in lower case without accents, unit for unit. Used wherever English words are compared.

const FIRST_UNFOLDED = 0x80

/** The fold of each unit met so far, 0 for the others: to fold all of them takes longer than a short article. */
const table = new Uint16Array(0x10000)
for (const sign of '’‘ʼ`´′＇') table[sign.charCodeAt(0)] = 0x27
table['ı'.charCodeAt(0)] = 0x69

/** Folds every UTF-16 unit to one unit: case, accents (détente, façade), dotted and dotless i, kinds of apostrophe. */
export function foldEnglish(text: string): string {
  let index = 0
  while (index < text.length && isFolded(text.charCodeAt(index))) index++
  if (index === text.length) return text
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    units[at] = table[unit] || learn(unit)
  }
  let folded = ''
  for (let at = 0; at < units.length; at += CHUNK) folded += String.fromCharCode(...units.subarray(at, at + CHUNK))
  return folded
}

/** Most arguments that a call takes without trouble. */
const CHUNK = 4096

const isFolded = (unit: number): boolean => unit < FIRST_UNFOLDED && !(unit >= 0x41 && unit <= 0x5a)

function learn(unit: number): number {
  table[unit] = foldUnit(unit)
  return table[unit]
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const bare = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase().normalize('NFD')
  const isLatin = /^\p{Script=Latin}/u.test(bare)
  const lower = isLatin ? bare.charAt(0) : String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
