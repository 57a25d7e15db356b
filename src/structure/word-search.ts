// Finds the few words of a long text that somebody asks for, without cutting out or folding the others. Used by hyphens.ts.
import type { Span } from '../model/span.ts'
import { foldKey } from './fold.ts'

const OTHER = 0
const LETTER = 1
const MARK = 2
const HYPHEN = 3

/** What a UTF-16 unit is in a word, and its folded unit; made at first use. */
interface Units {
  readonly kinds: Uint8Array
  readonly folded: Uint16Array
}

let units: Units | undefined

function makeUnits(): Units {
  const kinds = new Uint8Array(0x10000)
  const folded = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) {
    const sign = String.fromCharCode(unit)
    if (/\p{L}/u.test(sign)) kinds[unit] = LETTER
    else if (/\p{M}/u.test(sign)) kinds[unit] = MARK
    folded[unit] = foldKey(sign).charCodeAt(0)
  }
  for (const hyphen of '-‐') {
    kinds[hyphen.charCodeAt(0)] = HYPHEN
    folded[hyphen.charCodeAt(0)] = 0x2d
  }
  return { kinds, folded }
}

const add = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

function hashOf(key: string): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = add(hash, key.charCodeAt(at))
  return hash
}

/**
 * Where words stand that may be one of `keys` (folded, `-` for every hyphen), or may begin with one and a hyphen: a word is
 * letters and their marks, with hyphens between. Compares hashes, so a few others are among them; a word with combining
 * marks is always among them. Letters beyond the basic plane end a word. Linear in the text.
 */
export function wordsAmong(text: string, keys: Iterable<string>): Span[] {
  units ??= makeUnits()
  const { kinds, folded } = units
  const wanted = new Set<number>()
  for (const key of keys) wanted.add(hashOf(key))
  const found: Span[] = []
  for (let at = 0; at < text.length; ) {
    if (kinds[text.charCodeAt(at)] !== LETTER) {
      at++
      continue
    }
    const start = at
    let hash = 0
    let isFound = false
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const kind = kinds[unit]!
      if (kind === OTHER) break
      if (kind === HYPHEN) {
        if (kinds[text.charCodeAt(at + 1)] !== LETTER) break
        isFound ||= wanted.has(hash)
      }
      isFound ||= kind === MARK
      hash = add(hash, folded[unit]!)
    }
    if (isFound || wanted.has(hash)) found.push({ start, end: at })
  }
  return found
}
