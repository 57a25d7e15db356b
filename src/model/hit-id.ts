// The name of a hit: the same for the same place and meaning, whatever row of whatever table it stands in.
import { createHash } from 'node:crypto'
import type { SpanRecord } from './record.ts'

/** 48 bits: among 200,000 hits, two share an id in one corpus of ten thousand. */
const DIGITS = 12

/** What an id is made of; the source offsets are those of the whole hit, first piece to last. */
export interface HitPlace {
  readonly document: string
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly label: string
  readonly concept: string
}

/**
 * A short hash of document, place in the source, layer and concept: it outlives a new lexicon and new paragraph numbers,
 * not a changed source. It begins with a letter, so that no spreadsheet takes it for a number.
 */
export function toHitId({ document, sourceStart, sourceEnd, label, concept }: HitPlace): string {
  const place = JSON.stringify([document, sourceStart, sourceEnd, label, concept])
  return `h${createHash('sha256').update(place).digest('hex').slice(0, DIGITS)}`
}

/** Where a span of a record stands in the source of its document. */
export const toHitPlace = (document: string, { source, label, concept }: SpanRecord): HitPlace => ({
  document,
  sourceStart: source[0]![0],
  sourceEnd: source.at(-1)![1],
  label,
  concept,
})
