// Figures → how often each layer stands in each section of one language: bars, core solid, the rest pale.
import { type Figures, PROSE, RATED, type Zone } from '../figures.ts'
import { formatNumber } from '../numbers.ts'
import type { Bounds, ZoneRate } from '../statistics.ts'
import { type PageLanguage, type PageWords, wordFor } from '../words.ts'
import { drawSvg, Plot } from './svg.ts'

export type Measure = 'perSentences' | 'perWords'
export const MEASURES: readonly Measure[] = ['perSentences', 'perWords']

const WIDTH = 380
const NAMES = 118
const ROW = 22

export interface RatesOptions {
  readonly measure: Measure
  /** Language of the texts. */
  readonly textLanguage: 'tr' | 'en'
  readonly words: PageWords
  readonly language: PageLanguage
  /** Intervals of the bars; a bar without one has no line at its end. */
  readonly bounds: readonly ZoneRate[]
}

/** The interval of a bar; undefined where there are too few texts for one. */
export function boundsOf(
  bounds: readonly ZoneRate[],
  place: Pick<ZoneRate, 'section' | 'lang' | 'label'>,
  measure: Measure,
): Bounds | undefined {
  const { section, lang, label } = place
  return bounds.find((rate) => rate.section === section && rate.lang === lang && rate.label === label)?.[measure]
}

/** A count per 100 sentences or per 1,000 words of a zone; 0 for an empty zone. */
export function rateOf(count: number, { words, sentences }: Zone, measure: Measure): number {
  const [whole, base] = measure === 'perWords' ? [words, 1000] : [sentences, 100]
  return whole === 0 ? 0 : (count / whole) * base
}

/** The highest bar or interval of a language, so that two pictures may share a scale. */
export const highestRate = (
  figures: Figures,
  { textLanguage, measure, bounds }: Pick<RatesOptions, 'textLanguage' | 'measure' | 'bounds'>,
): number =>
  Math.max(
    0,
    ...zonesOf(figures, textLanguage).flatMap(([section, zone]) =>
      RATED.flatMap((label) => [
        rateOf(zone.core[label] + zone.other[label], zone, measure),
        boundsOf(bounds, { section, lang: textLanguage, label }, measure)?.high ?? 0,
      ]),
    ),
  )

/** The sections of a language that have running prose, in the order they are read. */
export const zonesOf = ({ zones }: Figures, textLanguage: 'tr' | 'en'): [string, Zone][] =>
  PROSE.flatMap((section): [string, Zone][] => {
    const zone = zones.get(`${section} ${textLanguage}`)
    return zone ? [[section, zone]] : []
  })

/** The picture of one language by one measure; '' where the corpus has no prose in it. */
export function drawRates(figures: Figures, options: RatesOptions, highest: number): string {
  const { measure, textLanguage, words, language, bounds } = options
  const zones = zonesOf(figures, textLanguage)
  if (zones.length === 0) return ''
  const bars = zones.flatMap(([section, zone]) =>
    RATED.flatMap((label) => [
      { section, label, rate: rateOf(zone.core[label], zone, measure), opacity: 1 },
      { section, label, rate: rateOf(zone.other[label], zone, measure), opacity: 0.35 },
    ]),
  )
  const ends = zones.flatMap(([section, zone]) =>
    RATED.map((label) => {
      const rate = rateOf(zone.core[label] + zone.other[label], zone, measure)
      const { low = rate, high = rate } = boundsOf(bounds, { section, lang: textLanguage, label }, measure) ?? {}
      return { section, label, rate, low, high, end: Math.max(rate, high) }
    }),
  )
  const lines = ends.filter(({ low, high }) => low < high)
  const name = (label: string) => wordFor(words, label)
  const caption = words.ratesCaption
    .replace('{language}', wordFor(words, textLanguage))
    .replace('{measure}', words[measure])
  return drawSvg(
    {
      width: WIDTH,
      height: zones.length * (RATED.length * ROW + 34) + 8,
      marginLeft: NAMES,
      marginRight: 40,
      marginTop: 8,
      marginBottom: 0,
      x: { domain: [0, highest || 1], axis: null },
      y: { domain: [...RATED], tickFormat: name, label: null, tickSize: 0, padding: 0.25 },
      fy: { domain: zones.map(([section]) => section), axis: null, padding: 0.28 },
      marks: [
        Plot.barX(bars, { x: 'rate', y: 'label', fy: 'section', fill: toColour, fillOpacity: 'opacity' }),
        Plot.ruleY(lines, { x1: 'low', x2: 'high', y: 'label', fy: 'section', strokeWidth: 1.25 }),
        Plot.tickX([...lines].flatMap(toTicks), { x: 'x', y: 'label', fy: 'section', inset: 4, strokeWidth: 1.25 }),
        Plot.text(ends, {
          x: 'end',
          y: 'label',
          fy: 'section',
          text: ({ rate }: { rate: number }) => formatNumber(Number(rate.toFixed(1)), language),
          textAnchor: 'start',
          dx: 5,
        }),
        Plot.ruleX([0]),
        Plot.text(zones, {
          fy: ([section]: [string]) => section,
          text: ([section]: [string]) => wordFor(words, section),
          frameAnchor: 'top-left',
          lineAnchor: 'bottom',
          dx: 0,
          dy: -3,
          fontWeight: 600,
        }),
      ],
    },
    caption,
  )
}

/** The ends of an interval, one short stroke each. */
const toTicks = <Line extends { readonly low: number; readonly high: number }>(line: Line) => [
  { ...line, x: line.low },
  { ...line, x: line.high },
]

const toColour = ({ label }: { label: string }): string => `var(--${label})`
