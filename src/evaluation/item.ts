// What a linguist has said about one place of a text: the unit of everything in this room.

/**
 * `right`, `wrong` and `other` (another concept of the same layer) are verdicts on a hit; `missed` is a hit that was not
 * found; `unjudged` is a hit without a verdict: it is neither for nor against.
 */
export type Outcome = 'right' | 'wrong' | 'other' | 'missed' | 'unjudged'

/** Code points into the text of a paragraph. */
export interface Place {
  readonly paragraph: string
  readonly start: number
  readonly end: number
}

export interface Item {
  readonly outcome: Outcome
  /** Undefined for missed hits. */
  readonly id?: string
  readonly document: string
  readonly label: string
  /** As the program tagged it; for missed hits as the linguist would; '' where nobody says. */
  readonly concept: string
  /** What it should be, where the outcome is `other`. */
  readonly correctConcept?: string
  /** Lexicon row that made the hit. */
  readonly cue?: string
  readonly hit: string
  readonly sentence: string
  /** Where it stood when it was judged. */
  readonly place?: Place
  readonly note?: string
}

/** The concept that the place really has; undefined where it has none, or nobody says which. */
export function trueConcept({ outcome, concept, correctConcept }: Item): string | undefined {
  if (outcome === 'right' || outcome === 'missed') return concept === '' ? undefined : concept
  return outcome === 'other' ? correctConcept : undefined
}

/** Whether there is a hit of this layer at the place, whatever its concept. */
export const isHit = ({ outcome }: Item): boolean => outcome === 'right' || outcome === 'missed' || outcome === 'other'

export const isJudged = ({ outcome }: Item): boolean => outcome !== 'unjudged'
