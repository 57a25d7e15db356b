// All tags of all documents as concordance lines: built once, filtered in one pass, sorted by Turkish rules. No page here.
import { fold } from './fold.js'

/** Letters of context on a side. */
export const CONTEXT = 80

/**
 * @typedef {{ document: number, place: number, span: number, label: string, concept: string, tier: string, section: string,
 *   lang: string, left: string, hit: string, right: string, isHedged: boolean | undefined, flags: number, folded: string }} Hit
 * @typedef {{ label: string, concept: string, section: string, lang: string, document: string, stance: string, search: string }} HitFilter
 */

/**
 * The lines of one document in order of the text.
 * @param {import('./data.js').Article} article
 * @param {number} document
 * @param {readonly import('./data.js').Kind[]} kinds
 * @returns {Hit[]}
 */
export function toHits({ paragraphs }, document, kinds) {
  return paragraphs.flatMap(({ section, lang, text, spans }, place) =>
    spans.map(([start, end, kind, flags, extra], span) => {
      const [label, concept, , tier] = /** @type {import('./data.js').Kind} */ (kinds[kind])
      const left = text.slice(Math.max(0, start - CONTEXT), start)
      const hit = text.slice(start, end)
      const right = text.slice(end, end + CONTEXT)
      const isHedged =
        label === 'strategy'
          ? (extra?.hedgedBy ?? []).some((one) => kinds[spans[one]?.[2] ?? -1]?.[0] === 'hedge')
          : undefined
      const folded = fold(`${left}${hit}${right}`)
      return { document, place, span, label, concept, tier, section, lang, left, hit, right, isHedged, flags, folded }
    }),
  )
}

/**
 * Numbers of the hits that pass, in the order given.
 * @param {readonly Hit[]} hits
 * @param {Iterable<number>} order
 * @param {HitFilter} filter an empty value lets everything pass
 */
export function filterHits(hits, order, { label, concept, section, lang, document, stance, search }) {
  const needle = fold(search.trim())
  const wanted = document === '' ? undefined : Number(document)
  const isHedged = stance === '' ? undefined : stance === 'hedged'
  const found = []
  for (const at of order) {
    const hit = /** @type {Hit} */ (hits[at])
    if (label !== '' && hit.label !== label) continue
    if (concept !== '' && hit.concept !== concept) continue
    if (section !== '' && hit.section !== section) continue
    if (lang !== '' && hit.lang !== lang) continue
    if (wanted !== undefined && hit.document !== wanted) continue
    if (isHedged !== undefined && hit.isHedged !== isHedged) continue
    if (needle !== '' && !hit.folded.includes(needle)) continue
    found.push(at)
  }
  return found
}

/** What lines can be sorted by, and the text that is compared. Left context is read from the hit backwards, word by word. */
/** @type {Record<string, (hit: Hit) => string>} */
const KEYS = {
  hit: ({ hit }) => hit,
  right: ({ right }) => toSortable(right),
  left: ({ left }) => toSortable(left.split(/\s+/).reverse().join(' ')),
  concept: ({ concept }) => concept,
}

export const SORTS = ['order', 'left', 'hit', 'right', 'concept']

/** @param {string} text */
const toSortable = (text) => text.replace(/^[^\p{L}\p{N}]+/u, '').slice(0, 40)

/**
 * Numbers of all hits in the order asked for; equal ones stay in order of the text. ı stands before i, ç after c.
 * @param {readonly Hit[]} hits
 * @param {string} key
 */
export function sortHits(hits, key) {
  const order = [...hits.keys()]
  const text = KEYS[key]
  if (!text) return order
  const { compare } = new Intl.Collator('tr')
  const texts = hits.map(text)
  return order.sort((a, b) => compare(/** @type {string} */ (texts[a]), /** @type {string} */ (texts[b])) || a - b)
}
