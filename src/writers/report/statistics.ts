// What the statistics say of the corpus, as the overview needs it; plain values, made elsewhere from the same records.
import type { PageLanguage } from './words.ts'

/** Ends of a 95 % interval. */
export interface Bounds {
  readonly low: number
  readonly high: number
}

/** A layer in a section of one language, all tiers together. */
export interface ZoneRate {
  readonly section: string
  readonly lang: string
  readonly label: string
  /** Missing where there are fewer than two texts. */
  readonly perWords?: Bounds
  readonly perSentences?: Bounds
}

/** What becomes of hedges between Öz and abstract: a share of something. */
export interface ParityShare {
  /** What it is a share of, in a phrase of each language. */
  readonly name: Readonly<Record<PageLanguage, string>>
  readonly count: number
  readonly of: number
  readonly bounds?: Bounds
}

/** A way in which the corpus renders a concept; '' where a side has no term. */
export interface Rendering {
  readonly concept: string
  readonly tr: string
  readonly en: string
  readonly count: number
  readonly documents: number
}

export interface ReportStatistics {
  readonly rates: readonly ZoneRate[]
  /** Share of the mentions of a strategy that is hedged, by concept (Wilson). */
  readonly stances: ReadonlyMap<string, Bounds>
  readonly parity: readonly ParityShare[]
  /** By concept, the frequent ones first. */
  readonly renderings: readonly Rendering[]
  /** What a reader of the rates must know, a sentence each. */
  readonly warnings: Readonly<Record<PageLanguage, readonly string[]>>
}

export const NO_STATISTICS: ReportStatistics = {
  rates: [],
  stances: new Map(),
  parity: [],
  renderings: [],
  warnings: { en: [], tr: [] },
}
