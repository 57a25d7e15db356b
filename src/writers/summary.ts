// Records of a document → counts and rates: document × section × language × category, core and extended apart.
import { COUNTED_LABELS, isCounted, isProse } from '../model/prose.ts'
import type { DocumentRecords, ParagraphRecord } from '../model/record.ts'
import type { Cell } from './csv.ts'

export const SUMMARY_COLUMNS = [
  'doc',
  'section',
  'lang',
  'label',
  'category',
  'count',
  'core',
  'extended',
  'words',
  'sentences',
  'per_1000_words',
  'core_per_1000_words',
  'per_100_sentences',
  'core_per_100_sentences',
] as const

/** Rows that stand for a whole layer carry this in the category column. */
const ALL = '(all)'

interface Zone {
  readonly section: string
  readonly lang: string
  words: number
  sentences: number
  readonly counts: Map<string, { core: number; all: number }>
}

/**
 * The rows of one document. A zone is a section in one language; its words and sentences are those of running prose
 * (headings, keyword lines, front matter and references are no prose: they count neither above nor below the line).
 * Every layer has a row `(all)` even where nothing was found, so that zeros are in the averages.
 */
export function toSummaryRows(records: DocumentRecords): Cell[][] {
  const paragraphs = records.filter((record) => record.kind === 'paragraph')
  const zones = new Map<string, Zone>()
  for (const paragraph of paragraphs) if (isProse(paragraph)) addTo(zoneOf(zones, paragraph), paragraph)
  const doc = paragraphs[0]?.doc
  return [...zones.values()].flatMap((zone) =>
    [...zone.counts].map(([key, count]) => [doc, ...toRow(zone, key, count)]),
  )
}

function zoneOf(zones: Map<string, Zone>, { section, lang }: ParagraphRecord): Zone {
  const key = `${section} ${lang}`
  const zone = zones.get(key) ?? { section, lang, words: 0, sentences: 0, counts: emptyCounts() }
  zones.set(key, zone)
  return zone
}

const emptyCounts = () => new Map(COUNTED_LABELS.map((label) => [`${label}\t${ALL}`, { core: 0, all: 0 }]))

function addTo(zone: Zone, { words, sentences, spans }: ParagraphRecord): void {
  zone.words += words
  zone.sentences += sentences.length
  for (const span of spans) {
    if (!isCounted(span)) continue
    for (const category of [ALL, span.category]) {
      const key = `${span.label}\t${category}`
      const count = zone.counts.get(key) ?? { core: 0, all: 0 }
      count.all++
      if (span.tier === 'core') count.core++
      zone.counts.set(key, count)
    }
  }
}

function toRow(zone: Zone, key: string, { core, all }: { core: number; all: number }): Cell[] {
  const [label, category] = key.split('\t')
  const { section, lang, words, sentences } = zone
  return [
    section,
    lang,
    label,
    category,
    all,
    core,
    all - core,
    words,
    sentences,
    rate(all, words, 1000),
    rate(core, words, 1000),
    rate(all, sentences, 100),
    rate(core, sentences, 100),
  ]
}

const rate = (count: number, whole: number, base: number): number | undefined =>
  whole === 0 ? undefined : Number(((count / whole) * base).toFixed(3))
