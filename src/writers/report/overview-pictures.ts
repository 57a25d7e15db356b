// Figures → the pictures of the overview, each with a title, what it means, and a table that says the same.
import { drawDispersion, STROKED, toTenths } from './charts/dispersion.ts'
import { drawParity } from './charts/parity.ts'
import { boundsOf, drawRates, highestRate, MEASURES, type Measure, rateOf, zonesOf } from './charts/rates.ts'
import { byFrequency, drawStance, MOST_STRATEGIES, mentions } from './charts/stance.ts'
import { escapeHtml } from './escape.ts'
import { LANGUAGES, PARITIES, RATED } from './figures.ts'
import { formatInterval, formatNumber, formatShare } from './numbers.ts'
import type { OverviewOptions } from './overview.ts'
import { toWarnings } from './overview-corpus.ts'
import { titleOf } from './overview-lists.ts'
import type { Bounds, ParityShare } from './statistics.ts'
import { toFoldOut, toTable } from './tables.ts'
import { type PageLanguage, type PageWords, wordFor } from './words.ts'

/** Articles whose strokes stand in the overview; more would make the page long, and each has its own above its text. */
const MOST_DISPERSIONS = 20

function toFigure(name: string, title: string, notes: readonly string[], content: string): string {
  const said = notes.filter(Boolean).map((note) => `<p>${escapeHtml(note)}</p>`)
  return `<section class="picture ${name}"><h2>${escapeHtml(title)}</h2>${said.join('')}${content}</section>`
}

/** Rates per section and language: a picture a language and measure; the page's script shows one measure at a time. */
export function toRates({ figures, language, statistics }: OverviewOptions, words: PageWords): string {
  const { rates: bounds } = statistics
  const isEmpty = LANGUAGES.every((textLanguage) => zonesOf(figures, textLanguage).length === 0)
  if (isEmpty) return ''
  const panels = (measure: Measure) =>
    LANGUAGES.map((textLanguage) => {
      // Per 100 sentences the languages may be held against each other, so they share a scale; per word they must not.
      const share = measure === 'perSentences' ? LANGUAGES : ([textLanguage] as const)
      const highest = Math.max(...share.map((one) => highestRate(figures, { textLanguage: one, measure, bounds })))
      const svg = drawRates(figures, { measure, textLanguage, words, language, bounds }, highest)
      return svg && `<figure><figcaption>${escapeHtml(wordFor(words, textLanguage))}</figcaption>${svg}</figure>`
    }).join('')
  const switches = MEASURES.map(
    (measure, index) =>
      `<label><input type="radio" name="measure-${language}" value="${measure}"${index === 0 ? ' checked' : ''}> ${escapeHtml(words[measure])}</label>`,
  )
  const rows = LANGUAGES.flatMap((textLanguage) =>
    zonesOf(figures, textLanguage).flatMap(([section, zone]) =>
      RATED.map((label) => [
        `${wordFor(words, textLanguage)} · ${wordFor(words, section)} · ${wordFor(words, label)}`,
        ...[zone.words, zone.sentences, zone.core[label], zone.other[label]].map((count) =>
          formatNumber(count, language),
        ),
        ...(['perWords', 'perSentences'] as const).map((measure) => {
          const rate = rateOf(zone.core[label] + zone.other[label], zone, measure)
          const interval = boundsOf(bounds, { section, lang: textLanguage, label }, measure)
          return formatInterval({ value: rate, ...interval }, language)
        }),
      ]),
    ),
  )
  const columns = [
    words.layer,
    words.words,
    words.sentences,
    wordFor(words, 'core'),
    `${wordFor(words, 'extended')} / ${wordFor(words, 'context')}`,
    `${words.perWords} ${words.interval}`,
    `${words.perSentences} ${words.interval}`,
  ].map((name, index) => ({ name, isNumber: index > 0 }))
  return toFigure(
    'wide',
    words.ratesTitle,
    [
      `${words.ratesNote}${bounds.some(({ perWords }) => perWords) ? ` ${words.ratesIntervals}` : ''}`,
      words.ratesWarning,
    ],
    `<fieldset class="switch"><legend>${escapeHtml(words.measure)}</legend>${switches.join('')}</fieldset>${MEASURES.map(
      (measure, index) =>
        `<div class="panels" data-measure="${measure}"${index === 0 ? '' : ' hidden'}>${panels(measure)}</div>`,
    ).join(
      '',
    )}${toFoldOut(words.asTable, toTable(words.ratesTitle, columns, rows))}${toWarnings(statistics, words, language)}`,
  )
}

/** Strategies by how they are put forward. */
export function toStances({ figures, language, nameOf, statistics }: OverviewOptions, words: PageWords): string {
  const svg = drawStance(figures, { words, language, nameOf })
  if (svg === '') return ''
  const all = byFrequency(figures)
  const rest = words.stanceRest.replace('{shown}', String(MOST_STRATEGIES)).replace('{all}', String(all.length))
  const rows = all.map(([concept, stance]) => [
    nameOf(concept),
    ...[stance.hedged, stance.boosted, stance.plain].map((count) => formatNumber(count, language)),
    formatShare(stance.hedged, mentions(stance), language),
    percentInterval(statistics.stances.get(concept), language),
  ])
  const columns = [
    words.concept,
    words.stanceHedged,
    words.stanceBoosted,
    words.stancePlain,
    words.share,
    words.interval,
  ].map((name, index) => ({ name, isNumber: index > 0 }))
  return toFigure(
    'stance',
    words.stanceTitle,
    [words.stanceNote, all.length > MOST_STRATEGIES ? rest : ''],
    `<figure>${svg}</figure>${toFoldOut(words.asTable, toTable(words.stanceTitle, columns, rows))}`,
  )
}

/** What became of the hedges between Öz and abstract. */
export function toParity({ figures, language, statistics }: OverviewOptions, words: PageWords): string {
  const svg = drawParity(figures, words, language)
  if (svg === '') return ''
  const total = PARITIES.reduce((sum, kind) => sum + figures.parity[kind], 0)
  const rows = PARITIES.map((kind) => [
    wordFor(words, kind),
    formatNumber(figures.parity[kind], language),
    formatShare(figures.parity[kind], total, language),
  ])
  const columns = [{ name: words.parity }, { name: words.count, isNumber: true }, { name: '%', isNumber: true }]
  return toFigure(
    'parity',
    words.parityTitle,
    [words.parityNote],
    `<figure>${svg}</figure>${toFoldOut(words.asTable, toTable(words.parityTitle, columns, rows))}${toShares(statistics.parity, words, language)}`,
  )
}

/** Shares that can be quoted: what part of the hedges is dropped, with an interval over articles. */
function toShares(parity: readonly ParityShare[], words: PageWords, language: PageLanguage): string {
  const rows = parity.map(({ name, count, of, bounds }) => [
    name[language],
    `${formatNumber(count, language)} / ${formatNumber(of, language)}`,
    formatShare(count, of, language),
    percentInterval(bounds, language),
  ])
  if (rows.length === 0) return ''
  const columns = [
    { name: words.parity },
    ...[words.count, '%', words.interval].map((name) => ({ name, isNumber: true })),
  ]
  return toFoldOut(words.parityShares, toTable(words.parityShares, columns, rows))
}

const percentInterval = (bounds: Bounds | undefined, language: PageLanguage): string =>
  bounds
    ? `${formatNumber(Math.round(bounds.low * 100), language)}–${formatNumber(Math.round(bounds.high * 100), language)}`
    : ''

/** Where the tags stand along the first articles. */
export function toDispersions({ rows, dispersions, language }: OverviewOptions, words: PageWords): string {
  const shown = rows.slice(0, MOST_DISPERSIONS)
  if (shown.length === 0) return ''
  const names = STROKED.map((layer) => `<span>${escapeHtml(wordFor(words, layer))}</span>`).join('')
  const strips = shown.map((row, index) => {
    const { title, lang } = titleOf(row)
    const svg = drawDispersion(
      dispersions[index]!,
      words.dispersionCaption.replace('{title}', () => title),
    )
    return `<figure class="strip"><figcaption><a href="#articles/${index}"${lang}>${escapeHtml(title)}</a></figcaption><div class="barcode"><div class="names" aria-hidden="true">${names}</div>${svg}</div></figure>`
  })
  const table = shown.flatMap((row, index) =>
    STROKED.map((layer) => [
      `${titleOf(row).title} · ${wordFor(words, layer)}`,
      ...toTenths(dispersions[index]!.strokes[layer]).map((count) => formatNumber(count, language)),
    ]),
  )
  const columns = [
    { name: words.article },
    ...Array.from({ length: 10 }, (_, index) => ({ name: String(index + 1), isNumber: true })),
  ]
  const some = words.dispersionSome.replace('{shown}', String(MOST_DISPERSIONS))
  return toFigure(
    'wide',
    words.dispersionTitle,
    [words.dispersionNote, rows.length > MOST_DISPERSIONS ? some : ''],
    `<div class="strips">${strips.join('')}</div>${toFoldOut(words.asTable, toTable(words.tenths, columns, table))}`,
  )
}
