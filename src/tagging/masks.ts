// Stretches of a text that are not language: web addresses, e-mail addresses, DOIs. Used by tokenise.ts.
import type { Span } from '../model/span.ts'

const NONE: readonly Span[] = []

/** Signs one of which every such stretch holds; most paragraphs hold none of them and are done with at once. */
const SIGNS = ['://', 'www.', '@', '10.', 'doi:'] as const

/** Where each sign puts the beginning of the stretch: at itself, or at the beginning of the run of letters it stands in. */
const ADDRESS = /^(?:https?|ftp):\/\/|^www\.|^[^\s@<>()"]+@[^\s@]+\.[^\s@]+$|^(?:doi:\s?)?10\.\d{4,9}\//iu

/** The masked stretches in order, without overlap; an empty list for most texts. Linear. */
export function findMasks(text: string): readonly Span[] {
  if (!SIGNS.some((sign) => text.includes(sign))) return NONE
  const spans: Span[] = []
  for (const run of text.matchAll(/[^\s<>()[\]{}"“”«»]+/gu)) {
    if (!ADDRESS.test(run[0])) continue
    const length = run[0].replace(/[.,;:!?'’]+$/u, '').length
    spans.push({ start: run.index, end: run.index + length })
  }
  return spans
}
