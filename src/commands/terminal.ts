// The one room that talks to people and programs: records to stdout, messages to stderr, colours only on a terminal.
import { createColors } from 'picocolors'
import { cannotPrint, isDiskFault } from '../batch/cannot-write.ts'
import { InputError, toMessage } from '../flow/errors.ts'

/** The reader of our output has gone (`| head`): a quiet, normal end. */
export class PipeClosed extends Error {}

export interface Terminal {
  /** Writes to stdout; resolves when more may come. Throws PipeClosed when nobody reads any more. */
  print(text: string | Uint8Array): Promise<void>
  /** A line for people, on stderr; nothing with --quiet. */
  say(line: string): void
  /** A line that people must see even with --quiet. */
  warn(line: string): void
  readonly isQuiet: boolean
  /** Whether stderr is a terminal that can be drawn on. */
  readonly isInteractive: boolean
  readonly colors: ReturnType<typeof createColors>
}

export function openTerminal(isQuiet: boolean): Terminal {
  const isInteractive = Boolean(process.stderr.isTTY) && process.env.TERM !== 'dumb'
  let isClosed = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') isClosed = true // any other error is told to whoever prints
  })
  return {
    isQuiet,
    isInteractive,
    colors: createColors(isInteractive && !process.env.NO_COLOR),
    print: async (text) => {
      if (isClosed) throw new PipeClosed()
      await new Promise<void>((resolve, reject) => {
        process.stdout.write(text, (error) => {
          if (!error) resolve()
          else reject(toPrintError(error))
        })
      })
    },
    say: (line) => {
      if (!isQuiet) process.stderr.write(`${line}\n`)
    },
    warn: (line) => process.stderr.write(`${line}\n`),
  }
}

function toPrintError(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE') return new PipeClosed()
  return isDiskFault(error.code) ? cannotPrint(error.code) : error
}

/** What the user is told when a command ends in an error; our own faults keep their stack. */
export function describeError(error: unknown): string {
  if (error instanceof InputError) return error.problems.map(toMessage).join('\n')
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
