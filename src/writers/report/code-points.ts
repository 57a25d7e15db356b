// Offsets in code points, as records have them, → offsets in UTF-16 units, as a browser counts.

/** Gives the function that turns an offset into `text`; where every letter is one unit it changes nothing. */
export function toUnits(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset
  const units = [0]
  for (const letter of text) units.push(units.at(-1)! + letter.length)
  return (offset) => units[offset] ?? text.length
}
