// Where a table or a concordance is shown: how wide it may be, and whether there is colour.
import { createColors } from 'picocolors'

export interface Screen {
  readonly width: number
  readonly colors: ReturnType<typeof createColors>
}

/** What a page of a pipe or a file is taken for. */
const DEFAULT_WIDTH = 80

/** The screen behind standard output: the width asked for, else that of the terminal, else 80; colours on a terminal only. */
export function openScreen(width: number | undefined): Screen {
  const isTerminal = Boolean(process.stdout.isTTY) && process.env.TERM !== 'dumb'
  const columns = isTerminal ? process.stdout.columns : undefined
  return { width: width ?? columns ?? DEFAULT_WIDTH, colors: createColors(isTerminal && !process.env.NO_COLOR) }
}
