// Runs a command in a process of its own, from a file to a file, and tells what it took.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'

export interface Cost {
  readonly seconds: number
  /** Seconds of processor time, of all threads together: other programs on the machine do not count. */
  readonly processor: number
  /** MB of memory at most. */
  readonly peak: number
}

export const hedgerow = ['dist/cli.js', 'annotate', '-', '--jobs']
export const jsonFloor = ['bench/speed/json-floor.mjs']

const canPin = spawnSync('taskset', ['-c', '0', process.execPath, '--version']).status === 0

/** What it takes to run Node on `words`; `cores: 1` holds all its threads to one core, where `taskset` is. */
export async function cost(words: readonly string[], input: string, output: string, cores?: 1): Promise<Cost> {
  const pin = cores === 1 && canPin ? ['taskset', '-c', '0'] : []
  const [command, ...rest] = [...pin, process.execPath, '--import', './bench/speed/usage.mjs', ...words]
  const files = [openSync(input, 'r'), openSync(output, 'w')] as const
  const started = performance.now()
  const child = spawn(command!, rest, { stdio: [...files, 'inherit', 'pipe'] })
  const usage = text(child.stdio[3] as Readable)
  const [status] = await once(child, 'close')
  const seconds = (performance.now() - started) / 1000
  for (const file of files) closeSync(file)
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`)
  return { seconds, ...JSON.parse(await usage) }
}
