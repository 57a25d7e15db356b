// The view of one article: its headings and paragraphs with the tags of the layers that are seen, the card beside them.
import { card, clearCard } from './card.js'
import { openArticle, report, titleOf } from './data.js'
import { documentPicker } from './document-picker.js'
import { element } from './element.js'
import { layerSwitches } from './layers.js'
import { word } from './state.js'
import { listenToTags, openStop } from './tag-keys.js'
import { taggedText } from './tagged-text.js'

/** Paragraphs that are put on the page at once; a book gets the rest while it is being read. */
const BATCH = 150

/** Index of the article on the page, and how much of it is there. */
let shownArticle = -1
/** @type {() => void} */
let showRest = () => {}

/**
 * Shows an article, and goes to a place in it.
 * @param {HTMLElement} view
 * @param {number} index
 * @param {{ place?: number, span?: number }} [target]
 */
export function showArticle(view, index, { place, span } = {}) {
  const row = report.documents[index]
  if (!row) {
    view.replaceChildren(element('p', {}, word('nothing')))
    return
  }
  shownArticle = index
  const { paragraphs, beads } = openArticle(index)
  const text = element('article', { class: 'reading', lang: undefined })
  const switches = layerSwitches(row.spans, () => retag(text, paragraphs))
  view.replaceChildren(
    documentPicker('articles', index),
    element(
      'div',
      { class: 'desk' },
      text,
      element('aside', { 'aria-label': word('layers') }, switches, card, toKeys('keys')),
    ),
  )
  clearCard()
  text.append(
    ...toBeginning(row, index, paragraphs),
    ...(beads.length > 0
      ? [element('p', { class: 'onward' }, element('a', { href: `#abstracts/${index}` }, word('seeAbstracts')))]
      : []),
  )
  listenToTags(text, () => shownArticle)
  showParagraphs(text, paragraphs, place ?? 0)
  openStop(text)
  if (place !== undefined) goTo(text, place, span)
}

/** @param {string} key */
export const toKeys = (key) => element('p', { class: 'keys' }, word(key))

/** Before printing, all of the article is on the page. */
export const showWholeArticle = () => showRest()

/**
 * @param {import('./data.js').DocumentRow} row
 * @param {number} index
 * @param {import('./data.js').Paragraph[]} paragraphs
 */
function toBeginning(row, index, paragraphs) {
  const { text, lang } = titleOf(row)
  const facts = [
    row.id,
    ...Object.entries(row.metadata)
      .filter(([key]) => key !== 'title')
      .map(([, value]) => value),
  ]
  const hasTitle = paragraphs.some(({ section, text: one }) => section === 'title' && one === text)
  const picture = /** @type {HTMLTemplateElement | null} */ (document.getElementById(`picture-${index}`))
  const names = ['strategy', 'hedge', 'booster', 'citation'].map((layer) => element('span', {}, word(layer)))
  return [
    element('p', { class: 'facts' }, facts.filter(Boolean).join(' · ')),
    ...(hasTitle ? [] : [element('h1', { lang }, text)]),
    ...(picture
      ? [
          element(
            'div',
            { class: 'barcode' },
            element('div', { class: 'names', 'aria-hidden': 'true' }, ...names),
            picture.content.cloneNode(true),
          ),
        ]
      : []),
  ]
}

/**
 * Puts paragraphs on the page, at once up to `place`, the rest a batch at a time.
 * @param {HTMLElement} text
 * @param {import('./data.js').Paragraph[]} paragraphs
 * @param {number} place
 */
function showParagraphs(text, paragraphs, place) {
  let shown = 0
  const show = (/** @type {number} */ end) => {
    const batch = document.createDocumentFragment()
    for (; shown < Math.min(end, paragraphs.length); shown++) batch.append(...toParagraph(paragraphs, shown))
    text.append(batch)
  }
  const showMore = () => {
    if (!text.isConnected || shown >= paragraphs.length) return
    show(shown + BATCH)
    setTimeout(showMore)
  }
  showRest = () => show(paragraphs.length)
  show(Math.max(BATCH, place + 1))
  setTimeout(showMore)
}

/**
 * A paragraph, after a label where another section or language begins.
 * @param {import('./data.js').Paragraph[]} paragraphs
 * @param {number} place
 */
function toParagraph(paragraphs, place) {
  const paragraph = /** @type {import('./data.js').Paragraph} */ (paragraphs[place])
  const before = paragraphs[place - 1]
  const { section, role, lang } = paragraph
  const isNew = before?.section !== section || before.lang !== lang
  const label = element(
    'p',
    { class: 'zone' },
    element('span', {}, word(section)),
    ' ',
    element('span', {}, word(lang)),
  )
  const isTitle = section === 'title'
  const isFirstTitle = isTitle && !paragraphs.slice(0, place).some((one) => one.section === 'title')
  const name = isFirstTitle ? 'h1' : role === 'heading' && !isTitle ? 'h2' : 'p'
  const body = element(
    name,
    { class: `${section} ${role}`, id: `p${place}`, lang: lang === 'und' ? undefined : lang },
    ...taggedText(paragraph, place),
  )
  return isNew ? [label, body] : [body]
}

/**
 * Draws the tags of the paragraphs on the page anew.
 * @param {HTMLElement} text
 * @param {import('./data.js').Paragraph[]} paragraphs
 */
function retag(text, paragraphs) {
  clearCard()
  for (const [place, paragraph] of paragraphs.entries()) {
    const body = text.querySelector(`#p${place}`)
    if (!body) break
    body.replaceChildren(...taggedText(paragraph, place))
  }
  openStop(text)
}

/**
 * @param {HTMLElement} text
 * @param {number} place
 * @param {number | undefined} span
 */
function goTo(text, place, span) {
  const paragraph = text.querySelector(`#p${place}`)
  const tag = span === undefined ? undefined : paragraph?.querySelector(`[data-spans~="${span}"][role=button]`)
  const target = /** @type {HTMLElement | null | undefined} */ (tag ?? paragraph)
  target?.scrollIntoView({ block: 'center' })
  if (tag) target?.focus({ preventScroll: true })
}
