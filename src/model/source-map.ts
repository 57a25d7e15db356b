// Where each stretch of a clean text came from in the decoded source: kept by repair, read by records.
import type { Span } from './span.ts'

/** A stretch of clean text and the stretch of source it came from. Of equal length: unit for unit; else as a whole. */
export interface Segment {
  readonly text: Span
  readonly source: Span
}

/** Segments in order of the clean text, without gaps in `text`; `source` may jump (a page break) but never overlaps. */
export type SourceMap = readonly Segment[]

/**
 * The source stretches a span of clean text came from, in order of the text, touching pieces joined.
 * A span that begins or ends inside a replaced stretch takes the whole of that stretch. An empty span gives one empty piece.
 */
export function toSource(map: SourceMap, span: Span): Span[] {
  const pieces: { start: number; end: number }[] = []
  for (let index = firstSegmentAt(map, span.start); index < map.length; index++) {
    const { text, source } = map[index]!
    if (text.start >= span.end && !(text.start === span.start && span.start === span.end)) break
    const isUnitForUnit = text.end - text.start === source.end - source.start
    const start = isUnitForUnit ? source.start + Math.max(0, span.start - text.start) : source.start
    const end = isUnitForUnit ? source.end - Math.max(0, text.end - span.end) : source.end
    const last = pieces.at(-1)
    if (last && last.end === start) last.end = end
    else pieces.push({ start, end })
    if (span.start === span.end) break
  }
  return pieces
}

/** Index of the segment that holds `offset`, by binary search. */
function firstSegmentAt(map: SourceMap, offset: number): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (map[middle]!.text.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
