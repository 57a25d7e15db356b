// annotate -o: products → the files of a run, by way of a store that an interrupted run can be resumed from.
import { writing } from '../batch/cannot-write.ts'
import type { Basis } from '../batch/journal.ts'
import { RECORDS } from '../batch/record-store.ts'
import { beginRun, publishRun, type Run, suspendRun } from '../batch/run.ts'
import { type ShardPlaces, toShardName } from '../batch/shard.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Produced } from '../pipeline.ts'
import { planTables, type TableOptions } from '../tables.ts'
import type { Tally } from '../tally.ts'
import { version } from '../version.ts'
import { REPORT, WORKBOOK } from './output-names.ts'
import { readDocuments } from './read-documents.ts'
import type { AnnotateOptions } from './run-annotate.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage, InterfaceWords } from './words.ts'

/** One run of the command: what it was given, and what it has counted so far. */
export interface Job {
  readonly options: AnnotateOptions
  readonly terminal: Terminal
  readonly words: InterfaceWords
  readonly language: InterfaceLanguage
  readonly lexicon: Lexicon
  readonly tally: Tally
  /** Id and hash of every document that came in, for the manifest. */
  readonly inputs: { id: string; sha256: string | null }[]
  /** Where the documents of a part stand among all; read only where there is a part. */
  readonly places: ShardPlaces
}

/** The files of a run but its manifest, in the order people open them. */
export const filesOf = (options: TableOptions): string[] => [
  ...(options.write.includes('jsonl') ? [RECORDS] : []),
  ...planTables(options).map(({ name }) => name),
  ...(options.write.includes('html') ? [REPORT] : []),
  ...(options.write.includes('xlsx') ? [WORKBOOK] : []),
]

/** Begins the files, and says what there is to go on from if that was asked for. */
export async function beginFolder(folder: string, { options, lexicon, terminal, words }: Job): Promise<Run> {
  const resume = options.resume ?? false
  const run = await beginRun({
    folder,
    names: filesOf(options),
    onExists: options.onExists,
    basis: toBasis(options, lexicon),
    resume,
  })
  if (resume) {
    const told = { kept: `${words.goingOn}: ${run.store.kept}`, other: words.nothingUsable, nothing: words.nothingKept }
    terminal.say(told[run.found])
  }
  return run
}

/** Every option that changes a record belongs here, or a resumed run would mix records of two kinds. */
const toBasis = ({ encoding }: AnnotateOptions, lexicon: Lexicon): Basis => ({
  version,
  lexicon: lexicon.hash,
  options: { encoding: encoding ?? null },
})

/** Writes the products as they come, and gives the files their names at the end, unless the run was interrupted. */
export async function writeFolder(
  outcomes: AsyncIterable<Produced>,
  run: Run,
  job: Job,
  isWhole: () => boolean,
): Promise<void> {
  try {
    await writeAll(outcomes, run, job)
    const toText = (files: readonly unknown[]) => toManifest(job, files)
    if (isWhole()) await publishRun(run, toText, (path) => writeFromRecords(path, run, job, isWhole))
    else await suspendRun(run)
  } catch (error) {
    await suspendRun(run)
    if (isWhole()) throw error
  }
}

async function writeAll(outcomes: AsyncIterable<Produced>, run: Run, { options }: Job): Promise<void> {
  const beginnings = planTables(options).map(({ beginning }) => beginning)
  await writing(run.folder, true, () => writeTables(run, beginnings))
  for await (const produced of outcomes) {
    await writing(run.folder, true, async () => {
      await keep(run, produced)
      await writeTables(run, produced.product.tables)
    })
  }
}

/** Files that are made from the records when all of them are there; what makes them is loaded where they are asked for. */
async function writeFromRecords(
  path: string,
  { folder, files }: Run,
  { lexicon, language }: Job,
  isWanted: () => boolean,
): Promise<void> {
  const report = files.find(({ name }) => name === REPORT)
  if (report) {
    const { makeReport } = await import('./make-report.ts')
    await report.write(await makeReport(readDocuments(path), lexicon, language))
  }
  const workbook = files.find(({ name }) => name === WORKBOOK)
  if (workbook) {
    const { makeWorkbook } = await import('./make-workbook.ts')
    await makeWorkbook(path, `${folder}/${WORKBOOK}.sheets.partial`, (bytes) => workbook.write(bytes), isWanted)
  }
}

async function keep({ store }: Run, { entry, product, isReused }: Produced): Promise<void> {
  const { lines, sha256, source } = product
  if (isReused && source) store.reuse(source.input, lines)
  else await store.append(entry.id, source?.input, lines, sha256)
}

async function writeTables({ files }: Run, texts: readonly (string | Uint8Array)[]): Promise<void> {
  for (const [index, text] of texts.entries()) await files[index]!.write(text)
}

/** What was run on what, with which words; no date, host or absolute path, so that equal runs have equal manifests. */
function toManifest({ options, lexicon, tally, inputs, places }: Job, files: readonly unknown[]): string {
  const { write, excel, encoding, shard } = options
  const manifest = {
    tool: 'hedgerow',
    version,
    options: {
      write,
      excel: excel ?? null,
      encoding: encoding ?? null,
      ...(shard && { shard: toShardName(shard) }),
    },
    lexicon: { hash: lexicon.hash, rows: lexicon.rows.length, matched: tally.cues.size },
    counts: {
      documents_in: inputs.length,
      ...(shard && { documents_of_all_parts: places.total }),
      documents: tally.documents,
      failed: tally.failed,
      words: tally.words,
      paragraphs: tally.paragraphs,
      spans: tally.spans,
      beads: tally.beads,
      repairs: tally.repairs,
    },
    inputs: shard ? inputs.map((input, index) => ({ ...input, at: places.at[index] })) : inputs,
    files,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}
