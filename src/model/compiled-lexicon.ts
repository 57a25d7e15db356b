// The lexicon made ready for matching: what lexicon/compile.ts makes and tagging/ reads. Plain values, no behaviour but one.
import type { Language, WordEntry } from './language.ts'
import type { ContextRole, CueRow } from './lexicon.ts'

/**
 * One element of a sequence, packed into a number: its kind in the two low bits, its value above.
 * word: a slot number · gap: the most words that may stand between · mark: the UTF-16 unit of a punctuation mark ·
 * group: the number of a class with members of several words.
 */
export const ELEMENT = { word: 0, gap: 1, mark: 2, group: 3 } as const
export const packElement = (kind: number, value: number): number => value * 4 + kind
export const elementKind = (element: number): number => element & 3
export const elementValue = (element: number): number => element >> 2

/** Elements in the order of the text; the anchor is the index of the word element that is looked up first (the rarest). */
export interface Sequence {
  readonly elements: Int32Array
  readonly anchor: number
}

/** A word class with members of several words: a slot for the single words, sequences for the others. */
export interface WordGroup {
  readonly slot: number
  readonly sequences: readonly Int32Array[]
}

/** Sequences to be looked for together. */
export interface Wordings {
  readonly sequences: readonly Sequence[]
  /** The sequences by the slot of their anchor. */
  readonly anchored: ReadonlyMap<number, readonly Sequence[]>
  /** A bit for each of those slots modulo 32. */
  readonly mask: number
}

/** Where a condition looks. */
export type Place =
  | 'before'
  | 'after'
  | 'near'
  | 'sentence'
  | 'paragraph'
  | 'document'
  | 'section'
  | 'case'
  | 'position'
  | 'model'

/** One condition of a row: `not before2: military | civil`. */
export interface Condition {
  /** As written, for explanations. */
  readonly text: string
  readonly place: Place
  readonly isNegated: boolean
  /** Words to look at on a side; 0 = right beside the cue. */
  readonly reach: number
  /** What to look for, for places that hold words. */
  readonly wordings: Wordings
  /** What to be, for `section`, `case` and `position`; the model to ask, for `model`. */
  readonly values: readonly string[]
}

/** A row with its conditions. */
export interface CompiledRow {
  readonly row: CueRow
  readonly when: readonly Condition[]
  readonly unless: readonly Condition[]
  readonly core: readonly Condition[]
  /** Concept's tier for strategies; hedges and boosters find theirs at the hit. */
  readonly conceptTier: 'core' | 'context' | 'extended'
  /** Category of the tag: the row's, or the concept's family where the row has none. */
  readonly category: string
}

/** The weight of each feature by name; `bias` is what is there before any feature, `threshold` the least score that counts. */
export type ModelWeights = ReadonlyMap<string, number>

/** What words are looked for, and the slots each of them fills: what `slotsOf` is made of, plain, so that it can be kept. */
export interface SlotTable {
  readonly entries: readonly WordEntry[]
  /** For each entry, the slots it fills. */
  readonly slotsOfEntry: readonly (readonly number[])[]
  /** Slots that figures (1) or capitalised words (2) fill too. */
  readonly flagged: readonly { readonly slot: number; readonly flags: number }[]
}

/** A language's rows as sequences of slots. */
export interface CompiledLanguage {
  readonly language: Language
  readonly rows: readonly CompiledRow[]
  readonly sequences: readonly Sequence[]
  /** For each sequence, the index of its row; for context cues the complement (`~`) of their role's index in CONTEXT_ROLES. */
  readonly owners: Int32Array
  /** For each sequence, its rank among those of equal length: 3 guard, 2 frame, 1 word, 0 suffix. */
  readonly ranks: Uint8Array
  /** For each slot, the sequences anchored there; undefined where none. */
  readonly anchored: readonly (Int32Array | undefined)[]
  readonly groups: readonly WordGroup[]
  /** Context cues that are looked for only where a sentence asks who does what, by role; `none` keeps its words from others. */
  readonly frames: ReadonlyMap<ContextRole, Wordings>
  /** What a `model` condition asks, by name. */
  readonly models: ReadonlyMap<string, ModelWeights>
  readonly slots: SlotTable
  /** The slots a printed word fills, ascending. Pure; callers cache by word. */
  slotsOf(word: string): Int32Array
}

export interface CompiledLexicon {
  readonly hash: string
  readonly languages: Readonly<Record<Language, CompiledLanguage>>
}
