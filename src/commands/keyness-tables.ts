// Keyness → one table a layer for people: effect size, significance, and the tests over texts.
import { ALL, type KeynessRow } from '../statistics/keyness.ts'
import { figure, type Titled, text, type Wording } from './stats-table-parts.ts'
import type { TextColumn } from './text-table.ts'

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
