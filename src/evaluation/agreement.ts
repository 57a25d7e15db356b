// The verdicts of several annotators on the same hits → what they agree on, layer by layer.
import type { Item, Outcome } from './item.ts'

/** A hit that somebody judged, with each annotator's verdict; undefined where he gave none. */
export interface Unit {
  readonly item: Item
  readonly verdicts: readonly (Outcome | undefined)[]
}

/** Joins the annotators' items by the ids of their rows. Hits that were added by hand have none and are left out. */
export function toUnits(annotators: readonly (readonly Item[])[]): Unit[] {
  const units = new Map<string, { item: Item; verdicts: (Outcome | undefined)[] }>()
  for (const [index, items] of annotators.entries()) {
    for (const item of items) {
      if (item.id === undefined || item.outcome === 'unjudged') continue
      const unit = units.get(item.id) ?? { item, verdicts: annotators.map(() => undefined) }
      units.set(item.id, unit)
      unit.verdicts[index] = item.outcome
    }
  }
  return [...units.values()]
}

/** Two lists of verdicts, in the same order, of the units that both annotators judged. */
export function commonVerdicts(units: readonly Unit[], a: number, b: number): [string[], string[]] {
  const common = units.filter(({ verdicts }) => verdicts[a] !== undefined && verdicts[b] !== undefined)
  return [common.map(({ verdicts }) => verdicts[a]!), common.map(({ verdicts }) => verdicts[b]!)]
}

/** Units on which those who judged do not agree. */
export const disagreements = (units: readonly Unit[]): Unit[] =>
  units.filter(({ verdicts }) => new Set(verdicts.filter((verdict) => verdict !== undefined)).size > 1)
