// The view of all tags as keyword-in-context lines: filters, sorting, pages of 200 lines.
import { openArticle, report, titleOf } from './data.js'
import { element, toOptions } from './element.js'
import { hitTable, sortNames } from './hit-table.js'
import { filterHits, sortHits, toHits } from './hits.js'
import { chosen, conceptName, LAYERS, toNumber, word } from './state.js'

const PAGE_LINES = 200
const NO_FILTER = { label: '', concept: '', section: '', lang: '', document: '', stance: '', search: '' }
const SECTIONS = ['title', 'abstract', 'keywords', 'body', 'notes', 'references']

const choice = { filter: { ...NO_FILTER }, sort: 'order', isDescending: false, page: 0 }

/** @type {import('./hits.js').Hit[]} */
const hits = []
/** Documents whose lines are in `hits`. */
let readDocuments = 0
/** @type {Map<string, number[]>} all hits in each order that was asked for */
const orders = new Map()

/**
 * Reads on, one document at a time, so that the page stays awake; calls back when all are there.
 * @param {() => void} [onRead]
 */
export function readHits(onRead = () => {}) {
  if (readDocuments >= report.documents.length) {
    onRead()
    return
  }
  hits.push(...toHits(openArticle(readDocuments), readDocuments, report.kinds))
  readDocuments++
  setTimeout(() => readHits(onRead))
}

/** @param {HTMLElement} view */
export function showConcordance(view) {
  if (readDocuments < report.documents.length) {
    view.replaceChildren(element('h1', {}, word('concordance')), element('p', { role: 'status' }, word('loading')))
    readHits(() => view.hidden || showConcordance(view))
    return
  }
  const lines = element('div', { class: 'lines' })
  const status = element('p', { class: 'status', role: 'status' })
  const show = () => showLines(lines, status, show)
  view.replaceChildren(element('h1', {}, word('concordance')), toForm(view, show), status, lines)
  show()
}

/**
 * @param {HTMLElement} lines
 * @param {HTMLElement} status
 * @param {() => void} show
 */
function showLines(lines, status, show) {
  const { filter, sort, isDescending } = choice
  const order = orders.get(sort) ?? sortHits(hits, sort)
  orders.set(sort, order)
  const found = filterHits(hits, order, filter)
  if (isDescending) found.reverse()
  const pages = Math.max(1, Math.ceil(found.length / PAGE_LINES))
  choice.page = Math.min(choice.page, pages - 1)
  const first = choice.page * PAGE_LINES
  const shown = found.slice(first, first + PAGE_LINES).map((at) => /** @type {import('./hits.js').Hit} */ (hits[at]))
  status.textContent = word('hitsFound', { count: toNumber(found.length), all: toNumber(hits.length) })
  const onSort = (/** @type {string} */ key) => {
    choice.isDescending = choice.sort === key && !choice.isDescending
    choice.sort = key
    choice.page = 0
    show()
    const button = lines.querySelector(`[data-sort="${key}"]`)
    if (button instanceof HTMLElement) button.focus()
  }
  lines.replaceChildren(
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': word('scrollTable') },
      hitTable(shown, choice, onSort),
    ),
    pages > 1 ? toPages(pages, show) : '',
  )
}

/**
 * @param {number} pages
 * @param {() => void} show
 */
function toPages(pages, show) {
  const step = (/** @type {number} */ to, /** @type {string} */ name) =>
    element(
      'button',
      {
        type: 'button',
        disabled: to < 0 || to >= pages,
        onclick: () => {
          choice.page = to
          show()
          document.getElementById('concordance')?.scrollIntoView()
        },
      },
      word(name),
    )
  const at = element('span', {}, word('page', { page: choice.page + 1, pages }))
  return element('div', { class: 'pages' }, step(choice.page - 1, 'previous'), at, step(choice.page + 1, 'next'))
}

/**
 * @param {HTMLElement} view
 * @param {() => void} show
 */
function toForm(view, show) {
  const change = (/** @type {keyof typeof NO_FILTER} */ name, /** @type {string} */ value) => {
    choice.filter[name] = value
    choice.page = 0
    show()
  }
  const list = (
    /** @type {keyof typeof NO_FILTER} */ name,
    /** @type {string} */ title,
    /** @type {[string, string][]} */ choices,
  ) =>
    toField(
      name,
      title,
      element(
        'select',
        { id: `filter-${name}`, onchange: (event) => change(name, event.target.value) },
        ...toOptions([['', word('all')], ...choices], choice.filter[name]),
      ),
    )
  const search = element('input', {
    id: 'filter-search',
    type: 'search',
    value: choice.filter.search,
    autocomplete: 'off',
    'aria-describedby': 'search-hint',
    oninput: (event) => change('search', event.target.value),
  })
  const present = (/** @type {'label' | 'section' | 'lang'} */ name, /** @type {string[]} */ codes) => {
    const there = new Set(hits.map((hit) => hit[name]))
    return codes.filter((code) => there.has(code)).map((code) => /** @type {[string, string]} */ ([code, word(code)]))
  }
  const reset = () => {
    Object.assign(choice, { filter: { ...NO_FILTER }, sort: 'order', isDescending: false, page: 0 })
    showConcordance(view)
    document.getElementById('filter-search')?.focus()
  }
  return element(
    'form',
    { class: 'filter', 'aria-label': word('filter'), onsubmit: (event) => event.preventDefault() },
    toField('search', 'search', search, element('small', { id: 'search-hint' }, word('searchHint'))),
    list('label', 'layer', present('label', LAYERS)),
    list('concept', 'concept', concepts()),
    list('section', 'section', present('section', SECTIONS)),
    list('lang', 'language', present('lang', ['tr', 'en', 'und'])),
    list(
      'document',
      'document',
      report.documents.map((row, at) => [String(at), titleOf(row).text]),
    ),
    list('stance', 'stance', [
      ['hedged', word('stanceHedged')],
      ['asserted', word('stanceAsserted')],
    ]),
    toField(
      'sort',
      'sortBy',
      element(
        'select',
        {
          id: 'filter-sort',
          onchange: (event) => {
            Object.assign(choice, { sort: event.target.value, isDescending: false, page: 0 })
            show()
          },
        },
        ...toOptions(sortNames(), choice.sort),
      ),
    ),
    element('button', { type: 'button', onclick: reset }, word('reset')),
  )
}

/**
 * @param {string} name
 * @param {string} title
 * @param {...HTMLElement} controls
 */
const toField = (name, title, ...controls) =>
  element('div', { class: `field ${name}` }, element('label', { for: `filter-${name}` }, word(title)), ...controls)

/** Concepts that were found, by their names in Turkish order where the page is Turkish. */
function concepts() {
  const { compare } = new Intl.Collator(chosen.language)
  return [...new Set(hits.map(({ concept }) => concept))]
    .map((concept) => /** @type {[string, string]} */ ([concept, conceptName(concept)]))
    .sort(([, a], [, b]) => compare(a, b))
}
