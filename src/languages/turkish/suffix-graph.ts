// The order of all Turkish suffixes as one graph: states and the suffixes that lead from one to the next. Read by suffix-items.ts.
import { copulaSuffixes } from './copula-suffixes.ts'
import { nameSuffixes } from './name-suffixes.ts'
import type { State, StateName } from './suffix-state.ts'
import { verbSuffixes } from './verb-suffixes.ts'

export type { Arc, State, StateName } from './suffix-state.ts'

export const graph: Readonly<Record<StateName, State>> = { ...nameSuffixes, ...copulaSuffixes, ...verbSuffixes }

export const stateNames = Object.keys(graph) as readonly StateName[]

/** States a stem may stand in. */
export const stemStates = [
  'sealed',
  'own-word',
  'own-word-genitive',
  'noun',
  'time-noun',
  'water',
  'place',
  'demonstrative',
  'plural',
  'possessed-third',
  'genitive',
  'oblique',
  'verb-ar',
  'verb-ir',
  'verb-both',
  'verb',
  'narrowed-progressive',
  'end',
] as const satisfies readonly StateName[]

export type StemState = (typeof stemStates)[number]
