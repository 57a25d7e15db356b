// Changing a paragraph's text while its source map and its list of repairs stay true: every repair goes through here.
import type { Paragraph, Repair, RepairKind } from '../model/document.ts'
import type { Segment } from '../model/source-map.ts'
import type { Span } from '../model/span.ts'

/** A stretch of clean text to be replaced, and why. */
export interface Edit extends Span {
  readonly to: string
  readonly kind: RepairKind
}

/** What stands between two paragraphs that become one. */
export interface Glue {
  /** `' '`, or `''` where a cut word closes up. */
  readonly text: string
  /** The source the glue came from. */
  readonly source: Span
  /** What stood there, for the log. */
  readonly from: string
  readonly kind: RepairKind
}

const isUnitForUnit = ({ text, source }: Segment): boolean => text.end - text.start === source.end - source.start

/** Appends a segment; one that goes on where the last stopped, both unit for unit, lengthens the last. */
export function pushSegment(map: Segment[], segment: Segment): void {
  if (segment.text.start === segment.text.end) return
  const last = map.at(-1)
  const isGoingOn =
    last && last.source.end === segment.source.start && isUnitForUnit(last) && isUnitForUnit(segment) ? last : undefined
  if (!isGoingOn) map.push(segment)
  else
    map[map.length - 1] = {
      text: { start: isGoingOn.text.start, end: segment.text.end },
      source: { start: isGoingOn.source.start, end: segment.source.end },
    }
}

/** The part of `segment` between two offsets of the clean text; of a replaced stretch its head keeps the whole source. */
function clip(segment: Segment, start: number, end: number): Segment {
  const { text, source } = segment
  const from = Math.max(start, text.start)
  const to = Math.min(end, text.end)
  if (isUnitForUnit(segment)) {
    const shift = source.start - text.start
    return { text: { start: from, end: to }, source: { start: from + shift, end: to + shift } }
  }
  return {
    text: { start: from, end: to },
    source: from === text.start ? source : { start: source.end, end: source.end },
  }
}

const shifted = ({ text, source }: Segment, by: number): Segment => ({
  text: { start: text.start + by, end: text.end + by },
  source,
})

/**
 * Replaces stretches of a paragraph's text. `edits` are in order and do not overlap; offsets are UTF-16 units of the text
 * as it is before. A replacement of equal length keeps the map as it is; another maps as a whole to what it replaces.
 * No edits give the same paragraph back. Linear in text, segments, repairs and edits.
 */
export function applyEdits<P extends Paragraph>(paragraph: P, edits: readonly Edit[]): P {
  if (edits.length === 0) return paragraph
  const { text, map: oldMap, repairs: oldRepairs } = paragraph
  const pieces: string[] = []
  const map: Segment[] = []
  const repairs: Repair[] = []
  let segmentIndex = 0
  let repairIndex = 0
  let position = 0
  let length = 0

  const takeSegments = (end: number, use: (segment: Segment) => void): void => {
    let from = position
    while (segmentIndex < oldMap.length && from < end) {
      const segment = oldMap[segmentIndex]!
      if (segment.text.end > from) use(clip(segment, from, end))
      from = Math.min(end, segment.text.end)
      if (segment.text.end <= end) segmentIndex++
    }
  }
  const takeRepairs = (end: number, place: (at: number) => number): void => {
    for (; repairIndex < oldRepairs.length && oldRepairs[repairIndex]!.at < end; repairIndex++) {
      const repair = oldRepairs[repairIndex]!
      repairs.push({ ...repair, at: place(repair.at) })
    }
  }
  const keep = (end: number): void => {
    if (end <= position) return
    const by = length - position
    takeSegments(end, (segment) => pushSegment(map, shifted(segment, by)))
    takeRepairs(end, (at) => at + by)
    pieces.push(text.slice(position, end))
    length += end - position
    position = end
  }
  const replace = ({ start, end, to, kind }: Edit): void => {
    keep(start)
    const at = length
    takeRepairs(end, () => at)
    if (to.length === end - start) {
      const by = length - start
      takeSegments(end, (segment) => pushSegment(map, shifted(segment, by)))
    } else {
      let first = -1
      let last = -1
      takeSegments(end, ({ source }) => {
        if (first < 0) first = source.start
        last = source.end
      })
      if (first >= 0)
        pushSegment(map, { text: { start: at, end: at + to.length }, source: { start: first, end: last } })
    }
    repairs.push({ at, kind, from: text.slice(start, end), to })
    pieces.push(to)
    length += to.length
    position = end
  }

  for (const edit of edits) replace(edit)
  keep(text.length)
  takeRepairs(Number.POSITIVE_INFINITY, (at) => at + length - position)
  return { ...paragraph, text: pieces.join(''), map, repairs }
}

/** The paragraph's stretch `start` … `end` as a paragraph of its own, with its part of the map and of the repairs. */
export function slicePart<P extends Paragraph>(paragraph: P, start: number, end: number): P {
  const map: Segment[] = []
  for (const segment of paragraph.map) {
    if (segment.text.end <= start || segment.text.start >= end) continue
    pushSegment(map, shifted(clip(segment, start, end), -start))
  }
  const isLast = end === paragraph.text.length
  const repairs = paragraph.repairs
    .filter(({ at }) => at >= start && (at < end || isLast))
    .map((repair) => ({ ...repair, at: repair.at - start }))
  return { ...paragraph, text: paragraph.text.slice(start, end), map, repairs }
}

/**
 * Paragraphs as one, in this order; `glues[i]` stands between the i-th and the next, and is logged. Linear, however many.
 */
export function joinParagraphs(parts: readonly Paragraph[], glues: readonly Glue[]): Paragraph {
  const texts: string[] = []
  const map: Segment[] = []
  const repairs: Repair[] = []
  let length = 0
  parts.forEach((part, index) => {
    const by = length
    for (const segment of part.map) pushSegment(map, shifted(segment, by))
    for (const repair of part.repairs) repairs.push({ ...repair, at: repair.at + by })
    texts.push(part.text)
    length += part.text.length
    const glue = index < parts.length - 1 ? glues[index] : undefined
    if (!glue) return
    pushSegment(map, { text: { start: length, end: length + glue.text.length }, source: glue.source })
    repairs.push({ at: length, kind: glue.kind, from: glue.from, to: glue.text })
    texts.push(glue.text)
    length += glue.text.length
  })
  return { text: texts.join(''), map, repairs }
}
