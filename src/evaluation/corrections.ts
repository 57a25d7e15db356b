// Rows of a corrected sheet → items, and a reason for every row that cannot be used.
import { toHitId } from '../model/hit-id.ts'
import { type Columns, type Field, toLabel } from './columns.ts'
import type { Item, Outcome } from './item.ts'
import { readVerdicts, type Verdict } from './verdict.ts'

/** A row as it stands in the sheet: text, trimmed; '' where a cell is empty. */
export interface SheetRow {
  readonly sheet: string
  /** 1-based, as the spreadsheet numbers it. */
  readonly number: number
  readonly columns: Columns
  readonly cells: readonly string[]
}

/** Why a row is not used. */
export type Refusal = 'unknown-verdict' | 'changed' | 'twice' | 'incomplete' | 'no-layer'

export interface RefusedRow {
  readonly why: Refusal
  readonly sheet: string
  readonly number: number
  /** The cell that is wrong. */
  readonly cell: string
}

export interface Corrections {
  /** Rows with a verdict, added rows, and rows without a verdict as `unjudged`. */
  readonly items: readonly Item[]
  readonly refused: readonly RefusedRow[]
}

const LAYERS = ['hedge', 'booster', 'strategy', 'citation', 'actor']

/**
 * Reads the rows of one file, in any order. A row with an id is a hit of the program; one without is a missed hit and needs
 * document, hit and layer (`right` or an empty verdict). Rows whose id does not fit their cells have been changed: what
 * the program said is lost, so they are refused.
 */
export function toCorrections(rows: readonly SheetRow[]): Corrections {
  const verdicts = readVerdicts(rows.map((row) => cell(row, 'verdict')))
  const items = new Map<string, Item>()
  const refused: RefusedRow[] = []
  for (const row of rows) {
    const refuse = (why: Refusal, field: Field) =>
      refused.push({ why, sheet: row.sheet, number: row.number, cell: cell(row, field) })
    const written = cell(row, 'verdict')
    const verdict = verdicts.get(written)
    if (written !== '' && !verdict) refuse('unknown-verdict', 'verdict')
    else if (!LAYERS.includes(toLabel(cell(row, 'label')))) refuse('no-layer', 'label')
    else if (isAdded(row)) addMissed(row, verdict, items, refuse)
    else addJudged(row, verdict, items, refuse)
  }
  return { items: [...items.values()], refused }
}

type Refuse = (why: Refusal, field: Field) => void

/** Without an id, and without the places by which an id could be made again. */
const isAdded = (row: SheetRow): boolean => cell(row, 'id') === '' && cell(row, 'sourceStart') === ''

function addMissed(row: SheetRow, verdict: Verdict | undefined, items: Map<string, Item>, refuse: Refuse): void {
  const item = toItem(row, 'missed')
  if (item.document === '' || item.hit === '') refuse('incomplete', item.document === '' ? 'document' : 'hit')
  else if (verdict === 'wrong' || verdict === 'other') refuse('incomplete', 'verdict')
  else items.set(`added ${row.sheet} ${row.number}`, item)
}

function addJudged(row: SheetRow, verdict: Verdict | undefined, items: Map<string, Item>, refuse: Refuse): void {
  const id = cell(row, 'id')
  const made = idOf(row)
  const key = id || made
  const earlier = key === undefined ? undefined : items.get(key)
  if (key === undefined) refuse('incomplete', 'id')
  else if (made !== undefined && made !== key) refuse('changed', 'id')
  else if (earlier && (earlier.outcome !== 'unjudged' || !verdict)) refuse('twice', 'id')
  else items.set(key, { ...toItem(row, verdict ?? 'unjudged'), id: key })
}

/** The id that the row's own cells give; undefined where columns are missing. */
function idOf(row: SheetRow): string | undefined {
  const [start, end] = [cell(row, 'sourceStart'), cell(row, 'sourceEnd')]
  if (!isWhole(start) || !isWhole(end) || !row.columns.has('concept') || !row.columns.has('document')) return undefined
  return toHitId({
    document: cell(row, 'document'),
    sourceStart: Number(start),
    sourceEnd: Number(end),
    label: toLabel(cell(row, 'label')),
    concept: cell(row, 'concept'),
  })
}

function toItem(row: SheetRow, outcome: Outcome): Item {
  const [paragraph, start, end] = [cell(row, 'paragraph'), cell(row, 'start'), cell(row, 'end')]
  const hasPlace = paragraph !== '' && isWhole(start) && isWhole(end)
  const [cue, note, correctConcept] = [cell(row, 'cue'), cell(row, 'note'), cell(row, 'correctConcept')]
  return {
    outcome,
    document: cell(row, 'document'),
    label: toLabel(cell(row, 'label')),
    concept: cell(row, 'concept'),
    hit: cell(row, 'hit'),
    sentence: cell(row, 'sentence'),
    ...(outcome === 'other' && correctConcept !== '' && { correctConcept }),
    ...(cue !== '' && { cue }),
    ...(hasPlace && { place: { paragraph, start: Number(start), end: Number(end) } }),
    ...(note !== '' && { note }),
  }
}

const isWhole = (text: string): boolean => /^\d+$/.test(text)

function cell({ columns, cells }: SheetRow, field: Field): string {
  const index = columns.get(field)
  return index === undefined ? '' : (cells[index] ?? '')
}
