// Rates → one table a layer for people, with bars; the ratio of hedges to boosters beneath.
import { compareGroups, isKind } from '../statistics/dimensions.ts'
import type { RatioRow } from '../statistics/hedged.ts'
import type { RateRow } from '../statistics/rates.ts'
import { figure, groupColumns, type Row, type Titled, text, type Wording } from './stats-table-parts.ts'

/** One table a layer; with two languages in it the bars show the rate per 100 sentences, which compares. */
export function rateTables(rows: readonly RateRow[], { words, figures }: Wording): Titled[] {
  const hasTwoLanguages = new Set(rows.flatMap(({ languages }) => languages)).size > 1
  return (['strategy', 'hedge', 'booster'] as const).flatMap((label) => {
    const own = byFrequency(rows.filter((row) => row.label === label))
    return own.length === 0 ? [] : [rateTable(words[label], own, hasTwoLanguages, { words, figures })]
  })
}

function rateTable(
  title: string,
  rows: readonly RateRow[],
  hasTwoLanguages: boolean,
  { words, figures }: Wording,
): Titled {
  const tierName = (tier: string) => words[tier as 'core' | 'extended' | 'context' | 'all']
  return {
    title,
    columns: [
      ...groupColumns(rows),
      text(
        words.tier,
        rows.map(({ tier }) => tierName(tier)),
      ),
      figure(
        words.texts,
        rows.map(({ range, texts }) => `${range}/${texts}`),
        2,
      ),
      figure(
        words.hits,
        rows.map(({ hits }) => figures.whole(hits)),
      ),
      figure(
        words.perThousand,
        rows.map((row) => figures.short(row.perThousandWords.value)),
      ),
      figure(
        words.interval,
        rows.map((row) => figures.interval(row.perThousandWords)),
        4,
      ),
      figure(
        words.perHundred,
        rows.map((row) => figures.short(row.perHundredSentences?.value)),
        hasTwoLanguages ? 5 : 3,
      ),
      figure(
        words.dispersion,
        rows.map(({ dp }) => figures.short(dp)),
        1,
      ),
    ],
    bars: rows.map((row) => (hasTwoLanguages ? (row.perHundredSentences?.value ?? 0) : row.perThousandWords.value)),
    barsOf: hasTwoLanguages ? words.barsSentences : words.barsWords,
    notes: [],
  }
}

/** Groups of a kind (concepts, categories) by frequency, the rows of a group together; places keep their order. */
function byFrequency(rows: readonly RateRow[]): readonly RateRow[] {
  const [first] = rows
  const kinds: readonly string[] = Object.keys(first?.group ?? {}).filter(isKind)
  if (kinds.length === 0) return rows
  const places = ({ group }: Row) => Object.fromEntries(Object.entries(group).filter(([name]) => !kinds.includes(name)))
  const key = ({ group }: Row) => JSON.stringify(group)
  const totals = new Map<string, number>()
  for (const row of rows) totals.set(key(row), Math.max(totals.get(key(row)) ?? 0, row.hits))
  return [...rows].sort(
    (a, b) =>
      compareGroups(places(a), places(b)) ||
      totals.get(key(b))! - totals.get(key(a))! ||
      compareGroups(a.group, b.group),
  )
}

/** Hedges for one booster, all devices and the core alone side by side; both lists have the same groups in the same order. */
export function ratioTable(all: readonly RatioRow[], core: readonly RatioRow[], { words, figures }: Wording): Titled {
  return {
    title: words.ratios,
    columns: [
      ...groupColumns(all),
      figure(
        words.hedges,
        all.map(({ hedges }) => figures.whole(hedges)),
      ),
      figure(
        words.boosters,
        all.map(({ boosters }) => figures.whole(boosters)),
      ),
      figure(
        words.ratio,
        all.map(({ ratio }) => figures.short(ratio)),
      ),
      figure(
        words.ofCore,
        core.map(({ ratio }) => figures.short(ratio)),
      ),
    ],
    notes: [],
  }
}
