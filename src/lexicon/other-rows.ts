// Rows of the tables that are not cue tables → concepts, headings, classes, abbreviations, glossary, context.
import type { Problem } from '../flow/errors.ts'
import type { Language } from '../model/language.ts'
import {
  type AbbreviationRow,
  CONTEXT_ROLES,
  type Concept,
  type ContextRole,
  type ContextRow,
  type GlossaryRow,
  type HeadingRow,
  type HedgePairRow,
} from '../model/lexicon.ts'
import { CueError, parseCue } from './cue-syntax.ts'
import { expandCue } from './expand-cue.ts'
import { nearest } from './nearest.ts'
import type { TableRow } from './read-table.ts'

const LABELS = ['hedge', 'booster', 'strategy', 'citation', 'actor']
const TIERS = ['core', 'context', 'extended']
const SECTIONS = ['title', 'abstract', 'keywords', 'body', 'notes', 'references']
const ENDS = ['never', 'lower']
function report(row: TableRow, column: string, message: string, wayOut: string, problems: Problem[]): void {
  problems.push({ path: row.path, line: row.line, column: row.columnOf(column), message, excerpt: row.raw, wayOut })
}

/** The cell, checked to be one of `values`; the first of them where it is empty and `mayBeEmpty`. */
function among(row: TableRow, column: string, values: readonly string[], problems: Problem[], ifEmpty = ''): string {
  const value = row.cells[column] || ifEmpty
  if (!values.includes(value)) {
    const [near] = nearest(value, values)
    const wayOut = near ? `Did you mean "${near}"?` : `There are ${values.join(', ')}`
    report(row, column, `Cannot read ${column} "${value}": there is no such ${column}`, wayOut, problems)
  }
  return value
}

function filled(row: TableRow, column: string, problems: Problem[]): string {
  const value = row.cells[column] ?? ''
  if (value === '')
    report(row, column, `Cannot read the row: ${column} is empty`, 'Fill the cell or remove the row', problems)
  return value
}

export function toConcept(row: TableRow, problems: Problem[]): Concept {
  const cell = (column: string): string => row.cells[column] ?? ''
  return {
    id: filled(row, 'concept', problems),
    label: among(row, 'label', LABELS, problems) as Concept['label'],
    parent: cell('parent'),
    family: cell('family'),
    tier: among(row, 'tier', TIERS, problems, 'core') as Concept['tier'],
    priority: Number(cell('priority')) || 3,
    english: cell('english'),
    turkish: cell('turkish'),
    definition: cell('definition'),
    source: cell('source'),
  }
}

export const toHeading = (row: TableRow, problems: Problem[]): HeadingRow => ({
  heading: filled(row, 'heading', problems),
  section: among(row, 'section', SECTIONS, problems) as HeadingRow['section'],
  language: among(row, 'language', ['tr', 'en'], problems) as Language,
})

export const toAbbreviation = (row: TableRow, problems: Problem[]): AbbreviationRow => ({
  abbreviation: filled(row, 'abbreviation', problems),
  ends: among(row, 'ends', ENDS, problems) as AbbreviationRow['ends'],
})

/** Renderings are separated by commas, semicolons or bars: whichever does not separate the table's own cells. */
export const toGlossaryRow = (row: TableRow, problems: Problem[]): GlossaryRow => ({
  turkish: filled(row, 'turkish', problems),
  english: filled(row, 'english', problems)
    .split(/[,;|/]/)
    .map((rendering) => rendering.trim())
    .filter((rendering) => rendering !== ''),
})

/** A pair of concepts; one that the lexicon does not have is an error. */
export function toHedgePair(row: TableRow, concepts: ReadonlyMap<string, Concept>, problems: Problem[]): HedgePairRow {
  const concept = (column: string): string => {
    const id = filled(row, column, problems)
    if (id === '' || concepts.has(id)) return id
    const [near] = nearest(id, [...concepts.keys()])
    const wayOut = near ? `Did you mean "${near}"?` : 'Add it to concepts.csv'
    report(row, column, `Cannot pair "${id}": there is no such concept`, wayOut, problems)
    return id
  }
  return { turkish: concept('turkish'), english: concept('english') }
}

export function toContextRow(row: TableRow, problems: Problem[]): ContextRow {
  const cue = filled(row, 'cue', problems)
  if (cue !== '') checkWording(row, 'cue', cue, problems)
  return { cue, role: among(row, 'role', CONTEXT_ROLES, problems) as ContextRole }
}

/** One weight of a statistical model. */
export function toModelWeight(row: TableRow, problems: Problem[]): { model: string; feature: string; weight: number } {
  const cell = filled(row, 'weight', problems)
  // A Turkish spreadsheet writes 0,25.
  const weight = Number(cell.replace(',', '.'))
  if (!Number.isFinite(weight))
    report(row, 'weight', `Cannot read weight "${cell}": it is no number`, 'Write it as 0.25', problems)
  return { model: filled(row, 'model', problems), feature: filled(row, 'feature', problems), weight }
}

export const toFunctionWord = (row: TableRow, problems: Problem[]): string => filled(row, 'word', problems)

/** A member of a class, its marks written out: with `match` inflected (also when empty) its words carry `~`. */
export function toClassMember(
  row: TableRow,
  language: Language,
  problems: Problem[],
): { name: string; member: string } {
  const name = filled(row, 'class', problems)
  const word = filled(row, 'word', problems)
  const match = among(row, 'match', ['inflected', 'exact', 'suffix'], problems, 'inflected')
  if (word !== '') checkWording(row, 'word', word, problems)
  return { name, member: match === 'inflected' ? withMarks(word, language) : word }
}

/** Marks the bare words of a member as inflected: the last one in Turkish, every one in English. */
function withMarks(word: string, language: Language): string {
  const words = word.split(' ')
  const isBare = (part: string): boolean => /^[\p{L}\p{M}\p{N}'’]+(-[\p{L}\p{M}\p{N}]+)*$/u.test(part)
  return words
    .map((part, index) => (isBare(part) && (language === 'en' || index === words.length - 1) ? `${part}~` : part))
    .join(' ')
}

function checkWording(row: TableRow, column: string, wording: string, problems: Problem[]): void {
  try {
    expandCue(parseCue(wording))
  } catch (error) {
    if (!(error instanceof CueError)) throw error
    report(
      row,
      column,
      `Cannot read "${wording}": ${error.message}`,
      'See "Writing a cue" in lexicons/README.md',
      problems,
    )
  }
}
