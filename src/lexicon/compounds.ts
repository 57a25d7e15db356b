// Word pairs that the lexicon knows side by side: `dominance-denial` keeps its hyphen where a line ends on it. Used by load.ts.
import type { CueRow } from '../model/lexicon.ts'
import { shortestWording } from './identify.ts'

const PART = /^\p{Ll}{3,}$/u

/** All pairs of neighbouring lower-case words of the strategy cues, as `left-right`; function words make none. */
export function compoundsOf(rows: readonly CueRow[]): Set<string> {
  const compounds = new Set<string>()
  for (const { cue, label, default: counted } of rows) {
    if (label !== 'strategy' || counted === 'exclude') continue
    const words = shortestWording(cue).split(/[\s\-–]+/)
    for (let at = 1; at < words.length; at++) {
      const [left, right] = [words[at - 1]!, words[at]!]
      if (PART.test(left) && PART.test(right) && !FUNCTION_WORDS.has(left)) compounds.add(`${left}-${right}`)
    }
  }
  return compounds
}

/** No compound begins with these. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'not',
  'and',
  'with',
  'ile',
  'bir',
])
