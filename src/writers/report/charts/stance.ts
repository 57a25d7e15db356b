// Figures → strategies by how they are put forward: hedged to the left of the line, asserted to the right.
import type { Figures, Stance } from '../figures.ts'
import { formatNumber } from '../numbers.ts'
import type { PageLanguage, PageWords } from '../words.ts'
import { drawSvg, Plot } from './svg.ts'

/** Rows that can be read at a glance; the table has all. */
export const MOST_STRATEGIES = 15

const WIDTH = 440
const NAMES = 168
const ROW = 23

export interface StanceOptions {
  readonly words: PageWords
  readonly language: PageLanguage
  readonly nameOf: (concept: string) => string
}

export const mentions = ({ hedged, boosted, plain }: Stance): number => hedged + boosted + plain

/** Strategies from the most to the least frequent; equal ones by code point of their ids. */
export const byFrequency = ({ strategies }: Figures): [string, Stance][] =>
  [...strategies].sort(([a, one], [b, other]) => mentions(other) - mentions(one) || (a < b ? -1 : 1))

/** The picture of the most frequent strategies; '' where there is none. */
export function drawStance(figures: Figures, { words, language, nameOf }: StanceOptions): string {
  const shown = byFrequency(figures).slice(0, MOST_STRATEGIES)
  if (shown.length === 0) return ''
  const bars = shown.flatMap(([concept, { hedged, boosted, plain }]) => [
    { concept, from: -hedged, to: 0, fill: 'var(--hedge)', opacity: 1 },
    { concept, from: 0, to: boosted, fill: 'var(--booster)', opacity: 1 },
    { concept, from: boosted, to: boosted + plain, fill: 'var(--strategy)', opacity: 0.45 },
  ])
  const left = Math.max(...shown.map(([, { hedged }]) => hedged))
  const right = Math.max(...shown.map(([, { boosted, plain }]) => boosted + plain))
  const room = (left + right) * 0.1
  const number = (value: number) => formatNumber(value, language)
  const end = (side: 'left' | 'right') =>
    Plot.text(shown, {
      x: ([, { hedged, boosted, plain }]: [string, Stance]) => (side === 'left' ? -hedged : boosted + plain),
      y: ([concept]: [string, Stance]) => concept,
      text: ([, { hedged, boosted, plain }]: [string, Stance]) => number(side === 'left' ? hedged : boosted + plain),
      textAnchor: side === 'left' ? 'end' : 'start',
      dx: side === 'left' ? -4 : 4,
    })
  return drawSvg(
    {
      width: WIDTH,
      height: shown.length * ROW + 26,
      marginLeft: NAMES,
      marginTop: 22,
      marginBottom: 4,
      marginRight: 4,
      x: { domain: [-left - room, right + room], axis: null },
      y: { domain: shown.map(([concept]) => concept), tickFormat: nameOf, label: null, tickSize: 0, padding: 0.28 },
      marks: [
        Plot.barX(bars.filter(isWide), { x1: 'from', x2: 'to', y: 'concept', fill: 'fill', fillOpacity: 'opacity' }),
        end('left'),
        end('right'),
        Plot.ruleX([0]),
        Plot.text([words.stanceHedged], {
          x: 0,
          frameAnchor: 'top',
          dy: -16,
          dx: -6,
          textAnchor: 'end',
          fontWeight: 600,
        }),
        Plot.text([`${words.stanceBoosted} · ${words.stancePlain}`], {
          x: 0,
          frameAnchor: 'top',
          dy: -16,
          dx: 6,
          textAnchor: 'start',
          fontWeight: 600,
        }),
      ],
    },
    words.stanceCaption.replace('{count}', String(shown.length)),
  )
}

const isWide = ({ from, to }: { from: number; to: number }): boolean => from !== to
