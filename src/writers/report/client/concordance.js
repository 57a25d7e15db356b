// The view of all tags as keyword-in-context lines: filters, sorting, pages of 100 lines.
import { openArticle, report, titleOf } from './data.js'
import { element, toOptions } from './element.js'
import { hitTable, sortNames } from './hit-table.js'
import { filterHits, sortHits, toHits } from './hits.js'
import { chosen, conceptName, LAYERS, toNumber, word } from './state.js'

/** Laying out more would make a filter slower than the eye. */
const PAGE_LINES = 100
/** More lines would be a book. */
const MOST_PRINTED = 2000
const NO_FILTER = { label: '', concept: '', section: '', lang: '', document: '', stance: '', search: '' }
/** What each filter is called. */
const FILTER_WORDS = {
  label: 'layer',
  concept: 'concept',
  section: 'section',
  lang: 'language',
  document: 'document',
  stance: 'stance',
}
const SECTIONS = ['title', 'abstract', 'keywords', 'body', 'notes', 'references']

const choice = { filter: { ...NO_FILTER }, sort: 'order', isDescending: false, page: 0, lines: PAGE_LINES }
/** What a page of lines has for its place in all that were found. */
const shownLines = { first: 0, last: 0, count: 0 }
let showAgain = () => {}

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
  showAgain = show
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
  const pages = Math.max(1, Math.ceil(found.length / choice.lines))
  choice.page = Math.min(choice.page, pages - 1)
  const first = choice.page * choice.lines
  const shown = found.slice(first, first + choice.lines).map((at) => /** @type {import('./hits.js').Hit} */ (hits[at]))
  Object.assign(shownLines, { first: first + 1, last: first + shown.length, count: found.length })
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

/** Where the reader was before the lines were made one long page. */
let pageBefore = 0

/**
 * One long page for paper, or the pages as they were.
 * @param {boolean} isPrinting
 */
export function showForPrint(isPrinting) {
  if (isPrinting) pageBefore = choice.page
  choice.lines = isPrinting ? MOST_PRINTED : PAGE_LINES
  choice.page = isPrinting ? 0 : pageBefore
  showAgain()
}

/** Which lines are on paper, and what they were filtered by. */
export function printedLines() {
  const { filter } = choice
  const names = { ...FILTER_WORDS, search: 'search' }
  const filters = Object.entries(names).flatMap(([name, title]) => {
    const list = /** @type {HTMLSelectElement | null} */ (document.getElementById(`filter-${name}`))
    const value = /** @type {Record<string, string>} */ (filter)[name]
    return value ? [`${word(title)}: ${list?.selectedOptions?.[0]?.text ?? value}`] : []
  })
  const { first, last, count } = shownLines
  const lines = word('printedLines', {
    first: toNumber(Math.min(first, last)),
    last: toNumber(last),
    count: toNumber(count),
  })
  return [lines, ...filters].join(' · ')
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
