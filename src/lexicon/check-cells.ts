// The cells of a cue row that have a syntax of their own: cue, conditions, examples. Used by cue-rows.ts.
import type { Language } from '../model/language.ts'
import type { Concept, CueDefault } from '../model/lexicon.ts'
import { BUILT_IN_CLASSES } from './compile.ts'
import { parseConditions } from './condition-syntax.ts'
import { CueError, type CueNodes, parseCue } from './cue-syntax.ts'
import { parseExamples } from './examples.ts'
import { expandCue } from './expand-cue.ts'
import { nearest } from './nearest.ts'

/** What the checks of a row need to know of the rest of the lexicon. */
export interface CueSurroundings {
  readonly concepts: ReadonlyMap<string, Concept>
  readonly classes: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>
  readonly models: Readonly<Record<Language, ReadonlyMap<string, unknown>>>
  /** Language of the folder; undefined for a table that names it in a column. */
  readonly language: Language | undefined
  /** The file's name without folder and extension. */
  readonly file: string
}

/** Takes a problem: its column, what is wrong, the way out. */
export type Report = (column: string, message: string, wayOut: string) => void

export function checkCue(cue: string, language: Language, around: CueSurroundings, report: Report): void {
  if (cue === '') {
    report('cue', 'Cannot read the row: the cue is empty', 'Write the wording to be found')
    return
  }
  try {
    const nodes = parseCue(cue)
    expandCue(nodes)
    checkNodes('cue', nodes, language, around, report)
  } catch (error) {
    if (!(error instanceof CueError)) throw error
    report('cue', `Cannot read cue "${cue}": ${error.message}`, 'See "Writing a cue" in lexicons/README.md')
  }
}

export function checkConditions(
  column: string,
  cell: string,
  language: Language,
  around: CueSurroundings,
  report: Report,
): void {
  try {
    for (const { words, place, values } of parseConditions(cell)) {
      if (place === 'model') checkModels(column, values, language, around, report)
      if (words.length > 0) expandCue(words)
      checkNodes(column, words, language, around, report)
    }
  } catch (error) {
    if (!(error instanceof CueError)) throw error
    report(
      column,
      `Cannot read condition "${cell}": ${error.message}`,
      'See "Writing a condition" in lexicons/README.md',
    )
  }
}

function checkModels(
  column: string,
  names: readonly string[],
  language: Language,
  around: CueSurroundings,
  report: Report,
): void {
  for (const name of names) {
    if (around.models[language]?.has(name)) continue
    report(
      column,
      `Cannot find model "${name}": ${language}/models.csv has no weights for it`,
      'Train it, or remove the condition',
    )
  }
}

/** Classes must exist, and suffixes and stems are signs for Turkish. */
function checkNodes(
  column: string,
  nodes: CueNodes,
  language: Language,
  around: CueSurroundings,
  report: Report,
): void {
  for (const node of nodes) {
    if (node.type === 'choice') {
      for (const alternative of node.alternatives) checkNodes(column, alternative, language, around, report)
    } else if (node.type === 'class') {
      const known = [...BUILT_IN_CLASSES, ...(around.classes[language]?.keys() ?? [])]
      if (known.includes(node.name)) continue
      const [near] = nearest(node.name, known)
      report(
        column,
        `Cannot find class "<${node.name}>": there is no such class`,
        near ? `Did you mean "<${near}>"?` : `There are ${known.map((name) => `<${name}>`).join(', ')}`,
      )
    } else if (node.type === 'word' && language === 'en' && node.mark !== 'plain' && node.mark !== 'inflected') {
      report(
        column,
        `Cannot read "${node.form}": suffixes and stems with "-" are signs for Turkish`,
        'Write whole words',
      )
    }
  }
}

export function checkExamples(example: string, standing: CueDefault, report: Report): void {
  if (example === '') return
  for (const { cue, error } of parseExamples(example)) {
    if (error)
      report('example', `Cannot read the example: ${error}`, 'Put brackets [ ] around the cue, once a sentence')
    else if (!cue && standing !== 'exclude') {
      report(
        'example',
        'Cannot read the example: it has no brackets',
        'Put brackets [ ] around the stretch that must be tagged',
      )
    }
  }
}
