// Keeps the lines of a concordance in order while they stream by, and no more of them than are shown.
import { type ConcordanceLine, compareKeys, type Order, sortKey } from './concordance.ts'

interface Keyed {
  readonly line: ConcordanceLine
  readonly key: string
  readonly number: number
}

/** The first `limit` lines in an order; equal keys stay in the order of the file. Memory: twice the limit. */
export class OrderedLines {
  #kept: Keyed[] = []
  #number = 0
  readonly #order: Exclude<Order, 'doc'>
  readonly #limit: number

  constructor(order: Exclude<Order, 'doc'>, limit: number) {
    this.#order = order
    this.#limit = limit
  }

  add(line: ConcordanceLine): void {
    this.#kept.push({ line, key: sortKey(line, this.#order), number: this.#number++ })
    if (this.#kept.length >= this.#limit * 2 + 1000) this.#cut()
  }

  lines(): ConcordanceLine[] {
    this.#cut()
    return this.#kept.map(({ line }) => line)
  }

  #cut(): void {
    this.#kept.sort((a, b) => compareKeys(a.key, b.key) || a.number - b.number)
    if (this.#kept.length > this.#limit) this.#kept.length = this.#limit
  }
}
