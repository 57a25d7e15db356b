// Rows of a cue table → checked CueRows, and a problem for everything that is wrong with a row.
import type { Problem } from '../flow/errors.ts'
import type { Language } from '../model/language.ts'
import type { CueDefault, CueRow } from '../model/lexicon.ts'
import type { Label, Sense, Strength } from '../model/tag.ts'
import { type CueSurroundings, checkConditions, checkCue, checkExamples, type Report } from './check-cells.ts'
import { nearest } from './nearest.ts'
import type { TableRow } from './read-table.ts'

/** The categories of a layer; a layer that is not here has none. */
export const CATEGORIES: Readonly<Partial<Record<Label, readonly string[]>>> = {
  hedge: ['MOD', 'EPV', 'REP', 'EPADV', 'EPADJ', 'EPN', 'APPR', 'IMPF', 'COND', 'LIM'],
  booster: ['BMOD', 'BV', 'BADV', 'BADJ', 'BN', 'BFRAME', 'BUNIV', 'BAMP'],
  actor: ['state', 'capital', 'people', 'leader', 'organisation'],
}

const MATCHES = ['exact', 'inflected', 'suffix']
const DEFAULTS = ['on', 'context', 'off', 'exclude']
const STRENGTHS = ['strong', 'medium', 'weak']
const SENSES = ['ir', 'finance', 'linguistic']
const CONFIDENCES = ['low', 'medium', 'high']
const LANGUAGES = ['tr', 'en']

/** Layers by the file's name; the rows of any other file take the layer of their concept. */
const LABELS: Readonly<Record<string, Label>> = {
  strategy: 'strategy',
  'back-translations': 'strategy',
  hedges: 'hedge',
  boosters: 'booster',
  actors: 'actor',
}

/** Checks one row; undefined, and problems, where it is wrong. The id is given later, when all rows are known. */
export function toCueRow(row: TableRow, around: CueSurroundings, problems: Problem[]): CueRow | undefined {
  const before = problems.length
  const report = (column: string, message: string, wayOut: string): void => {
    problems.push({ path: row.path, line: row.line, column: row.columnOf(column), message, excerpt: row.raw, wayOut })
  }
  const cell = (column: string): string => row.cells[column] ?? ''
  const among = (column: string, values: readonly string[], ifEmpty: string): string => {
    const value = cell(column) === '' ? ifEmpty : cell(column)
    if (!values.includes(value))
      report(column, `Cannot read ${column} "${value}": there is no such ${column}`, `There are ${values.join(', ')}`)
    return value
  }
  const language = around.language ?? (among('language', LANGUAGES, '') as Language)
  const standing = among('default', DEFAULTS, 'on') as CueDefault
  const label = readLabel(cell('concept'), standing, around, report)
  const match = among('match', MATCHES, '') as CueRow['match']
  if (label) readCategory(cell('category'), label, standing, report)
  checkCue(cell('cue'), language, around, report)
  for (const column of ['when', 'unless', 'core']) checkConditions(column, cell(column), language, around, report)
  checkExamples(cell('example'), standing, report)
  if (/\s.*[.!?]$|[.;!?]\s/.test(cell('id')))
    report(
      'id',
      `Cannot read id "${cell('id')}": this is a sentence`,
      'Put quotes round a cell that holds a comma: the rest of the note before it has run into the id',
    )
  const strength = among('strength', STRENGTHS.concat(''), '') as Strength | ''
  const sense = among('sense', SENSES.concat(''), '') as Sense | ''
  const confidence = among('confidence', CONFIDENCES.concat(''), '') as 'low' | 'medium' | 'high' | ''
  if (problems.length > before || !label) return undefined
  return {
    id: cell('id'),
    file: row.path,
    line: row.line,
    language,
    label,
    cue: cell('cue').replace(/\s+/g, ' '),
    concept: cell('concept'),
    category: cell('category'),
    ...(strength === '' ? {} : { strength }),
    match,
    default: standing,
    ...(sense === '' ? {} : { sense }),
    ...(confidence === '' || confidence === 'high' ? {} : { confidence }),
    ...(around.file === 'back-translations' ? { isBackTranslation: true } : {}),
    when: cell('when'),
    unless: cell('unless'),
    core: cell('core'),
    example: cell('example'),
    counterexample: cell('counterexample'),
    source: cell('source'),
    note: cell('note'),
  }
}

function readLabel(concept: string, standing: CueDefault, around: CueSurroundings, report: Report): Label | undefined {
  const fileLabel = LABELS[around.file]
  if (concept === '' && standing === 'exclude' && fileLabel) return fileLabel
  if (fileLabel === 'actor' && concept !== '') return fileLabel // ISO codes: not listed one by one in concepts.csv
  const known = around.concepts.get(concept)
  if (!known) {
    const near = nearest(concept, around.concepts.keys())
    const wayOut =
      near.length > 0 ? `Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?` : 'Add it to concepts.csv'
    report(
      'concept',
      concept === ''
        ? 'Cannot read the row: it names no concept'
        : `Cannot read concept "${concept}": there is no such concept`,
      wayOut,
    )
    return undefined
  }
  if (fileLabel && known.label !== fileLabel && !(fileLabel === 'strategy' && known.label === 'actor')) {
    report(
      'concept',
      `Cannot use concept "${concept}": it is a ${known.label}, and this is a table of ${around.file}`,
      `Take a ${fileLabel} concept, or move the row`,
    )
  }
  return known.label
}

function readCategory(category: string, label: Label, standing: CueDefault, report: Report): void {
  const allowed = CATEGORIES[label]
  if (!allowed) {
    if (category !== '')
      report('category', `Cannot read category "${category}": a ${label} has none`, 'Leave the cell empty')
    return
  }
  if (category === '' && standing === 'exclude') return
  if (allowed.includes(category)) return
  const [near] = nearest(category, allowed)
  report(
    'category',
    `Cannot read category "${category}": a ${label} has no such category`,
    near ? `Did you mean "${near}"?` : `There are ${allowed.join(', ')}`,
  )
}
