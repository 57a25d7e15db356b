// Runs the built command line and kills it (SIGKILL: nothing can be tidied up) at a chosen moment.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'

/** When to kill: after so many milliseconds, or as soon as a file of this name shows in the output folder. */
export type Moment = { readonly after: number } | { readonly seen: string }

/** Runs `hedgerow annotate …` into `output`; gives the exit status, null where it was killed before it ended. */
export function annotateAndKill(words: readonly string[], output: string, moment?: Moment): Promise<number | null> {
  mkdirSync(output, { recursive: true })
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), 'annotate', ...words, '-o', output, '-q'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let errors = ''
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text))
    const kill = () => child.kill('SIGKILL')
    const timer = moment && 'after' in moment ? setTimeout(kill, moment.after) : undefined
    const watcher = moment && 'seen' in moment ? watch(output, (_, name) => name === moment.seen && kill()) : undefined
    child.on('close', (status) => {
      clearTimeout(timer)
      watcher?.close()
      // A fault of the program is worth its words; that a run is there already is told by its status.
      if (status !== null && status !== 0 && status !== 2) process.stderr.write(errors)
      done(status)
    })
  })
}

/** The files of a folder with their content; of a finished run, all that must not depend on how it came about. */
export const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
