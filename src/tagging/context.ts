// Tags of a paragraph → the same tags with what their sentence does to them: quoted, negated, contrasted, hedged, cited.
import type { ContextRole } from '../model/lexicon.ts'
import { isCovering } from '../model/span.ts'
import type { Tag } from '../model/tag.ts'
import { citationsOf } from './cites.ts'
import { findClauses } from './clauses.ts'
import type { Surroundings } from './conditions.ts'
import { groupDevices } from './groups.ts'
import { hedgesOf } from './hedged-by.ts'
import type { Sign } from './match.ts'
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
  let quotation = 0
  return tags.map((tag, index) => {
    const known: ContextedTag = { ...tag }
    while (quotation < quotations.length && quotations[quotation]!.end <= tag.start) quotation++
    const quoting = quotations[quotation]
    if (tag.label !== 'citation' && quoting && isCovering(quoting, tag)) known.isQuoted = true
    const group = groups.get(index)
    if (group !== undefined) known.group = group
    if (tag.label === 'strategy') addStrategyContext(known, index, reading)
    return known
  })
}

type ContextedTag = { -readonly [Key in keyof Tag]: Tag[Key] }

/** Words between a negator or a contrast cue and what it bears on: *does not amount to any kind of balancing*. */
const REACH = 4

function addStrategyContext(tag: ContextedTag, index: number, reading: Reading): void {
  const hit = reading.stretches[index]!
  const stands = (before: ContextRole, after: ContextRole): boolean =>
    standsBefore(hit, before, reading) || standsAfter(hit, after, reading)
  // Nobody denies *large states* or *risk*: only a named strategy is denied or set apart.
  if (tag.tier === 'core' && stands('negator-before', 'negator-after')) tag.isNegated = true
  if (tag.tier === 'core' && stands('contrast-before', 'contrast-after')) tag.isContrast = true
  const hedgedBy = hedgesOf(index, reading)
  if (hedgedBy.length > 0) tag.hedgedBy = hedgedBy
  const cites = citationsOf(index, reading)
  if (cites.length > 0) tag.cites = cites
}

/** Whether a sign of a role stands before a hit with at most `REACH` words, no mark and no clause boundary between. */
function standsBefore(hit: Stretch, role: ContextRole, { around, clauses }: Reading): boolean {
  const { ids } = around.passage.tokens
  let edge = hit.from
  while (edge > 0 && hit.from - edge < REACH && ids[edge - 1]! >= 0 && !clauses.isBoundary(edge)) edge--
  return signsBetween(around.signs, edge - LONGEST_SIGN, hit.from).some(
    (sign) => sign.role === role && sign.to >= edge && sign.to <= hit.from,
  )
}

/** Whether a sign of a role stands after a hit, as standsBefore. */
function standsAfter(hit: Stretch, role: ContextRole, { around, clauses }: Reading): boolean {
  const { ids, count } = around.passage.tokens
  let edge = hit.to
  while (edge < count && edge - hit.to < REACH && ids[edge]! >= 0 && !clauses.isBoundary(edge)) edge++
  return signsBetween(around.signs, hit.to, edge).some((sign) => sign.role === role)
}

/** Words of the longest context cue, gaps included. */
const LONGEST_SIGN = 8

/** The signs that begin at a token of `first … last`. */
function signsBetween(signs: readonly Sign[], first: number, last: number): readonly Sign[] {
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (signs[middle]!.from < first) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < signs.length && signs[end]!.from <= last) end++
  return signs.slice(low, end)
}
