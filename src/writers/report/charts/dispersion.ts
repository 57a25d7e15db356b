// One packed document → where along the article its tags stand: a line of strokes a layer (a barcode, a dispersion plot).
import type { Kind, PackedDocument } from '../pack.ts'
import { drawSvg, Plot } from './svg.ts'

/** Layers of the picture from top to bottom; the page writes their names beside them. */
export const STROKED = ['strategy', 'hedge', 'booster', 'citation'] as const
export type Stroked = (typeof STROKED)[number]

const WIDTH = 600
/** Height of a line of strokes and of the space under it; client/style.css has the names at the same distance. */
const LINE = 12
const SPACE = 6

/** Where the tags of each layer stand, 0 … 1, and where the headings stand. */
export interface Dispersion {
  readonly strokes: Readonly<Record<Stroked, readonly number[]>>
  readonly headings: readonly number[]
}

/** Positions are measured in letters from the first paragraph to the last before the references. */
export function toDispersion({ paragraphs }: PackedDocument, kinds: readonly Kind[]): Dispersion {
  const strokes: Record<Stroked, number[]> = { strategy: [], hedge: [], booster: [], citation: [] }
  const headings: number[] = []
  let at = 0
  for (const { section, role, text, spans } of paragraphs) {
    if (section === 'references') continue
    if (role === 'heading') headings.push(at)
    for (const [start, , kind] of spans) {
      const label = kinds[kind]![0]
      if (label in strokes) strokes[label as Stroked].push(at + start)
    }
    at += text.length
  }
  const share = (offset: number) => (at === 0 ? 0 : offset / at)
  return {
    strokes: {
      strategy: strokes.strategy.map(share),
      hedge: strokes.hedge.map(share),
      booster: strokes.booster.map(share),
      citation: strokes.citation.map(share),
    },
    headings: headings.map(share),
  }
}

/** How many of these positions lie in each tenth of the article. */
export function toTenths(positions: readonly number[]): number[] {
  const tenths = Array<number>(10).fill(0)
  for (const position of positions) tenths[Math.min(9, Math.floor(position * 10))]!++
  return tenths
}

/**
 * The picture, without words. All strokes of a layer are one path: a line through points, broken after every second one.
 * Positions are kept to a thousandth of the width, which is finer than a stroke.
 */
export function drawDispersion({ strokes, headings }: Dispersion, label: string): string {
  const height = STROKED.length * (LINE + SPACE)
  const path = (positions: readonly number[], top: number, bottom: number, colour: string) =>
    Plot.line(
      [...new Set(positions.map((position) => Math.round(position * 1000)))].flatMap((x) => [
        [x, top],
        [x, bottom],
        [Number.NaN, Number.NaN],
      ]),
      { stroke: colour, strokeWidth: 1.5, strokeOpacity: 0.8 },
    )
  return drawSvg(
    {
      width: WIDTH,
      height: height + SPACE,
      margin: 0,
      x: { domain: [0, 1000], range: [1, WIDTH - 1], axis: null },
      y: { domain: [0, height + SPACE], range: [0, height + SPACE], axis: null },
      marks: [
        ...STROKED.map((layer, index) => {
          const top = index * (LINE + SPACE)
          return path(strokes[layer], top, top + LINE, `var(--${layer})`)
        }),
        path(headings, height - 2, height + SPACE, 'currentColor'),
      ],
    },
    label,
  ).replace('<svg ', '<svg preserveAspectRatio="none" ')
}
