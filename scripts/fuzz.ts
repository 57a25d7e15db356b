// npx tsx scripts/fuzz.ts --format html,pdf|all --count 100000 --seed 1: reads mutated files by the thousand and tells what
// does not hold (test/sources/fuzz/check.ts). Cases come in batches with a seed each: `--from` goes on at a case.
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { openLexicon } from '../src/open-lexicon.ts'
import { caseOf, toBytes } from '../test/sources/fuzz/case.ts'
import { type Bench, check, openBench, ownFolder } from '../test/sources/fuzz/check.ts'
import { type Sample, samplesOf } from '../test/sources/fuzz/samples.ts'
import { FORMATS, type Format } from '../test/sources/fuzz/trouble.ts'

const BATCH = 250
/** Milliseconds after which a batch that has not answered hangs. */
const LONGEST_BATCH = 600_000

interface Order {
  readonly format: Format
  readonly seed: number
  /** Number of the batch's first case. */
  readonly from: number
  readonly count: number
}

interface Fault {
  readonly number: number
  readonly message: string
  readonly bytes: string
}

interface Answer {
  readonly codes: Readonly<Record<string, number>>
  readonly faults: readonly Fault[]
  readonly slowest: number
}

/** The other process: checks batches as they are ordered. */
async function serve(): Promise<void> {
  const folder = ownFolder()
  const bench = openBench(await openLexicon(), folder)
  const samples = new Map<Format, readonly Sample[]>()
  process.on('disconnect', () => rmSync(folder, { recursive: true, force: true }))
  process.on('message', async (order: Order) => {
    const known = samples.get(order.format) ?? (await samplesOf(order.format, bench.lexicon))
    samples.set(order.format, known)
    process.send!(await checkBatch(order, known, bench))
  })
  process.send!({ ready: true })
}

async function checkBatch(order: Order, samples: readonly Sample[], bench: Bench): Promise<Answer> {
  const codes: Record<string, number> = {}
  const faults: Fault[] = []
  let slowest = 0
  const cases = fc.sample(caseOf(order.format), { seed: order.seed + order.from, numRuns: order.count })
  for (const [index, each] of cases.entries()) {
    const bytes = toBytes(each, order.format, samples)
    const started = process.cpuUsage()
    try {
      for (const code of await check(order.format, bytes, bench)) codes[code] = (codes[code] ?? 0) + 1
    } catch (error) {
      const message = String((error as Error).stack ?? error)
      faults.push({ number: order.from + index, message, bytes: bytes.toString('base64') })
    }
    slowest = Math.max(slowest, process.cpuUsage(started).user / 1000)
  }
  return { codes, faults, slowest }
}

async function runAll(): Promise<void> {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'all' },
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      minutes: { type: 'string', default: 'Infinity' },
      keep: { type: 'string' },
    },
  })
  const formats = values.format === 'all' ? FORMATS : (values.format.split(',') as Format[])
  const unknown = formats.find((format) => !FORMATS.includes(format))
  if (unknown !== undefined) throw new Error(`Cannot fuzz "${unknown}": there are ${FORMATS.join(', ')}`)
  const { keep } = values
  const [count, seed, from, minutes] = [values.count, values.seed, values.from, values.minutes].map(Number)
  const plan: Plan = { count: count!, seed: seed!, from: from!, minutes: minutes!, keep }
  let faults = 0
  for (const format of formats) faults += await runFormat(format, plan)
  process.exitCode = faults > 0 ? 1 : 0
}

interface Plan {
  readonly count: number
  readonly seed: number
  readonly from: number
  /** For each format at most. */
  readonly minutes: number
  /** Folder for the files that failed. */
  readonly keep: string | undefined
}

/** Fuzzes one format and gives the number of faults. */
async function runFormat(format: Format, { count, seed, from, minutes, keep }: Plan): Promise<number> {
  const codes: Record<string, number> = {}
  let [faults, slowest, child] = [0, 0, await start()]
  const started = performance.now()
  let first = from
  for (; first < count && performance.now() - started < minutes * 60_000; first += BATCH) {
    const order = { format, seed, from: first, count: Math.min(BATCH, count - first) }
    const answer = await ask(child, order)
    if (typeof answer === 'string') {
      faults++
      tell(`${format}: the batch at --from ${first} --seed ${seed} ${answer}`)
      child.kill('SIGKILL')
      child = await start()
      continue
    }
    for (const [code, times] of Object.entries(answer.codes)) codes[code] = (codes[code] ?? 0) + times
    slowest = Math.max(slowest, answer.slowest)
    for (const fault of answer.faults) report(format, fault, seed, keep)
    faults += answer.faults.length
    const done = first + order.count
    if (done % (BATCH * 40) === 0) tell(`${format}: ${done} of ${count}, ${rate(done - from, started)}, ${faults} faults`)
  }
  child.disconnect()
  const files = Math.min(first, count) - from
  const counts = Object.entries(codes)
    .sort(([, a], [, b]) => b - a)
    .map(([code, times]) => `${code} ${times}`)
  tell(`${format}: ${files} files (seed ${seed}, go on with --from ${from + files}), ${rate(files, started)}`)
  tell(`  ${faults} faults, slowest ${Math.round(slowest)} ms; ${counts.join(', ')}`)
  return faults
}

const rate = (files: number, started: number): string =>
  `${Math.round((files / (performance.now() - started)) * 1000)} files a second`

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

function report(format: Format, { number, message, bytes }: Fault, seed: number, keep: string | undefined): void {
  tell(`${format}: case ${number} (seed ${seed}): ${message.split('\n').slice(0, 6).join('\n    ')}`)
  if (keep === undefined) return
  mkdirSync(keep, { recursive: true })
  writeFileSync(join(keep, `${format}-${seed}-${number}`), Buffer.from(bytes, 'base64'))
}

async function start(): Promise<ChildProcess> {
  const child = fork(new URL(import.meta.url), { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  await new Promise((resolve) => child.once('message', resolve))
  return child
}

/** The answer, or what happened instead of one. */
function ask(child: ChildProcess, order: Order): Promise<Answer | string> {
  return new Promise((resolve) => {
    let errors = ''
    const onError = (text: Buffer) => (errors += text)
    const timer = setTimeout(() => settle(`hung: no answer within ${LONGEST_BATCH / 1000} seconds`), LONGEST_BATCH)
    const onExit = () => settle(`ended the process: ${errors.trim().slice(0, 500)}`)
    const settle = (answer: Answer | string) => {
      clearTimeout(timer)
      child.off('message', settle).off('exit', onExit).stderr?.off('data', onError)
      resolve(answer)
    }
    child.stderr?.on('data', onError)
    child.once('message', settle).once('exit', onExit)
    child.send(order)
  })
}

if (process.send) await serve()
else await runAll()
