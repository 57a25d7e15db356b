// What a column of a sheet is: its header, its width, how its cells look, and what the Read me says about it.
import type { Cell } from '../csv.ts'
import type { StyleName } from './styles.ts'

export interface Column {
  /** The header, the same in every language, so that programs and other people's files can rely on it. */
  readonly name: string
  /** In characters of the default font. */
  readonly width: number
  readonly english: string
  readonly turkish: string
  /** Its texts stand in many rows: written once, named by number. */
  readonly repeats?: boolean
  readonly style?: StyleName
  /** For cells that look different from row to row; goes before `style`. */
  readonly styleOf?: (row: readonly Cell[]) => StyleName
  /** Values offered by a drop-down; others may be typed. */
  readonly choices?: readonly string[]
}

/** Room beside a header's text for the button of its filter. */
const FILTER_BUTTON = 4

/** Wide enough for what stands in it and for its header. */
export const columnWidth = ({ width, name }: Column): number => Math.max(width, name.length + FILTER_BUTTON)

/** What a sheet is: the name on its tab, its columns, what the Read me says about it. */
export interface SheetPlan {
  readonly name: string
  readonly english: string
  readonly turkish: string
  readonly columns: readonly Column[]
}

/** Names the columns of a row whose text did not fit; the sheet fills it in itself. */
export const TRUNCATED: Column = {
  name: 'truncated',
  width: 12,
  english: 'columns of this row whose text was cut at 32,767 characters, the most a cell can hold',
  turkish: 'bu satırda metni 32.767 karakterde (bir hücrenin sınırı) kesilen sütunlar',
}
