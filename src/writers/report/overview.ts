// Figures → the overview of the page in one language: what came in and what was found, then the pictures, then the tables.

import type { Dispersion } from './charts/dispersion.ts'
import { escapeHtml } from './escape.ts'
import type { Figures } from './figures.ts'
import { LAYERS, TIERS } from './figures.ts'
import { formatNumber } from './numbers.ts'
import { type CitationGaps, toCitationGaps, toRenderings } from './overview-corpus.ts'
import { toDocuments, toErrors, toRepairs } from './overview-lists.ts'
import { toDispersions, toParity, toRates, toStances } from './overview-pictures.ts'
import type { DocumentRow } from './pack.ts'
import type { ReportStatistics } from './statistics.ts'
import { toTable } from './tables.ts'
import { type PageLanguage, type PageWords, pageWords, wordFor } from './words.ts'

export interface OverviewOptions {
  readonly figures: Figures
  /** The documents that the page holds in full. */
  readonly rows: readonly DocumentRow[]
  readonly dispersions: readonly Dispersion[]
  /** Of the same documents: where citations and reference list do not meet; undefined where nothing was compared. */
  readonly gaps: readonly (CitationGaps | undefined)[]
  readonly statistics: ReportStatistics
  readonly language: PageLanguage
  readonly nameOf: (concept: string) => string
}

/** HTML of the overview. It is whole without scripts. */
export function toOverview(options: OverviewOptions): string {
  const { figures, rows, language, gaps, statistics, nameOf } = options
  const words = pageWords(language)
  const all = figures.documents
  const note =
    rows.length < all
      ? `<p class="notice">${escapeHtml(
          words.onlyFigures
            .replace('{shown}', formatNumber(rows.length, language))
            .replace('{all}', formatNumber(all, language)),
        )}</p>`
      : ''
  return [
    `<h1>${escapeHtml(words.overview)}</h1>`,
    note,
    toLead(figures, words, language),
    toLayers(figures, words, language),
    toErrors(figures, words),
    '<div class="pictures">',
    toRates(options, words),
    toStances(options, words),
    toParity(options, words),
    toDispersions(options, words),
    '</div>',
    toRenderings(statistics, { words, language, nameOf }),
    toDocuments(rows, words, language),
    toCitationGaps(gaps, { rows, words }),
    toRepairs(figures, words, language),
  ].join('\n')
}

function toLead(figures: Figures, words: PageWords, language: PageLanguage): string {
  const number = (value: number) => formatNumber(value, language)
  const sum = (counts: Iterable<number>) => [...counts].reduce((all, one) => all + one, 0)
  const { tr, en, und } = figures.words
  const spoken = [
    `${number(tr)} ${words.inTurkish}`,
    `${number(en)} ${words.inEnglish}`,
    ...(und > 0 ? [`${number(und)} ${words.inNeither}`] : []),
  ]
  const entries: [number, string, string][] = [
    [figures.documents, words.documents, figures.failed > 0 ? `${number(figures.failed)} ${words.failed}` : ''],
    [tr + en + und, words.words, spoken.join(' · ')],
    [sum(figures.spans.values()), words.spans, ''],
    [figures.beads, words.beads, `${words.inDocuments}: ${number(figures.alignedDocuments)}`],
    [sum(figures.repairs.values()), words.repairs, ''],
    [figures.failed, words.errors, ''],
  ]
  const items = entries.map(
    ([value, name, more]) =>
      `<div><dt>${escapeHtml(name)}</dt><dd><b>${number(value)}</b>${more && `<small>${escapeHtml(more)}</small>`}</dd></div>`,
  )
  return `<dl class="lead">${items.join('')}</dl>`
}

function toLayers({ spans }: Figures, words: PageWords, language: PageLanguage): string {
  const rows = LAYERS.flatMap((layer) => {
    const counts = TIERS.map((tier) => spans.get(`${layer} ${tier}`) ?? 0)
    const total = counts.reduce((sum, count) => sum + count, 0)
    if (total === 0) return []
    const name = { html: `<span class="sample ${layer}">${escapeHtml(wordFor(words, layer))}</span>` }
    return [
      [
        name,
        ...counts.map((count) => (count > 0 ? formatNumber(count, language) : '–')),
        formatNumber(total, language),
      ],
    ]
  })
  if (rows.length === 0) return ''
  const columns = [
    { name: words.layer },
    ...TIERS.map((tier) => ({ name: wordFor(words, tier), isNumber: true })),
    { name: words.total, isNumber: true },
  ]
  return `<div class="layers-table">${toTable(words.spans, columns, rows)}</div>`
}
