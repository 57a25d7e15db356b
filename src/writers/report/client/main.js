// The start of the page: which view the address names, and the switches of language, colours and measure.
import { showArticle } from './article.js'
import { showBeads } from './beads.js'
import { readHits, showConcordance } from './concordance.js'
import { beginPrint, endPrint } from './print.js'
import { chosen, word } from './state.js'

const VIEW_NAMES = ['overview', 'articles', 'abstracts', 'concordance']

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id))

/** What the address asks for: `#articles/3/12/5` is the third article (from 0), paragraph 12, span 5. */
function toRoute() {
  const [name = '', ...rest] = location.hash.slice(1).split('/')
  const [index = 0, place, span] = rest.map(Number)
  return { view: VIEW_NAMES.includes(name) ? name : 'overview', index, place, span }
}

function showView() {
  const { view, index, place, span } = toRoute()
  for (const name of VIEW_NAMES) byId(name).hidden = name !== view
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${view}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  document.title = `hedgerow · ${word(view)}`
  if (view === 'articles') showArticle(byId(view), index, { place, span })
  if (view === 'abstracts') showBeads(byId(view), index)
  if (view === 'concordance') showConcordance(byId(view))
}

function goToView() {
  if (location.hash === '#main') return
  showView()
  if (toRoute().place !== undefined) return
  window.scrollTo(0, 0)
  byId('main').focus({ preventScroll: true })
}

function switchLanguage() {
  chosen.language = chosen.language === 'tr' ? 'en' : 'tr'
  document.documentElement.lang = chosen.language
  const button = byId('language')
  button.lang = chosen.language === 'tr' ? 'en' : 'tr'
  button.textContent = word('otherLanguage')
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-language]'))) {
    part.hidden = part.getAttribute('data-language') !== chosen.language
  }
  for (const part of document.querySelectorAll('[data-word]'))
    part.textContent = word(String(part.getAttribute('data-word')))
  document.querySelector('header nav')?.setAttribute('aria-label', word('views'))
  showView()
}

/** Whether the page is dark now, by choice or by the system. */
const isDark = () =>
  (document.documentElement.dataset.theme ??
    (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'

const showTheme = () => byId('theme').setAttribute('aria-pressed', String(isDark()))

function switchTheme() {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark'
  showTheme()
}

/** Shows one measure of the rates, in both languages of the page. */
function switchMeasure(/** @type {string} */ measure) {
  for (const panel of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-measure]'))) {
    panel.hidden = panel.getAttribute('data-measure') !== measure
  }
  for (const button of document.querySelectorAll('input[name^=measure-]')) {
    const radio = /** @type {HTMLInputElement} */ (button)
    radio.checked = radio.value === measure
  }
}

byId('language').addEventListener('click', switchLanguage)
byId('theme').addEventListener('click', switchTheme)
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showTheme)
byId('overview').addEventListener('change', (event) => {
  const { name, value } = /** @type {HTMLInputElement} */ (event.target)
  if (name.startsWith('measure-')) switchMeasure(value)
})
window.addEventListener('hashchange', goToView)
window.addEventListener('beforeprint', () => {
  const { view } = toRoute()
  beginPrint(
    byId(view),
    VIEW_NAMES.filter((name) => name !== view).map((name) => word(name)),
  )
})
window.addEventListener('afterprint', () => endPrint(byId(toRoute().view)))
showTheme()
if (location.hash.length > 1) showView()
// The concordance is made ready while nothing else is to be done, so that it opens at once.
setTimeout(readHits, 200)
