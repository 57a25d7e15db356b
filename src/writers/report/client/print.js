// The page on paper: before it is printed the open view is made whole and says what it is; afterwards it is as it was.
import { showWholeArticle } from './article.js'
import { printedLines, showForPrint } from './concordance.js'
import { report } from './data.js'
import { element } from './element.js'
import { chosen, LAYERS, toNumber, word } from './state.js'

/** @type {HTMLDetailsElement[]} what was folded away before */
let folded = []

/**
 * Makes the open view whole: all of an article, all fold-outs, as many lines as paper can bear.
 * @param {HTMLElement} view
 * @param {string[]} others names of the views that are not printed
 */
export function beginPrint(view, others) {
  if (view.id === 'concordance') showForPrint(true)
  if (view.id === 'articles') showWholeArticle()
  folded = [...view.querySelectorAll('details')].filter(({ open }) => !open)
  for (const details of folded) details.open = true
  const said = [
    word('printed', { view: word(view.id), documents: toNumber(report.documents.length), others: others.join(', ') }),
    ...(view.id === 'concordance' ? [printedLines()] : []),
  ]
  const legend = LAYERS.filter((layer) => chosen.layers.has(layer)).map((layer) =>
    element('span', { class: `sample ${layer}` }, word(layer)),
  )
  document
    .getElementById('printed')
    ?.replaceChildren(
      ...said.map((text) => element('span', {}, text)),
      ...(view.id === 'articles' || view.id === 'abstracts' ? [element('span', {}, ...legend)] : []),
    )
}

/** @param {HTMLElement} view */
export function endPrint(view) {
  for (const details of folded) details.open = false
  folded = []
  if (view.id === 'concordance') showForPrint(false)
}
