// Tags of a paragraph → the same tags with what their sentence does to them: quoted, negated, contrasted, hedged, cited.
import type { ContextRole } from '../model/lexicon.ts'
import { isCovering } from '../model/span.ts'
import type { Tag } from '../model/tag.ts'
import { citationsOf } from './cites.ts'
import { findClauses } from './clauses.ts'
import type { Surroundings } from './conditions.ts'
import { groupDevices } from './groups.ts'
import { hedgesOf } from './hedged-by.ts'
import { findQuotations } from './quotations.ts'
import { type Reading, stretchOf } from './reading.ts'
import type { Stretch } from './sequence.ts'

/** Sorts the tags by place and adds their context; indexes in the result point into the result. */
export function addContext(unsorted: readonly Tag[], around: Surroundings): Tag[] {
  if (unsorted.length === 0) return []
  const tags = [...unsorted].sort((a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1))
  const stretches = tags.map((tag) => stretchOf(tag, around))
  const reading: Reading = { around, tags, stretches, clauses: findClauses(around) }
  const quotations = findQuotations(around.paragraph.text)
  const groups = groupDevices(reading)
  return tags.map((tag, index) => {
    const isQuoted = tag.label !== 'citation' && quotations.some((quotation) => isCovering(quotation, tag))
    const group = groups.get(index)
    return {
      ...tag,
      ...(isQuoted ? { isQuoted } : {}),
      ...(group === undefined ? {} : { group }),
      ...(tag.label === 'strategy' ? strategyContext(index, reading) : {}),
    }
  })
}

/** Words between a negator or a contrast cue and what it bears on: *does not amount to any kind of balancing*. */
const REACH = 4

function strategyContext(index: number, reading: Reading): Partial<Tag> {
  const hit = reading.stretches[index]!
  const hedgedBy = hedgesOf(index, reading)
  const cites = citationsOf(index, reading)
  const isNegated = standsBefore(hit, 'negator-before', reading) || standsAfter(hit, 'negator-after', reading)
  const isContrast = standsBefore(hit, 'contrast-before', reading) || standsAfter(hit, 'contrast-after', reading)
  return {
    ...(isNegated ? { isNegated } : {}),
    ...(isContrast ? { isContrast } : {}),
    ...(hedgedBy.length > 0 ? { hedgedBy } : {}),
    ...(cites.length > 0 ? { cites } : {}),
  }
}

/** Whether a sign of a role stands before a hit with at most `REACH` words, no mark and no clause boundary between. */
function standsBefore(hit: Stretch, role: ContextRole, { around, clauses }: Reading): boolean {
  const { ids } = around.passage.tokens
  let edge = hit.from
  while (edge > 0 && hit.from - edge < REACH && ids[edge - 1]! >= 0 && !clauses.isBoundary(edge)) edge--
  return around.signs.some((sign) => sign.role === role && sign.to >= edge && sign.to <= hit.from)
}

/** Whether a sign of a role stands after a hit, as standsBefore. */
function standsAfter(hit: Stretch, role: ContextRole, { around, clauses }: Reading): boolean {
  const { ids, count } = around.passage.tokens
  let edge = hit.to
  while (edge < count && edge - hit.to < REACH && ids[edge]! >= 0 && !clauses.isBoundary(edge)) edge++
  return around.signs.some((sign) => sign.role === role && sign.from >= hit.to && sign.from <= edge)
}
