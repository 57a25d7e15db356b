// The columns of the statistics for programs: the same names in CSV and JSON, every figure, no rounding for looks.

import type { AscriptionRow } from '../statistics/ascriptions.ts'
import type { PairRow } from '../statistics/co-occurrence.ts'
import type { Interval } from '../statistics/comparison.ts'
import type { Group } from '../statistics/dimensions.ts'
import type { HedgedRow } from '../statistics/hedged.ts'
import type { KeynessRow, KeynessSide } from '../statistics/keyness.ts'
import type { Rate, RateRow } from '../statistics/rates.ts'
import type { Cell } from '../writers/csv.ts'

export type Values = Readonly<Record<string, Cell>>

/** A rate per 1,000 words, a p-value or a ratio beyond six digits is noise. */
const DIGITS = 6
const round = (value: number | undefined): number | undefined =>
  value === undefined || !Number.isFinite(value) ? undefined : Number(value.toPrecision(DIGITS))

const interval = (name: string, value: Interval | Rate | undefined): Values => ({
  [name]: round(value?.value),
  [`${name}_low`]: round(value?.low),
  [`${name}_high`]: round(value?.high),
})

/** The group's values before the others; a metadata column that is called like one of ours gets `meta_` before its name. */
const withGroup = (group: Group, values: Values): Values => ({
  ...Object.fromEntries(Object.entries(group).map(([name, value]) => [name in values ? `meta_${name}` : name, value])),
  ...values,
})

export const rateValues = (row: RateRow): Values =>
  withGroup(row.group, {
    label: row.label,
    tier: row.tier,
    texts: row.texts,
    range: row.range,
    hits: row.hits,
    words: row.words,
    sentences: row.sentences,
    ...interval('per_1000_words', row.perThousandWords),
    ...interval('per_100_sentences', row.perHundredSentences),
    mean_of_texts: round(row.meanOfTexts),
    median_of_texts: round(row.medianOfTexts),
    dp: round(row.dp),
    dp_norm: round(row.dpNorm),
    juilland_d: round(row.juillandD),
    sections: row.sections.all,
    sections_range: row.sections.range,
    sections_dp: round(row.sections.dp),
    sections_juilland_d: round(row.sections.juillandD),
  })

const sideValues = (name: 'a' | 'b', side: KeynessSide): Values => ({
  [`hits_${name}`]: side.hits,
  [`words_${name}`]: side.words,
  [`sentences_${name}`]: side.sentences,
  [`texts_${name}`]: side.texts,
  [`range_${name}`]: side.range,
  [`per_1000_words_${name}`]: round(side.perThousandWords),
  [`per_100_sentences_${name}`]: round(side.perHundredSentences),
})

export const keynessValues = (row: KeynessRow): Values => ({
  label: row.label,
  item: row.item,
  ...sideValues('a', row.a),
  ...sideValues('b', row.b),
  g2: round(row.g2),
  g2_four_cells: round(row.g2FourCells),
  p: round(row.p),
  p_holm: round(row.pHolm),
  bic: round(row.bic),
  ...interval('log_ratio', row.logRatio),
  percent_difference: round(row.percentDifference),
  mann_whitney_u: round(row.texts.u),
  mann_whitney_z: round(row.texts.z),
  mann_whitney_p: round(row.texts.p),
  mann_whitney_p_holm: round(row.textsPHolm),
  cliffs_delta: round(row.texts.cliffsDelta),
})

export const hedgedValues = (row: HedgedRow): Values =>
  withGroup(row.group, {
    concept: row.concept,
    mentions: row.mentions,
    hedged: row.hedged,
    ...interval('hedged_share', row.share),
    boosted: row.boosted,
  })

export const ascriptionValues = (row: AscriptionRow): Values =>
  withGroup(row.group, {
    concept: row.concept,
    actor: row.actor,
    target: row.target,
    mentions: row.mentions,
    hedged: row.hedged,
    ...interval('hedged_share', row.share),
    documents: row.documents,
  })

export const pairValues = (row: PairRow): Values => ({
  a: row.a,
  b: row.b,
  sentences: row.sentences,
  expected: round(row.expected),
  mutual_information: round(row.mutualInformation),
  g2: round(row.g2),
  contrast: row.contrast,
  documents: row.documents,
})
