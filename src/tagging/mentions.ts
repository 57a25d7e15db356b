// What is known of a sentence when its strategies are asked for actor and target. Shared by the two languages' rules.
import type { FrameRole } from '../model/lexicon.ts'
import type { Clauses } from './clauses.ts'
import type { FrameFinder } from './frames.ts'
import type { Player } from './players.ts'
import type { Passage, Stretch } from './sequence.ts'

/** A sentence with its players. */
export interface Scene {
  readonly passage: Passage
  readonly sentence: Stretch
  readonly clauses: Clauses
  readonly players: readonly Player[]
  /** All core strategies of the sentence. */
  readonly strategies: readonly Stretch[]
  readonly frames: FrameFinder
}

/** A core strategy in the sentence: its tokens and the family of its concept. */
export interface Mention extends Stretch {
  readonly family: string
}

/** Who pursues a strategy, and towards or against whom; what the sentence does not say is left out. */
export interface Ascription {
  readonly actor?: string
  readonly target?: string
}

/** Whether the words belong to another strategy than the mention: *Rusya'nın peşine takıl-* says nothing of hedging beside it. */
export const isOfAnother = (words: Stretch, mention: Mention, { strategies }: Scene): boolean =>
  strategies.some(({ from, to }) => from < words.to && words.from < to && !(mention.from < to && from < mention.to))

/** The part of the sentence around a mention that is its own clause, up to the subordinators on either side. */
export function segmentOf({ from, to }: Stretch, { clauses, sentence }: Scene): Stretch {
  let start = from
  while (start > sentence.from && !clauses.isBoundary(start) && !clauses.hasSubordinator(start - 1, start)) start--
  let end = to
  while (end < sentence.to && !clauses.isBoundary(end) && !clauses.hasSubordinator(end, end + 1)) end++
  return { from: start, to: end }
}

export const isWithin = (inner: Stretch, outer: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to

/** Words between two stretches, the first one before the second; marks are not counted. */
export function wordsBetween(first: Stretch, second: Stretch, { passage: { tokens } }: Scene): number {
  let words = 0
  for (let token = first.to; token < second.from; token++) if (tokens.ids[token]! >= 0) words++
  return words
}

/** Whether a punctuation mark stands in a stretch of tokens. */
export function hasMark(from: number, to: number, { passage: { tokens } }: Scene): boolean {
  for (let token = from; token < to; token++) if (tokens.ids[token]! < 0) return true
  return false
}

/** Whether a mark that parts clauses or titles stands in a stretch of tokens: any but commas, quotation marks, brackets and points. */
export function hasBreak(from: number, to: number, { passage: { tokens } }: Scene): boolean {
  for (let token = from; token < to; token++)
    if (tokens.ids[token]! < 0 && !TRANSPARENT.has(tokens.ids[token]!)) return true
  return false
}

const TRANSPARENT = new Set([...',.()[]"“”„«»‘’\'*_&'].map((sign) => ~sign.charCodeAt(0)))

/** Whether a cue of a role stands in a stretch of tokens. */
export const hasFrame = (role: FrameRole, from: number, to: number, { frames }: Scene): boolean =>
  frames(role).some((frame) => frame.from >= from && frame.to <= to)

/** The frame of a role that ends right before a token, or before the determiners that stand before it. */
export function frameBefore(role: FrameRole, token: number, { frames, sentence }: Scene): Stretch | undefined {
  let at = token
  for (let step = 0; step < MOST_DETERMINERS; step++) {
    const determiner = frames('determiner').find(({ to }) => to === at)
    if (!determiner || determiner.from <= sentence.from) break
    at = determiner.from
  }
  return frames(role).find(({ to }) => to === at || to === token)
}

const MOST_DETERMINERS = 3
