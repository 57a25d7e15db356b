// Takes the letters after a stem apart into the suffixes of the graph, with their names. Used where one word is explained.

import type { Context } from './phonology.ts'
import { realise } from './realise.ts'
import type { Arc, StateName } from './suffix-graph.ts'
import { graph } from './suffix-graph.ts'
import { arcsOf } from './suffix-items.ts'

/** The shortest way in which folded `letters` are suffixes of `name`, the graph's first among equals; undefined where there is none. */
export function suffixPath(letters: string, name: StateName, context: Context): readonly Arc[] | undefined {
  if (letters === '') return graph[name].isFinal ? [] : undefined
  let best: readonly Arc[] | undefined
  for (const arc of arcsOf(name)) {
    for (const { surface, context: after } of realise(arc[0], context)) {
      if (!letters.startsWith(surface)) continue
      if (surface.length === letters.length && after.ending === 'softened') continue
      const rest = suffixPath(letters.slice(surface.length), arc[1], after)
      if (rest && (best === undefined || rest.length + 1 < best.length)) best = [arc, ...rest]
    }
  }
  return best
}
