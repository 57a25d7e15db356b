// What became of a bead's hedges on the way from Turkish into English.
import type { HedgeParity } from '../model/alignment.ts'
import type { Concept } from '../model/lexicon.ts'
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
 * side only · `kept`, `weakened`, `strengthened`: the hedging is as much, less, more in the English. Devices pair by
 * concept, then by family or category (*düşündürmektedir* with *findings suggest*); what stays alone counts with its
 * strength, boosters against.
 */
export function compareHedges(
  turkish: readonly Tag[],
  english: readonly Tag[],
  concepts: ReadonlyMap<string, Concept>,
): HedgeParity {
  const hasTurkish = turkish.some(isHedge)
  const hasEnglish = english.some(isHedge)
  if (!hasTurkish && !hasEnglish) return 'none'
  if (!hasEnglish) return 'lost'
  if (!hasTurkish) return 'added'
  const change = changeOf(turkish, english, concepts)
  if (Math.abs(change) <= TOLERANCE) return 'kept'
  return change < 0 ? 'weakened' : 'strengthened'
}

/** The strengths of two languages are not one scale: a single step between them is no change. */
const TOLERANCE = 1

/** How many steps more the English hedges than the Turkish. */
function changeOf(turkish: readonly Tag[], english: readonly Tag[], concepts: ReadonlyMap<string, Concept>): number {
  const familyOf = ({ concept }: Tag): string => concepts.get(concept)?.family ?? ''
  const isKin = (a: Tag, b: Tag): boolean =>
    (a.category !== '' && a.category === b.category) || (familyOf(a) !== '' && familyOf(a) === familyOf(b))
  const same = takePairs(turkish, english, (a, b) => a.concept === b.concept)
  const kin = takePairs(same.turkish, same.english, isKin)
  const differences = kin.pairs.map(([tr, en]) => stepsOf(en) - stepsOf(tr))
  return sum([
    ...differences.filter((steps) => Math.abs(steps) > TOLERANCE),
    ...kin.english.map(stepsOf),
    ...kin.turkish.map((tag) => -stepsOf(tag)),
  ])
}

/** A booster that is denied (*mutlaka … değil*) boosts nothing. */
const isDevice = ({ label, tier, isNegated }: Tag): boolean =>
  tier === 'core' && (label === 'hedge' || (label === 'booster' && !isNegated))

const isHedge = ({ label }: Tag): boolean => label === 'hedge'

const stepsOf = (tag: Tag): number => (isHedge(tag) ? 1 : -1) * STEPS[tag.strength ?? 'medium']

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Pairs devices of one layer that `isPair` joins, each used once, in order; and what is left of both lists. */
function takePairs(turkish: readonly Tag[], english: readonly Tag[], isPair: (a: Tag, b: Tag) => boolean) {
  const open = [...english]
  const pairs: (readonly [Tag, Tag])[] = []
  const left = turkish.filter((tag) => {
    const at = open.findIndex((other) => tag.label === other.label && isPair(tag, other))
    if (at >= 0) pairs.push([tag, open.splice(at, 1)[0]!])
    return at < 0
  })
  return { pairs, turkish: left, english: open }
}
