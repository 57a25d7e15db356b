// What evaluate says about its input: rows used, rows not used and why.
import type { RefusedRow } from '../evaluation/corrections.ts'
import type { Item } from '../evaluation/item.ts'
import type { EvaluateWords } from './evaluate-words.ts'

/** Enough to find them; the count tells the rest. */
const MOST_ROWS = 5

/** How many items were judged, and how many rows say nothing. */
export function describeItems(items: readonly Item[], words: EvaluateWords): string {
  const unjudged = items.filter(({ outcome }) => outcome === 'unjudged').length
  const added = items.filter(({ outcome }) => outcome === 'missed').length
  return `${words.used}: ${items.length - unjudged} (${words.missed}: ${added}); ${unjudged} ${words.unjudged}`
}

/** One line a reason: how many rows, and where the first of them stand. */
export function describeRefused(refused: readonly RefusedRow[], words: EvaluateWords): string[] {
  const reasons = new Map<RefusedRow['why'], RefusedRow[]>()
  for (const row of refused) {
    const rows = reasons.get(row.why)
    if (rows) rows.push(row)
    else reasons.set(row.why, [row])
  }
  return [...reasons].map(([why, rows]) => {
    const places = rows.slice(0, MOST_ROWS).map((row) => placeOf(row, words))
    const more = rows.length > MOST_ROWS ? ' …' : ''
    return `${words.refused}: ${rows.length} – ${words[why]} (${places.join(', ')}${more})`
  })
}

const placeOf = ({ sheet, number, cell }: RefusedRow, words: EvaluateWords): string =>
  [sheet, `${words.sheetRow} ${number}`, cell === '' ? '' : `"${cell.slice(0, 30)}"`].filter(Boolean).join(' ')
