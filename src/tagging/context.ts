// Tags of a paragraph → the same tags with what their sentence does to them: quoted, negated, contrasted, hedged, cited.
import { isCovering } from '../model/span.ts'
import type { Tag } from '../model/tag.ts'
import { findAscriptions, withoutIdleActors } from './ascriptions.ts'
import { markAttributed } from './attribution.ts'
import { openCitations } from './cites.ts'
import { findClauses } from './clauses.ts'
import type { Surroundings } from './conditions.ts'
import { groupDevices } from './groups.ts'
import { hedgesOf } from './hedged-by.ts'
import { openFunctions } from './mention-function.ts'
import type { Ascription } from './mentions.ts'
import { findPolarity } from './polarity.ts'
import { findQuotations } from './quotations.ts'
import { type Reading, stretchOf } from './reading.ts'

/** Sorts the tags by place and adds their context; indexes in the result point into the result. */
export function addContext(unsorted: readonly Tag[], around: Surroundings): Tag[] {
  if (unsorted.length === 0) return []
  const sorted = withoutIdleActors(unsorted).sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1),
  )
  const stretches = sorted.map((tag) => stretchOf(tag, around))
  const unattributed: Reading = { around, tags: sorted, stretches, clauses: findClauses(around) }
  const tags = markAttributed(unattributed)
  const reading: Reading = { ...unattributed, tags }
  const quotations = findQuotations(around.paragraph.text)
  const groups = groupDevices(reading)
  const citationsOf = openCitations(reading)
  const polarities = findPolarity(reading)
  const ascriptions = findAscriptions(reading)
  const functionOf = openFunctions(reading, polarities)
  let quotation = 0
  return tags.map((tag, index) => {
    const known: ContextedTag = { ...tag }
    while (quotation < quotations.length && quotations[quotation]!.end <= tag.start) quotation++
    const quoting = quotations[quotation]
    if (tag.label !== 'citation' && quoting && isCovering(quoting, tag)) known.isQuoted = true
    const group = groups.get(index)
    if (group !== undefined) known.group = group
    if (tag.label === 'strategy') {
      const polarity = polarities.get(index)
      if (polarity?.isNegated) known.isNegated = true
      if (polarity?.isContrast) known.isContrast = true
      const hedgedBy = hedgesOf(index, reading)
      if (hedgedBy.length > 0) known.hedgedBy = hedgedBy
      const cites = citationsOf(index)
      if (cites.length > 0) known.cites = cites
      addAscription(known, ascriptions.get(index))
      const plain = functionOf(known, index)
      if (plain) known.function = plain
    }
    return known
  })
}

type ContextedTag = { -readonly [Key in keyof Tag]: Tag[Key] }

/** A strategy that is set apart is nobody's, and turned against nobody. */
function addAscription(tag: ContextedTag, ascription: Ascription | undefined): void {
  if (tag.isContrast) return
  if (ascription?.actor) tag.actor = ascription.actor
  if (ascription?.target) tag.target = ascription.target
}
