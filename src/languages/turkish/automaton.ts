// Makes the suffix graph one deterministic automaton over folded letters, built once. Walked by recogniser.ts.
import type { Context } from './phonology.ts'
import { contextNumber, contexts, plainContexts } from './phonology.ts'
import type { StateName } from './suffix-graph.ts'
import { stateNames, stemStates } from './suffix-graph.ts'
import type { SuffixItems } from './suffix-items.ts'
import { suffixItems } from './suffix-items.ts'

/** Letters that occur in suffixes, and the apostrophe; every other unit ends the walk. */
const ALPHABET = "abcçdeğıijklmnoprsştuüvyzö'"

/** Cells of a state's row in the table: one a letter, cell 0 for every other unit. */
export const WIDTH = 32

/** The state with no way on and no word end. */
export const DEAD = 0

export interface Automaton {
  /** `next[state * WIDTH + letterNumber(unit)]` is the following state, DEAD where none. */
  readonly next: Uint16Array
  /** 1 where a word may end. */
  readonly isFinal: Uint8Array
  /** The state that awaits the suffixes of `name` after letters of `context`. */
  start(name: StateName, context: Context): number
  /** The state that awaits any suffix at all after letters of `context`. */
  startAny(context: Context): number
}

const letterNumbers = Uint8Array.from({ length: 0x250 }, (_, unit) => ALPHABET.indexOf(String.fromCharCode(unit)) + 1)

/** Column of a folded unit in the table; 0 for units that are in no suffix. */
export const letterNumber = (unit: number): number => (unit < 0x250 ? letterNumbers[unit]! : 0)

/** The automaton as plain values: `starts` by what a walk begins with. */
export interface AutomatonTables {
  readonly next: Uint16Array
  readonly isFinal: Uint8Array
  readonly starts: ReadonlyMap<string, number>
}

let built: Automaton | undefined
let tables: AutomatonTables | undefined

/** The tables of the automaton, built where they are not there yet. */
export function automatonTables(): AutomatonTables {
  tables ??= build()
  return tables
}

/** Uses tables that an earlier run built. */
export function restoreAutomaton(saved: AutomatonTables): void {
  tables ??= saved
}

/** The automaton of Turkish inflection: built on first use (some tens of milliseconds), shared from then on. */
export function automaton(): Automaton {
  built ??= toAutomaton(automatonTables())
  return built
}

const toAutomaton = ({ next, isFinal, starts }: AutomatonTables): Automaton => ({
  next,
  isFinal,
  start: (name, context) => starts.get(startKey(name, context)) ?? DEAD,
  startAny: (context) => starts.get(startKey('any', context)) ?? DEAD,
})

/** Subset construction (Rabin & Scott, 1959). */
function build(): AutomatonTables {
  const items = suffixItems()
  const subsets = new Subsets()
  const starts = new Map<string, number>()
  for (const context of contexts) {
    for (const name of stemStates) {
      starts.set(startKey(name, context), subsets.numberOf([items.at(name, context)]))
    }
  }
  for (const context of plainContexts) {
    starts.set(startKey('any', context), subsets.numberOf(stateNames.map((name) => items.at(name, context))))
  }
  const rows: Uint16Array[] = []
  while (rows.length < subsets.list.length) rows.push(rowOf(subsets.list[rows.length]!, items, subsets))
  const next = new Uint16Array(rows.length * WIDTH)
  rows.forEach((row, number) => {
    next.set(row, number * WIDTH)
  })
  return { next, isFinal: Uint8Array.from(subsets.list, (subset) => (subset.some(items.isEnd) ? 1 : 0)), starts }
}

const startKey = (name: StateName | 'any', context: Context): string => `${name} ${contextNumber(context)}`

/** Sets of items, numbered; the empty set is number 0, DEAD. */
class Subsets {
  readonly list: (readonly number[])[] = [[]]
  readonly #numbers = new Map<string, number>([['', DEAD]])

  numberOf(items: Iterable<number>): number {
    const sorted = [...new Set(items)].sort((a, b) => a - b)
    const key = sorted.join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.list.push(sorted) - 1)
    return this.list.length - 1
  }
}

function rowOf(subset: readonly number[], items: SuffixItems, subsets: Subsets): Uint16Array {
  const reached = new Map<string, number[]>()
  for (const [letter, item] of subset.flatMap(items.ways)) {
    const others = reached.get(letter)
    if (others) others.push(item)
    else reached.set(letter, [item])
  }
  const row = new Uint16Array(WIDTH)
  for (const [letter, to] of reached) row[letterNumber(letter.charCodeAt(0))] = subsets.numberOf(to)
  return row
}
