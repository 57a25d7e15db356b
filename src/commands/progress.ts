// A progress bar on stderr where that is a terminal; plain silence where it is piped.
import { Presets, SingleBar } from 'cli-progress'
import { visible } from '../flow/errors.ts'
import { toProgressLine } from './progress-line.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage, InterfaceWords } from './words.ts'

export interface Progress {
  /** `bytes` more were read; `documents` are done in all. */
  advance(bytes: number, documents: number): void
  /** A message that must not be drawn over. */
  interrupt(message: string): void
  end(): void
}

/** What is not told is not known: a terminal without a size is taken for this wide. */
const COMMON_WIDTH = 80

/** `total` bytes are expected; undefined where nobody knows (standard input): then documents are counted without a bar. */
export function openProgress(
  terminal: Terminal,
  wording: { readonly words: InterfaceWords; readonly language: InterfaceLanguage },
  total: number | undefined,
): Progress {
  const warn = (message: string) => terminal.warn(visible(message))
  if (!terminal.isInteractive || terminal.isQuiet) return { advance: () => {}, interrupt: warn, end: () => {} }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: (_, { progress, startTime }, { documents }) =>
        toProgressLine(
          { share: total === undefined ? undefined : progress, documents, seconds: (Date.now() - startTime) / 1000 },
          { ...wording, width: process.stderr.columns || COMMON_WIDTH },
        ),
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  )
  bar.start(total ?? 0, 0, { documents: 0 })
  return {
    advance: (bytes, documents) => bar.increment(total === undefined ? 0 : bytes, { documents }),
    interrupt: (message) => {
      process.stderr.write('\r\u001b[K')
      warn(message)
    },
    end: () => bar.stop(),
  }
}
