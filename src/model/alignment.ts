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
  readonly tr: string
  readonly en: string
  readonly relation: TermRelation
}

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
  readonly hedges: { readonly tr: readonly string[]; readonly en: readonly string[]; readonly parity: HedgeParity }
}
