// hedgerow as a library: typed, without side effects on import, nothing on stdout.
import { createHash } from 'node:crypto'
import type { ParagraphLanguage } from './model/language.ts'
import type { Lexicon } from './model/lexicon.ts'
import type { OutputRecord } from './model/record.ts'
import { annotateEntries } from './pipeline.ts'
import type { SourceEntry } from './sources/source.ts'

export { alignLines } from './alignment/align-lines.ts'
export { annotateDocument } from './annotate.ts'
export { InputError, type Problem } from './flow/errors.ts'
export type { Bead } from './model/alignment.ts'
export type { AnnotatedDocument } from './model/annotated.ts'
export type { SourceDocument } from './model/document.ts'
export type { Lexicon } from './model/lexicon.ts'
export type {
  AlignmentRecord,
  DocumentRecord,
  ErrorRecord,
  OutputRecord,
  ParagraphRecord,
  SpanRecord,
} from './model/record.ts'
export { openLexicon as loadLexicon } from './open-lexicon.ts'
export { toRecords } from './records.ts'
export { aggregate, CorpusCounter } from './statistics/aggregate.ts'
export { cohenKappa, krippendorffAlpha } from './statistics/agreement.ts'
export { ascriptions } from './statistics/ascriptions.ts'
export { coOccurrence } from './statistics/co-occurrence.ts'
export type { CorpusCounts, DocumentCounts, HitCount, ZoneCounts } from './statistics/corpus-counts.ts'
export { type HedgeParityCounts, ParityCounter } from './statistics/hedge-parity.ts'
export { hedgeBoosterRatios, hedgedShares } from './statistics/hedged.ts'
export { type KeynessRow, keyness } from './statistics/keyness.ts'
export { wilsonInterval } from './statistics/proportion.ts'
export { type RateRow, rates } from './statistics/rates.ts'
export { RenderingCounter, type RenderingRow } from './statistics/renderings.ts'
export { selectCounts, toSelection } from './statistics/selection.ts'
export { describeWarning, findWarnings } from './statistics/warnings.ts'
export { version } from './version.ts'

/** An article given from a program. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly language?: ParagraphLanguage
  readonly metadata?: Readonly<Record<string, string>>
}

export interface AnnotateOptions {
  readonly lexicon: Lexicon
  /** Articles to work on at a time; 1 where not given. */
  readonly jobs?: number
}

/**
 * Annotates articles as they come, and gives their records in order: for each a document record, its paragraphs and its
 * alignments, or one error record. Offsets in records are code points.
 *
 * @example
 * import { annotate, loadLexicon } from 'hedgerow'
 * const lexicon = await loadLexicon()
 * for await (const record of annotate([{ id: 'a', text: 'It may be so.' }], { lexicon })) console.log(record.kind)
 */
export async function* annotate(
  articles: Iterable<Article> | AsyncIterable<Article>,
  { lexicon, jobs = 1 }: AnnotateOptions,
): AsyncIterable<OutputRecord> {
  for await (const { records } of annotateEntries(toEntries(articles), { lexicon, jobs })) yield* records
}

async function* toEntries(articles: Iterable<Article> | AsyncIterable<Article>): AsyncIterable<SourceEntry> {
  for await (const article of articles) {
    const sha256 = createHash('sha256').update(article.text).digest('hex')
    const document = { ...article, path: article.id, encoding: 'utf-8', sha256 }
    yield { id: article.id, path: article.id, bytes: article.text.length, open: async () => document }
  }
}
