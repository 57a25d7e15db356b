// The card: everything known about the tags under the pointer or the keyboard. One card a page; each view gives it a place.
import { flagNames, openArticle, report } from './data.js'
import { element } from './element.js'
import { conceptName, word } from './state.js'

export const card = element('div', { id: 'card', class: 'card' })

/** Whether the card stays whatever the pointer does. */
let isPinned = false

/** Empties the card: what is left says how to fill it. */
export function clearCard() {
  isPinned = false
  card.className = 'card empty'
  card.replaceChildren(element('p', {}, word('hint')))
  lightLinked([])
}

/**
 * Fills the card with the spans of a tag.
 * @param {number} document
 * @param {HTMLElement} tag
 * @param {boolean} [pin]
 */
export function showCard(document, tag, pin = false) {
  if (isPinned && !pin) return
  isPinned = pin
  const place = Number(tag.dataset.place)
  const { paragraphs } = openArticle(document)
  const paragraph = /** @type {import('./data.js').Paragraph} */ (paragraphs[place])
  const spans = String(tag.dataset.spans).split(' ').map(Number)
  const close = element(
    'button',
    { type: 'button', class: 'close', 'aria-label': word('close'), onclick: clearCard },
    '×',
  )
  card.className = pin ? 'card pinned' : 'card'
  card.replaceChildren(close, ...spans.map((span) => toEntry(paragraph, span)))
  const linked = spans.flatMap((span) => {
    const { hedgedBy = [], cites = [] } = paragraph.spans[span]?.[4] ?? {}
    return [...hedgedBy, ...cites]
  })
  lightLinked(linked.map((span) => `[data-place="${place}"][data-spans~="${span}"]`))
}

/**
 * Lights what the tag in the card rests on, or is hedged by.
 * @param {string[]} selectors
 */
function lightLinked(selectors) {
  for (const lit of document.querySelectorAll('.tag.linked')) lit.classList.remove('linked')
  if (selectors.length === 0) return
  for (const tag of document.querySelectorAll(selectors.join())) tag.classList.add('linked')
}

/**
 * Names for codes that are joined by +.
 * @param {string} [codes]
 */
const actorNames = (codes = '') => codes.split('+').map(conceptName).join(' + ')

/**
 * @param {import('./data.js').Paragraph} paragraph
 * @param {number} index
 */
function toEntry({ text, spans, lang }, index) {
  const [start, end, kindNumber, flags, extra = {}] = /** @type {import('./data.js').PackedSpan} */ (spans[index])
  const [label, concept, category, tier, cue, strength, sense, confidence] = /** @type {import('./data.js').Kind} */ (
    report.kinds[kindNumber]
  )
  const texts = (/** @type {string | undefined} */ wanted, /** @type {number[] | undefined} */ indexes) =>
    (indexes ?? [])
      .map((one) => /** @type {import('./data.js').PackedSpan} */ (spans[one]))
      .filter((span) => wanted === undefined || report.kinds[span[2]]?.[0] === wanted)
      .map((span) => text.slice(span[0], span[1]))
      .join('; ')
  /** @type {[string, string, string?][]} */
  const lines = [
    ['concept', conceptName(concept)],
    ['category', word(category) === category ? category : `${word(category)} (${category})`],
    ['tier', word(tier)],
    ['strength', strength && word(strength)],
    ['hedgedBy', texts('hedge', extra.hedgedBy), lang],
    ['boostedBy', texts('booster', extra.hedgedBy), lang],
    ['cites', texts(undefined, extra.cites), lang],
    ['actorOf', actorNames(extra.actor)],
    ['targetOf', actorNames(extra.target)],
    ['functionOf', extra.function ? word(extra.function) : ''],
    [
      'flags',
      flagNames(flags)
        .map((flag) => word(flag))
        .join(', '),
    ],
    ['sense', sense && word(sense)],
    ['confidence', confidence && word(confidence)],
    ['row', cue],
  ]
  return element(
    'div',
    { class: 'entry' },
    element('p', { class: `entry-label ${label}` }, word(`one_${label}`)),
    element('p', { class: 'entry-text', lang }, text.slice(start, end)),
    element(
      'dl',
      {},
      ...lines
        .filter(([, value]) => value !== '')
        .map(([name, value, language]) =>
          element('div', {}, element('dt', {}, word(name)), element('dd', { class: name, lang: language }, value)),
        ),
    ),
  )
}
