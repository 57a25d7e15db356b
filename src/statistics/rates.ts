// Counts → rates with intervals, averages and dispersion, by any columns: what `stats` prints and the workbook shows.
import { COUNTED_LABELS, type CountedLabel } from '../model/prose.ts'
import { mean, median, sum } from './averages.ts'
import { type BootstrapOptions, type Bounds, bootstrapRates, type SparseHits } from './bootstrap.ts'
import type { CorpusCounts, HitCount, ZoneCounts } from './corpus-counts.ts'
import { compareGroups, compareValues, type Group, isKind, type Kind, kindOf } from './dimensions.ts'
import { deviationOfProportions, juillandD, type Part } from './dispersion.ts'
import { type Sample, type SampleText, splitSamples } from './samples.ts'

/** A rate; bounds are missing where there are fewer than two texts. */
export interface Rate {
  readonly value: number
  readonly low?: number
  readonly high?: number
}

/** One line of a table of rates. */
export interface RateRow {
  /** The values of `by` that are places or kinds, in the order of `by`, without `label` and `tier`. */
  readonly group: Group
  readonly label: CountedLabel
  /** `core`, `extended` (hedges, boosters), `context` (strategies), or `all` of them together. */
  readonly tier: string
  /** Documents that have words here. */
  readonly texts: number
  /** Of these, documents with at least one hit. */
  readonly range: number
  readonly hits: number
  readonly words: number
  readonly sentences: number
  readonly perThousandWords: Rate
  /** Undefined where there is no sentence. */
  readonly perHundredSentences: Rate | undefined
  /** Mean and median of the texts' own rates per 1,000 words: every text weighs the same. */
  readonly meanOfTexts: number
  readonly medianOfTexts: number
  readonly dp: number | undefined
  readonly dpNorm: number | undefined
  readonly juillandD: number | undefined
  /** The same over sections: abstract, body and notes of every document, each language for itself. */
  readonly sections: SectionSpread
  /** Languages of the words underneath; two make rates per word a mixture. */
  readonly languages: readonly string[]
}

/** How hits are spread over the sections of the documents. */
export interface SectionSpread {
  /** Sections that have words. */
  readonly all: number
  /** Of these, sections with at least one hit. */
  readonly range: number
  readonly dp: number | undefined
  readonly juillandD: number | undefined
}

export interface RatesOptions extends BootstrapOptions {
  /** Columns to split by, see `dimensionsOf`; none gives the whole corpus. */
  readonly by?: readonly string[]
  /** Layers to show; all where not given. */
  readonly labels?: readonly CountedLabel[]
}

/**
 * Raw counts and rates, by layer and tier, split by any columns. Without a kind among `by` every layer has its row `all`
 * and `core`, even where nothing was found; with one, what was not found has no row. Texts without hits are in every
 * average. Sorted by group, layer, tier. An empty corpus gives no rows.
 *
 * @example rates(aggregate(records), { by: ['section', 'lang'], labels: ['hedge'] })
 */
export function rates(counts: CorpusCounts, options: RatesOptions = {}): RateRow[] {
  const { by = [], labels = COUNTED_LABELS } = options
  const places = by.filter((name) => !isKind(name))
  const rows = splitSamples(counts, places).flatMap((sample) => ratesOf(sample, by, labels, options))
  return rows.sort(
    (a, b) => compareGroups(a.group, b.group) || compareValues(a.label, b.label) || compareValues(a.tier, b.tier),
  )
}

/** The hits of one row, text by text and section by section. */
interface Line {
  readonly group: Group
  readonly label: CountedLabel
  readonly tier: string
  readonly found: Map<number, number>
  readonly inZones: Map<ZoneCounts, number>
}

function ratesOf(
  sample: Sample,
  by: readonly string[],
  labels: readonly CountedLabel[],
  options: BootstrapOptions,
): RateRow[] {
  const lines = [...collectLines(sample, by, labels).values()]
  const numerators = lines.map(({ found }): SparseHits => ({ texts: [...found.keys()], hits: [...found.values()] }))
  const sizes = [sample.texts.map(({ words }) => words), sample.texts.map(({ sentences }) => sentences)]
  const bounds = bootstrapRates(numerators, sizes, options)
  return lines.map((line, index) => toRow(line, sample, bounds[index]!))
}

function collectLines(sample: Sample, by: readonly string[], labels: readonly CountedLabel[]): Map<string, Line> {
  const lines = new Map<string, Line>()
  const lineOf = (group: Group, label: CountedLabel, tier: string): Line => {
    const key = JSON.stringify([label, tier, ...Object.values(group)])
    const line = lines.get(key) ?? { group, label, tier, found: new Map(), inZones: new Map() }
    lines.set(key, line)
    return line
  }
  const kinds = by.filter((name) => name === 'category' || name === 'concept')
  const hasTiers = by.includes('tier')
  if (kinds.length === 0)
    for (const label of labels) for (const tier of ['core', 'all']) lineOf(groupOf(sample, by), label, tier)
  for (const { index, zone, hit } of hitsOf(sample)) {
    if (!labels.includes(hit.label)) continue
    const group = groupOf(sample, by, hit)
    for (const tier of hasTiers ? [hit.tier] : [hit.tier, 'all']) {
      const { found, inZones } = lineOf(group, hit.label, tier)
      found.set(index, (found.get(index) ?? 0) + hit.count)
      inZones.set(zone, (inZones.get(zone) ?? 0) + hit.count)
    }
  }
  if (hasTiers) for (const [key, { tier }] of lines) if (tier === 'all') lines.delete(key)
  return lines
}

const hitsOf = ({ texts }: Sample): { index: number; zone: ZoneCounts; hit: HitCount }[] =>
  texts.flatMap(({ zones }, index) => zones.flatMap((zone) => zone.hits.map((hit) => ({ index, zone, hit }))))

/** The values of `by` for a hit in a sample; `label` and `tier` have fields of their own. */
function groupOf({ group }: Sample, by: readonly string[], hit?: HitCount): Group {
  const values = by
    .filter((name) => name !== 'label' && name !== 'tier')
    .map((name) => [name, isKind(name) ? kindOf(name as Kind, hit!) : group[name]!] as const)
  return Object.fromEntries(values)
}

function toRow({ group, label, tier, found, inZones }: Line, sample: Sample, bounds: (Bounds | undefined)[]): RateRow {
  const { texts, languages } = sample
  const parts = texts.map(({ words }, index): Part => ({ words, hits: found.get(index) ?? 0 }))
  const hits = sum([...found.values()])
  const [words, sentences] = [total(texts, 'words'), total(texts, 'sentences')]
  const own = parts.map((part) => (part.hits / part.words) * 1000)
  const dispersion = deviationOfProportions(parts)
  return {
    group,
    label,
    tier,
    texts: texts.length,
    range: found.size,
    hits,
    words,
    sentences,
    perThousandWords: toRate(hits / words, bounds[0], 1000),
    perHundredSentences: sentences === 0 ? undefined : toRate(hits / sentences, bounds[1], 100),
    meanOfTexts: mean(own)!,
    medianOfTexts: median(own)!,
    dp: dispersion?.dp,
    dpNorm: dispersion?.dpNorm,
    juillandD: juillandD(parts),
    sections: toSpread(texts, inZones),
    languages: [...languages].sort(compareValues),
  }
}

function toSpread(texts: readonly SampleText[], inZones: ReadonlyMap<ZoneCounts, number>): SectionSpread {
  const zones = texts.flatMap((text) => text.zones)
  const parts = zones.map((zone): Part => ({ words: zone.words, hits: inZones.get(zone) ?? 0 }))
  return {
    all: parts.length,
    range: inZones.size,
    dp: deviationOfProportions(parts)?.dp,
    juillandD: juillandD(parts),
  }
}

const total = (texts: readonly SampleText[], unit: 'words' | 'sentences'): number =>
  sum(texts.map((text) => text[unit]))

const toRate = (value: number, bounds: Bounds | undefined, base: number): Rate => ({
  value: value * base,
  ...(bounds && { low: bounds.low * base, high: bounds.high * base }),
})
