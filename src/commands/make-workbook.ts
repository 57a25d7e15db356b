// A file of annotated JSONL → hedgerow.xlsx, with the figures that the statistics make of it.
import type { DocumentRecords } from '../model/record.ts'
import { CorpusCounter } from '../statistics/aggregate.ts'
import type { CorpusCounts } from '../statistics/corpus-counts.ts'
import { type KeynessRow, keyness } from '../statistics/keyness.ts'
import { selectCounts, toSelection } from '../statistics/selection.ts'
import { version } from '../version.ts'
import type { Cell } from '../writers/csv.ts'
import type { ByteSink } from '../writers/workbook/archive.ts'
import { type WorkbookSummary, writeWorkbook } from '../writers/workbook/workbook.ts'
import { readDocuments, readMetadataNames } from './read-documents.ts'

/** Metadata beyond these stand together in one column: a sheet has 16,384 columns, a reader fewer. */
const MOST_METADATA = 50

/**
 * Writes the workbook of the records in `path` to `sink`. Beside the workbook's `folder` for unfinished sheets nothing is
 * touched; of the records one document is in memory. Ends in an error when `isWanted` says no (after an interrupt).
 *
 * @throws {InputError} if the file cannot be read or a line is no annotated record.
 */
export async function makeWorkbook(
  path: string,
  folder: string,
  sink: ByteSink,
  isWanted: () => boolean = () => true,
): Promise<WorkbookSummary> {
  const metadata = (await readMetadataNames(path)).slice(0, MOST_METADATA)
  const counter = new CorpusCounter()
  const documents = counting(readDocuments(path), counter, isWanted)
  const toKeyness = () => toKeynessRows(counter.counts())
  return writeWorkbook(documents, { folder, version, metadata, toKeyness }, sink)
}

async function* counting(
  documents: AsyncIterable<DocumentRecords>,
  counter: CorpusCounter,
  isWanted: () => boolean,
): AsyncIterable<DocumentRecords> {
  for await (const records of documents) {
    if (!isWanted()) throw new Error('Stopped: the workbook is not wanted any more')
    for (const record of records) counter.add(record)
    yield records
  }
}

/** The comparisons of the sheet Keyness: Turkish first, English second. */
const COMPARISONS = [
  ['tr / en', 'lang=tr', 'lang=en'],
  ['Öz / abstract', 'section=abstract,lang=tr', 'section=abstract,lang=en'],
] as const

const toKeynessRows = (counts: CorpusCounts): Cell[][] =>
  COMPARISONS.flatMap(([name, turkish, english]) => {
    const part = (selection: string) => selectCounts(counts, toSelection(selection)!)
    return keyness(part(turkish), part(english), { base: 'sentences' }).map((row) => [name, ...toCells(row)])
  })

const toCells = ({ label, item, a, b, ...row }: KeynessRow): Cell[] => [
  label,
  item,
  a.hits,
  b.hits,
  round(a.perHundredSentences, 3),
  round(b.perHundredSentences, 3),
  a.range,
  b.range,
  round(row.logRatio?.value, 3),
  round(row.logRatio?.low, 3),
  round(row.logRatio?.high, 3),
  round(row.g2, 3),
  round(row.pHolm, 6),
  round(row.bic, 3),
  round(row.textsPHolm, 6),
]

const round = (value: number | undefined, digits: number): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(digits))
