// The example cells of a row → sentences and the stretches that their brackets mark.
import type { Span } from '../model/span.ts'

/** One sentence of an example cell, without its brackets. */
export interface Example {
  readonly text: string
  /** What stood in brackets, as a span of `text`; undefined where nothing did. The first, where several did. */
  readonly cue: Span | undefined
  readonly cues: readonly Span[]
  /** Why the brackets cannot be read. */
  readonly error?: string
}

/** Splits a cell at ` ¦ ` and reads the brackets of each sentence; an empty cell holds none. */
export function parseExamples(cell: string): Example[] {
  return cell
    .split('¦')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(parseExample)
}

function parseExample(written: string): Example {
  let text = ''
  let open = -1
  let error: string | undefined
  const cues: Span[] = []
  for (const unit of written) {
    if (unit === '[') {
      if (open >= 0) error = 'a bracket "[" opens twice'
      open = text.length
    } else if (unit === ']') {
      if (open < 0) error = 'a bracket "]" closes that was never opened'
      else cues.push({ start: open, end: text.length })
      open = -1
    } else text += unit
  }
  if (open >= 0) error = 'a bracket "[" is never closed'
  return { text, cue: cues[0], cues, ...(error ? { error } : {}) }
}
