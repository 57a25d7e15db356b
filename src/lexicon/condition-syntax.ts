// The text of a condition column (`when`, `unless`, `core`) → conditions. Read by load (to check) and compile.
import type { Place } from '../model/compiled-lexicon.ts'
import { CueError, type CueNodes, parseAlternatives } from './cue-syntax.ts'

/** A condition as written, its words still a tree. */
export interface ConditionNode {
  readonly text: string
  readonly place: Place
  readonly isNegated: boolean
  readonly reach: number
  /** For places that hold words. */
  readonly words: CueNodes
  /** For `section`, `case`, `position` and `model`. */
  readonly values: readonly string[]
}

/** Words on either side that `near` looks at where it has no number (lexicons/README.md). */
const NEAR_REACH = 8

/** The values of the places that hold none of the text's words. */
const VALUES: Readonly<Partial<Record<Place, readonly string[]>>> = {
  section: ['title', 'abstract', 'keywords', 'body', 'notes', 'references', 'heading'],
  case: ['lower', 'capital', 'capitals'],
  position: ['start', 'end', 'clause-end'],
  model: ['speculation'],
}

/** The names of all places, for the way out of an error. */
export const PLACES: readonly string[] = [
  'before',
  'after',
  'near',
  'sentence',
  'paragraph',
  'document',
  'section',
  'case',
  'position',
  'model',
]

/**
 * Reads the conditions of one cell; an empty cell holds none.
 * @throws CueError for an unknown place or value, and as parseAlternatives does.
 */
export function parseConditions(cell: string): ConditionNode[] {
  return splitOutsideBrackets(cell, ';')
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, at }) => shifted(at, () => parseCondition(text)))
}

/** Runs a reader of a part of a cell; its errors then point into the whole cell. */
function shifted<Value>(at: number, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof CueError) throw new CueError(error.message, error.at + at)
    throw error
  }
}

const CONDITION = /^\s*(not\s+)?([\p{L}-]+?)\s*([0-9]*)\s*:/u

function parseCondition(text: string): ConditionNode {
  const head = CONDITION.exec(text)
  if (!head) throw new CueError(`"${text.trim()}" names no place: write "after: word | word"`, 0)
  const [written, not, name, digits] = head
  if (!PLACES.includes(name!))
    throw new CueError(`no place "${name}": there are ${PLACES.join(', ')}`, written.search(/\S/))
  const place = name as Place
  const rest = text.slice(written.length)
  const allowed = VALUES[place]
  const base = { text: text.trim(), place, isNegated: not !== undefined, reach: toReach(place, digits!) }
  if (!allowed) return { ...base, values: [], words: shifted(written.length, () => parseAlternatives(rest)) }
  const values = rest.split('|').map((value) => value.trim())
  const unknown = values.find((value) => !allowed.includes(value))
  if (unknown !== undefined)
    throw new CueError(`no ${place} "${unknown}": there are ${allowed.join(', ')}`, written.length)
  return { ...base, values, words: [] }
}

function toReach(place: Place, digits: string): number {
  if (digits === '') return place === 'near' ? NEAR_REACH : 0
  if (place !== 'before' && place !== 'after' && place !== 'near') throw new CueError(`"${place}" takes no number`, 0)
  return Number(digits)
}

function splitOutsideBrackets(cell: string, separator: string): { text: string; at: number }[] {
  const parts: { text: string; at: number }[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < cell.length; index++) {
    const unit = cell[index]
    if (unit === '(') depth++
    else if (unit === ')') depth--
    else if (unit === separator && depth <= 0) {
      parts.push({ text: cell.slice(start, index), at: start })
      start = index + 1
    }
  }
  parts.push({ text: cell.slice(start), at: start })
  return parts
}
