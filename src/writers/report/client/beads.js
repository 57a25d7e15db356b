// The view of Öz and abstract side by side: a row a sentence pair, lit under the pointer or the keyboard, with its verdict.

import { toKeys } from './article.js'
import { card, clearCard } from './card.js'
import { openArticle, report, titleOf } from './data.js'
import { documentPicker } from './document-picker.js'
import { element } from './element.js'
import { layerSwitches } from './layers.js'
import { conceptName, word } from './state.js'
import { listenToTags, openStop } from './tag-keys.js'
import { taggedText } from './tagged-text.js'

/** What a verdict looks like beside its word; `none` has no sign. */
const SIGNS = { kept: '=', weakened: '↓', strengthened: '↑', lost: '−', added: '+' }

/** Below this certainty a pair says so. */
const DOUBTFUL = 0.8

const UNITS = ['title', 'abstract', 'keywords']

let shownBeads = -1

/**
 * @param {HTMLElement} view
 * @param {number} index
 */
export function showBeads(view, index) {
  const row = report.documents[index]
  if (!row) {
    view.replaceChildren(element('p', {}, word('nothing')))
    return
  }
  shownBeads = index
  const article = openArticle(index)
  const { text, lang } = titleOf(row)
  const pairs = element('div', { class: 'pairs' })
  const fill = () => {
    clearCard()
    pairs.replaceChildren(...toUnits(article))
    openStop(pairs)
  }
  view.replaceChildren(
    documentPicker('abstracts', index),
    element(
      'div',
      { class: 'desk' },
      element(
        'div',
        {},
        element('h1', { lang }, text),
        element('p', { class: 'onward' }, element('a', { href: `#articles/${index}` }, word('seeArticle'))),
        pairs,
      ),
      element('aside', { 'aria-label': word('layers') }, layerSwitches(row.spans, fill), card, toKeys('beadKeys')),
    ),
  )
  fill()
  listenToTags(pairs, () => shownBeads)
  listenToPairs(pairs)
}

/** @param {import('./data.js').Article} article */
function toUnits({ paragraphs, beads }) {
  if (beads.length === 0) return [element('p', {}, word('noBeads'))]
  return UNITS.flatMap((unit) => {
    const rows = beads.filter((bead) => bead.unit === unit)
    if (rows.length === 0) return []
    const list = element('ol', { class: 'beads' }, ...rows.map((bead, at) => toBead(paragraphs, bead, at)))
    const sides = element(
      'div',
      { class: 'sides', 'aria-hidden': 'true' },
      element('span', {}, word('tr')),
      element('span', {}, word('en')),
    )
    return [element('h2', {}, word(unit)), sides, list]
  })
}

/**
 * @param {import('./data.js').Paragraph[]} paragraphs
 * @param {import('./data.js').Bead} bead
 * @param {number} at
 */
function toBead(paragraphs, bead, at) {
  const { parity, score, terms, hedges } = bead
  const sign = SIGNS[/** @type {keyof typeof SIGNS} */ (parity)]
  const verdict = element(
    'p',
    { class: `verdict ${parity}` },
    sign !== undefined && element('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    word(parity),
    parity !== 'none' && element('small', {}, ` ${hedges.map((side) => side.join(', ') || '–').join(' → ')}`),
    score < DOUBTFUL && element('small', {}, ` ${word('uncertain', { score: Math.round(score * 100) })}`),
  )
  const list = terms.map(([concept, tr, en, relation]) =>
    element(
      'li',
      {},
      element(
        'button',
        { type: 'button', class: 'term', 'data-concept': concept, title: `${conceptName(concept)}: ${word(relation)}` },
        element('span', { lang: 'tr' }, tr || '–'),
        relation === 'tr_only' || relation === 'en_only' ? ' ≠ ' : ' = ',
        element('span', { lang: 'en' }, en || '–'),
      ),
    ),
  )
  return element(
    'li',
    { class: 'bead', tabindex: at === 0 ? 0 : -1 },
    toSide(paragraphs, bead.tr, 'tr'),
    toSide(paragraphs, bead.en, 'en'),
    element(
      'div',
      { class: 'about' },
      verdict,
      terms.length > 0 && element('ul', { class: 'terms', 'aria-label': word('terms') }, ...list),
    ),
  )
}

/**
 * @param {import('./data.js').Paragraph[]} paragraphs
 * @param {import('./data.js').Side} side
 * @param {string} lang
 */
function toSide(paragraphs, side, lang) {
  const texts = side.flatMap(([place, sentences]) => {
    const paragraph = /** @type {import('./data.js').Paragraph} */ (paragraphs[place])
    return sentences.flatMap((sentence) => {
      const [from, to] = paragraph.sentences?.slice(sentence * 2, sentence * 2 + 2) ?? []
      return from === undefined || to === undefined ? [] : [...taggedText(paragraph, place, [from, to]), ' ']
    })
  })
  return element(
    'p',
    { class: `side ${lang}`, lang: texts.length > 0 ? lang : undefined },
    ...(texts.length > 0 ? texts : [element('i', {}, word('noCounterpart'))]),
  )
}

/**
 * Lights the pair, and the term, under pointer and keyboard; ↑ and ↓ go from pair to pair.
 * @param {HTMLElement} pairs
 */
function listenToPairs(pairs) {
  const light = (/** @type {Event} */ event) => {
    const target = /** @type {Element} */ (event.target)
    const bead = target.closest('.bead')
    for (const lit of pairs.querySelectorAll('.lit')) lit.classList.remove('lit')
    if (!bead) return
    bead.classList.add('lit')
    const term = /** @type {HTMLElement | null} */ (target.closest('.term'))
    if (term) lightTerm(bead, String(term.dataset.concept))
  }
  pairs.addEventListener('pointerover', light)
  pairs.addEventListener('focusin', light)
  pairs.addEventListener('keydown', (event) => {
    const bead = /** @type {Element} */ (event.target).closest('.bead')
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!bead || step === 0) return
    const all = /** @type {HTMLElement[]} */ ([...pairs.querySelectorAll('.bead')])
    const next = all[all.indexOf(/** @type {HTMLElement} */ (bead)) + step]
    if (!next) return
    event.preventDefault()
    for (const one of all) one.tabIndex = one === next ? 0 : -1
    next.focus()
  })
}

/**
 * @param {Element} bead
 * @param {string} concept
 */
function lightTerm(bead, concept) {
  const { paragraphs } = openArticle(shownBeads)
  for (const tag of /** @type {NodeListOf<HTMLElement>} */ (bead.querySelectorAll('.tag'))) {
    const spans = paragraphs[Number(tag.dataset.place)]?.spans ?? []
    const indexes = String(tag.dataset.spans).split(' ').map(Number)
    if (indexes.some((one) => report.kinds[spans[one]?.[2] ?? -1]?.[1] === concept)) tag.classList.add('lit')
  }
}
