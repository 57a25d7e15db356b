// A file of annotated JSONL → hedgerow.xlsx, with the figures that the statistics make of it.
import type { DocumentRecords } from '../model/record.ts'
import { CorpusCounter } from '../statistics/aggregate.ts'
import { commonComparisons } from '../statistics/common-comparisons.ts'
import type { CorpusCounts } from '../statistics/corpus-counts.ts'
import { type KeynessRow, keyness } from '../statistics/keyness.ts'
import { RenderingCounter, type RenderingRow } from '../statistics/renderings.ts'
import { selectCounts, selectionText } from '../statistics/selection.ts'
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
  const counters: Counters = { corpus: new CorpusCounter(), renderings: new RenderingCounter() }
  const documents = counting(readDocuments(path), counters, isWanted)
  const toStatistics = () => ({
    terms: counters.renderings.renderings().map(toTermCells),
    keyness: toKeynessRows(counters.corpus.counts()),
  })
  return writeWorkbook(documents, { folder, version, metadata, toStatistics }, sink)
}

interface Counters {
  readonly corpus: CorpusCounter
  readonly renderings: RenderingCounter
}

async function* counting(
  documents: AsyncIterable<DocumentRecords>,
  { corpus, renderings }: Counters,
  isWanted: () => boolean,
): AsyncIterable<DocumentRecords> {
  for await (const records of documents) {
    if (!isWanted()) throw new Error('Stopped: the workbook is not wanted any more')
    for (const record of records) {
      corpus.add(record)
      renderings.add(record)
    }
    yield records
  }
}

/** Every comparison the corpus has the texts for; by sentences, for some are across the languages. */
const toKeynessRows = (counts: CorpusCounts): Cell[][] =>
  commonComparisons(counts).flatMap(({ a, b }) => {
    const names = [selectionText(a), selectionText(b)]
    const rows = keyness(selectCounts(counts, a), selectCounts(counts, b), { base: 'sentences' })
    return rows.map((row) => [...names, ...toKeynessCells(row)])
  })

const toKeynessCells = ({ label, item, a, b, ...row }: KeynessRow): Cell[] => [
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
  Number(row.pHolm.toPrecision(3)),
  round(row.bic, 3),
  Number(row.textsPHolm.toPrecision(3)),
]

const toTermCells = ({ concept, tr, en, relations, count, documents, isBackTranslation }: RenderingRow): Cell[] => [
  concept,
  tr,
  en,
  relations.join('; '),
  count,
  documents,
  isBackTranslation || undefined,
]

const round = (value: number | undefined, digits: number): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(digits))
