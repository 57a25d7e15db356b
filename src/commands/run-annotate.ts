// annotate, the work: input paths → entries → products → stdout or the files of a run, then the closing table.
import { lookAhead } from '../batch/look-ahead.ts'
import { loadMetadata } from '../batch/metadata.ts'
import { MANIFEST, type OnExists } from '../batch/run.ts'
import { type Shard, type ShardPlaces, takeShard } from '../batch/shard.ts'
import { isWorkForAll, weightOf, workersNeeded } from '../batch/workers-needed.ts'
import { type Crew, type CrewOptions, startWorkers, workAlone } from '../crew.ts'
import { InputError, visible } from '../flow/errors.ts'
import { type BatchEntry, openBatch } from '../inputs.ts'
import { openLexicon } from '../open-lexicon.ts'
import { type Produced, produce } from '../pipeline.ts'
import { checkEncoding } from '../sources/encoding.ts'
import { type Found, findFiles } from '../sources/find.ts'
import { readLimit } from '../sources/limits.ts'
import { type OpenOptions, openStream } from '../sources/open.ts'
import { defaultLimits, type ReadLimits } from '../sources/source.ts'
import { emptyTally, joinTallies } from '../tally.ts'
import { toClosingTable } from './closing-table.ts'
import { type Interrupt, listenForInterrupt, untilAborted } from './interrupt.ts'
import { openProgress } from './progress.ts'
import { describeError, type Terminal } from './terminal.ts'
import { type InterfaceLanguage, type InterfaceWords, interfaceWords } from './words.ts'
import { beginFolder, filesOf, type Job, writeFolder } from './write-folder.ts'

export interface AnnotateOptions {
  readonly output?: string
  readonly write: readonly string[]
  readonly excel?: 'tr' | 'en'
  readonly lexicon: readonly string[]
  readonly encoding?: string
  readonly jobs: number
  readonly metadata?: string
  readonly onExists: OnExists
  readonly resume?: boolean
  readonly shard?: Shard
  readonly failOn: 'any' | 'none'
  readonly maxMegabytes: number
  readonly limit?: readonly string[]
}

/** Runs the job and gives the exit status. */
export async function runAnnotate(
  paths: readonly string[],
  options: AnnotateOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const words = interfaceWords(language)
  if (options.encoding !== undefined) checkEncoding(options.encoding)
  if (options.resume && options.output === undefined) throw resumesNothing()
  const found = await findInput(paths)
  const interrupt = listenForInterrupt()
  const started = performance.now()
  const places: ShardPlaces = { at: [], total: 0 }
  let crew: Crew | undefined
  try {
    const open = await toOpenOptions(found, options, terminal, words)
    const { items, ...amount } = await lookAhead(
      untilAborted(openEntries(found, open, options.shard, places), interrupt.signal),
      weightOf,
      (seen) => isWorkForAll(options.jobs, seen),
    )
    const crewOptions = toCrewOptions(options, open)
    const workers = workersNeeded(options.jobs, amount)
    // Workers load their lexicons while this thread loads its own.
    if (workers > 0) crew = startWorkers(workers, crewOptions)
    const lexicon = await openLexicon(options.lexicon)
    crew ??= workAlone(lexicon, crewOptions)
    const job: Job = { options, terminal, words, language, lexicon, tally: emptyTally(), inputs: [], places }
    const status = await runJob(job, { items, crew, total: totalBytes(found, options.shard), interrupt })
    if (status === 0) tellEnd(job, (performance.now() - started) / 1000)
    return interrupt.status() ?? (status === 0 ? exitStatus(job) : status)
  } finally {
    interrupt.stopListening()
    await crew?.close()
    if (found === undefined) process.stdin.destroy()
  }
}

/** What goes through a run. */
interface Flow {
  readonly items: AsyncIterable<BatchEntry>
  readonly crew: Crew
  /** Bytes expected; undefined where nobody knows. */
  readonly total: number | undefined
  readonly interrupt: Interrupt
}

/** Gives 0 when everything is written, else the exit status; what went wrong has been told. */
async function runJob(job: Job, { items, crew, total, interrupt }: Flow): Promise<number> {
  const { options, terminal, words } = job
  let entriesIn = 0
  const entries = tapped(items, () => entriesIn++)
  const run = options.output === undefined ? undefined : await beginFolder(options.output, job)
  const findLines = run?.found === 'kept' ? (input: string) => run.store.find(input) : undefined
  const produced = counted(produce(entries, { ...crew, ...(findLines && { findLines }) }), job, total)
  const isWhole = () => interrupt.status() === undefined
  try {
    if (run) await writeFolder(produced, run, job, isWhole)
    else for await (const { product } of produced) await terminal.print(product.lines)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    terminal.warn(describeError(error))
    return 1
  }
  if (!isWhole()) {
    terminal.warn(run ? words.interruptedKept : words.interrupted)
    return interrupt.status()!
  }
  if (entriesIn !== job.tally.documents + job.tally.failed) throw new Error(words.lost)
  return 0
}

async function findInput(paths: readonly string[]): Promise<Found | undefined> {
  if (!paths.includes('-')) return findFiles(paths)
  if (paths.length === 1) return undefined
  throw new InputError({
    path: '-',
    message: 'Cannot read standard input and files in one run',
    wayOut: 'Give either - or paths',
    code: 'usage',
  })
}

async function toOpenOptions(
  found: Found | undefined,
  options: AnnotateOptions,
  terminal: Terminal,
  words: InterfaceWords,
): Promise<OpenOptions> {
  const table = options.metadata ?? found?.metadata[0]
  const metadata = table === undefined ? undefined : await loadMetadata(table)
  if (table !== undefined && options.metadata === undefined) terminal.say(`${words.usingMetadata}: ${visible(table)}`)
  if (found && found.passedOver.length > 0) terminal.say(`${words.passedOver}: ${toList(found.passedOver)}`)
  return {
    limits: toLimits(options),
    onPassedOver: (path: string) => terminal.say(`${words.passedOver}: ${visible(path)}`),
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(metadata && { metadata }),
  }
}

const toLimits = ({ maxMegabytes, limit = [] }: AnnotateOptions): ReadLimits => ({
  ...defaultLimits,
  maximumBytes: maxMegabytes * 1024 * 1024,
  ...Object.assign({}, ...limit.map(readLimit)),
})

function openEntries(
  found: Found | undefined,
  open: OpenOptions,
  shard: Shard | undefined,
  places: ShardPlaces,
): AsyncIterable<BatchEntry> {
  const entries: AsyncIterable<BatchEntry> = found
    ? openBatch(found.files, open)
    : openStream(process.stdin, 'stdin', open)
  return shard ? takeShard(entries, shard, places) : entries
}

/** About as many as there will be: the parts of a corpus are about equal. */
const totalBytes = (found: Found | undefined, shard: Shard | undefined): number | undefined =>
  found && found.files.reduce((sum, file) => sum + file.bytes, 0) / (shard?.count ?? 1)

const toCrewOptions = (options: AnnotateOptions, { limits, encoding }: OpenOptions): CrewOptions => ({
  lexicons: options.lexicon,
  tables: { write: options.output === undefined ? [] : options.write, ...(options.excel && { excel: options.excel }) },
  open: { limits, ...(encoding !== undefined && { encoding }) },
})

const MOST_NAMES = 5
const toList = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).map(visible).join(', ') + (names.length > MOST_NAMES ? ` … (${names.length})` : '')

async function* tapped<Item>(items: AsyncIterable<Item>, see: () => void): AsyncIterable<Item> {
  for await (const item of items) {
    see()
    yield item
  }
}

/** Counts what comes out, and moves the progress bar. */
async function* counted(
  outcomes: AsyncIterable<Produced>,
  { terminal, words, language, tally, inputs }: Job,
  total: number | undefined,
): AsyncIterable<Produced> {
  const progress = openProgress(terminal, { words, language }, total)
  try {
    for await (const produced of outcomes) {
      const { entry, product } = produced
      joinTallies(tally, product.tally)
      inputs.push({ id: entry.id, sha256: product.source?.sha256 ?? null })
      if (product.error) progress.interrupt(`${product.error.path}: ${product.error.message}`)
      progress.advance(entry.bytes, tally.documents + tally.failed)
      yield produced
    }
  } finally {
    progress.end()
  }
}

function tellEnd(job: Job, seconds: number): void {
  const { tally, options, terminal, words, lexicon } = job
  if (options.output === undefined) return
  const files = [...filesOf(options), MANIFEST]
  const { rows } = lexicon
  for (const line of toClosingTable({ tally, words, seconds, folder: options.output, files, rows })) terminal.say(line)
}

const resumesNothing = (): InputError =>
  new InputError({
    path: '--resume',
    message: 'Cannot go on with a run that writes to standard output: nothing of it is kept',
    wayOut: 'Name the folder of the interrupted run with -o',
    code: 'usage',
  })

const exitStatus = ({ tally, options }: Job): number => (tally.failed > 0 && options.failOn === 'any' ? 1 : 0)
