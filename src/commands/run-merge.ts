// merge: the folders of annotate --shard 1/n … n/n → one folder, byte for byte that of a run without --shard.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { JOURNAL, RECORDS } from '../batch/record-store.ts'
import { MANIFEST, type OnExists } from '../batch/run.ts'
import { checkShards, type ShardRun, shardManifestSchema, type Turn, toTurns } from '../batch/shard-manifests.ts'
import { InputError, type Problem } from '../flow/errors.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { DocumentRecords } from '../model/record.ts'
import { openLexicon } from '../open-lexicon.ts'
import type { Produced } from '../pipeline.ts'
import { toProduct } from '../product.ts'
import { planTables } from '../tables.ts'
import { emptyTally, joinTallies } from '../tally.ts'
import { version } from '../version.ts'
import { toClosingTable } from './closing-table.ts'
import { listenForInterrupt } from './interrupt.ts'
import { readDocuments } from './read-documents.ts'
import type { Terminal } from './terminal.ts'
import { type InterfaceLanguage, interfaceWords } from './words.ts'
import { beginFolder, filesOf, type Job, writeFolder } from './write-folder.ts'

export interface MergeOptions {
  readonly output: string
  readonly lexicon: readonly string[]
  readonly onExists: OnExists
}

/**
 * Joins the parts, given in any order. Exit status 0; 130 or 143 where it was interrupted. Memory: one document.
 *
 * @throws {InputError} with everything that keeps the folders from being one run: a part missing or given twice, another
 * lexicon, version or input, a file that was changed since. Nothing is written then.
 */
export async function runMerge(
  folders: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const started = performance.now()
  const runs = await readShards(folders)
  const lexicon = await openSameLexicon(runs, options.lexicon)
  const job = toJob(runs[0]!, { options, lexicon, terminal, language })
  const interrupt = listenForInterrupt()
  try {
    const run = await beginFolder(options.output, job)
    const isWhole = () => interrupt.status() === undefined
    await writeFolder(joined(runs, job, isWhole), run, job, isWhole)
  } finally {
    interrupt.stopListening()
  }
  if (interrupt.status() === undefined) tellEnd(job, (performance.now() - started) / 1000)
  return interrupt.status() ?? 0
}

async function readShards(folders: readonly string[]): Promise<ShardRun[]> {
  const runs: ShardRun[] = []
  const problems: Problem[] = []
  for (const folder of folders) {
    const manifest = await readManifest(folder)
    if ('message' in manifest) problems.push(manifest)
    else runs.push({ folder, manifest })
  }
  if (problems.length === 0) problems.push(...checkShards(runs))
  if (problems.length === 0) for (const run of runs) problems.push(...(await checkRecords(run)))
  if (problems.length > 0) throw new InputError(problems)
  return runs
}

const problem = (folder: string, why: string, wayOut: string): Problem => ({
  path: folder,
  message: `Cannot merge "${folder}": ${why}`,
  wayOut,
  code: 'no-run',
})

async function readManifest(folder: string): Promise<ShardRun['manifest'] | Problem> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined)
  if (text === undefined) {
    const isInterrupted = await access(join(folder, JOURNAL)).then(
      () => true,
      () => false,
    )
    return isInterrupted
      ? problem(folder, 'its run was interrupted', 'Finish it: the same annotate command with --resume')
      : problem(folder, `there is no ${MANIFEST}`, 'Give the folders that annotate --shard … -o wrote')
  }
  try {
    return shardManifestSchema.parse(JSON.parse(text))
  } catch {
    return problem(folder, `its ${MANIFEST} is none of a run`, 'Run the part again')
  }
}

/** The records must be those the manifest tells of: somebody may have edited them. */
async function checkRecords({ folder, manifest }: ShardRun): Promise<Problem[]> {
  const hash = createHash('sha256')
  const path = join(folder, RECORDS)
  try {
    for await (const bytes of createReadStream(path)) hash.update(bytes as Uint8Array)
  } catch (error) {
    return [problem(folder, `its ${RECORDS} cannot be read (${(error as NodeJS.ErrnoException).code})`, 'Run it again')]
  }
  const promised = manifest.files.find(({ name }) => name === RECORDS)?.sha256
  const why = `its ${RECORDS} is not the one that its ${MANIFEST} tells of`
  return hash.digest('hex') === promised ? [] : [problem(folder, why, 'Run the part again')]
}

async function openSameLexicon([first]: readonly ShardRun[], folders: readonly string[]): Promise<Lexicon> {
  const lexicon = await openLexicon(folders)
  const { folder, manifest } = first!
  if (manifest.version !== version) {
    const why = `version ${manifest.version} made it, this is ${version}`
    throw new InputError(problem(folder, why, `Merge with version ${manifest.version}, or run the parts again`))
  }
  if (manifest.lexicon.hash === lexicon.hash) return lexicon
  const wayOut = 'Give the folders with --lexicon that the parts were annotated with'
  throw new InputError(problem(folder, 'it was made with another lexicon', wayOut))
}

interface Given extends Pick<Job, 'lexicon' | 'terminal' | 'language'> {
  readonly options: MergeOptions
}

/** The job that a run without parts would have been. */
function toJob({ manifest }: ShardRun, { options, ...given }: Given): Job {
  const { write, excel, encoding } = manifest.options
  return {
    ...given,
    words: interfaceWords(given.language),
    tally: emptyTally(),
    inputs: [],
    places: { at: [], total: 0 },
    options: {
      write,
      ...(excel && { excel }),
      ...(encoding !== null && { encoding }),
      ...{ output: options.output, lexicon: options.lexicon, onExists: options.onExists },
      ...{ jobs: 1, failOn: 'none', maxMegabytes: 1 },
    },
  }
}

/** The documents of all parts, each in its turn, as annotate would have produced them. */
async function* joined(runs: readonly ShardRun[], job: Job, isWanted: () => boolean): AsyncIterable<Produced> {
  const plans = planTables(job.options)
  const readers = runs.map(({ folder }) => readDocuments(join(folder, RECORDS))[Symbol.asyncIterator]())
  try {
    for (const { run, id, sha256 } of toTurns(runs)) {
      if (!isWanted()) return
      const { value: records, done } = await readers[run]!.next()
      if (done || idOf(records) !== id) throw new InputError(lost(runs[run]!.folder, id))
      const product = toProduct(records, plans)
      joinTallies(job.tally, product.tally)
      job.inputs.push({ id, sha256 })
      yield { entry: { id, path: '', bytes: 0, open: neverOpened }, product, isReused: false }
    }
  } finally {
    for (const reader of readers) await reader.return?.()
  }
}

const idOf = ([first]: DocumentRecords): Turn['id'] | undefined =>
  first?.kind === 'document' ? first.id : first?.kind === 'error' ? first.doc : undefined

const lost = (folder: string, id: string): Problem =>
  problem(folder, `its ${RECORDS} has no document "${id}" where its ${MANIFEST} tells of one`, 'Run the part again')

const neverOpened = (): never => {
  throw new Error('A document of a part is not opened again')
}

function tellEnd({ tally, options, terminal, words, lexicon }: Job, seconds: number): void {
  const files = [...filesOf(options), MANIFEST]
  const table = toClosingTable({ tally, words, seconds, folder: options.output!, files, rows: lexicon.rows })
  for (const line of table) terminal.say(line)
}
