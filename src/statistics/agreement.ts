// How far annotators agree beyond chance: Cohen's kappa for two, Krippendorff's alpha for any number with gaps.

export interface Kappa {
  /** 1 full agreement · 0 that of chance · below 0 worse. */
  readonly kappa: number
  /** Share of items on which the two agree. */
  readonly observed: number
  /** Share on which they would by chance, each keeping his own habits. */
  readonly expected: number
  readonly items: number
}

/**
 * Cohen's kappa (pₒ − pₑ) / (1 − pₑ) of two annotators' labels for the same items, in the same order (Cohen 1960).
 * Undefined without items, and where both use one and the same label throughout (chance agreement is then full).
 *
 * @throws {RangeError} if the lists differ in length.
 */
export function cohenKappa(first: readonly string[], second: readonly string[]): Kappa | undefined {
  if (first.length !== second.length) throw new RangeError('Two annotators must have labelled the same items')
  const items = first.length
  if (items === 0) return undefined
  const [marginsA, marginsB] = [tally(first), tally(second)]
  const observed = first.filter((label, index) => label === second[index]).length / items
  let expected = 0
  for (const [label, count] of marginsA) expected += (count / items) * ((marginsB.get(label) ?? 0) / items)
  return expected === 1 ? undefined : { kappa: (observed - expected) / (1 - expected), observed, expected, items }
}

/**
 * Krippendorff's alpha for nominal labels, 1 − Dₒ/Dₑ over the coincidences of labels within units (Krippendorff 2004; 2011).
 * A unit is the list of labels it got, `undefined` where an annotator gave none; units with fewer than two labels tell
 * nothing and are left out. Undefined where no unit is left or only one label occurs.
 */
export function krippendorffAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const totals = new Map<string, number>()
  let pairable = 0
  let disagreements = 0
  for (const unit of units) {
    const labels = unit.filter((label) => label !== undefined)
    if (labels.length < 2) continue
    pairable += labels.length
    const counts = tally(labels)
    for (const [label, count] of counts) {
      totals.set(label, (totals.get(label) ?? 0) + count)
      disagreements += (count * (labels.length - count)) / (labels.length - 1)
    }
  }
  let unequal = 0
  for (const total of totals.values()) unequal += total * (pairable - total)
  return unequal === 0 ? undefined : 1 - ((pairable - 1) * disagreements) / unequal
}

function tally(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}
