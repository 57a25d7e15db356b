// Every distinct printed word once: a number, the slots it fills, the sequences anchored at it. State of a tagger.
import type { CompiledLanguage, Sequence } from '../model/compiled-lexicon.ts'
import { CONTEXT_ROLES } from '../model/lexicon.ts'

/** Distinct words kept before the table starts anew: about 30 MB, the vocabulary of some thousand articles. */
const MOST_WORDS = 300_000

const FIRST_CAPACITY = 1 << 14

/** What is known of a word. */
export interface WordFacts {
  readonly text: string
  readonly slots: Int32Array
  /** A bit for each slot modulo 32: most questions whether a word fills a slot are answered no by it. */
  readonly mask: number
  /** Indexes of the sequences to try where this word stands; undefined for most words. */
  readonly sequences: Int32Array | undefined
  /** The frame cues to try where this word stands; undefined for most words. */
  readonly frames: readonly FrameSequence[] | undefined
  /** Whether its first unit has a small letter of its own. */
  readonly isCapital: boolean
}

/** A frame cue and the number of its role in CONTEXT_ROLES. */
export interface FrameSequence {
  readonly role: number
  readonly sequence: Sequence
}

/** The hash of a word's beginning, with one more UTF-16 unit. */
export const addToHash = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

/** The hash of the word `text.slice(start, end)`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at))
  return hash
}

/** Finds words by hash without cutting them out of the text; a word is recognised once, when it is first seen. */
export class WordTable {
  readonly #language: CompiledLanguage
  readonly #frames: ReadonlyMap<number, readonly FrameSequence[]>
  #words: WordFacts[] = []
  #hashes = new Int32Array(FIRST_CAPACITY)
  /** Word number + 1; 0 = free. */
  #numbers = new Int32Array(FIRST_CAPACITY)

  constructor(language: CompiledLanguage) {
    this.#language = language
    this.#frames = indexFrames(language)
  }

  get words(): readonly WordFacts[] {
    return this.#words
  }

  /** The number of the word `text.slice(start, end)`, whose hash is `hash`. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const mask = this.#numbers.length - 1
    let at = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const number = this.#numbers[at]! - 1
      if (number < 0) return this.#add(text.slice(start, end), hash)
      if (this.#hashes[at] === hash) {
        const known = this.#words[number]!.text
        if (known.length === end - start && text.startsWith(known, start)) return number
      }
      at = (at + 1) & mask
    }
  }

  /** Forgets all words if there are too many. Only between texts: numbers given out before become void. */
  prune(): void {
    if (this.#words.length < MOST_WORDS) return
    this.#words = []
    this.#hashes = new Int32Array(FIRST_CAPACITY)
    this.#numbers = new Int32Array(FIRST_CAPACITY)
  }

  #add(word: string, hash: number): number {
    // A slice keeps its whole text alive; a copy does not.
    const text = Buffer.from(word, 'utf16le').toString('utf16le')
    this.#words.push(toFacts(text, this.#language, this.#frames))
    const number = this.#words.length - 1
    if (this.#words.length * 2 > this.#numbers.length) this.#grow()
    this.#place(hash, number)
    return number
  }

  #place(hash: number, number: number): void {
    const mask = this.#numbers.length - 1
    let at = (hash ^ (hash >>> 15)) & mask
    while (this.#numbers[at] !== 0) at = (at + 1) & mask
    this.#numbers[at] = number + 1
    this.#hashes[at] = hash
  }

  #grow(): void {
    const hashes = this.#hashes
    const numbers = this.#numbers
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#numbers = new Int32Array(numbers.length * 2)
    for (let at = 0; at < numbers.length; at++) if (numbers[at] !== 0) this.#place(hashes[at]!, numbers[at]! - 1)
  }
}

/** The frame cues by the slot of their anchor. */
function indexFrames({ frames }: CompiledLanguage): Map<number, FrameSequence[]> {
  const index = new Map<number, FrameSequence[]>()
  for (const [name, { anchored }] of frames) {
    const role = CONTEXT_ROLES.indexOf(name)
    for (const [slot, sequences] of anchored) {
      const list = index.get(slot) ?? []
      index.set(slot, list)
      for (const sequence of sequences) list.push({ role, sequence })
    }
  }
  return index
}

function toFacts(
  text: string,
  language: CompiledLanguage,
  framesOfSlot: ReadonlyMap<number, readonly FrameSequence[]>,
): WordFacts {
  const slots = language.slotsOf(text)
  const sequences: number[] = []
  const frames: FrameSequence[] = []
  let mask = 0
  for (const slot of slots) {
    sequences.push(...(language.anchored[slot] ?? []))
    frames.push(...(framesOfSlot.get(slot) ?? []))
    mask |= 1 << (slot & 31)
  }
  return {
    text,
    slots,
    mask,
    sequences: sequences.length === 0 ? undefined : Int32Array.from(sequences),
    frames: frames.length === 0 ? undefined : frames,
    isCapital: text[0] !== text[0]?.toLowerCase(),
  }
}
