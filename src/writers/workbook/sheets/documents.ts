// The sheet Documents: one row a document, those that failed too.
import type { DocumentRecord, DocumentRecords, ErrorRecord } from '../../../model/record.ts'
import type { Cell } from '../../csv.ts'
import { type Column, type SheetPlan, TRUNCATED } from '../column.ts'
import { metadataCells, metadataColumns, otherMetadata } from './metadata-columns.ts'

const BEFORE: readonly Column[] = [
  {
    name: 'document',
    width: 28,
    english: 'the document (path below the input folder, without extension)',
    turkish: 'belge (girdi klasörüne göre yolu, uzantısız)',
  },
  { name: 'path', width: 28, english: 'the file it was read from', turkish: 'okunduğu dosya' },
  { name: 'title_tr', width: 45, style: 'wrapped', english: 'Turkish title', turkish: 'Türkçe başlık' },
  { name: 'title_en', width: 45, style: 'wrapped', english: 'English title', turkish: 'İngilizce başlık' },
]

const AFTER: readonly Column[] = [
  {
    name: 'metadata_other',
    width: 16,
    style: 'wrapped',
    english: 'metadata under names that have no column of their own',
    turkish: 'kendi sütunu olmayan üst veri',
  },
  { name: 'words_tr', width: 10, english: 'words in Turkish paragraphs', turkish: 'Türkçe paragraflardaki sözcükler' },
  {
    name: 'words_en',
    width: 10,
    english: 'words in English paragraphs',
    turkish: 'İngilizce paragraflardaki sözcükler',
  },
  {
    name: 'words_other',
    width: 10,
    english: 'words in paragraphs of neither language',
    turkish: 'iki dilden birinde olmayan paragraflardaki sözcükler',
  },
  { name: 'paragraphs', width: 10, english: 'paragraphs', turkish: 'paragraflar' },
  { name: 'sentences', width: 10, english: 'sentences', turkish: 'tümceler' },
  {
    name: 'hedges_core',
    width: 10,
    english: 'hedges that survive Crompton’s (1997) objections',
    turkish: 'Crompton’ın (1997) itirazlarına dayanan kaçınsamalar',
  },
  {
    name: 'hedges_extended',
    width: 10,
    english: 'approximators, conditions, limits, and devices whose test failed',
    turkish: 'yaklaştırıcılar, koşullar, sınırlamalar ve sınaması tutmayan araçlar',
  },
  { name: 'boosters', width: 10, english: 'boosters', turkish: 'vurgulayıcılar' },
  { name: 'strategies_core', width: 10, english: 'named strategies', turkish: 'adı konmuş stratejiler' },
  {
    name: 'strategies_context',
    width: 10,
    english: 'risk, actor and school vocabulary',
    turkish: 'risk, aktör ve ekol sözcükleri',
  },
  { name: 'citations', width: 10, english: 'citations in the text', turkish: 'metindeki atıflar' },
  {
    name: 'beads',
    width: 10,
    english: 'aligned sentence pairs (Öz and abstract, titles, keywords)',
    turkish: 'eşlenen tümce öbekleri (Öz ile Abstract, başlıklar, anahtar kelimeler)',
  },
  {
    name: 'repairs',
    width: 10,
    english: 'repairs of what extraction broke',
    turkish: 'metin çıkarmanın bozduklarının onarımı',
  },
  { name: 'encoding', width: 12, repeats: true, english: 'encoding of the file', turkish: 'dosyanın kodlaması' },
  { name: 'sha256', width: 20, english: 'checksum of the file', turkish: 'dosyanın sağlama toplamı' },
  {
    name: 'error',
    width: 30,
    style: 'wrapped',
    english: 'why the document could not be read; empty where all went well',
    turkish: 'belgenin neden okunamadığı; sorun yoksa boş',
  },
  TRUNCATED,
]

/** The sheet for documents with these metadata. */
export const documentsPlan = (metadata: readonly string[]): SheetPlan => ({
  name: 'Documents',
  english: 'one row a document',
  turkish: 'belge başına bir satır',
  columns: [...BEFORE, ...metadataColumns(metadata, [...BEFORE, ...AFTER]), ...AFTER],
})

/** The row of a document. */
export function toDocumentSheetRows(records: DocumentRecords, metadata: readonly string[]): Cell[][] {
  const [first] = records
  if (first?.kind === 'document') return [toRow(first, metadata)]
  return first?.kind === 'error' ? [toErrorRow(first, metadata)] : []
}

function toErrorRow({ doc, path, stage, message }: ErrorRecord, metadata: readonly string[]): Cell[] {
  const known: Readonly<Record<string, Cell>> = { document: doc, path, error: `${stage}: ${message}` }
  return documentsPlan(metadata).columns.map(({ name }) => known[name])
}

function toRow(document: DocumentRecord, metadata: readonly string[]): Cell[] {
  const { counts, languages, title } = document
  const { hedge, booster, strategy, citation } = counts.spans
  return [
    document.id,
    document.path,
    title.tr,
    title.en,
    ...metadataCells(document, metadata),
    otherMetadata(document, metadata),
    languages.tr,
    languages.en,
    languages.und,
    counts.paragraphs,
    counts.sentences,
    hedge?.core ?? 0,
    hedge?.extended ?? 0,
    sum(booster),
    strategy?.core ?? 0,
    strategy?.context ?? 0,
    sum(citation),
    counts.alignments,
    sum(document.repairs),
    document.encoding,
    document.sha256,
  ]
}

const sum = (counts: Readonly<Record<string, number | undefined>> = {}): number =>
  Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)
