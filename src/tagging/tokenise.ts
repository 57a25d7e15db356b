// Paragraph text → tokens in typed arrays: words (numbered by the word table) and punctuation marks. First step of tagging.
import { APOSTROPHE, characterTable, DIGIT, HYPHEN, LETTER, NEWLINE, SPACE, UNIT } from './characters.ts'
import { findMasks } from './masks.ts'
import { addToHash, hashOf, type WordTable } from './word-table.ts'

/** Tokens of one text. Arrays may be longer than `count`. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** Number of the word (≥ 0), or of a punctuation mark: its UTF-16 unit's complement (`~unit`, < 0). */
  readonly ids: Int32Array
}

/**
 * Cuts a text into tokens. A word is a run of letters and digits, with what an apostrophe joins to it; figures keep
 * `1,000.5 %20 $3`. A hyphen between words joins them (also `Dominance- Denial`) and is no token; a dash between spaces,
 * an empty line and any other sign is a token that no cue crosses. Web addresses and the like are one such token.
 */
export function tokenise(text: string, table: WordTable): Tokens {
  const classes = characterTable()
  const list = new TokenList(text.length)
  let at = 0
  for (const mask of findMasks(text)) {
    scan(text, at, mask.start, { table, classes, list })
    list.add(mask.start, mask.end, MASKED)
    at = mask.end
  }
  scan(text, at, text.length, { table, classes, list })
  return { text, count: list.count, starts: list.starts, ends: list.ends, ids: list.ids }
}

interface Scanner {
  readonly table: WordTable
  readonly classes: Uint8Array
  readonly list: TokenList
}

/** Adds the tokens of a stretch of text that holds no masked part. */
function scan(text: string, start: number, limit: number, { table, classes, list }: Scanner): void {
  let at = start
  while (at < limit) {
    const unit = text.charCodeAt(at)
    const kind = classes[unit]!
    if (kind === SPACE) at++
    else if (kind === LETTER || kind === DIGIT || (kind === UNIT && classes[text.charCodeAt(at + 1)] === DIGIT)) {
      // Most words are letters and nothing else: their hash is made while their end is looked for.
      let end = at
      let hash = 0
      let last = kind
      for (; end < limit; end++) {
        const next = text.charCodeAt(end)
        const nextKind = classes[next]!
        if (nextKind !== LETTER && nextKind !== DIGIT) break
        hash = addToHash(hash, next)
        last = nextKind
      }
      if (last !== LETTER || (end < limit && classes[text.charCodeAt(end)] === APOSTROPHE)) {
        end = wordEnd(text, at, limit, classes)
        hash = hashOf(text, at, end)
      }
      list.add(at, end, table.numberOf(text, at, end, hash))
      at = end
    } else {
      const isPassedOver =
        (kind === HYPHEN && isJoining(text, at, classes)) || (kind === NEWLINE && !isEmptyLine(text, at, classes))
      if (!isPassedOver) list.add(at, at + 1, ~unit)
      at++
    }
  }
}

const STOP = 0x2e
const COMMA = 0x2c
const PERCENT = 0x25

/** Where the word that begins at `start` ends: apostrophes before a letter, `1,000.5` and `20%` are inside it. */
function wordEnd(text: string, start: number, limit: number, classes: Uint8Array): number {
  let at = start + 1
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at)
    const kind = classes[unit]
    if (kind === LETTER || kind === DIGIT) continue
    const isAfterDigit = classes[text.charCodeAt(at - 1)] === DIGIT
    if (isAfterDigit && unit === PERCENT) continue
    if (kind !== APOSTROPHE && unit !== STOP && unit !== COMMA) break
    const beyond = at + 1 < limit ? classes[text.charCodeAt(at + 1)] : SPACE
    if (kind === APOSTROPHE && (beyond === LETTER || beyond === DIGIT)) continue
    if (kind !== APOSTROPHE && isAfterDigit && beyond === DIGIT) continue
    break
  }
  return at
}

/** Stands for a masked stretch: a mark that no cue names. */
const MASKED = ~0xffff

/** Tokens in arrays that grow: few objects, many tokens. */
class TokenList {
  count = 0
  starts: Int32Array<ArrayBuffer>
  ends: Int32Array<ArrayBuffer>
  ids: Int32Array<ArrayBuffer>

  /** Room for a token every five units, more than prose needs. */
  constructor(length: number) {
    const capacity = Math.ceil(length / 5) + 8
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
    this.ids = new Int32Array(capacity)
  }

  add(start: number, end: number, id: number): void {
    if (this.count === this.starts.length) {
      this.starts = grown(this.starts)
      this.ends = grown(this.ends)
      this.ids = grown(this.ids)
    }
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.ids[this.count++] = id
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Whether a hyphen joins: a word on both sides, and at most on one side a space or a line break between. */
function isJoining(text: string, at: number, classes: Uint8Array): boolean {
  const isWord = (index: number): boolean => {
    const kind = classes[text.charCodeAt(index)]
    return kind === LETTER || kind === DIGIT
  }
  if (at === 0 || at + 1 >= text.length) return false
  const hasWordBefore = isWord(at - 1)
  const hasWordAfter = isWord(at + 1)
  if (hasWordBefore || hasWordAfter) {
    if (hasWordBefore && hasWordAfter) return true
    const step = hasWordBefore ? 1 : -1
    const beyond = at + (isLineEnd(text, at, step) ? 3 : 2) * step
    const kind = classes[text.charCodeAt(at + step)]
    return (kind === SPACE || kind === NEWLINE) && beyond >= 0 && beyond < text.length && isWord(beyond)
  }
  return false
}

/** Whether the two units beside a hyphen are the line end of Windows. */
const isLineEnd = (text: string, at: number, step: number): boolean =>
  step > 0 ? text.startsWith('\r\n', at + 1) : text.startsWith('\r\n', at - 2)

/** Whether a line break at `at` is followed by another with nothing but spaces between. */
function isEmptyLine(text: string, at: number, classes: Uint8Array): boolean {
  let next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
  while (next < text.length && classes[text.charCodeAt(next)] === SPACE) next++
  return next < text.length && classes[text.charCodeAt(next)] === NEWLINE && text[next - 1] !== '\r'
}

/** Index of the first token that starts at or after `offset`, by binary search. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens.starts[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
