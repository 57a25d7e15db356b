// What the statistics stand on: the counts of a corpus, document by document; plain data, made by aggregate.ts.
import type { CountedLabel } from '../model/prose.ts'
import type { Tier } from '../model/tag.ts'

/** How often one concept of one layer was found in a zone. */
export interface HitCount {
  readonly label: CountedLabel
  readonly category: string
  readonly concept: string
  readonly tier: Tier
  readonly count: number
  /** Of these, strategies that a hedge bears on; 0 for the other layers. */
  readonly hedged: number
  /** Of these, strategies that a booster bears on; 0 for the other layers. */
  readonly boosted: number
}

/** How often a strategy was ascribed to an actor, or turned towards a target; '' where one of the two is not named. */
export interface AscriptionCount {
  readonly concept: string
  readonly tier: Tier
  readonly actor: string
  readonly target: string
  readonly count: number
  readonly hedged: number
}

/** The running prose of one section in one language of one document. */
export interface ZoneCounts {
  readonly section: string
  readonly lang: string
  readonly words: number
  readonly sentences: number
  readonly hits: readonly HitCount[]
  readonly ascriptions: readonly AscriptionCount[]
}

export interface DocumentCounts {
  readonly id: string
  readonly metadata: Readonly<Record<string, string>>
  readonly zones: readonly ZoneCounts[]
}

/** A number for all tiers and one for the core tier alone. */
export interface TierCount {
  readonly all: number
  readonly core: number
}

/** Two strategies in one sentence; `a` stands before `b` in code-point order. */
export interface PairCount {
  readonly a: string
  readonly b: string
  /** Sentences that hold both. */
  readonly sentences: TierCount
  /** Of these, sentences that set one of the two apart (*unlike balancing*). */
  readonly contrast: TierCount
  /** Documents with at least one such sentence. */
  readonly documents: number
}

/** The counts of a corpus. Its size is bounded by documents × sections × concepts, not by the length of the texts. */
export interface CorpusCounts {
  readonly documents: readonly DocumentCounts[]
  /** Documents that stand in the file as an error record. */
  readonly failed: number
  readonly pairs: readonly PairCount[]
  /** Sentences of prose that hold the strategy, by concept. */
  readonly sentencesWith: ReadonlyMap<string, TierCount>
}
