// What authors do with strategies → tables for people: hedged or not, by actor and target, together in a sentence.
import type { AscriptionRow } from '../statistics/ascriptions.ts'
import type { PairRow } from '../statistics/co-occurrence.ts'
import type { HedgedRow } from '../statistics/hedged.ts'
import type { Figures } from './stats-figures.ts'
import { figure, groupColumns, type Titled, text, type Wording } from './stats-table-parts.ts'

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

/** Without bars: on a narrow screen they would take the room of the contrasts. */
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
      4,
    ),
    figure(
      'G²',
      rows.map(({ g2 }) => figures.short(g2)),
      3,
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
  notes: [words.pairsNote],
})
