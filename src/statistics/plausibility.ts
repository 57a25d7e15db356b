// Whether a text's hedge rate is one that counts of research prose give at all; if not, something is wrong with the text.
import { sum } from './averages.ts'
import type { Interval } from './comparison.ts'
import type { CorpusCounts } from './corpus-counts.ts'
import { Z_95 } from './normal.ts'
import { type SampleText, splitSamples } from './samples.ts'

interface Band {
  readonly low: number
  readonly high: number
  readonly tier: 'core' | 'all'
}

/**
 * Hedges per 1,000 words that may be expected, by section: a rule of thumb, no norm. Strict counts of some 14,000 Turkish
 * and English abstracts give 3.6–4.8; full articles, broadly counted, 8–22 (Hyland 2005; Doyuran 2009).
 */
const BANDS: Readonly<Record<string, Band>> = {
  abstract: { low: 2, high: 8, tier: 'core' },
  body: { low: 8, high: 25, tier: 'all' },
}

export interface Implausible {
  /** The document; undefined where all texts together are meant. */
  readonly doc: string | undefined
  readonly section: string
  readonly lang: string
  readonly hits: number
  readonly words: number
  readonly tier: 'core' | 'all'
  readonly perThousandWords: number
  readonly band: { readonly low: number; readonly high: number }
}

/**
 * Texts (a section in one language of one document; and all documents together) whose hedge rate lies outside the band by
 * more than chance: the whole 95 % interval of the count is outside, so that a short abstract without a hedge is no news.
 * What to look for: damaged letters, reference lists left in, a wrong language label, lexicon rows that are too wide.
 */
export function findImplausible(counts: CorpusCounts): Implausible[] {
  return splitSamples(counts, ['section', 'lang']).flatMap(({ group, texts }) => {
    const { section, lang } = group as { section: string; lang: string }
    const band = BANDS[section]
    if (!band) return []
    const pooled = texts.length > 1 ? [check(undefined, texts, band)] : []
    return [...pooled, ...texts.map((text) => check(text.id, [text], band))]
      .filter((found) => found !== undefined)
      .map((found) => ({ ...found, section, lang }))
  })
}

function check(
  doc: string | undefined,
  texts: readonly SampleText[],
  { low, high, tier }: Band,
): Omit<Implausible, 'section' | 'lang'> | undefined {
  const words = sum(texts.map((text) => text.words))
  const hedges = texts.flatMap(({ hits }) => hits).filter((hit) => hit.label === 'hedge')
  const hits = sum(hedges.filter((hit) => tier === 'all' || hit.tier === 'core').map(({ count }) => count))
  const interval = poissonInterval(hits)
  const [least, most] = [(interval.low / words) * 1000, (interval.high / words) * 1000]
  if (most >= low && least <= high) return undefined
  return { doc, hits, words, tier, perThousandWords: (hits / words) * 1000, band: { low, high } }
}

/** 95 % interval of a count by Byar's approximation to the Poisson limits (Breslow & Day 1987: 69). */
export function poissonInterval(count: number): Interval {
  const limit = (n: number, z: number) => n * (1 - 1 / (9 * n) + z / (3 * Math.sqrt(n))) ** 3
  return { value: count, low: count === 0 ? 0 : limit(count, -Z_95), high: limit(count + 1, Z_95) }
}
