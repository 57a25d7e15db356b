// What hedgerow's matching is held against: an automaton over words that finds fixed wordings and knows nothing else – no inflection,
// no gaps, no conditions, no overlaps. Words are numbered by a hash over their folded letters, wordings are paths in a trie of numbers.

const LETTER = /[\p{L}\p{M}\p{N}'’-]/u

/** Folded unit of each UTF-16 unit that belongs to a word, 0 for all others. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  return LETTER.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0
})

/** Counts where the wordings stand in a text. */
export type CountMatches = (text: string) => number

/** Compiles wordings (words with spaces between) once; the empty wording is left out. */
export function compileWordAutomaton(wordings: readonly string[]): CountMatches {
  const numbers = new Map<number, number>()
  const next: Map<number, number>[] = [new Map()]
  const isEnd: boolean[] = [false]
  for (const wording of wordings) {
    let node = 0
    for (const hash of hashesOf(wording)) {
      const number = numbers.get(hash) ?? numbers.size + 1
      numbers.set(hash, number)
      const known = next[node]!.get(number)
      if (known === undefined) {
        next.push(new Map())
        isEnd.push(false)
        next[node]!.set(number, next.length - 1)
      }
      node = known ?? next.length - 1
    }
    if (node > 0) isEnd[node] = true
  }
  const table = toHashTable(numbers)
  return (text) => countMatches(text, { next, isEnd, numberOf: table })
}

interface Automaton {
  readonly next: readonly ReadonlyMap<number, number>[]
  readonly isEnd: readonly boolean[]
  readonly numberOf: (hash: number) => number
}

/** Follows all wordings that are open at once: one pass, linear in the text. */
function countMatches(text: string, { next, isEnd, numberOf }: Automaton): number {
  let count = 0
  let open: number[] = []
  let hash = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? FOLDED[text.charCodeAt(at)]! : 0
    if (unit !== 0) {
      hash = (Math.imul(hash, 31) + unit) | 0
      length++
      continue
    }
    if (length === 0) continue
    const number = numberOf(hash)
    hash = 0
    length = 0
    if (number === 0) {
      if (open.length > 0) open = []
      continue
    }
    const still: number[] = []
    for (const node of [...open, 0]) {
      const child = next[node]!.get(number)
      if (child === undefined) continue
      still.push(child)
      if (isEnd[child]) count++
    }
    open = still
  }
  return count
}

function* hashesOf(wording: string): Generator<number> {
  let hash = 0
  let length = 0
  for (let at = 0; at <= wording.length; at++) {
    const unit = at < wording.length ? FOLDED[wording.charCodeAt(at)]! : 0
    if (unit !== 0) {
      hash = (Math.imul(hash, 31) + unit) | 0
      length++
    } else if (length > 0) {
      yield hash
      hash = 0
      length = 0
    }
  }
}

/** A hash table with open addressing: most words of a text are not in it, and are told so at the first look. */
function toHashTable(numbers: ReadonlyMap<number, number>): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(numbers.size * 4 + 4))
  const keys = new Int32Array(size)
  const values = new Int32Array(size)
  for (const [hash, number] of numbers) {
    let at = (hash ^ (hash >>> 15)) & (size - 1)
    while (values[at] !== 0) at = (at + 1) & (size - 1)
    keys[at] = hash
    values[at] = number
  }
  return (hash) => {
    let at = (hash ^ (hash >>> 15)) & (size - 1)
    while (values[at] !== 0) {
      if (keys[at] === hash) return values[at]!
      at = (at + 1) & (size - 1)
    }
    return 0
  }
}
