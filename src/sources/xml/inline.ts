// The text of a JATS paragraph: marks of notes raised, formulas and notes that stand inside it left out.
import { tidy, toSuperscript } from '../block.ts'
import { type Element, textOf } from './tree.ts'

/** Not running text: formulas, figures, notes (read elsewhere), and blocks inside a paragraph (read on their own). */
const LEFT_OUT: ReadonlySet<string> = new Set(
  `fn inline-formula disp-formula disp-formula-group tex-math math graphic inline-graphic fig fig-group table-wrap
  table-wrap-group media supplementary-material object-id disp-quote list def-list boxed-text verse-group`.split(/\s+/),
)

/** Text inside an element, laid out for print. White space of the file's own layout becomes one space. */
export const inlineText = (element: Element): string => tidy(raw(element)).replaceAll('\n', ' ')

function raw(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawElement(child))).join('')
}

function rawElement(element: Element): string {
  const { name, attributes } = element
  if (name === 'fn') return toSuperscript(textOf(noteLabel(element)))
  if (LEFT_OUT.has(name)) return ''
  if (name === 'break') return ' '
  if (name === 'sup' || (name === 'xref' && /fn/.test(attributes['ref-type'] ?? ''))) return toSuperscript(raw(element))
  return raw(element)
}

/** The `label` of a note, or of anything else that has one. */
export const noteLabel = (element: Element): Element | undefined =>
  element.children.find((child): child is Element => typeof child !== 'string' && child.name === 'label')
