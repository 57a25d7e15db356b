// Whether the scores of beads mean what they say: of the beads with a score about .9, are nine in ten right? And are the wrong ones marked?
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { alignLines } from '../../src/alignment/align-lines.ts'
import { LOW_SCORE } from '../../src/model/alignment.ts'
import { FOLDER, NOISES, readGlossary, readGold } from './alignment.ts'
import { type GoldDocument, perturb } from './perturbed.ts'

/** Beads whose scores lie together. */
export interface ScoreBin {
  /** Scores from here, up to the next bin. */
  readonly from: number
  readonly beads: number
  readonly meanScore: number
  /** Share of beads both sides of which are exactly right. */
  readonly right: number
}

/** What the scores of one set are worth. */
export interface Calibration {
  readonly set: string
  readonly beads: number
  readonly bins: readonly ScoreBin[]
  /** How far score and truth lie apart, bins weighted by their beads (expected calibration error, Guo et al. 2017). */
  readonly error: number
  /** Share of beads marked for a human eye. */
  readonly low: number
  /** Share of wrong beads that are marked, and share of marked beads that are wrong. */
  readonly wrongMarked: number
  readonly markedWrong: number
}

const BINS = [0, 0.5, LOW_SCORE, 0.95, 0.99]
const VERSIONS = 10

interface ScoredBead {
  readonly score: number
  readonly isRight: boolean
}

/** The scores on unseen news, where the data are there, and on our own abstracts as disturbed in `hard`. */
export function calibrations(): Calibration[] {
  const glossary = readGlossary()
  const news = existsSync(FOLDER)
    ? ['mild', 'hard'].map(
        (set) =>
          [`news, ${set}`, readGold(join(FOLDER, `ntrex_${set}.jsonl`)).filter((_, at) => at % 2 === 1)] as const,
      )
    : []
  const own = readGold('bench/accuracy/own-abstracts.jsonl').flatMap((abstract, at) =>
    Array.from({ length: VERSIONS }, (_, seed) => perturb(abstract, NOISES.hard!, at * 1000 + seed + 1)),
  )
  return [...news, ['own, hard', own] as const].map(([set, documents]) =>
    calibrate(
      set,
      documents.flatMap((document) => judge(document, glossary)),
    ),
  )
}

function judge({ tr, en, beads }: GoldDocument, glossary: ReturnType<typeof readGlossary>): ScoredBead[] {
  const gold = new Set(beads.map(([turkish, english]) => `${turkish}=${english}`))
  return alignLines(tr, en, { glossary }).map((bead) => ({
    score: bead.score,
    isRight: gold.has(`${bead.tr}=${bead.en}`),
  }))
}

function calibrate(set: string, beads: readonly ScoredBead[]): Calibration {
  const bins = BINS.map((from, at): ScoreBin => {
    const inside = beads.filter(({ score }) => score >= from && score < (BINS[at + 1] ?? Number.POSITIVE_INFINITY))
    return { from, beads: inside.length, meanScore: mean(inside, ({ score }) => score), right: mean(inside, isRight) }
  })
  const low = beads.filter(({ score }) => score < LOW_SCORE)
  const wrong = beads.filter((bead) => !bead.isRight)
  return {
    ...{ set, beads: beads.length, bins },
    error: bins.reduce((sum, bin) => sum + (bin.beads / beads.length) * Math.abs(bin.meanScore - bin.right || 0), 0),
    low: low.length / beads.length,
    wrongMarked: mean(wrong, ({ score }) => Number(score < LOW_SCORE)),
    markedWrong: mean(low, (bead) => 1 - isRight(bead)),
  }
}

const isRight = (bead: ScoredBead): number => Number(bead.isRight)

/** NaN of nothing. */
const mean = (beads: readonly ScoredBead[], value: (bead: ScoredBead) => number): number =>
  beads.reduce((sum, bead) => sum + value(bead), 0) / beads.length
