// How a hit is counted: core or extended (hedges, boosters), core or context (strategies).
import type { CompiledRow } from '../model/compiled-lexicon.ts'
import type { Tier } from '../model/tag.ts'

/** Hedge categories that do not survive Crompton's (1997) objections: approximators, conditions, limits. */
const EXTENDED_CATEGORIES = new Set(['APPR', 'COND', 'LIM'])

/** The tier of a hit of this row; `isCoreHere` tells whether the `core` conditions of a `context` row hold. */
export function tierOf({ row, core, conceptTier }: CompiledRow, isCoreHere: () => boolean): Tier {
  if (row.label !== 'hedge' && row.label !== 'booster') return conceptTier === 'core' ? 'core' : 'context'
  if (row.default === 'off' || (row.label === 'hedge' && EXTENDED_CATEGORIES.has(row.category))) return 'extended'
  if (row.default === 'context') return core.length > 0 && isCoreHere() ? 'core' : 'extended'
  return 'core'
}
