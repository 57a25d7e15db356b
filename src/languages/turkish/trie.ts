// A compact prefix tree over folded letters that carries what may follow each stem. Built by recogniser.ts, walked per word.

/** The root of every trie. */
export const ROOT = 1

/** What stands at the end of a stem: automaton state to go on from, contexts it holds for (a bit each), entry. */
export interface Payload {
  readonly start: number
  readonly contexts: number
  readonly entry: number
}

/**
 * Child links in one open-addressed hash table of typed arrays: memory grows with the letters stored, a step costs one
 * probe or two, whatever the number of words.
 */
export class Trie {
  #size = 1 << 10
  #parents = new Int32Array(this.#size)
  #units = new Uint16Array(this.#size)
  #children = new Int32Array(this.#size)
  #nodes = ROOT
  readonly #payloads = new Map<number, Payload[]>()
  /** Payloads by node once `seal` has run; undefined where none. */
  #sealed: (readonly Payload[] | undefined)[] = []

  /** Adds `letters` with a payload; equal payloads at one node are kept once, their contexts joined. */
  add(letters: string, payload: Payload): void {
    let node = ROOT
    for (let at = 0; at < letters.length; at++) node = this.#childOrNew(node, letters.charCodeAt(at))
    const payloads = this.#payloads.get(node) ?? []
    const twin = payloads.findIndex(({ start, entry }) => start === payload.start && entry === payload.entry)
    if (twin < 0) payloads.push(payload)
    else payloads[twin] = { ...payload, contexts: payload.contexts | payloads[twin]!.contexts }
    this.#payloads.set(node, payloads)
  }

  /** Makes the payloads quick to find; to be called once, after the last `add`. */
  seal(): this {
    this.#sealed = Array.from({ length: this.#nodes + 1 }, (_, node) => this.#payloads.get(node))
    return this
  }

  /** The node `unit` leads to from `node`, 0 where none. */
  child(node: number, unit: number): number {
    return this.#children[this.#slot(node, unit)]!
  }

  get isEmpty(): boolean {
    return this.#nodes === ROOT
  }

  payloads(node: number): readonly Payload[] | undefined {
    return this.#sealed[node]
  }

  /** Where a link is, or the free place where it would be. Knuth's multiplicative hashing, linear probing. */
  #slot(node: number, unit: number): number {
    const mask = this.#size - 1
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & mask
    while (this.#children[slot] !== 0 && (this.#parents[slot] !== node || this.#units[slot] !== unit)) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  #childOrNew(node: number, unit: number): number {
    const known = this.child(node, unit)
    if (known !== 0) return known
    // Half full at most, so that probing stays short.
    if (this.#nodes * 2 >= this.#size) this.#grow()
    this.#nodes++
    this.#link(node, unit, this.#nodes)
    return this.#nodes
  }

  #link(node: number, unit: number, child: number): void {
    const slot = this.#slot(node, unit)
    this.#parents[slot] = node
    this.#units[slot] = unit
    this.#children[slot] = child
  }

  #grow(): void {
    const [parents, units, children] = [this.#parents, this.#units, this.#children]
    this.#size *= 2
    this.#parents = new Int32Array(this.#size)
    this.#units = new Uint16Array(this.#size)
    this.#children = new Int32Array(this.#size)
    children.forEach((child, slot) => {
      if (child !== 0) this.#link(parents[slot]!, units[slot]!, child)
    })
  }
}
