// The one door to the chart library: a plot's description → plain SVG text without scripts, styles or inner labels.
import * as Plot from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { escapeHtml } from '../escape.ts'

export { Plot }

/** What the library writes into each picture that our style sheet says once, or that a picture with one label must not have. */
const SURPLUS = /<style>[\s\S]*?<\/style>| class="plot-[^"]*"| aria-(?:label|hidden)="[^"]*"| font-family="[^"]*"/g

/**
 * Draws a plot as the text of one `<svg>` that fills the width it is given and takes its colours from the page
 * (`currentColor`, `var(--…)`). `label`, plain text, is what a screen reader says.
 */
export function drawSvg(options: Plot.PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html></html>')
  const svg = Plot.plot({ ...options, document: document as never, figure: false })
  const text = svg.outerHTML.replace(SURPLUS, '')
  return text.replace('<svg ', `<svg role="img" aria-label="${escapeHtml(label)}" `)
}
