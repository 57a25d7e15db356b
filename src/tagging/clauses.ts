// Sentences → clauses, roughly: cut at semicolons and at the conjunctions of context.csv. Used by context.ts.
import type { Surroundings } from './conditions.ts'
import { matchForward, type Passage, type Stretch } from './sequence.ts'

export interface Clauses {
  /** Number of the clause a token stands in; clauses of different sentences have different numbers. */
  clauseOf(token: number): number
  /** Whether a clause begins at a token. */
  isBoundary(token: number): boolean
  /** Whether a subordinate clause that the words before it reach into begins in `from … to`. */
  hasSubordinator(from: number, to: number): boolean
}

const SEMICOLON = ~0x3b

/** Finds the clauses of a paragraph. */
export function findClauses({ passage, sentences, signs }: Surroundings): Clauses {
  const { tokens } = passage
  const boundaries = new Uint8Array(tokens.count + 1)
  for (const sentence of sentences) {
    boundaries[sentence.from] = 1
    const end = frontedEnd(sentence, passage)
    if (end >= 0) boundaries[end] = 1
  }
  for (let token = 0; token < tokens.count; token++) if (tokens.ids[token] === SEMICOLON) boundaries[token] = 1
  for (const { from, to, role } of signs)
    if (role === 'boundary') boundaries[tokens.ids[to - 1]! < 0 ? to - 1 : from] = 1
  const numbers = new Int32Array(tokens.count + 1)
  for (let token = 1; token <= tokens.count; token++) numbers[token] = numbers[token - 1]! + boundaries[token]!
  const subordinators = new Int32Array(tokens.count + 1)
  for (const { from, role } of signs) if (role === 'subordinator') subordinators[from + 1]!++
  for (let token = 1; token <= tokens.count; token++) subordinators[token]! += subordinators[token - 1]!
  return {
    clauseOf: (token) => numbers[Math.min(token, tokens.count)]!,
    isBoundary: (token) => boundaries[token] === 1,
    hasSubordinator: (from, to) => subordinators[to]! > subordinators[Math.min(from, to)]!,
  }
}

const COMMA = ~0x2c

/** *Although they may lose, states hedge*: the comma that ends a subordinate clause at the head of its sentence, or -1. */
function frontedEnd({ from, to }: Stretch, passage: Passage): number {
  const wordings = passage.language.frames.get('fronted')
  const id = passage.tokens.ids[from]
  if (!wordings || id === undefined || id < 0 || (passage.table.words[id]!.mask & wordings.mask) === 0) return -1
  if (!wordings.sequences.some(({ elements }) => matchForward(passage, elements, 0, from) >= 0)) return -1
  for (let token = from; token < to; token++) if (passage.tokens.ids[token] === COMMA) return token
  return -1
}
