// Brackets and numbers round the end of a sentence: notes, citations after the full stop, asides (for sentences.ts).
import { CLOSER, classOf, DIGIT, TERMINATOR } from './sentence-characters.ts'

/** The longest aside in brackets, in units, that is passed over whole; a longer one holds sentences of its own. */
const LONGEST_ASIDE = 400
/** The longest citation that may follow a full stop. */
const LONGEST_CITATION = 160

const NOTE = /^(?:\d{1,3}(?:[,–-]\d{1,3})*|[¹²³⁰⁴-⁹]{1,3})(?=\s|$)/u
const NOTE_IN_BRACKETS = /^\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]/

const ASTERISK = 0x2a
const ROUND = 0x28
const SQUARE = 0x5b
const CURLY = 0x7b
const CLOSING: Readonly<Record<number, number>> = { [ROUND]: 0x29, [SQUARE]: 0x5d, [CURLY]: 0x7d }

/** `(Medeiros, 2005, p. 145)`, `(bkz. Goh, 2005; Kuik 2008a: 12)`, `(a.g.e., s. 12)`, `[12]`, but not an aside that is a sentence. */
const CITATION =
  /^(?:\((?:(?:[^()]{0,60}?[\s,.(])?(?:1[5-9]|20)\d\d[a-z]?(?:(?:[,;:/\u2013-]|\s(?:ve|and|&|s\.|pp?\.))[^()]*)?|(?:ibid|a\.\s?g\.\s?[emt]|aynı eser|ay\.)[^()]*)\)|\[\d{1,3}(?:\s?[,\u2013-]\s?\d{1,3})*\])$/iu

/** Where the aside that opens at `at` may be left: its closing bracket, or the stop right before it; 0 if it is too long or never closes. */
export function closingBracket(text: string, at: number): number {
  const opening = text.charCodeAt(at)
  const closing = CLOSING[opening]
  if (closing === undefined) return 0
  const limit = Math.min(text.length, at + LONGEST_ASIDE)
  let depth = 0
  for (let end = at; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (code === opening) depth++
    else if (code === closing && --depth === 0) {
      return classOf(text.charCodeAt(end - 1)) === TERMINATOR ? end - 2 : end
    }
  }
  return 0
}

/** Past a footnote number at `from`, right after a stop (and its closing quotes): `policy.12 The`, `policy.[12] The`. */
export function noteEnd(text: string, stop: number, from: number): number {
  if (text.charCodeAt(from) === ASTERISK) return from + 1
  if (text.charCodeAt(from) === SQUARE)
    return from + (NOTE_IN_BRACKETS.exec(text.slice(from, from + 12))?.[0].length ?? 0)
  if (!isNoteDigit(text.charCodeAt(from)) || classOf(text.charCodeAt(stop - 1)) === DIGIT) return from
  return from + (NOTE.exec(text.slice(from, from + 12))?.[0].length ?? 0)
}

const isNoteDigit = (code: number): boolean =>
  classOf(code) === DIGIT ||
  code === 0xb9 ||
  code === 0xb2 ||
  code === 0xb3 ||
  code === 0x2070 ||
  (code > 0x2073 && code < 0x207a)

/** Past a citation that opens at `from` and its own full stop, or 0 where none does: `… field. (Medeiros, 2005, p. 145).` */
export function citationEnd(text: string, from: number): number {
  const opening = text.charCodeAt(from)
  if (opening !== ROUND && opening !== SQUARE) return 0
  const ahead = text.slice(from, from + LONGEST_CITATION)
  const close = ahead.indexOf(String.fromCharCode(CLOSING[opening]!))
  if (close < 0 || !CITATION.test(ahead.slice(0, close + 1))) return 0
  let end = from + close + 1
  while (classOf(text.charCodeAt(end)) === TERMINATOR || classOf(text.charCodeAt(end)) === CLOSER) end++
  return end
}
