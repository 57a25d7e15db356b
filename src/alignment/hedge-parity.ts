// What became of a bead's hedges on the way from Turkish into English.
import type { HedgeParity } from '../model/alignment.ts'
import type { Strength, Tag } from '../model/tag.ts'
import type { PlacedSentence } from './units.ts'

/** How far a device lowers commitment; boosters count the other way. Steps, not measurements. */
const STEPS: Readonly<Record<Strength, number>> = { weak: 1, medium: 2, strong: 3 }

/** The core hedges and boosters of some sentences: the devices that are compared. */
export const devicesOf = (sentences: readonly PlacedSentence[]): Tag[] =>
  sentences.flatMap(({ tags }) => tags.filter(isDevice))

/** The core hedges as printed. */
export const hedgesOf = (sentences: readonly PlacedSentence[]): string[] =>
  sentences.flatMap(({ text, start, tags }) =>
    tags.filter((tag) => isDevice(tag) && isHedge(tag)).map((tag) => text.slice(tag.start - start, tag.end - start)),
  )

/**
 * Compares the hedging of two sides, given their hedges and boosters. `none`: no hedges at all · `lost`, `added`: on one
 * side only · `kept`, `weakened`, `strengthened`: the hedging is as much, less, more in the English. Devices of the
 * same concept are equal whatever their strength (the scales of the two languages are not one); the sum of the strengths
 * of what is left decides, boosters counting against.
 */
export function compareHedges(turkish: readonly Tag[], english: readonly Tag[]): HedgeParity {
  const hasTurkish = turkish.some(isHedge)
  const hasEnglish = english.some(isHedge)
  if (!hasTurkish && !hasEnglish) return 'none'
  if (!hasEnglish) return 'lost'
  if (!hasTurkish) return 'added'
  const isSame = (a: Tag, b: Tag): boolean => a.label === b.label && a.concept === b.concept
  const [openTurkish, openEnglish] = withoutPairs(turkish, english, isSame)
  const change = sum(openEnglish) - sum(openTurkish)
  if (change === 0) return 'kept'
  return change < 0 ? 'weakened' : 'strengthened'
}

const isDevice = ({ label, tier }: Tag): boolean => (label === 'hedge' || label === 'booster') && tier === 'core'

const isHedge = ({ label }: Tag): boolean => label === 'hedge'

const sum = (tags: readonly Tag[]): number =>
  tags.reduce((total, tag) => total + (isHedge(tag) ? 1 : -1) * STEPS[tag.strength ?? 'medium'], 0)

/** Both lists without the devices that pair, each used once. */
function withoutPairs(
  turkish: readonly Tag[],
  english: readonly Tag[],
  isPair: (a: Tag, b: Tag) => boolean,
): [Tag[], Tag[]] {
  const openEnglish = [...english]
  const openTurkish = turkish.filter((tag) => {
    const at = openEnglish.findIndex((other) => isPair(tag, other))
    if (at >= 0) openEnglish.splice(at, 1)
    return at < 0
  })
  return [openTurkish, openEnglish]
}
