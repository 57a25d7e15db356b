// What one part of a corpus has more of than another: keyness of layers, categories or concepts, corrected for many tests.
import { COUNTED_LABELS, type CountedLabel } from '../model/prose.ts'
import { sum } from './averages.ts'
import {
  bayesianInformation,
  type Frequency,
  holm,
  type Interval,
  logLikelihood,
  logLikelihoodFourCells,
  logRatio,
  percentDifference,
} from './comparison.ts'
import type { CorpusCounts } from './corpus-counts.ts'
import { chiSquaredTail } from './normal.ts'
import { type RankTest, rankTest } from './rank-test.ts'
import { type SampleText, splitSamples } from './samples.ts'

export interface KeynessOptions {
  /** What is compared within each layer: `category` or `concept`; the layer as a whole always stands first. */
  readonly of?: 'category' | 'concept'
  readonly labels?: readonly CountedLabel[]
  /** `core`: core devices only; `all` where not given. */
  readonly tier?: 'core' | 'all'
  /** What a rate is a rate of: `words`, or `sentences`, which suits two languages better. `words` where not given. */
  readonly base?: 'words' | 'sentences'
}

/** One side of a comparison. */
export interface KeynessSide {
  readonly hits: number
  readonly words: number
  readonly sentences: number
  readonly perThousandWords: number
  readonly perHundredSentences: number
  readonly texts: number
  /** Texts with at least one hit. */
  readonly range: number
}

export interface KeynessRow {
  readonly label: CountedLabel
  /** The category or concept; `ALL` for the layer as a whole. */
  readonly item: string
  readonly a: KeynessSide
  readonly b: KeynessSide
  /** Two-term log-likelihood (Rayson & Garside 2000), its p-value, and that after Holm over the items of the layer. */
  readonly g2: number
  readonly p: number
  readonly pHolm: number
  /** Four-cell log-likelihood (Dunning 1993); undefined where there are more hits than units. */
  readonly g2FourCells: number | undefined
  readonly bic: number
  readonly logRatio: Interval | undefined
  readonly percentDifference: number | undefined
  /** The same question over the texts' own rates (Mann–Whitney, Cliff's delta), and its p-value after Holm. */
  readonly texts: RankTest
  readonly textsPHolm: number
}

/** The item of a row that stands for a whole layer. */
export const ALL = '(all)'

/**
 * Compares two parts of a corpus (see `selectCounts`), item by item; rows sorted by layer, the layer itself first, then by
 * G² downwards. G² takes every word for independent, hits cluster by author: rest claims on the tests over texts.
 * Empty where a part has no words.
 *
 * @example keyness(selectCounts(counts, toSelection('lang=tr')!), selectCounts(counts, toSelection('lang=en')!))
 */
export function keyness(a: CorpusCounts, b: CorpusCounts, options: KeynessOptions = {}): KeynessRow[] {
  const { labels = COUNTED_LABELS } = options
  const [textsA, textsB] = [textsOf(a), textsOf(b)]
  if (textsA.length === 0 || textsB.length === 0) return []
  return labels.flatMap((label) => compareLayer(label, textsA, textsB, options))
}

/** Documents with words on both sides: their rates come in pairs, which the tests over texts do not know. */
export function sharedTexts(a: CorpusCounts, b: CorpusCounts): number {
  const ids = new Set(textsOf(a).map(({ id }) => id))
  return textsOf(b).filter(({ id }) => ids.has(id)).length
}

const textsOf = (counts: CorpusCounts): readonly SampleText[] => splitSamples(counts, [])[0]?.texts ?? []

type Unadjusted = Omit<KeynessRow, 'pHolm' | 'textsPHolm'>

function compareLayer(
  label: CountedLabel,
  textsA: readonly SampleText[],
  textsB: readonly SampleText[],
  options: KeynessOptions,
): KeynessRow[] {
  const [foundA, foundB] = [countItems(textsA, label, options), countItems(textsB, label, options)]
  const items = [...new Set([...foundA.keys(), ...foundB.keys()])].filter((item) => item !== ALL)
  const compareItem = (item: string): Unadjusted =>
    compare(
      { label, item },
      { texts: textsA, found: foundA.get(item) },
      { texts: textsB, found: foundB.get(item) },
      options,
    )
  const rows = items.map(compareItem).sort((x, y) => y.g2 - x.g2 || (x.item < y.item ? -1 : 1))
  return [...adjust([compareItem(ALL)]), ...adjust(rows)]
}

function adjust(rows: readonly Unadjusted[]): KeynessRow[] {
  const words = holm(rows.map(({ p }) => p))
  const texts = holm(rows.map((row) => row.texts.p))
  return rows.map((row, index) => ({ ...row, pHolm: words[index]!, textsPHolm: texts[index]! }))
}

/** Hits by item, then by text. */
function countItems(
  texts: readonly SampleText[],
  label: CountedLabel,
  { of = label === 'strategy' ? 'concept' : 'category', tier = 'all' }: KeynessOptions,
): Map<string, Map<number, number>> {
  const items = new Map<string, Map<number, number>>()
  for (const [index, { hits }] of texts.entries()) {
    for (const hit of hits) {
      if (hit.label !== label || (tier === 'core' && hit.tier !== 'core')) continue
      for (const item of [ALL, hit[of]]) {
        const found = items.get(item) ?? new Map<number, number>()
        items.set(item, found.set(index, (found.get(index) ?? 0) + hit.count))
      }
    }
  }
  return items
}

interface Half {
  readonly texts: readonly SampleText[]
  /** Hits by text; undefined where there are none. */
  readonly found: ReadonlyMap<number, number> | undefined
}

function compare(
  name: Pick<KeynessRow, 'label' | 'item'>,
  first: Half,
  second: Half,
  { base = 'words' }: KeynessOptions,
): Unadjusted {
  const [a, b] = [toSide(first), toSide(second)]
  const frequency = (side: KeynessSide): Frequency => ({ hits: side.hits, size: side[base] })
  const g2 = logLikelihood(frequency(a), frequency(b)) ?? 0
  return {
    ...name,
    a,
    b,
    g2,
    p: chiSquaredTail(g2),
    g2FourCells: logLikelihoodFourCells(frequency(a), frequency(b)),
    bic: bayesianInformation(g2, frequency(a), frequency(b)),
    logRatio: logRatio(frequency(a), frequency(b), { units: base }),
    percentDifference: percentDifference(frequency(a), frequency(b)),
    texts: rankTest(textRates(first, base), textRates(second, base))!,
  }
}

function toSide({ texts, found }: Half): KeynessSide {
  const hits = sum([...(found?.values() ?? [])])
  const [words, sentences] = [sum(texts.map((text) => text.words)), sum(texts.map((text) => text.sentences))]
  return {
    hits,
    words,
    sentences,
    perThousandWords: (hits / words) * 1000,
    perHundredSentences: sentences === 0 ? 0 : (hits / sentences) * 100,
    texts: texts.length,
    range: found?.size ?? 0,
  }
}

const textRates = ({ texts, found }: Half, base: 'words' | 'sentences'): number[] =>
  texts.map((text, index) => (text[base] === 0 ? 0 : (found?.get(index) ?? 0) / text[base]))
