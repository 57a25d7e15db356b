// Pointer and keyboard over tags: one stop of the Tab key for all tags of a text, arrows from tag to tag (roving tabindex).
import { clearCard, showCard } from './card.js'

const TAG = '.tag'
const STOP = '.tag[role=button]'

/** Where the pointer was last: a page that moves under a pointer at rest points at nothing. */
let lastPlace = ''

/** @param {PointerEvent} event */
const placeOf = ({ screenX, screenY }) => `${screenX} ${screenY}`

for (const name of /** @type {const} */ (['pointermove', 'pointerdown'])) {
  document.addEventListener(name, (event) => {
    lastPlace = placeOf(event)
  })
}

/**
 * Listens to the tags in `container`, now and later.
 * @param {HTMLElement} container
 * @param {() => number} document index of the document the tags are of
 */
export function listenToTags(container, document) {
  const tagOf = (/** @type {Event} */ event) =>
    /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest(TAG))
  container.addEventListener('pointerover', (event) => {
    const tag = tagOf(event)
    if (tag && placeOf(event) !== lastPlace) showCard(document(), tag)
  })
  container.addEventListener('focusin', (event) => {
    const tag = tagOf(event)
    if (!tag) return
    makeStop(container, tag)
    showCard(document(), tag)
  })
  container.addEventListener('click', (event) => {
    const tag = tagOf(event)
    if (tag) showCard(document(), tag, true)
  })
  container.addEventListener('keydown', (event) => {
    const tag = tagOf(event)
    if (tag) onKey(event, container, tag, document())
  })
}

/**
 * Lets the Tab key reach the first tag, where none can be reached yet.
 * @param {HTMLElement} container
 */
export function openStop(container) {
  if (container.querySelector(`${STOP}[tabindex="0"]`)) return
  container.querySelector(STOP)?.setAttribute('tabindex', '0')
}

/**
 * @param {HTMLElement} container
 * @param {HTMLElement} tag
 */
function makeStop(container, tag) {
  for (const stop of container.querySelectorAll(`${STOP}[tabindex="0"]`)) stop.setAttribute('tabindex', '-1')
  tag.setAttribute('tabindex', '0')
}

/** @type {Record<string, (stops: HTMLElement[], at: number) => HTMLElement | undefined>} */
const MOVES = {
  ArrowRight: (stops, at) => stops[at + 1],
  ArrowLeft: (stops, at) => stops[at - 1],
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLElement} container
 * @param {HTMLElement} tag
 * @param {number} document
 */
function onKey(event, container, tag, document) {
  const move = MOVES[event.key]
  if (event.key === 'Enter' || event.key === ' ') showCard(document, tag, true)
  else if (move) {
    const stops = /** @type {HTMLElement[]} */ ([...container.querySelectorAll(STOP)])
    move(stops, stops.indexOf(tag))?.focus()
  } else return
  event.preventDefault()
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') clearCard()
})
