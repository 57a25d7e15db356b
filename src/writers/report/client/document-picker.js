// The list of documents above an article, with ways to the one before and the one after.
import { report, titleOf } from './data.js'
import { element, toOptions } from './element.js'
import { word } from './state.js'

/**
 * @param {string} view the view to stay in
 * @param {number} index the document that is open
 */
export function documentPicker(view, index) {
  const go = (/** @type {number} */ to) => {
    location.hash = `${view}/${to}`
  }
  /** @type {[string, string][]} */
  const choices = report.documents.map((row, at) => [String(at), titleOf(row).text])
  const list = element(
    'select',
    { id: `${view}-picker`, onchange: (event) => go(Number(event.target.value)) },
    ...toOptions(choices, String(index)),
  )
  const step = (/** @type {number} */ to, /** @type {string} */ name, /** @type {string} */ sign) =>
    element(
      'button',
      {
        type: 'button',
        disabled: to < 0 || to >= report.documents.length,
        'aria-label': word(name),
        onclick: () => go(to),
      },
      sign,
    )
  return element(
    'div',
    { class: 'picker' },
    element('label', { for: `${view}-picker` }, word('article')),
    step(index - 1, 'previous', '←'),
    list,
    step(index + 1, 'next', '→'),
  )
}
