// Rows of statistics → tables for people: titles, columns, bars, and the notes that make the figures readable.

import { visible } from '../flow/errors.ts'
import type { AscriptionRow } from '../statistics/ascriptions.ts'
import type { PairRow } from '../statistics/co-occurrence.ts'
import { compareGroups, type Group, isKind } from '../statistics/dimensions.ts'
import type { HedgedRow, RatioRow } from '../statistics/hedged.ts'
import { ALL, type KeynessRow } from '../statistics/keyness.ts'
import type { RateRow } from '../statistics/rates.ts'
import type { Figures } from './stats-figures.ts'
import type { StatsWords } from './stats-words.ts'
import type { TextColumn, TextTable } from './text-table.ts'

/** A table with what stands over and under it. */
export interface Titled extends TextTable {
  readonly title: string
  /** What the bars are of. */
  readonly barsOf?: string
  readonly notes: readonly string[]
}

export interface Wording {
  readonly words: StatsWords
  readonly figures: Figures
}

type Row = { readonly group: Group }

const text = (heading: string, cells: readonly string[], rank?: number): TextColumn => ({
  heading,
  cells: cells.map(visible),
  isText: true,
  ...(rank !== undefined && { rank }),
})

const figure = (heading: string, cells: readonly string[], rank?: number): TextColumn => ({
  heading,
  cells,
  ...(rank !== undefined && { rank }),
})

const groupColumns = (rows: readonly Row[]): TextColumn[] =>
  Object.keys(rows[0]?.group ?? {}).map((name) =>
    text(
      name,
      rows.map(({ group }) => group[name]!),
    ),
  )

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

export const hedgedTable = (rows: readonly HedgedRow[], { words, figures }: Wording): Titled => ({
  title: words.hedgedTitle,
  columns: [
    ...groupColumns(rows),
    text(
      words.concept,
      rows.map(({ concept }) => concept),
    ),
    figure(
      words.mentions,
      rows.map(({ mentions }) => figures.whole(mentions)),
    ),
    figure(
      words.hedged,
      rows.map(({ hedged }) => figures.whole(hedged)),
    ),
    figure(
      words.share,
      rows.map(({ share }) => figures.percent(share.value)),
    ),
    figure(
      words.interval,
      rows.map(({ share }) => percentInterval(share, figures)),
      2,
    ),
    figure(
      words.boosted,
      rows.map(({ boosted }) => figures.whole(boosted)),
      1,
    ),
  ],
  bars: rows.map(({ mentions }) => mentions),
  barsOf: words.barsMentions,
  notes: [words.wilson],
})

const percentInterval = ({ low, high }: { low: number; high: number }, figures: Figures): string =>
  `[${figures.whole(low * 100)}–${figures.whole(high * 100)}]`

export const actorTable = (rows: readonly AscriptionRow[], { words, figures }: Wording): Titled => ({
  title: words.actorsTitle,
  columns: [
    ...groupColumns(rows),
    text(
      words.concept,
      rows.map(({ concept }) => concept),
    ),
    text(
      words.actor,
      rows.map(({ actor }) => actor),
    ),
    text(
      words.target,
      rows.map(({ target }) => target),
    ),
    figure(
      words.mentions,
      rows.map(({ mentions }) => figures.whole(mentions)),
    ),
    figure(
      words.hedged,
      rows.map(({ hedged }) => figures.whole(hedged)),
      2,
    ),
    figure(
      words.documents,
      rows.map(({ documents }) => figures.whole(documents)),
      1,
    ),
  ],
  notes: [],
})

export const pairTable = (rows: readonly PairRow[], { words, figures }: Wording): Titled => ({
  title: words.pairsTitle,
  columns: [
    text(
      'A',
      rows.map(({ a }) => a),
    ),
    text(
      'B',
      rows.map(({ b }) => b),
    ),
    figure(
      words.sentences,
      rows.map(({ sentences }) => figures.whole(sentences)),
    ),
    figure(
      words.expected,
      rows.map(({ expected }) => figures.short(expected)),
      2,
    ),
    figure(
      words.association,
      rows.map(({ mutualInformation }) => figures.short(mutualInformation)),
      3,
    ),
    figure(
      'G²',
      rows.map(({ g2 }) => figures.short(g2)),
      4,
    ),
    figure(
      words.contrast,
      rows.map(({ contrast }) => figures.whole(contrast)),
      5,
    ),
    figure(
      words.documents,
      rows.map(({ documents }) => figures.whole(documents)),
      1,
    ),
  ],
  bars: rows.map(({ sentences }) => sentences),
  barsOf: words.barsPairs,
  notes: [words.pairsNote],
})

/** One table a layer. */
export function keynessTables(rows: readonly KeynessRow[], base: 'words' | 'sentences', wording: Wording): Titled[] {
  const { words } = wording
  return (['strategy', 'hedge', 'booster'] as const).flatMap((label) => {
    const own = rows.filter((row) => row.label === label)
    const title = `${words.keynessTitle}: ${words[label]}`
    return own.length === 0 ? [] : [{ title, columns: keynessColumns(own, base, wording), notes: [] }]
  })
}

function keynessColumns(
  rows: readonly KeynessRow[],
  base: 'words' | 'sentences',
  { words, figures }: Wording,
): TextColumn[] {
  const rate = (side: 'a' | 'b') =>
    rows.map((row) => figures.short(base === 'words' ? row[side].perThousandWords : row[side].perHundredSentences))
  const unit = base === 'words' ? words.perThousand : words.perHundred
  return [
    text(
      words.item,
      rows.map(({ item }) => (item === ALL ? words.wholeLayer : item)),
    ),
    figure(
      'A',
      rows.map(({ a }) => figures.whole(a.hits)),
    ),
    figure(
      'B',
      rows.map(({ b }) => figures.whole(b.hits)),
    ),
    figure(`A${unit}`, rate('a'), 3),
    figure(`B${unit}`, rate('b'), 3),
    figure(
      'G²',
      rows.map(({ g2 }) => figures.short(g2)),
    ),
    figure(
      words.significance,
      rows.map(({ pHolm }) => figures.probability(pHolm)),
    ),
    figure(
      words.logRatio,
      rows.map((row) => figures.short(row.logRatio?.value)),
    ),
    figure(
      words.interval,
      rows.map((row) => figures.interval(row.logRatio)),
      5,
    ),
    figure(
      words.difference,
      rows.map((row) => figures.short(row.percentDifference)),
      1,
    ),
    figure(
      words.cliff,
      rows.map((row) => figures.short(row.texts.cliffsDelta)),
      6,
    ),
    figure(
      words.cliffSignificance,
      rows.map((row) => figures.probability(row.textsPHolm)),
      4,
    ),
    figure(
      'BIC',
      rows.map(({ bic }) => figures.short(bic)),
      2,
    ),
  ]
}
