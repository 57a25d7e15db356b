// Paragraph text → tokens in typed arrays: words (numbered by the word table) and punctuation marks. First step of tagging.
import { APOSTROPHE, characterTable, DIGIT, HYPHEN, LETTER, MARK, NEWLINE, SPACE, UNIT } from './characters.ts'
import { findMasks } from './masks.ts'
import type { WordTable } from './word-table.ts'

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
  const masks = findMasks(text)
  const length = text.length
  const capacity = (length >> 1) + 8
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let ids = new Int32Array(capacity)
  let count = 0
  let mask = 0
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const kind = classes[unit]
    if (kind === SPACE) {
      at++
      continue
    }
    if (count + 1 >= starts.length) {
      starts = grown(starts)
      ends = grown(ends)
      ids = grown(ids)
    }
    while (mask < masks.length && masks[mask]!.end <= at) mask++
    const masked = masks[mask]
    if (masked && at >= masked.start) {
      starts[count] = at
      ends[count] = masked.end
      ids[count++] = MASKED
      at = masked.end
      continue
    }
    const start = at
    if (kind === LETTER || kind === DIGIT || (kind === UNIT && classes[text.charCodeAt(at + 1)] === DIGIT)) {
      let hash = 0
      let current = unit
      let before = -1
      const limit = masked ? masked.start : length
      for (;;) {
        hash = (Math.imul(hash, 31) + current) | 0
        before = classes[current]!
        at++
        if (at >= limit) break
        current = text.charCodeAt(at)
        const next = classes[current]!
        if (next === LETTER || next === DIGIT) continue
        const beyond = at + 1 < limit ? classes[text.charCodeAt(at + 1)] : SPACE
        if (next === APOSTROPHE && (beyond === LETTER || beyond === DIGIT)) continue
        if (before === DIGIT && beyond === DIGIT && (current === 0x2e || current === 0x2c)) continue
        if (before === DIGIT && current === 0x25) continue
        break
      }
      starts[count] = start
      ends[count] = at
      ids[count++] = table.numberOf(text, start, at, hash)
      continue
    }
    at++
    if (kind === HYPHEN && isJoining(text, start, classes)) continue
    if (kind === NEWLINE && !isEmptyLine(text, start, classes)) continue
    starts[count] = start
    ends[count] = at
    ids[count++] = ~unit
  }
  return { text, count, starts, ends, ids }
}

/** Stands for a masked stretch: a mark that no cue names. */
const MASKED = ~0xffff

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Whether a hyphen joins: a word on both sides, and at most on one side a space (or a line break) between. */
function isJoining(text: string, at: number, classes: Uint8Array): boolean {
  const isWord = (index: number): boolean => {
    const kind = classes[text.charCodeAt(index)]
    return kind === LETTER || kind === DIGIT
  }
  if (at === 0 || at + 1 >= text.length) return false
  const hasWordBefore = isWord(at - 1)
  const hasWordAfter = isWord(at + 1)
  if (hasWordBefore && hasWordAfter) return true
  if (!hasWordBefore && !hasWordAfter) return false
  const step = hasWordBefore ? 1 : -1
  const kind = classes[text.charCodeAt(at + step)]
  return (kind === SPACE || kind === NEWLINE) && at + 2 * step >= 0 && isWord(at + 2 * step)
}

/** Whether a line break at `at` is followed by another with nothing but spaces between. */
function isEmptyLine(text: string, at: number, classes: Uint8Array): boolean {
  let next = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
  while (next < text.length && classes[text.charCodeAt(next)] === SPACE) next++
  return next < text.length && classes[text.charCodeAt(next)] === NEWLINE && text[next - 1] !== '\r'
}

/** Whether a token is a punctuation mark. */
export const isMark = (id: number): boolean => id < 0

/** The UTF-16 unit of a punctuation mark. */
export const unitOf = (id: number): number => ~id

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

export const isPunctuation = (classes: Uint8Array, unit: number): boolean => classes[unit] === MARK
