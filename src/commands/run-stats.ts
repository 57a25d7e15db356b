// stats: annotated JSONL → counts and rates, keyness, co-occurrence, as a table for people or as CSV or JSON for programs.
import { InputError } from '../flow/errors.ts'
import type { CountedLabel } from '../model/prose.ts'
import { CorpusCounter } from '../statistics/aggregate.ts'
import { ascriptions } from '../statistics/ascriptions.ts'
import { coOccurrence } from '../statistics/co-occurrence.ts'
import type { CorpusCounts } from '../statistics/corpus-counts.ts'
import { hedgeBoosterRatios, hedgedShares, type TierChoice } from '../statistics/hedged.ts'
import { keyness, sharedTexts } from '../statistics/keyness.ts'
import { rates } from '../statistics/rates.ts'
import { findWarnings, type StatisticsWarning } from '../statistics/warnings.ts'
import { openAlignmentCounter } from './alignment-findings.ts'
import { keynessTables } from './keyness-tables.ts'
import { rateTables, ratioTable } from './rate-tables.ts'
import { readRecords } from './read-records.ts'
import * as columns from './stats-columns.ts'
import { figuresIn } from './stats-figures.ts'
import { checkColumns, choosePart } from './stats-input.ts'
import { toPrint } from './stats-print.ts'
import type { Titled, Wording } from './stats-table-parts.ts'
import { statsWords } from './stats-words.ts'
import { actorTable, hedgedTable, pairTable } from './strategy-tables.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage } from './words.ts'

export interface StatsOptions {
  readonly by?: readonly string[]
  readonly layer?: readonly CountedLabel[]
  readonly keyness?: readonly string[]
  readonly cooccurrence?: boolean
  readonly hedged?: boolean
  readonly actors?: boolean
  readonly parity?: boolean
  readonly terms?: boolean
  readonly tier?: TierChoice
  readonly base?: 'words' | 'sentences'
  readonly resamples: number
  readonly seed: number
  readonly to: 'text' | 'csv' | 'json'
  readonly excel?: 'tr' | 'en'
  readonly width?: number
}

/** What a run of `stats` found: for programs one list of rows, for people one table or several. */
export interface Findings {
  readonly name: string
  readonly rows: readonly columns.Values[]
  readonly tables: readonly Titled[]
  /** Over all tables: which texts were compared. */
  readonly heading: readonly string[]
  /** Under all tables: what the columns mean. */
  readonly notes: readonly string[]
  readonly warnings: readonly StatisticsWarning[]
}

/**
 * Prints the statistics of a file of annotated JSONL. Exit status 0. Memory: documents × categories; of texts one at a time.
 *
 * @throws {InputError} if the file cannot be read, or a column or group is not in it.
 */
export async function runStats(
  path: string,
  options: StatsOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const counter = new CorpusCounter()
  const alignments = openAlignmentCounter(options, language)
  for await (const record of readRecords(path)) {
    counter.add(record)
    alignments?.add(record)
  }
  const counts = counter.counts()
  const findings =
    alignments?.findings() ??
    compute({
      path,
      options,
      counts,
      wording: { words: statsWords(language), figures: figuresIn(language) },
    })
  await toPrint(findings, counts, { options, terminal, language })
  return 0
}

interface Job {
  readonly path: string
  readonly options: StatsOptions
  readonly counts: CorpusCounts
  readonly wording: Wording
}

function compute(job: Job): Findings {
  const { options, counts, path } = job
  if (options.keyness) return compareParts(job, options.keyness)
  checkColumns(options.by ?? [], counts, path)
  if (options.cooccurrence) return findPairs(job)
  if (options.hedged) return findHedged(job)
  return options.actors ? findActors(job) : findRates(job)
}

/** Two languages in one figure mislead, so languages stand apart unless the user says how to split. */
const DEFAULT_BY = ['lang']

const splitOf = ({ by = DEFAULT_BY, tier = 'all' }: StatsOptions) => ({ by, tier })

function findRates({ options, counts, wording }: Job): Findings {
  const { resamples, seed, layer, tier } = options
  const { by } = splitOf(options)
  const all = rates(counts, { by, resamples, seed, ...(layer && { labels: layer }) })
  const rows = tier === 'core' ? all.filter((row) => row.tier === 'core') : all
  const { words } = wording
  const split = splitOf({ ...options, tier: 'all' })
  const ratios = [hedgeBoosterRatios(counts, split), hedgeBoosterRatios(counts, { ...split, tier: 'core' })] as const
  const hasRatios = counts.documents.length > 0 && !layer
  return {
    name: 'rates',
    rows: rows.map(columns.rateValues),
    tables: [...rateTables(rows, wording), ...(hasRatios ? [ratioTable(...ratios, wording)] : [])],
    heading: [],
    notes: [words.unitsNote, words.intervalNote, words.dispersionNote],
    warnings: findWarnings(counts).filter(
      ({ code }) => code !== 'implausible-rate' || !layer || layer.includes('hedge'),
    ),
  }
}

function findHedged({ options, counts, wording }: Job): Findings {
  const rows = hedgedShares(counts, splitOf(options))
  return {
    name: 'hedged',
    rows: rows.map(columns.hedgedValues),
    tables: [hedgedTable(rows, wording)],
    heading: [],
    notes: [],
    warnings: [],
  }
}

function findActors({ options, counts, wording }: Job): Findings {
  const rows = ascriptions(counts, splitOf(options))
  return {
    name: 'actors',
    rows: rows.map(columns.ascriptionValues),
    tables: rows.length > 0 ? [actorTable(rows, wording)] : [],
    heading: [],
    notes: rows.length > 0 ? [] : [wording.words.noActors],
    warnings: [],
  }
}

function findPairs({ options, counts, wording }: Job): Findings {
  const rows = coOccurrence(counts, options.tier)
  return {
    name: 'cooccurrence',
    rows: rows.map(columns.pairValues),
    tables: [pairTable(rows, wording)],
    heading: [],
    notes: [],
    warnings: [],
  }
}

function compareParts({ path, options, counts, wording }: Job, names: readonly string[]): Findings {
  const { by, layer, tier, base = 'words' } = options
  const [a, b] = twoNames(names, path).map((name) => choosePart(name, counts, path)) as [NamedPart, NamedPart]
  const of = itemOf(by, path)
  const rows = keyness(a.counts, b.counts, {
    base,
    ...(of && { of }),
    ...(tier && { tier }),
    ...(layer && { labels: layer }),
  })
  const shared = sharedTexts(a.counts, b.counts)
  const both = { ...a.counts, documents: [...a.counts.documents, ...b.counts.documents] }
  const { words, figures } = wording
  const describe = (letter: string, part: NamedPart, side: (typeof rows)[number]['a'] | undefined) =>
    `${letter}: ${part.name} (${figures.whole(side?.texts ?? 0)} ${words.documents}, ${figures.whole(side?.words ?? 0)} ${words.words}, ${figures.whole(side?.sentences ?? 0)} ${words.sentences})`
  return {
    name: 'keyness',
    rows: rows.map(columns.keynessValues),
    tables: keynessTables(rows, base, wording),
    heading: [describe('A', a, rows[0]?.a), describe('B', b, rows[0]?.b)],
    notes: [`${words.unit} ${words[base]}.`, words.keynessNote],
    warnings: [
      ...findWarnings(both).filter(({ code }) => code === 'two-languages'),
      ...(shared > 0 ? [{ code: 'shared-texts', texts: shared } as const] : []),
    ],
  }
}

type NamedPart = ReturnType<typeof choosePart>

function twoNames(names: readonly string[], path: string): readonly string[] {
  if (names.length === 2) return names
  throw new InputError({
    path,
    message: `Cannot compare ${names.length} groups: --keyness takes two`,
    wayOut: 'Write for example --keyness lang=tr lang=en',
    code: 'usage',
  })
}

function itemOf(by: readonly string[] | undefined, path: string): 'category' | 'concept' | undefined {
  if (!by) return undefined
  const [item] = by
  if (by.length === 1 && (item === 'category' || item === 'concept')) return item
  throw new InputError({
    path,
    message: `Cannot compare by "${by.join(',')}": with --keyness, --by names what is compared`,
    wayOut:
      'Give --by category or --by concept, and put places into the groups: --keyness section=abstract,lang=tr lang=en',
    code: 'usage',
  })
}
