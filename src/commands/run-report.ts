// report: annotated JSONL → one self-contained HTML page, written beside its place and given its name when it is whole.
import type { OnExists } from '../batch/run.ts'
import { InputError } from '../flow/errors.ts'
import { type DocumentRecords, type OutputRecord, recordSchema } from '../model/record.ts'
import { openLexicon } from '../open-lexicon.ts'
import { makeReport } from './make-report.ts'
import { writeFileWhole } from './output-place.ts'
import { readDocuments } from './read-documents.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage } from './words.ts'

export interface ReportOptions {
  readonly output: string
  readonly onExists: OnExists
  /** Folders with lexicon rows of the user's own, for the names of their concepts. */
  readonly lexicon: readonly string[]
}

/**
 * Writes the page. Exit status 0.
 *
 * @throws {InputError} if the file cannot be read, is no annotated JSONL, or the page is there already.
 */
export async function runReport(
  path: string,
  { output, onExists, lexicon }: ReportOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const words = await openLexicon(lexicon)
  await writeFileWhole(output, onExists, async (file) => {
    await file.write(await makeReport(checked(readDocuments(path), path), words, language))
  })
  terminal.say(output)
  return 0
}

/** Passes on documents whose records are as they should be; throws at the first that are not. */
async function* checked(documents: AsyncIterable<DocumentRecords>, path: string): AsyncIterable<DocumentRecords> {
  for await (const records of documents) {
    const [first] = records
    for (const record of records) {
      refuseBroken(record, path)
      if (record.kind === 'document' || record.kind === 'error') continue
      if (first?.kind !== 'document' || first.id !== record.doc)
        throw problem(path, `the ${record.kind} of "${record.doc}" stands without its document`)
    }
    yield records
  }
}

/** What is missing or wrong is refused; what a later version may have added is not. */
function refuseBroken(record: OutputRecord, path: string): void {
  const issues = recordSchema.safeParse(record).error?.issues ?? []
  const issue = issues.find(({ code }) => code !== 'unrecognized_keys')
  if (!issue) return
  const name = record.kind === 'document' ? record.id : record.doc
  throw problem(path, `${record.kind} of "${name}": ${issue.path.join('.')}: ${issue.message}`)
}

const problem = (path: string, why: string): InputError =>
  new InputError({
    path,
    message: `Cannot make a report: ${why}`,
    wayOut: 'Give annotated JSONL as "hedgerow annotate" writes it; "hedgerow verify" tells every fault of a file',
    code: 'no-record',
  })
