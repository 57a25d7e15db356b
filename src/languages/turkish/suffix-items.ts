// The suffix graph spelt out: places between letters and the letters that lead on. Made deterministic by automaton.ts.
import type { Context } from './phonology.ts'
import { contextNumber, plainContexts } from './phonology.ts'
import { realise } from './realise.ts'
import type { Arc, State, StateName } from './suffix-graph.ts'
import { graph } from './suffix-graph.ts'

/** A letter and the item it leads to. */
export type Way = readonly [letter: string, item: number]

export interface SuffixItems {
  /** The item of a state of the graph after letters of `context`. */
  at(name: StateName, context: Context): number
  /** The ways on from an item. */
  ways(item: number): readonly Way[]
  /** Whether a word may end at an item. */
  isEnd(item: number): boolean
}

/** Letters still to be read, then a state of the graph in a context. */
interface Item {
  readonly rest: string
  readonly name: StateName
  readonly context: Context
}

/** A state's own arcs and those of the states it includes. */
export function arcsOf(name: StateName): readonly Arc[] {
  const { arcs, also = [] }: State = graph[name]
  return [...arcs, ...also.flatMap(arcsOf)]
}

/** Numbers the items as they are reached. */
export function suffixItems(): SuffixItems {
  const items: Item[] = []
  const numbers = new Map<string, number>()
  const ways: (readonly Way[])[] = []

  const numberOf = (item: Item): number => {
    const key = `${item.rest} ${item.name} ${contextNumber(item.context)}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, items.push(item) - 1)
    return items.length - 1
  }
  const waysFrom = ({ rest, name, context }: Item): readonly Way[] =>
    rest === '' ? suffixWays(name, context) : [[rest[0]!, numberOf({ rest: rest.slice(1), name, context })]]

  const suffixWays = (name: StateName, context: Context): readonly Way[] => [
    ...arcsOf(name).flatMap(([suffix, to]) =>
      realise(suffix, context).map(
        ({ surface, context: after }): Way => [
          surface[0]!,
          numberOf({ rest: surface.slice(1), name: to, context: after }),
        ],
      ),
    ),
    ...(takesApostrophe(name, context) ? afterApostrophe() : []),
  ]
  // The spelling of names does not tell their sound (NATO'nun, AB'ye, hedge'in), so any shape of a suffix may follow.
  const afterApostrophe = (): readonly Way[] =>
    plainContexts.map((context) => ["'", numberOf({ rest: '', name: 'name', context })])

  return {
    at: (name, context) => numberOf({ rest: '', name, context }),
    ways: (item) => {
      ways[item] ??= waysFrom(items[item]!)
      return ways[item]
    },
    isEnd: (item) => {
      const { rest, name, context } = items[item]!
      return rest === '' && graph[name].isFinal && isWhole(context)
    },
  }
}

/** Whether letters of a context can end a word: şehr- and gid- cannot. */
const isWhole = ({ ending }: Context): boolean => ending !== 'softened' && ending !== 'narrowed'

const takesApostrophe = (name: StateName, context: Context): boolean =>
  graph[name].hasApostrophe === true && isWhole(context)
