// Figures → what became of the hedges between Öz and abstract: ribbons from the Turkish on the left to the English.
import { type Figures, PARITIES, type Parity } from '../figures.ts'
import { formatNumber } from '../numbers.ts'
import { type PageLanguage, type PageWords, wordFor } from '../words.ts'
import { drawSvg, Plot } from './svg.ts'

const WIDTH = 400
const MARGIN = 96
/** Height all ribbons share, and the least one ribbon gets so that its label has a place; empty ribbons get none. */
const HEIGHT = 150
const LEAST = 18
const GAP = 5
/** Between ribbons that begin (or end) at a hedge and those that do not. */
const PART = 20

/** Order on each side: what has a hedge there stands above, what has none below. */
const LEFT: readonly Parity[] = ['strengthened', 'kept', 'weakened', 'lost', 'added']
const RIGHT: readonly Parity[] = ['strengthened', 'kept', 'weakened', 'added', 'lost']

/** Pale enough for a label in ink. */
const OPACITY = 0.38
const COLOUR: Readonly<Record<Parity, string>> = {
  kept: 'var(--quiet)',
  strengthened: 'var(--hedge)',
  weakened: 'var(--booster)',
  lost: 'var(--strategy)',
  added: 'var(--citation)',
}

interface Ribbon {
  readonly top: number
  readonly bottom: number
}

/** The picture; '' where no bead has a hedge on either side. */
export function drawParity({ parity }: Figures, words: PageWords, language: PageLanguage): string {
  const flows = PARITIES.filter((kind) => parity[kind] > 0)
  if (flows.length === 0) return ''
  const heights = toHeights(parity, flows)
  const [left, right] = [stack(LEFT, heights, 'added'), stack(RIGHT, heights, 'lost')]
  const height = Math.max(...[...left.values(), ...right.values()].map(({ bottom }) => bottom))
  const label = (kind: Parity) => `${wordFor(words, kind)} ${formatNumber(parity[kind], language)}`
  return drawSvg(
    {
      width: WIDTH,
      height: height + 34,
      marginLeft: MARGIN,
      marginRight: MARGIN,
      marginTop: 26,
      marginBottom: 8,
      x: { domain: [0, 1], axis: null },
      y: { domain: [height, 0], axis: null },
      marks: [
        ...flows.map((kind) =>
          Plot.areaY(
            [
              { x: 0, ...left.get(kind)! },
              { x: 1, ...right.get(kind)! },
            ],
            { x: 'x', y1: 'top', y2: 'bottom', curve: 'bump-x', fill: COLOUR[kind], fillOpacity: OPACITY },
          ),
        ),
        Plot.text(flows, {
          x: () => 0,
          y: (kind: Parity) => middle(left.get(kind)!),
          text: label,
          textAnchor: 'start',
          dx: 8,
        }),
        ...[0, 1].map((x) => {
          const banks = x === 0 ? toBanks(left, 'added', words) : toBanks(right, 'lost', words)
          return [
            Plot.ruleX(banks, { x: () => x, y1: 'top', y2: 'bottom', strokeWidth: 2 }),
            Plot.text(banks, {
              x: () => x,
              y: middle,
              text: 'name',
              textAnchor: x === 0 ? 'end' : 'start',
              dx: x === 0 ? -8 : 8,
            }),
          ]
        }),
        ...[0, 1].map((x) =>
          Plot.text([wordFor(words, x === 0 ? 'tr' : 'en')], {
            x: () => x,
            frameAnchor: 'top',
            dy: -20,
            textAnchor: x === 0 ? 'start' : 'end',
            fontWeight: 600,
          }),
        ),
      ],
    },
    words.parityCaption.replace('{flows}', flows.map(label).join(', ')),
  )
}

/** What has a hedge on a side, as one piece, and what has none. */
function toBanks(
  ribbons: ReadonlyMap<Parity, Ribbon>,
  unhedged: Parity,
  words: PageWords,
): (Ribbon & { name: string })[] {
  const hedged = [...ribbons].filter(([kind]) => kind !== unhedged).map(([, ribbon]) => ribbon)
  const plain = ribbons.get(unhedged)
  return [
    ...(hedged.length > 0 ? [{ top: hedged[0]!.top, bottom: hedged.at(-1)!.bottom, name: words.hedgedSide }] : []),
    ...(plain ? [{ ...plain, name: words.plainSide }] : []),
  ]
}

const middle = ({ top, bottom }: Ribbon): number => (top + bottom) / 2

function toHeights(parity: Figures['parity'], flows: readonly Parity[]): Map<Parity, number> {
  const total = flows.reduce((sum, kind) => sum + parity[kind], 0)
  return new Map(flows.map((kind) => [kind, Math.max(LEAST, (parity[kind] / total) * HEIGHT)]))
}

/** Puts ribbons under each other; `unhedged` is the one that has no hedge on this side. */
function stack(order: readonly Parity[], heights: ReadonlyMap<Parity, number>, unhedged: Parity): Map<Parity, Ribbon> {
  const ribbons = new Map<Parity, Ribbon>()
  let at = 0
  for (const kind of order) {
    const height = heights.get(kind)
    if (height === undefined) continue
    if (at > 0) at += kind === unhedged ? PART : GAP
    ribbons.set(kind, { top: at, bottom: at + height })
    at += height
  }
  return ribbons
}
