// annotate, the work: input paths → entries → records → stdout or the files of a run, then the closing table.

import { loadMetadata } from '../batch/metadata.ts'
import type { OutputFile } from '../batch/output-file.ts'
import { beginRun, discardRun, MANIFEST, type OnExists, publishRun } from '../batch/run.ts'
import { broadcast } from '../flow/broadcast.ts'
import { InputError } from '../flow/errors.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { DocumentRecords } from '../model/record.ts'
import { openLexicon } from '../open-lexicon.ts'
import { annotateEntries, type Outcome } from '../pipeline.ts'
import { checkEncoding } from '../sources/encoding.ts'
import { type Found, findFiles } from '../sources/find.ts'
import { openFiles, openStream } from '../sources/open.ts'
import { defaultLimits, type SourceEntry } from '../sources/source.ts'
import { version } from '../version.ts'
import { ALIGNMENT_COLUMNS, toAlignmentRows } from '../writers/alignment-table.ts'
import { type Cell, type CsvDialect, csvBeginning, toCsv } from '../writers/csv.ts'
import { HIT_COLUMNS, toHitRows } from '../writers/hits.ts'
import { toLines } from '../writers/jsonl.ts'
import { SUMMARY_COLUMNS, toSummaryRows } from '../writers/summary.ts'
import { toClosingTable } from './closing-table.ts'
import { listenForInterrupt, untilAborted } from './interrupt.ts'
import { openProgress } from './progress.ts'
import { addToTally, emptyTally, type Tally } from './tally.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceWords } from './words.ts'

export interface AnnotateOptions {
  readonly output?: string
  readonly write: readonly string[]
  readonly excel?: 'tr' | 'en'
  readonly lexicon: readonly string[]
  readonly encoding?: string
  readonly jobs: number
  readonly metadata?: string
  readonly onExists: OnExists
  readonly failOn: 'any' | 'none'
  readonly maxMegabytes: number
}

/** Runs the job and gives the exit status. */
export async function runAnnotate(
  paths: readonly string[],
  options: AnnotateOptions,
  terminal: Terminal,
  words: InterfaceWords,
): Promise<number> {
  if (options.encoding !== undefined) checkEncoding(options.encoding)
  const found = await findInput(paths)
  const lexicon = await openLexicon(options.lexicon)
  const interrupt = listenForInterrupt()
  const started = performance.now()
  const job: Job = { options, terminal, words, lexicon, found, tally: emptyTally(), entriesIn: 0, inputs: [] }
  try {
    const outcomes = untilAborted(
      annotateEntries(await openEntries(job), { lexicon, jobs: options.jobs }),
      interrupt.signal,
    )
    const isWhole = () => interrupt.status() === undefined
    if (options.output === undefined) await toStandardOutput(outcomes, job)
    else await toFolder(outcomes, options.output, job, isWhole)
    if (isWhole()) tellEnd(job, (performance.now() - started) / 1000)
    else terminal.warn(words.interrupted)
    return interrupt.status() ?? exitStatus(job)
  } finally {
    interrupt.stopListening()
  }
}

/** One run of the command: what it was given, and what it has counted so far. */
interface Job {
  readonly options: AnnotateOptions
  readonly terminal: Terminal
  readonly words: InterfaceWords
  readonly lexicon: Lexicon
  /** Undefined where documents come from standard input. */
  readonly found: Found | undefined
  readonly tally: Tally
  entriesIn: number
  /** Id and hash of every document that came in, for the manifest. */
  readonly inputs: { id: string; sha256: string | null }[]
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

async function openEntries(job: Job): Promise<AsyncIterable<SourceEntry>> {
  const { options, found, terminal, words } = job
  const table = options.metadata ?? found?.metadata[0]
  const metadata = table === undefined ? undefined : await loadMetadata(table)
  if (table !== undefined && options.metadata === undefined) terminal.say(`${words.usingMetadata}: ${table}`)
  if (found && found.passedOver.length > 0) terminal.say(`${words.passedOver}: ${toList(found.passedOver)}`)
  const open = {
    limits: { ...defaultLimits, maximumBytes: options.maxMegabytes * 1024 * 1024 },
    onPassedOver: (path: string) => terminal.say(`${words.passedOver}: ${path}`),
    ...(options.encoding !== undefined && { encoding: options.encoding }),
    ...(metadata && { metadata }),
  }
  return countIn(found ? openFiles(found.files, open) : openStream(process.stdin, 'stdin', open), job)
}

const MOST_NAMES = 5
const toList = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ` … (${names.length})` : '')

async function* countIn(entries: AsyncIterable<SourceEntry>, job: Job): AsyncIterable<SourceEntry> {
  for await (const entry of entries) {
    job.entriesIn++
    yield entry
  }
}

/** Counts what comes out, and moves the progress bar. */
async function* counted(outcomes: AsyncIterable<Outcome>, job: Job): AsyncIterable<DocumentRecords> {
  const total = job.found?.files.reduce((sum, file) => sum + file.bytes, 0)
  const progress = openProgress(job.terminal, job.words, total)
  try {
    for await (const { entry, records } of outcomes) {
      addToTally(job.tally, records)
      const [first] = records
      job.inputs.push({ id: entry.id, sha256: first?.kind === 'document' ? first.sha256 : null })
      if (first?.kind === 'error') progress.interrupt(`${first.path}: ${first.message}`)
      progress.advance(entry.bytes, job.tally.documents + job.tally.failed)
      yield records
    }
  } finally {
    progress.end()
  }
}

async function toStandardOutput(outcomes: AsyncIterable<Outcome>, job: Job): Promise<void> {
  for await (const records of counted(outcomes, job)) await job.terminal.print(toLines(records))
}

async function toFolder(
  outcomes: AsyncIterable<Outcome>,
  folder: string,
  job: Job,
  isWhole: () => boolean,
): Promise<void> {
  const plans = planFiles(job.options)
  const files = await beginRun(
    folder,
    plans.map(({ name }) => name),
    job.options.onExists,
  )
  try {
    const writers = plans.map(({ beginning, toText }, index) => writeInto(files[index]!, beginning, toText))
    await broadcast(counted(outcomes, job), writers)
    if (isWhole()) await publishRun(folder, files, (summaries) => toManifest(job, summaries))
    else await discardRun(files)
  } catch (error) {
    await discardRun(files)
    throw error
  }
}

interface FilePlan {
  readonly name: string
  readonly beginning: string
  readonly toText: (records: DocumentRecords) => string
}

/** The files of a run, in the order people open them. */
export function planFiles({ write, excel }: Pick<AnnotateOptions, 'write' | 'excel'>): FilePlan[] {
  const dialect: CsvDialect = excel ? `excel-${excel}` : 'plain'
  const table = (
    name: string,
    columns: readonly string[],
    toRows: (records: DocumentRecords) => Cell[][],
  ): FilePlan => ({
    name,
    beginning: csvBeginning(dialect) + toCsv([columns], dialect),
    toText: (records) => toCsv(toRows(records), dialect),
  })
  return [
    ...(write.includes('jsonl') ? [{ name: 'annotations.jsonl', beginning: '', toText: toLines }] : []),
    ...(write.includes('csv')
      ? [
          table('hits.csv', HIT_COLUMNS, toHitRows),
          table('alignment.csv', ALIGNMENT_COLUMNS, toAlignmentRows),
          table('summary.csv', SUMMARY_COLUMNS, toSummaryRows),
        ]
      : []),
  ]
}

const writeInto =
  (file: OutputFile, beginning: string, toText: (records: DocumentRecords) => string) =>
  async (items: AsyncIterable<DocumentRecords>): Promise<void> => {
    await file.write(beginning)
    for await (const records of items) await file.write(toText(records))
  }

/** What was run on what, with which words; no date, host or absolute path, so that equal runs have equal manifests. */
function toManifest({ options, lexicon, tally, inputs }: Job, files: readonly unknown[]): string {
  const manifest = {
    tool: 'hedgerow',
    version,
    options: { write: options.write, excel: options.excel ?? null, encoding: options.encoding ?? null },
    lexicon: { hash: lexicon.hash, rows: lexicon.rows.length, matched: tally.cues.size },
    counts: {
      documents_in: inputs.length,
      documents: tally.documents,
      failed: tally.failed,
      words: tally.words,
      paragraphs: tally.paragraphs,
      spans: tally.spans,
      beads: tally.beads,
      repairs: tally.repairs,
    },
    inputs,
    files,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function tellEnd(job: Job, seconds: number): void {
  const { tally, options, terminal, words, lexicon } = job
  if (job.entriesIn !== tally.documents + tally.failed) throw new Error(words.lost)
  if (options.output === undefined) return
  const files = [...planFiles(options).map(({ name }) => name), MANIFEST]
  for (const line of toClosingTable({
    tally,
    words,
    seconds,
    folder: options.output,
    files,
    rows: lexicon.rows.length,
  })) {
    terminal.say(line)
  }
}

const exitStatus = ({ tally, options }: Job): number => (tally.failed > 0 && options.failOn === 'any' ? 1 : 0)
