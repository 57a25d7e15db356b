// Sentences → clauses, roughly: cut at semicolons and at the conjunctions of context.csv. Used by context.ts.
import type { Surroundings } from './conditions.ts'

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
export function findClauses({ passage: { tokens }, sentences, signs }: Surroundings): Clauses {
  const boundaries = new Uint8Array(tokens.count + 1)
  for (const { from } of sentences) boundaries[from] = 1
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
