// One sheet of the workbook, or several when the rows are too many for one: rows go in, parts come out.
import type { Cell } from '../csv.ts'
import { escapeXml } from '../xml.ts'
import { type CellTally, columnLetters, type RowContext, toHeaderXml, toRowXml } from './cell-xml.ts'
import { type Column, columnWidth, type SheetPlan } from './column.ts'
import { type Part, PartFile } from './part-file.ts'
import type { SharedStrings } from './shared-strings.ts'

/** Excel's limit, the header being one of them. */
export const MOST_ROWS = 1_048_576
/** Half of what a ZIP entry can hold: a sheet of very long texts rolls over before its rows are full. */
const MOST_BYTES = 2 ** 31
/** Rows below the last one that have the drop-downs too, for hits added by hand. */
const ROOM_BELOW = 2000

/** What all sheets of a workbook share. */
export interface Book {
  /** Folder for the parts while they are written. */
  readonly folder: string
  readonly strings: SharedStrings
  readonly tally: CellTally
  /** Lower it to see a sheet roll over. */
  readonly mostRows: number
}

/** A part that is a sheet, and the name on its tab. */
export interface FinishedSheet {
  readonly tab: string
  /** Without the header. */
  readonly rows: number
  /** The cells its filter covers, `A1:Z9`. */
  readonly range: string
  readonly part: Part
}

export class Sheet {
  readonly #plan: SheetPlan
  readonly #book: Book
  readonly #context: RowContext
  readonly #finished: FinishedSheet[] = []
  #file: PartFile | undefined
  #rows = 0
  #total = 0

  constructor(plan: SheetPlan, book: Book) {
    this.#plan = plan
    this.#book = book
    const letters = plan.columns.map((_, index) => columnLetters(index))
    this.#context = { columns: plan.columns, letters, strings: book.strings, tally: book.tally }
  }

  /** Rows written so far, over all its tabs, without headers. */
  get rows(): number {
    return this.#total
  }

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const row of rows) {
      if (this.#file && (this.#rows >= this.#book.mostRows || this.#file.bytes > MOST_BYTES)) await this.#close()
      const file = this.#file ?? (await this.#open())
      await file.write(toRowXml(row, ++this.#rows, this.#context))
      this.#total++
    }
  }

  /** Its tabs, at least one: `Hits`, `Hits_2` … */
  async finish(): Promise<readonly FinishedSheet[]> {
    if (!this.#file && this.#finished.length === 0) await this.#open()
    if (this.#file) await this.#close()
    return this.#finished
  }

  async discard(): Promise<void> {
    await this.#file?.discard()
  }

  get #tab(): string {
    const number = this.#finished.length + 1
    return number === 1 ? this.#plan.name : `${this.#plan.name}_${number}`
  }

  async #open(): Promise<PartFile> {
    const name = this.#tab.replaceAll(' ', '_').toLowerCase()
    this.#file = new PartFile(`xl/worksheets/${name}.xml`, `${this.#book.folder}/${name}.xml`)
    this.#rows = 1
    await this.#file.write(sheetBeginning(this.#plan.columns) + toHeaderXml(this.#context))
    return this.#file
  }

  async #close(): Promise<void> {
    const tab = this.#tab
    const range = `A1:${this.#context.letters.at(-1)}${this.#rows}`
    await this.#file!.write(sheetEnd(this.#plan.columns, this.#rows, range))
    this.#finished.push({ tab, rows: this.#rows - 1, range, part: await this.#file!.finish() })
    this.#file = undefined
  }
}

const sheetBeginning = (columns: readonly Column[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    fitsPage(columns) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${columnWidth(column)}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
  ].join('')

function sheetEnd(columns: readonly Column[], rows: number, range: string): string {
  const lists = columns.flatMap(({ choices }, index) =>
    choices ? [toDropDown(choices, columnLetters(index), rows)] : [],
  )
  const validations =
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
  const fit = fitsPage(columns) ? ' fitToWidth="1" fitToHeight="0"' : ''
  return `</sheetData><autoFilter ref="${range}"/>${validations}<pageSetup paperSize="9" orientation="landscape"${fit}/></worksheet>`
}

/** On paper, a wider sheet would be too small to read; it goes on on other pages. */
const WIDEST_PAGE = 260

const fitsPage = (columns: readonly Column[]): boolean =>
  columns.reduce((total, column) => total + columnWidth(column), 0) <= WIDEST_PAGE

/** A list to choose from; anything else may be typed (y, n, 1, 0). */
const toDropDown = (choices: readonly string[], letter: string, rows: number): string =>
  `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letter}2:${letter}${Math.min(rows + ROOM_BELOW, MOST_ROWS)}"><formula1>${escapeXml(`"${choices.join(',')}"`)}</formula1></dataValidation>`
