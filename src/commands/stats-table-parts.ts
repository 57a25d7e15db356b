// What every table of the statistics is made of: titles and notes around it, text and figure columns, the group's columns.
import { visible } from '../flow/errors.ts'
import type { Group } from '../statistics/dimensions.ts'
import type { Figures } from './stats-figures.ts'
import type { StatsWords } from './stats-words.ts'
import type { TextColumn, TextTable } from './text-table.ts'

/** A table with what stands over and under it. */
export interface Titled extends TextTable {
  readonly title: string
  /** What the bars are of. */
  readonly barsOf?: string
  readonly notes: readonly string[]
}

export interface Wording {
  readonly words: StatsWords
  readonly figures: Figures
}

export type Row = { readonly group: Group }

export const text = (heading: string, cells: readonly string[], rank?: number): TextColumn => ({
  heading,
  cells: cells.map(visible),
  isText: true,
  ...(rank !== undefined && { rank }),
})

export const figure = (heading: string, cells: readonly string[], rank?: number): TextColumn => ({
  heading,
  cells,
  ...(rank !== undefined && { rank }),
})

export const groupColumns = (rows: readonly Row[]): TextColumn[] =>
  Object.keys(rows[0]?.group ?? {}).map((name) =>
    text(
      name,
      rows.map(({ group }) => group[name]!),
    ),
  )
