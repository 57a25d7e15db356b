// Several devices of one clause → one group: *may possibly suggest* is three hedges and one act. Used by context.ts.
import type { Reading } from './reading.ts'

/** For each core hedge or booster that shares its clause with another, the number of its group, from 0 in the paragraph. */
export function groupDevices({ tags, stretches, clauses }: Reading): Map<number, number> {
  const byClause = new Map<number, number[]>()
  for (const [index, { label, tier }] of tags.entries()) {
    if ((label !== 'hedge' && label !== 'booster') || tier !== 'core') continue
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
