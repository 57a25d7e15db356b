// Numbers for what a word can be: equal word entries get one number, equal sets of entries one slot. Used by compile.ts.
import type { SlotTable } from '../model/compiled-lexicon.ts'
import type { LanguageRules, WordEntry, WordRecogniser } from '../model/language.ts'

/** What a slot accepts besides its entries. */
export const NUMBER = 1
export const CAPITAL = 2

interface Slot {
  readonly entries: readonly number[]
  readonly flags: number
}

/** Gathers slots while rows are compiled. */
export class SlotGatherer {
  readonly #entries: WordEntry[] = []
  readonly #entryNumbers = new Map<string, number>()
  readonly #slots: Slot[] = []
  readonly #slotNumbers = new Map<string, number>()

  /** The number of the slot that these entries (or figures, or capitalised words) fill. */
  slotOf(entries: readonly WordEntry[], flags = 0): number {
    const numbers = [...new Set(entries.map((entry) => this.#numberOf(entry)))].sort((a, b) => a - b)
    const key = `${flags}:${numbers.join()}`
    const known = this.#slotNumbers.get(key)
    if (known !== undefined) return known
    this.#slots.push({ entries: numbers, flags })
    this.#slotNumbers.set(key, this.#slots.length - 1)
    return this.#slots.length - 1
  }

  #numberOf(entry: WordEntry): number {
    const key = `${entry.kind}:${entry.form}`
    const known = this.#entryNumbers.get(key)
    if (known !== undefined) return known
    this.#entries.push(entry)
    this.#entryNumbers.set(key, this.#entries.length - 1)
    return this.#entries.length - 1
  }

  get size(): number {
    return this.#slots.length
  }

  /** How rare words of a slot are, roughly: long words are rare, suffixes, figures and big classes are not. */
  rarityOf(slot: number): number {
    const { entries, flags } = this.#slots[slot]!
    if (flags !== 0 || entries.length === 0) return 0
    const lengths = entries.map((entry) => {
      const { form, kind } = this.#entries[entry]!
      return kind === 'suffix' || kind === 'open-suffix' ? 1 : form.length + 1
    })
    return Math.min(...lengths) - Math.log2(entries.length)
  }

  /** What was gathered, as plain values. */
  finish(): SlotTable {
    const slotsOfEntry: number[][] = this.#entries.map(() => [])
    for (const [slot, { entries }] of this.#slots.entries()) {
      for (const entry of entries) slotsOfEntry[entry]!.push(slot)
    }
    const flagged = this.#slots.flatMap(({ flags }, slot) => (flags === 0 ? [] : [{ slot, flags }]))
    return { entries: this.#entries, slotsOfEntry, flagged }
  }
}

/** A function from a printed word to the slots it fills, ascending. The entries are compiled when the first word comes. */
export function slotFinder(table: SlotTable, rules: LanguageRules): (word: string) => Int32Array {
  let recogniser: WordRecogniser | undefined
  return (word) => {
    recogniser ??= rules.compileWords(table.entries)
    const normal = MARK.test(word) ? word.normalize('NFC') : word
    const slots = new Set<number>()
    for (const entry of recogniser.recognise(normal)) for (const slot of table.slotsOfEntry[entry]!) slots.add(slot)
    const isNumber = FIGURE.test(normal)
    const isCapital = CAPITALISED.test(normal)
    for (const { slot, flags } of table.flagged) {
      if ((flags & NUMBER && isNumber) || (flags & CAPITAL && isCapital)) slots.add(slot)
    }
    return slots.size === 0 ? NO_SLOTS : Int32Array.from(slots).sort()
  }
}

const NO_SLOTS = new Int32Array(0)
const MARK = /\p{M}/u
const FIGURE = /^[%$€£₺]?[0-9]/
const CAPITALISED = /^\p{Lu}/u
