// A text and its spans → text and tag elements. Spans may overlap: the text is cut where any span begins or ends.
import { report } from './data.js'
import { element } from './element.js'
import { isSeen } from './state.js'

/**
 * @typedef {{ from: number, to: number, spans: number[], begins: boolean }} Segment a stretch that the same spans cover,
 * the shortest span first; `begins` where one of them begins here
 */

/**
 * Cuts `from … to` at the borders of the spans that `isWanted`; linear but for sorting the borders.
 * @param {readonly import('./data.js').PackedSpan[]} spans
 * @param {number} from
 * @param {number} to
 * @param {(kind: number) => boolean} isWanted
 * @returns {Segment[]}
 */
export function toSegments(spans, from, to, isWanted) {
  const wanted = [...spans.keys()].filter((index) => {
    const [start, end, kind] = /** @type {import('./data.js').PackedSpan} */ (spans[index])
    return start < to && end > from && isWanted(kind)
  })
  const length = (/** @type {number} */ index) => {
    const [start, end] = /** @type {import('./data.js').PackedSpan} */ (spans[index])
    return end - start
  }
  const borders = new Set([from, to])
  /** @type {Map<number, number[]>} */
  const starting = new Map()
  for (const index of wanted) {
    const [start, end] = /** @type {import('./data.js').PackedSpan} */ (spans[index])
    const first = Math.max(from, start)
    borders.add(first)
    borders.add(Math.min(to, end))
    starting.set(first, [...(starting.get(first) ?? []), index])
  }
  const cuts = [...borders].sort((a, b) => a - b)
  /** @type {number[]} */
  let open = []
  return cuts.slice(0, -1).map((at, index) => {
    const begun = starting.get(at) ?? []
    open = open.filter((one) => /** @type {import('./data.js').PackedSpan} */ (spans[one])[1] > at).concat(begun)
    const covering = [...open].sort((a, b) => length(a) - length(b))
    return { from: at, to: /** @type {number} */ (cuts[index + 1]), spans: covering, begins: begun.length > 0 }
  })
}

/**
 * Nodes for a stretch of a paragraph with the layers that are seen.
 * @param {import('./data.js').Paragraph} paragraph
 * @param {number} place index of the paragraph in its article
 * @param {[number, number]} [stretch] the whole paragraph where nothing is said
 * @returns {(string | HTMLElement)[]}
 */
export function taggedText({ text, spans }, place, [from, to] = [0, text.length]) {
  return toSegments(spans, from, to, isSeen).map(({ from: start, to: end, spans: covering, begins }) => {
    const words = text.slice(start, end)
    if (covering.length === 0) return words
    const [, , kind] = /** @type {import('./data.js').PackedSpan} */ (spans[/** @type {number} */ (covering[0])])
    const [label, , , tier] = /** @type {import('./data.js').Kind} */ (report.kinds[kind])
    return element(
      'span',
      {
        class: `tag ${label}${tier === 'core' ? '' : ' pale'}`,
        'data-place': place,
        'data-spans': covering.join(' '),
        // Only where a span begins: a reader who goes from tag to tag meets each span once.
        ...(begins && { role: 'button', tabindex: -1, 'aria-describedby': 'card' }),
      },
      words,
    )
  })
}
