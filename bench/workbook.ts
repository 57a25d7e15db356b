// npm run bench:workbook [-- hits]: the sample articles over and over until there are so many hits → time, memory and size of the workbook.
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DocumentRecords } from '../src/model/record.ts'
import { openLexicon } from '../src/open-lexicon.ts'
import { annotateEntries } from '../src/pipeline.ts'
import { findFiles } from '../src/sources/find.ts'
import { openFiles } from '../src/sources/open.ts'
import { version } from '../src/version.ts'
import { writeWorkbook } from '../src/writers/workbook/workbook.ts'

/** LibreOffice's options for CSV: comma, quotation mark, UTF-8, all sheets. */
const CSV_OF_EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

const wanted = Number(process.argv[2] ?? 200_000)
const folder = mkdtempSync(join(tmpdir(), 'hedgerow-bench-'))
const path = join(folder, 'hedgerow.xlsx')

async function annotateSamples(): Promise<DocumentRecords[]> {
  const { files } = await findFiles(['corpora'])
  const entries = openFiles(files, { limits: { maximumBytes: 1 << 30 } })
  const documents: DocumentRecords[] = []
  for await (const { records } of annotateEntries(entries, { lexicon: await openLexicon([]), jobs: 1 }))
    documents.push(records)
  return documents
}

const hitsIn = (records: DocumentRecords): number =>
  records.reduce((sum, record) => sum + (record.kind === 'paragraph' ? record.spans.length : 0), 0)

/** The documents again and again under new names, until the hits are enough. */
async function* repeat(documents: readonly DocumentRecords[]): AsyncIterable<DocumentRecords> {
  let hits = 0
  for (let round = 0; hits < wanted; round++) {
    for (const records of documents) {
      hits += hitsIn(records)
      yield records.map((record) =>
        record.kind === 'document'
          ? { ...record, id: `${record.id}-${round}` }
          : { ...record, doc: `${record.doc}-${round}` },
      )
    }
  }
}

const documents = await annotateSamples()
if (documents.every((records) => hitsIn(records) === 0)) throw new Error('The sample articles have no hits')
global.gc?.()
const before = process.memoryUsage().rss
let peak = before
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 20)
const started = performance.now()
const file = await open(path, 'w')
const { bytes, tabs } = await writeWorkbook(
  repeat(documents),
  { folder: join(folder, 'sheets'), version },
  async (chunk) => {
    await file.writeFile(chunk)
  },
)
await file.close()
clearInterval(watch)
const seconds = (performance.now() - started) / 1000
const megabytes = (value: number): string => `${Math.round(value / 1e6)} MB`
console.log(tabs.map(({ tab, rows }) => `${tab} ${rows}`).join(' · '))
console.log(
  `${seconds.toFixed(1)} s, file ${megabytes(bytes)}, memory at most ${megabytes(peak)} (${megabytes(before)} before the first row)`,
)
/** LibreOffice takes minutes for more. */
const MOST_FOR_OFFICE = 20_000
const office =
  wanted > MOST_FOR_OFFICE
    ? undefined
    : spawnSync('soffice', ['--headless', '--convert-to', CSV_OF_EVERY_SHEET, '--outdir', folder, path])
if (office) console.log(office.error ? 'LibreOffice is not here: not opened' : office.stdout.toString().trim())
await rm(folder, { recursive: true })
