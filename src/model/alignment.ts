// Sentences of the Öz joined with sentences of the abstract. (The states' alignment is a concept, not this.)

/** What a term does across a bead. */
export type TermRelation = 'equivalent' | 'loanword' | 'variant' | 'tr_only' | 'en_only'

/** What the translation did to the hedges, in the English seen from the Turkish. */
export type HedgeParity = 'kept' | 'weakened' | 'strengthened' | 'lost' | 'added' | 'none'

/** Sentence indexes joined in one bead; either side may be empty. */
export interface Bead {
  readonly tr: readonly number[]
  readonly en: readonly number[]
  /** 0 … 1, how sure. */
  readonly score: number
}

/** One side of an aligned unit: sentence indexes into a paragraph given by its index in the document. */
export interface AlignedSide {
  readonly paragraph: number
  readonly sentences: readonly number[]
  readonly text: string
}

export interface TermPair {
  readonly concept: string
  /** As printed; '' where the side lacks the concept. */
  readonly tr: string
  readonly en: string
  readonly relation: TermRelation
  /** The rendering: what all inflected forms of the wording in this document go under. Only where there is a wording. */
  readonly trWording?: string
  readonly enWording?: string
  /** A side has a machine translator's name for the concept (offsetting for balancing). */
  readonly isBackTranslation?: boolean
}

/** Below this a bead is marked for a human eye. Of beads on development data one in thirty is, and most wrong ones are. */
export const LOW_SCORE = 0.8

/** A bead of one unit of an article with its terms and hedges. */
export interface Alignment {
  readonly unit: 'title' | 'abstract' | 'keywords'
  /** `1-1`, `1-2`, `0-1` … Turkish first. */
  readonly bead: string
  readonly score: number
  /** One entry a paragraph touched; usually one. */
  readonly tr: readonly AlignedSide[]
  readonly en: readonly AlignedSide[]
  readonly terms: readonly TermPair[]
  readonly hedges: {
    readonly tr: readonly string[]
    readonly en: readonly string[]
    /** Which hedge renders which: indexes into `tr` and `en`, each at most once. */
    readonly pairs: readonly (readonly [tr: number, en: number])[]
    readonly parity: HedgeParity
  }
}
