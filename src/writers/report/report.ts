// Records of one document after another → report.html: figures of all, the text of as many as a page can bear.
import type { DocumentRecord, DocumentRecords } from '../../model/record.ts'
import { readScript, readStyle } from './assets.ts'
import { type Dispersion, drawDispersion, toDispersion } from './charts/dispersion.ts'
import { addToFigures, emptyFigures } from './figures.ts'
import { toOverview } from './overview.ts'
import type { CitationGaps } from './overview-corpus.ts'
import { titleOf } from './overview-lists.ts'
import { type DocumentRow, KindTable, type PackedDocument, packDocument, toDocumentRow } from './pack.ts'
import { toPage } from './page.ts'
import { NO_STATISTICS, type ReportStatistics } from './statistics.ts'
import { PAGE_LANGUAGES, type PageLanguage, pageWords } from './words.ts'

export interface ReportOptions {
  /** Language the page opens in; it can be switched on the page. */
  readonly language: PageLanguage
  readonly version: string
  /** Names of concepts by id; a concept without a name goes by its id. */
  readonly concepts: ReadonlyMap<string, { readonly english: string; readonly turkish: string }>
  /** Called when all documents are in; without it the page has counts and no intervals. */
  readonly toStatistics?: () => ReportStatistics
  /** Documents held in full, 200 where nothing is said. */
  readonly documents?: number
}

export interface Report {
  /** Takes the records of one document. */
  readonly add: (records: DocumentRecords) => void
  /** The whole page. */
  readonly finish: () => string
}

/** A page of 200 long articles has some 25 MB and still opens; a mail server takes no more. */
const MOST_DOCUMENTS = 200
/** Letters of text held in full: a corpus of books has its first books in the page. */
const MOST_LETTERS = 24_000_000

interface Held {
  readonly row: DocumentRow
  readonly packed: PackedDocument
  readonly dispersion: Dispersion
  readonly gaps: CitationGaps | undefined
}

/** A report to which documents are added in order. What is held grows with the documents in full, not with the corpus. */
export function openReport(options: ReportOptions): Report {
  const figures = emptyFigures()
  const table = new KindTable()
  const held: Held[] = []
  const most = options.documents ?? MOST_DOCUMENTS
  let letters = 0
  let isFull = false
  let lexicon = ''
  const add = (records: DocumentRecords) => {
    addToFigures(figures, records)
    const document = records.find((record) => record.kind === 'document')
    if (!document) return
    lexicon ||= document.lexicon
    for (const record of records) if (record.kind === 'paragraph') letters += record.text.length
    isFull ||= held.length >= most || (held.length > 0 && letters > MOST_LETTERS)
    if (isFull) return
    const packed = packDocument(records, table)
    const dispersion = toDispersion(packed, table.kinds)
    held.push({ row: toDocumentRow(document), packed, dispersion, gaps: toGaps(document) })
  }
  const finish = () => {
    const rows = held.map(({ row }) => row)
    const dispersions = held.map(({ dispersion }) => dispersion)
    const gaps = held.map((one) => one.gaps)
    const statistics = options.toStatistics?.() ?? NO_STATISTICS
    const overview = (language: PageLanguage) =>
      toOverview({ figures, rows, dispersions, gaps, statistics, language, nameOf: namesIn(options, language) })
    return toPage({
      language: options.language,
      style: readStyle(),
      script: readScript(),
      overviews: { en: overview('en'), tr: overview('tr') },
      data: {
        words: Object.fromEntries(PAGE_LANGUAGES.map((language) => [language, pageWords(language)])),
        kinds: table.kinds,
        names: namesOf(options, table),
        documents: rows,
      },
      documents: held.map(({ row, packed, dispersion }) => ({
        data: packed,
        picture: drawDispersion(dispersion, titleOf(row).title),
      })),
      version: options.version,
      lexicon,
    })
  }
  return { add, finish }
}

function toGaps({ citations }: DocumentRecord): CitationGaps | undefined {
  if (!citations) return undefined
  const { without_entry, without_citation, near_spelling = [] } = citations
  return {
    withoutEntry: without_entry,
    withoutCitation: without_citation,
    nearSpelling: near_spelling.map(({ cited, entry }) => `${cited} → ${entry}`),
  }
}

const namesIn =
  ({ concepts }: ReportOptions, language: PageLanguage) =>
  (concept: string): string =>
    concepts.get(concept)?.[language === 'tr' ? 'turkish' : 'english'] || concept

/** English and Turkish names of the concepts that were found. */
function namesOf({ concepts }: ReportOptions, { kinds }: KindTable): Record<string, readonly [string, string]> {
  const used = [...new Set(kinds.map(([, concept]) => concept))].sort()
  return Object.fromEntries(
    used.flatMap((concept) => {
      const known = concepts.get(concept)
      return known ? [[concept, [known.english || concept, known.turkish || concept] as const]] : []
    }),
  )
}
