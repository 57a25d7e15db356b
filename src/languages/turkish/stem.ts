// A stem as it may stand in a text: its letters, the state of the suffix graph, the context. Made by noun- and verb-stems.ts.
import type { Context, Ending } from './phonology.ts'
import { contextOf } from './phonology.ts'
import type { StemState } from './suffix-graph.ts'

/** One spelling of a stem and what may follow it. */
export interface StemForm {
  /** Folded letters. */
  readonly surface: string
  readonly state: StemState
  readonly context: Context
}

/** What is done to the context that the dictionary form gives. */
export interface Alteration {
  readonly ending?: Ending
  readonly isFront?: boolean
}

/** A stem form whose harmony is that of the dictionary form `whole`, or of `surface` itself. */
export function stemForm(surface: string, state: StemState, alteration: Alteration = {}, whole = surface): StemForm {
  const context = contextOf(whole) ?? { isFront: false, isRound: false, ending: 'voiced' as const }
  return { surface, state, context: { ...context, ...alteration } }
}
