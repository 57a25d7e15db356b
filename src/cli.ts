#!/usr/bin/env node
// The command line: reads the words after `hedgerow`, hands them to one command, ends with its exit status.

import { buildProgram } from './commands/program.ts'
import { describeError, openTerminal, PipeClosed } from './commands/terminal.ts'
import { InputError } from './flow/errors.ts'

const terminal = openTerminal(process.argv.includes('--quiet') || process.argv.includes('-q'))

try {
  process.exitCode = await buildProgram(process.argv, process.env, terminal)
} catch (error) {
  if (error instanceof PipeClosed) process.exitCode = 0
  else {
    terminal.warn(describeError(error))
    process.exitCode = error instanceof InputError ? 2 : 70
  }
}
