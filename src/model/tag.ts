// One occurrence of a cue in a paragraph: Concept – Cue – Tag = meaning – wording – occurrence.
import type { Span } from './span.ts'

/** The layers. A `hedge` is the linguist's (a word that lowers commitment); the diplomat's hedging is a `strategy`. */
export type Label = 'hedge' | 'booster' | 'strategy' | 'citation' | 'actor'

export type Strength = 'strong' | 'medium' | 'weak'

/** Hedges and boosters: `core` or `extended`; strategies: `core` or `context`. Citations and actors are `core`. */
export type Tier = 'core' | 'extended' | 'context'

export type Sense = 'ir' | 'finance' | 'linguistic'

/** What a sentence does with a strategy, where it is plain. */
export type MentionFunction = 'definition' | 'listing' | 'contrast' | 'application'

/** A tag: offsets are UTF-16 units into the paragraph's clean text; indexes point into the same paragraph's tags. */
export interface Tag extends Span {
  readonly label: Label
  readonly concept: string
  readonly category: string
  /** Id of the lexicon row, or of the rule, that made it. */
  readonly cue: string
  readonly strength?: Strength
  readonly tier: Tier
  /** Index of the sentence it stands in. */
  readonly sentence: number
  readonly sense?: Sense
  readonly confidence?: 'low' | 'medium'
  readonly isQuoted?: boolean
  readonly isNegated?: boolean
  readonly isContrast?: boolean
  readonly isInHeading?: boolean
  readonly isAmbiguous?: boolean
  /** A back-translation (offsetting for balancing). */
  readonly isBackTranslation?: boolean
  /** A hedge or booster that a named source reports with, or that stands in what it reports: not the writer's own. */
  readonly isAttributed?: boolean
  /** Several devices of one clause share a group number (unique within the paragraph). */
  readonly group?: number
  readonly function?: MentionFunction
  /** Indexes of the hedges and boosters that bear on this strategy. */
  readonly hedgedBy?: readonly number[]
  /** Indexes of the citations this strategy rests on. */
  readonly cites?: readonly number[]
  /** Who pursues the strategy, as an ISO 3166 code or the id of an organisation; several joined by `+`. */
  readonly actor?: string
  /** Towards or against whom, in the same way. */
  readonly target?: string
}
