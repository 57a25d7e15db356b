// stats --parity and --terms: alignment records → what the translation did to the hedges, and how concepts are rendered.
import type { OutputRecord } from '../model/record.ts'
import { type HedgeParityCounts, ParityCounter, type ParityRow } from '../statistics/hedge-parity.ts'
import { RenderingCounter, type RenderingRow } from '../statistics/renderings.ts'
import { type AlignmentStatsWords, alignmentStatsWords } from './alignment-stats-words.ts'
import type { Findings, StatsOptions } from './run-stats.ts'
import type { Values } from './stats-columns.ts'
import { type Figures, figuresIn } from './stats-figures.ts'
import { figure, type Titled, text } from './stats-table-parts.ts'
import type { InterfaceLanguage } from './words.ts'

/** Counts what the options ask for while the records go by. */
export interface AlignmentCounter {
  add(record: OutputRecord): void
  findings(): Findings
}

/** The counter that `--parity` or `--terms` needs; undefined where neither is asked for. */
export function openAlignmentCounter(
  options: Pick<StatsOptions, 'parity' | 'terms' | 'resamples' | 'seed'>,
  language: InterfaceLanguage,
): AlignmentCounter | undefined {
  const [words, figures] = [alignmentStatsWords(language), figuresIn(language)]
  if (options.parity) {
    const counter = new ParityCounter()
    return { add: (record) => counter.add(record), findings: () => toParity(counter.parity(options), words, figures) }
  }
  if (!options.terms) return undefined
  const counter = new RenderingCounter()
  const ofConcepts = () => counter.renderings().filter(({ concept }) => concept !== '')
  return { add: (record) => counter.add(record), findings: () => toTerms(ofConcepts(), words, figures) }
}

function toParity(counts: HedgeParityCounts, words: AlignmentStatsWords, figures: Figures): Findings {
  const { rows, documents, pairs, doubtful, alone } = counts
  const amounts: readonly (readonly [number, string])[] = [
    [documents, words.articles],
    [pairs, words.pairs],
    [doubtful, words.doubtful],
    [alone, words.alone],
  ]
  const summary = amounts.map(([count, what]) => `${figures.whole(count)} ${what}`).join(', ')
  return {
    name: 'parity',
    rows: rows.map(parityValues),
    tables: pairs > 0 ? [parityTable(rows, words, figures)] : [],
    heading: [],
    notes: pairs > 0 ? [`${summary}.`, words.parityNote] : [words.noPairs],
    warnings: [],
  }
}

const DIGITS = 6

const round = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toPrecision(DIGITS))

const parityValues = ({ measure, base, count, of, share }: ParityRow): Values => ({
  ...{ measure, base, count, of },
  share: round(share?.value),
  share_low: round(share?.low),
  share_high: round(share?.high),
})

function parityTable(rows: readonly ParityRow[], words: AlignmentStatsWords, figures: Figures): Titled {
  const interval = ({ share }: ParityRow) =>
    share?.low === undefined || share.high === undefined
      ? ''
      : `[${figures.whole(share.low * 100)}–${figures.whole(share.high * 100)}]`
  const columns = [
    text(
      words.what,
      rows.map(({ measure }) => words.measures[measure]),
    ),
    figure(
      words.count,
      rows.map(({ count }) => figures.whole(count)),
    ),
    figure(
      words.of,
      rows.map(({ of }) => figures.whole(of)),
    ),
    figure(
      words.share,
      rows.map(({ share }) => (share ? figures.percent(share.value) : '')),
    ),
    figure(words.interval, rows.map(interval)),
  ]
  return { title: words.parityTitle, columns, notes: [] }
}

function toTerms(rows: readonly RenderingRow[], words: AlignmentStatsWords, figures: Figures): Findings {
  const shown = (wording: string) => wording || '–'
  const columns = [
    text(
      words.concept,
      rows.map(({ concept }, at) => (rows[at - 1]?.concept === concept ? '' : concept)),
    ),
    text(
      words.turkish,
      rows.map(({ tr }) => shown(tr)),
    ),
    text(
      words.english,
      rows.map(({ en }) => shown(en)),
    ),
    figure(
      words.count,
      rows.map(({ count }) => figures.whole(count)),
    ),
    figure(
      words.documents,
      rows.map(({ documents }) => figures.whole(documents)),
    ),
  ]
  return {
    name: 'terms',
    rows: rows.map(({ relations, isBackTranslation: _, ...row }) => ({ ...row, relations: relations.join('; ') })),
    tables: rows.length > 0 ? [{ title: words.termsTitle, columns, notes: [] }] : [],
    heading: [],
    notes: [rows.length > 0 ? words.termsNote : words.noPairs],
    warnings: [],
  }
}
