// How many columns a text takes on a screen: for tables and concordance lines that stay aligned in any script.

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Scripts and signs that take two columns (Unicode Standard Annex 11, wide and full-width, in its main ranges). */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u

const PLAIN = /^[\u0020-\u02ff\u0370-\u0482\u2010-\u2027]*$/

/** Columns of a text: a grapheme takes one, a wide one two; a letter with its combining marks is one grapheme. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += WIDE.test(segment) ? 2 : 1
  return width
}

/** The beginning of a text, at most `width` columns of it, `…` where it was cut. */
export function cutEnd(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `${takeStart(segmentsOf(text), width - 1).join('')}…`
}

/** The end of a text, at most `width` columns of it, `…` where it was cut. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `…${takeStart(segmentsOf(text).reverse(), width - 1)
    .reverse()
    .join('')}`
}

/** The beginning and the end of a text, at most `width` columns of it: names often differ in both. */
export function cutMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const head = takeStart(segmentsOf(text), Math.ceil((width - 1) / 2)).join('')
  return head + cutStart(text, width - displayWidth(head))
}

export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text

export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

const segmentsOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment)

function takeStart(segments: readonly string[], width: number): string[] {
  const taken: string[] = []
  let used = 0
  for (const segment of segments) {
    used += displayWidth(segment)
    if (used > width) break
    taken.push(segment)
  }
  return taken
}
