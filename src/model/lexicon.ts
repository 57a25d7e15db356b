// The lexicon as loaded and compiled: the linguists' tables as plain values.

import type { CompiledLexicon, ModelWeights } from './compiled-lexicon.ts'
import type { Section } from './document.ts'
import type { Language, LanguageRules } from './language.ts'
import type { Label, Sense, Strength } from './tag.ts'

/** A meaning without a language. */
export interface Concept {
  readonly id: string
  readonly label: Label
  /** Parent concept's id, '' where none. */
  readonly parent: string
  readonly family: string
  /** Strategies: `core` (named strategies) or `context` (risk, actor and school vocabulary). */
  readonly tier: 'core' | 'context' | 'extended'
  readonly priority: number
  readonly english: string
  readonly turkish: string
  readonly definition: string
  readonly source: string
}

/** How a row's cue is counted: see lexicons/README.md. */
export type CueDefault = 'on' | 'context' | 'off' | 'exclude'

/** A wording in one language: one row of a lexicon file, checked. */
export interface CueRow {
  /** Stable id: `<language>/<file>:<cue>`, with `=<concept>` where a file has the cue twice. */
  readonly id: string
  readonly file: string
  readonly line: number
  readonly language: Language
  readonly label: Label
  readonly cue: string
  readonly concept: string
  readonly category: string
  readonly strength?: Strength
  readonly match: 'exact' | 'inflected' | 'suffix'
  readonly default: CueDefault
  readonly sense?: Sense
  readonly confidence?: 'low' | 'medium'
  readonly isBackTranslation?: boolean
  /** Hard conditions (text as written in the table): all of `when` must hold, none of `unless`. */
  readonly when: string
  readonly unless: string
  /** Soft condition of a `context` row: core where it holds, extended where not. */
  readonly core: string
  readonly example: string
  readonly counterexample: string
  readonly source: string
  readonly note: string
}

/** A heading that opens a section, e.g. `Öz` → abstract, tr. */
export interface HeadingRow {
  readonly heading: string
  readonly section: Section
  readonly language: Language
}

/** An abbreviation after whose full stop no sentence ends (`vd.`), or only before a small letter or digit (`etc.`). */
export interface AbbreviationRow {
  readonly abbreviation: string
  /** `never`: no sentence ends here · `lower`: none ends here unless a capital follows. */
  readonly ends: 'never' | 'lower'
}

/** A Turkish stem and the English stems that render it, for sentence alignment. */
export interface GlossaryRow {
  readonly turkish: string
  readonly english: readonly string[]
}

/** Two functions of hedges or boosters that render each other though their concepts differ: *düşündürmektedir*, *findings suggest*. */
export interface HedgePairRow {
  readonly turkish: string
  readonly english: string
}

/**
 * What a little word does to the strategy words beside it. Before what it sets apart, or after it: `contrast-…`; denies what
 * follows or what precedes it: `negator-…`, or only what stands right before it: `negator-beside`; opens a clause of its own (but, ancak): `boundary`; opens a clause that the words
 * before it reach into (that, whether): `subordinator`; may join clauses (and, ve): `conjunction`; does nothing, and keeps its words from doing anything (not only): `none`.
 */
export type ContextRole = (typeof CONTEXT_ROLES)[number]

/** Roles that are looked for everywhere. */
export const SIGN_ROLES = [
  'contrast-before',
  'contrast-after',
  'negator-before',
  'negator-after',
  'negator-beside',
  'boundary',
  'subordinator',
  'conjunction',
  'none',
] as const

/**
 * Roles that are looked for only where a sentence asks who does what: what stands before or after an actor (`agent-…`) or a
 * target (`target-…`), between two of them (`joiner`; `alternative`: or, nor), before a name (`determiner`) or after one that acts for a state
 * (`office`); relations with a target; verbs that ascribe a strategy (`pursuit`) or report (`reporter`); what names a source;
 * what defines; what opens a subordinate clause at the head of a sentence (`fronted`); what makes a strategy a topic (`abstract`: the concept of) or a
 * question (`unasserted`: whether); a possessive before a relation (`owner`: its); what carries on the source of the sentence before (`carry`).
 */
export const FRAME_ROLES = [
  'agent-before',
  'agent-after',
  'target-before',
  'target-after',
  'relation',
  'preposition',
  'postposition',
  'joiner',
  'alternative',
  'determiner',
  'office',
  'pursuit',
  'passive',
  'definition',
  'fronted',
  'abstract',
  'unasserted',
  'owner',
  'source',
  'source-before',
  'source-after',
  'reporter',
  'carry',
] as const

export const CONTEXT_ROLES = [...SIGN_ROLES, ...FRAME_ROLES] as const

export type FrameRole = (typeof FRAME_ROLES)[number]

export interface ContextRow {
  readonly cue: string
  readonly role: ContextRole
}

/** A row that another row with the same wording keeps from being used. */
export interface ShadowedRow {
  readonly row: CueRow
  /** Id of the row that is used. */
  readonly by: string
  readonly byFile: string
}

/** Everything the pure heart needs: `annotateDocument(document, lexicon)`. */
export interface Lexicon {
  /** SHA-256 over all tables, lower-case hex: two runs with equal hashes used the same words. */
  readonly hash: string
  readonly concepts: ReadonlyMap<string, Concept>
  readonly rows: readonly CueRow[]
  readonly headings: readonly HeadingRow[]
  readonly abbreviations: Readonly<Record<Language, readonly AbbreviationRow[]>>
  readonly glossary: readonly GlossaryRow[]
  /** Concepts of hedges that render each other across the languages, besides each itself. */
  readonly hedgePairs: readonly HedgePairRow[]
  /** Word classes by language and name: `<state>` → its words. */
  readonly classes: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>
  readonly languages: Readonly<Record<Language, LanguageRules>>
  /** Contrast cues, negators and clause openers by language. */
  readonly context: Readonly<Record<Language, readonly ContextRow[]>>
  /** Statistical models by language and name: the weights of their features. */
  readonly models: Readonly<Record<Language, ReadonlyMap<string, ModelWeights>>>
  /** Frequent little words by language. */
  readonly functionWords: Readonly<Record<Language, readonly string[]>>
  /** Pairs of words that strategy cues write side by side, `dominance-denial`: evidence for a hyphen at a line end. */
  readonly compounds: ReadonlySet<string>
  /** The rows made ready for matching. */
  readonly compiled: CompiledLexicon
  /** Rows of earlier folders that a later folder's row replaces. */
  readonly shadowed: readonly ShadowedRow[]
}
