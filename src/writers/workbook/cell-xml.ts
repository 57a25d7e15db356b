// A row of cells → its XML. Numbers stay numbers, text stays text whatever it begins with.
import type { Cell } from '../csv.ts'
import { escapeCell, toCellText } from './cell-text.ts'
import type { Column } from './column.ts'
import { rowHeight } from './row-height.ts'
import type { SharedStrings } from './shared-strings.ts'
import { styleNumber } from './styles.ts'

/** `A`, `B` … `Z`, `AA` …; `index` is 0-based. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** What writing cells takes down on the way. */
export interface CellTally {
  /** Characters removed because no spreadsheet may hold them. */
  removed: number
  /** Cells whose text was cut. */
  cut: number
}

export interface RowContext {
  readonly columns: readonly Column[]
  readonly letters: readonly string[]
  readonly strings: SharedStrings
  readonly tally: CellTally
}

/** The row's XML; `row` is 1-based. Where the sheet has a column `truncated`, it names the columns that were cut. */
export function toRowXml(cells: readonly Cell[], row: number, context: RowContext): string {
  const { columns, letters } = context
  const cut: string[] = []
  const height = rowHeight(cells, columns)
  let xml = height === undefined ? `<row r="${row}">` : `<row r="${row}" ht="${height}">`
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!
    const cell = column.name === 'truncated' ? cut.join('; ') : cells[index]
    const style = styleNumber(column.styleOf?.(cells) ?? column.style ?? 'plain')
    xml += toCellXml(cell, `r="${letters[index]}${row}" s="${style}"`, column, context, cut)
  }
  return `${xml}</row>`
}

/** The header's XML, always in the first row. */
export const toHeaderXml = ({ columns, letters, strings }: RowContext): string =>
  `<row r="1">${columns
    .map(({ name }, index) => sharedCell(`r="${letters[index]}1" s="${styleNumber('header')}"`, strings.indexOf(name)))
    .join('')}</row>`

function toCellXml(
  cell: Cell,
  attributes: string,
  column: Column,
  { strings, tally }: RowContext,
  cut: string[],
): string {
  if (cell === undefined || cell === '') return column.style === 'input' ? `<c ${attributes}/>` : ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c ${attributes}><v>${cell}</v></c>` : ''
  if (typeof cell === 'boolean') return `<c ${attributes} t="b"><v>${cell ? 1 : 0}</v></c>`
  const { text, removed, isCut } = toCellText(cell)
  tally.removed += removed
  if (isCut) {
    tally.cut++
    cut.push(column.name)
  }
  if (column.repeats) return sharedCell(attributes, strings.indexOf(text))
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`
}

const sharedCell = (attributes: string, index: number): string => `<c ${attributes} t="s"><v>${index}</v></c>`
