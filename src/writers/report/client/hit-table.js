// One page of concordance lines as a table; on a narrow screen each line becomes a small block.
import { flagNames, report, titleOf } from './data.js'
import { element } from './element.js'
import { CONTEXT, SORTS } from './hits.js'
import { conceptName, word } from './state.js'

/** @type {[string, string][]} column and the key it is sorted by */
const COLUMNS = [
  ['document', 'order'],
  ['left', 'left'],
  ['hit', 'hit'],
  ['right', 'right'],
  ['concept', 'concept'],
]

/**
 * @param {import('./hits.js').Hit[]} hits
 * @param {{ sort: string, isDescending: boolean }} sorting
 * @param {(key: string) => void} onSort
 */
export function hitTable(hits, { sort, isDescending }, onSort) {
  const heads = COLUMNS.map(([name, key]) => {
    const direction = key === sort ? (isDescending ? 'descending' : 'ascending') : 'none'
    const sign = direction === 'none' ? '' : isDescending ? ' ↓' : ' ↑'
    const button = element(
      'button',
      { type: 'button', 'data-sort': key, onclick: () => onSort(key) },
      `${word(name)}${sign}`,
    )
    return element('th', { scope: 'col', role: 'columnheader', class: name, 'aria-sort': direction }, button)
  })
  return element(
    'table',
    { class: 'hits', role: 'table' },
    element('caption', {}, word('scrollTable')),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...heads)),
    element('tbody', { role: 'rowgroup' }, ...hits.map(toRow)),
  )
}

/** @param {import('./hits.js').Hit} hit */
function toRow({ document, place, span, label, concept, tier, section, lang, left, hit, right, isHedged, flags }) {
  const { text } = titleOf(/** @type {import('./data.js').DocumentRow} */ (report.documents[document]))
  const marks = [
    tier === 'core' ? '' : word(tier),
    isHedged ? word('stanceHedged') : '',
    ...flagNames(flags).map((flag) => word(flag)),
  ]
  const cell = (
    /** @type {string} */ name,
    /** @type {(string | Node)[]} */ children,
    /** @type {string} */ language = '',
  ) =>
    element(
      'td',
      { role: 'cell', class: name, lang: language === '' || language === 'und' ? undefined : language },
      ...children,
    )
  return element(
    'tr',
    { role: 'row' },
    cell('document', [
      element('span', { title: text }, report.documents[document]?.id ?? ''),
      element('small', {}, `${word(section)} · ${word(lang)}`),
    ]),
    cell('left', [element('span', {}, wholeWords(left, right)[0])], lang),
    cell(
      'hit',
      [
        element(
          'a',
          { href: `#articles/${document}/${place}/${span}`, class: `tag ${label}${tier === 'core' ? '' : ' pale'}` },
          hit,
        ),
      ],
      lang,
    ),
    cell('right', [element('span', {}, wholeWords(left, right)[1])], lang),
    cell('concept', [
      conceptName(concept),
      element('small', {}, [word(`one_${label}`), ...marks].filter(Boolean).join(' · ')),
    ]),
  )
}

/**
 * Context without the pieces of words at its ends.
 * @param {string} left
 * @param {string} right
 * @returns {[string, string]}
 */
const wholeWords = (left, right) => [
  left.length < CONTEXT ? left : left.replace(/^\S*\s/, ''),
  right.length < CONTEXT ? right : right.replace(/\s\S*$/, ''),
]

/** The keys of SORTS by their words. */
export const sortNames = () => SORTS.map((key) => /** @type {[string, string]} */ ([key, word(key)]))
