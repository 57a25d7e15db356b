// Several devices of one clause → one group: *may possibly suggest* is three hedges and one act. Used by context.ts.
import type { Tag } from '../model/tag.ts'
import type { Reading } from './reading.ts'

/**
 * For each hedge or booster that shares its clause with another, the number of its group, from 0 in the paragraph. Extended
 * devices count only where they touch another: *almost certainly* is one act, *some states may* is not.
 */
export function groupDevices(reading: Reading): Map<number, number> {
  const { tags, stretches, clauses } = reading
  const byClause = new Map<number, number[]>()
  for (const [index, tag] of tags.entries()) {
    if (!isDevice(tag) || !(tag.tier === 'core' || tag.isAttributed || touchesAnother(index, reading))) continue
    const clause = clauses.clauseOf(stretches[index]!.from)
    const devices = byClause.get(clause)
    if (devices) devices.push(index)
    else byClause.set(clause, [index])
  }
  const groups = new Map<number, number>()
  let number = 0
  for (const devices of byClause.values()) {
    if (devices.length < 2) continue
    for (const index of devices) groups.set(index, number)
    number++
  }
  return groups
}

const isDevice = ({ label }: Tag): boolean => label === 'hedge' || label === 'booster'

/** Whether another device stands right beside it. */
function touchesAnother(index: number, { tags, stretches }: Reading): boolean {
  const { from, to } = stretches[index]!
  for (let before = index - 1; before >= 0 && from - stretches[before]!.to <= LOOK_BACK; before--) {
    if (isDevice(tags[before]!) && stretches[before]!.to === from) return true
  }
  for (let after = index + 1; after < tags.length && stretches[after]!.from <= to; after++) {
    if (isDevice(tags[after]!) && stretches[after]!.from === to) return true
  }
  return false
}

/** Tags are sorted by their beginning; a longer one that ends here began within these tokens. */
const LOOK_BACK = 12
