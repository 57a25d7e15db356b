// What a state of the suffix order is: the words in which name-, copula- and verb-suffixes.ts are written.

/** A suffix in archiphonemes and the state it leads to. */
export type Arc = readonly [suffix: string, to: StateName]

export interface State {
  /** A word may end here. */
  readonly isFinal: boolean
  readonly arcs: readonly Arc[]
  /** An apostrophe may stand here; after it, anything that may follow `name`. */
  readonly hasApostrophe?: boolean
  /** States whose arcs this one has as well. */
  readonly also?: readonly StateName[]
}

export type StateName =
  // names (nouns, adjectives, pronouns)
  | 'sealed'
  | 'own-word'
  | 'own-word-genitive'
  | 'name'
  | 'noun'
  | 'time-noun'
  | 'water'
  | 'place'
  | 'demonstrative'
  | 'plural'
  | 'possessed'
  | 'possessed-third'
  | 'accusative'
  | 'oblique'
  | 'locative'
  | 'genitive'
  | 'relative'
  | 'possession'
  | 'cases'
  // predicates of names, and what tenses share with them
  | 'copula'
  | 'copula-end'
  | 'bare-copula'
  | 'predicate'
  | 'plural-predicate'
  | 'past'
  | 'past-person'
  | 'hearsay'
  | 'condition'
  | 'person'
  | 'generality'
  | 'question'
  | 'end'
  // verbs
  | 'verb-ar'
  | 'verb-ir'
  | 'verb-both'
  | 'verb'
  | 'narrowed-progressive'
  | 'tenses'
  | 'negative'
  | 'unable'
  | 'able'
  | 'aorist'
  | 'negative-aorist'
  | 'tense'
  | 'perfect-past'
  | 'hearsay-tense'
  | 'optative'
  | 'verb-condition'
  | 'infinitive'
  | 'action'

/** Writes a state in one line. */
export const state = (isFinal: boolean, arcs: readonly Arc[], also: readonly StateName[] = []): State => ({
  isFinal,
  arcs,
  also,
})
