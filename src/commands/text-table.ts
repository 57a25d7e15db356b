// Columns → an aligned table with bars that keeps to the width it is given; for people who read in a terminal.
import { cutEnd, displayWidth, padEnd, padStart } from './display-width.ts'

export interface TextColumn {
  readonly heading: string
  readonly cells: readonly string[]
  /** Text stands left, figures right. */
  readonly isText?: boolean
  /** Columns with a rank give way where the width is short, those of the lowest rank first and together; the others stay. */
  readonly rank?: number
}

export interface TextTable {
  readonly columns: readonly TextColumn[]
  /** Values drawn as bars after the last column, from 0; negative ones are not drawn. */
  readonly bars?: readonly number[]
}

export interface LaidOutTable {
  readonly lines: readonly string[]
  /** Headings of the columns that had to give way. */
  readonly dropped: readonly string[]
  /** What a full bar stands for; undefined where there are none. */
  readonly fullBar: number | undefined
}

const GAP = '  '
/** A shorter bar tells nothing. */
const SHORTEST_BAR = 8
const LONGEST_BAR = 24
/** Text columns are cut to this before a line grows longer than the screen. */
const SHORTEST_TEXT = 12

/** Lays a table out in at most `width` columns of the screen: drops what may be dropped, then cuts long names. */
export function layOut({ columns, bars }: TextTable, width: number): LaidOutTable {
  const room = bars ? width - GAP.length - SHORTEST_BAR : width
  const { kept, dropped } = dropColumns(columns, room)
  const widths = shrink(kept, room)
  const tableWidth = lineWidth(widths)
  const barWidth = Math.min(LONGEST_BAR, width - tableWidth - GAP.length)
  const fullBar = bars && barWidth >= SHORTEST_BAR ? Math.max(0, ...bars) : 0
  const rows = kept[0]?.cells.length ?? 0
  const toLine = (cells: readonly string[], bar: string): string =>
    [...cells.map((cell, index) => alignCell(cell, widths[index]!, kept[index]!.isText)), bar].join(GAP).trimEnd()
  const lines = [
    toLine(
      kept.map(({ heading }) => heading),
      '',
    ),
  ]
  for (let row = 0; row < rows; row++) {
    const bar = fullBar > 0 ? toBar(bars![row]! / fullBar, barWidth) : ''
    lines.push(
      toLine(
        kept.map(({ cells }) => cells[row]!),
        bar,
      ),
    )
  }
  return { lines, dropped, fullBar: fullBar > 0 ? fullBar : undefined }
}

const columnWidth = ({ heading, cells }: TextColumn): number =>
  cells.reduce((widest, cell) => Math.max(widest, displayWidth(cell)), displayWidth(heading))

const lineWidth = (widths: readonly number[]): number =>
  widths.reduce((total, width) => total + width, 0) + GAP.length * (widths.length - 1)

function dropColumns(columns: readonly TextColumn[], room: number): { kept: TextColumn[]; dropped: string[] } {
  const ranks = [...new Set(columns.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b)
  let kept = [...columns]
  for (const lowest of ranks) {
    if (lineWidth(kept.map(columnWidth)) <= room) break
    kept = kept.filter(({ rank }) => rank !== lowest)
  }
  return { kept, dropped: columns.filter((column) => !kept.includes(column)).map(({ heading }) => heading) }
}

/** Takes what is too much from the widest text column, again and again. */
function shrink(columns: readonly TextColumn[], room: number): number[] {
  const widths = columns.map(columnWidth)
  for (let excess = lineWidth(widths) - room; excess > 0; ) {
    const texts = columns.flatMap(({ isText }, index) => (isText && widths[index]! > SHORTEST_TEXT ? [index] : []))
    if (texts.length === 0) break
    const widest = texts.reduce((a, b) => (widths[b]! > widths[a]! ? b : a))
    widths[widest] = widths[widest]! - 1
    excess--
  }
  return widths
}

const alignCell = (cell: string, width: number, isText = false): string =>
  isText ? padEnd(cutEnd(cell, width), width) : padStart(cell, width)

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of `share` of the width, drawn to an eighth of a column; a value above 0 is never invisible. */
export function toBar(share: number, width: number): string {
  if (!(share > 0)) return ''
  const eighths = Math.max(1, Math.round(Math.min(1, share) * width * 8))
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]
}
