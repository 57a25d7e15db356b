// Source text → its lines that hold anything: the first step of finding paragraphs.

/** A line that is not blank; offsets are UTF-16 units of the source, white space at both ends left out. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Columns of white space before it; a tab counts 4. */
  readonly indent: number
  /** Blank lines right before it. */
  readonly blanksBefore: number
  /** Whether a form feed stands between it and the line before. */
  readonly isPageStart: boolean
}

// Besides \n: old Mac line ends, form feeds and vertical tabs of word processors, Unicode's two separators.
const OTHER_BREAK = /[\r\f\v\u2028\u2029]/
const ANY_BREAK = /\r\n?|[\n\f\v\u2028\u2029]/g

const FORM_FEED = 0x0c
const TAB = 0x09
const TAB_WIDTH = 4

/** White space and invisible characters that mean nothing at the end of a line. */
function isBlankUnit(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0x7f) return false
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x3000
  )
}

/** The lines of `source` that hold anything, in order. An empty or blank source gives none. Linear. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let blanks = 0
  let isPageStart = false
  const add = (from: number, to: number): void => {
    let start = from
    let indent = 0
    while (start < to && isBlankUnit(source.charCodeAt(start))) {
      indent += source.charCodeAt(start) === TAB ? TAB_WIDTH : 1
      start++
    }
    if (start === to) {
      blanks++
      return
    }
    let end = to
    while (isBlankUnit(source.charCodeAt(end - 1))) end--
    lines.push({ start, end, indent, blanksBefore: blanks, isPageStart })
    blanks = 0
    isPageStart = false
  }
  eachLine(source, (from, to, breakUnit) => {
    add(from, to)
    if (breakUnit === FORM_FEED) isPageStart = true
  })
  return lines
}

function eachLine(source: string, visit: (from: number, to: number, breakUnit: number) => void): void {
  let from = 0
  if (OTHER_BREAK.test(source)) {
    for (const match of source.matchAll(ANY_BREAK)) {
      visit(from, match.index, source.charCodeAt(match.index))
      from = match.index + match[0].length
    }
  } else {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', from)) {
      visit(from, at, 0x0a)
      from = at + 1
    }
  }
  visit(from, source.length, 0)
}
