// Records of many documents → one workbook, sheet beside sheet, in constant memory: hedgerow.xlsx.
import { mkdir, rm } from 'node:fs/promises'
import type { DocumentRecords } from '../../model/record.ts'
import type { Cell } from '../csv.ts'
import { type ByteSink, writeArchive } from './archive.ts'
import type { CellTally } from './cell-xml.ts'
import type { SheetPlan } from './column.ts'
import { packageParts } from './package-parts.ts'
import { type Part, PartFile } from './part-file.ts'
import { SharedStrings } from './shared-strings.ts'
import { type Book, type FinishedSheet, MOST_ROWS, Sheet } from './sheet.ts'
import { ALIGNMENT_PLAN, toAlignmentSheetRows } from './sheets/alignment.ts'
import { CITATIONS_PLAN, toCitationSheetRows } from './sheets/citations.ts'
import { documentsPlan, toDocumentSheetRows } from './sheets/documents.ts'
import { hitsPlan } from './sheets/hit-columns.ts'
import { toHitSheetRows } from './sheets/hits.ts'
import { KEYNESS_PLAN } from './sheets/keyness.ts'
import { PARITY_PLAN, ParityCounter } from './sheets/parity.ts'
import { RATES_PLAN, toRateSheetRows } from './sheets/rates.ts'
import { type BookFacts, READ_ME_PLAN, toReadMeRows } from './sheets/read-me.ts'
import { TERMS_PLAN } from './sheets/terms.ts'
import { stylesXml } from './styles.ts'

export interface WorkbookOptions {
  /** A folder that does not exist yet, for the sheets while they are written; it is removed at the end. */
  readonly folder: string
  /** Of the program that writes. */
  readonly version: string
  /** Names of the metadata that get a column of their own beside documents and hits. */
  readonly metadata?: readonly string[]
  /** Lower it to see sheets roll over; Excel's limit where not given. */
  readonly mostRows?: number
  /** Called when all documents are in: the rows of the sheets Terms and Keyness. Without it there are no such sheets. */
  readonly toStatistics?: () => Readonly<Record<'terms' | 'keyness', readonly (readonly Cell[])[]>>
}

/** What the workbook holds. */
export interface WorkbookSummary {
  readonly bytes: number
  readonly tabs: BookFacts['tabs']
  readonly tally: CellTally
}

/**
 * Writes the records as a workbook to `sink`. Memory: the distinct texts of the columns that repeat (documents, concepts,
 * sections), never the rows. No documents give sheets with headers alone.
 */
export async function writeWorkbook(
  items: AsyncIterable<DocumentRecords>,
  options: WorkbookOptions,
  sink: ByteSink,
): Promise<WorkbookSummary> {
  const { folder, metadata = [], mostRows = MOST_ROWS } = options
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const book: Book = { folder, strings: new SharedStrings(), tally: { removed: 0, cut: 0 }, mostRows }
  const open = openSheets(book, metadata)
  try {
    const facts = await addDocuments(items, open, metadata)
    return await finishBook({ ...options, ...facts }, open, book, sink)
  } finally {
    for (const sheet of open.all) await sheet.discard()
    await rm(folder, { recursive: true, force: true })
  }
}

interface OpenSheets {
  readonly documents: Sheet
  readonly hits: Sheet
  readonly alignment: Sheet
  readonly rates: Sheet
  readonly citations: Sheet
  readonly all: readonly Sheet[]
  readonly parity: ParityCounter
}

function openSheets(book: Book, metadata: readonly string[]): OpenSheets {
  const sheets = {
    documents: new Sheet(documentsPlan(metadata), book),
    hits: new Sheet(hitsPlan(metadata), book),
    alignment: new Sheet(ALIGNMENT_PLAN, book),
    rates: new Sheet(RATES_PLAN, book),
    citations: new Sheet(CITATIONS_PLAN, book),
  }
  return { ...sheets, all: Object.values(sheets), parity: new ParityCounter() }
}

type Facts = Pick<BookFacts, 'lexicons' | 'documents' | 'failed'>

async function addDocuments(
  items: AsyncIterable<DocumentRecords>,
  open: OpenSheets,
  metadata: readonly string[],
): Promise<Facts> {
  const lexicons = new Set<string>()
  let documents = 0
  let failed = 0
  for await (const records of items) {
    const [first] = records
    if (first?.kind === 'document') {
      documents++
      lexicons.add(first.lexicon)
    } else failed++
    await open.documents.add(toDocumentSheetRows(records, metadata))
    await open.hits.add(toHitSheetRows(records, metadata))
    await open.alignment.add(toAlignmentSheetRows(records))
    await open.rates.add(toRateSheetRows(records))
    await open.citations.add(toCitationSheetRows(records))
    open.parity.add(records)
  }
  return { lexicons: [...lexicons], documents, failed }
}

async function finishBook(
  options: WorkbookOptions & Facts,
  open: OpenSheets,
  book: Book,
  sink: ByteSink,
): Promise<WorkbookSummary> {
  const { metadata = [] } = options
  const statistics = options.toStatistics?.()
  const table = async (plan: SheetPlan, rows: readonly (readonly Cell[])[]) => {
    const sheet = new Sheet(plan, book)
    await sheet.add(rows)
    return sheet.finish()
  }
  const sheets: FinishedSheet[] = [
    ...(await open.documents.finish()),
    ...(await open.hits.finish()),
    ...(await open.alignment.finish()),
    ...(statistics ? await table(TERMS_PLAN, statistics.terms) : []),
    ...(await table(PARITY_PLAN, open.parity.rows())),
    ...(await open.rates.finish()),
    ...(statistics ? await table(KEYNESS_PLAN, statistics.keyness) : []),
    ...(await open.citations.finish()),
  ]
  const described = [
    ...[documentsPlan(metadata), hitsPlan(metadata), ALIGNMENT_PLAN, ...(statistics ? [TERMS_PLAN] : [])],
    ...[PARITY_PLAN, RATES_PLAN, ...(statistics ? [KEYNESS_PLAN] : []), CITATIONS_PLAN],
  ]
  const tabs = sheets.map(({ tab, rows }) => ({ tab, rows }))
  const facts: BookFacts = { ...options, tally: { ...book.tally }, tabs }
  const all = [...(await table(READ_ME_PLAN, toReadMeRows(facts, described))), ...sheets]
  const bytes = await writeArchive([...(await smallParts(all, book)), ...all.map(({ part }) => part)], sink)
  return { bytes, tabs, tally: book.tally }
}

async function smallParts(sheets: readonly FinishedSheet[], { folder, strings }: Book): Promise<Part[]> {
  const tabs = sheets.map(({ tab, range, part }) => ({ tab, range, name: part.name }))
  const parts: Part[] = []
  for (const [index, [name, text]] of packageParts(tabs, stylesXml(), strings.toXml()).entries()) {
    const file = new PartFile(name, `${folder}/part-${index}`)
    await file.write(text)
    parts.push(await file.finish())
  }
  return parts
}
