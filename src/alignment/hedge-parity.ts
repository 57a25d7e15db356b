// What became of a bead's hedges on the way from Turkish into English.
import type { HedgeParity } from '../model/alignment.ts'
import type { Lexicon } from '../model/lexicon.ts'
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

/** What of the lexicon says which functions render each other. */
export type Functions = Pick<Lexicon, 'concepts' | 'hedgePairs'>

export interface ComparedHedges {
  readonly parity: HedgeParity
  /** Which hedge renders which: its number among the hedges of each side. */
  readonly pairs: readonly (readonly [tr: number, en: number])[]
}

/**
 * Compares the hedging of two sides, given their hedges and boosters. `none`: no hedges at all · `lost`, `added`: on one
 * side only · `kept`, `weakened`, `strengthened`: the hedging is as much, less, more in the English. Devices pair by
 * function: the same concept, then concepts that render each other (hedge-pairs.csv), then one family or category. What
 * stays alone counts with its strength, boosters against.
 */
export function compareHedges(turkish: readonly Tag[], english: readonly Tag[], functions: Functions): ComparedHedges {
  const { pairs, change } = pairDevices(turkish, english, functions)
  const [trHedges, enHedges] = [turkish.filter(isHedge), english.filter(isHedge)]
  const numbered = pairs
    .filter(([tr]) => isHedge(tr))
    .map(([tr, en]): [number, number] => [trHedges.indexOf(tr), enHedges.indexOf(en)])
    .sort(([a], [b]) => a - b)
  return { parity: toParity(trHedges.length, enHedges.length, change), pairs: numbered }
}

function toParity(turkish: number, english: number, change: number): HedgeParity {
  if (turkish === 0 && english === 0) return 'none'
  if (english === 0) return 'lost'
  if (turkish === 0) return 'added'
  if (Math.abs(change) <= TOLERANCE) return 'kept'
  return change < 0 ? 'weakened' : 'strengthened'
}

/** The strengths of two languages are not one scale: a single step between them is no change. */
const TOLERANCE = 1

/** Who renders whom, and how many steps more the English hedges than the Turkish. */
function pairDevices(turkish: readonly Tag[], english: readonly Tag[], { concepts, hedgePairs }: Functions) {
  const familyOf = ({ concept }: Tag): string => concepts.get(concept)?.family ?? ''
  const isKin = (a: Tag, b: Tag): boolean =>
    (a.category !== '' && a.category === b.category) || (familyOf(a) !== '' && familyOf(a) === familyOf(b))
  const isRendering = (a: Tag, b: Tag): boolean =>
    hedgePairs.some((row) => row.turkish === a.concept && row.english === b.concept)
  const same = takePairs(turkish, english, (a, b) => a.concept === b.concept)
  const equal = takePairs(same.turkish, same.english, isRendering)
  const kin = takePairs(equal.turkish, equal.english, isKin)
  const differences = kin.pairs.map(([tr, en]) => stepsOf(en) - stepsOf(tr))
  const change = sum([
    ...differences.filter((steps) => Math.abs(steps) > TOLERANCE),
    ...kin.english.map(stepsOf),
    ...kin.turkish.map((tag) => -stepsOf(tag)),
  ])
  return { pairs: [...same.pairs, ...equal.pairs, ...kin.pairs], change }
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
