// How evenly hits are spread over the texts of a corpus: Gries' DP, its normed form, and Juilland's D.
import { mean, populationDeviation, sum } from './averages.ts'

/** One text: its size in words and the hits in it. */
export interface Part {
  readonly words: number
  readonly hits: number
}

export interface DeviationOfProportions {
  /** 0: spread like the words · towards 1: clumped in few texts. */
  readonly dp: number
  /** DP over its largest possible value, so that corpora of different make-up compare. */
  readonly dpNorm: number
}

/**
 * Gries' DP = ½ Σ |vᵢ − sᵢ|, vᵢ being a text's share of the hits and sᵢ its share of the words (Gries 2008, IJCL 13/4), and
 * DPnorm = DP / (1 − min sᵢ) (Lijffijt & Gries 2012, IJCL 17/1). The part is the text: short texts alone make DP high.
 * Undefined for fewer than two texts and without hits. Empty texts are left out.
 */
export function deviationOfProportions(parts: readonly Part[]): DeviationOfProportions | undefined {
  const filled = parts.filter(({ words }) => words > 0)
  const hits = sum(filled.map((part) => part.hits))
  const words = sum(filled.map((part) => part.words))
  if (filled.length < 2 || hits === 0) return undefined
  const dp = sum(filled.map((part) => Math.abs(part.hits / hits - part.words / words))) / 2
  const smallest = filled.reduce((least, part) => Math.min(least, part.words / words), 1)
  return { dp, dpNorm: dp / (1 - smallest) }
}

/**
 * Juilland's D = 1 − V / √(n − 1), V = population standard deviation / mean of the text *rates* (Juilland, Brodin &
 * Davidovitch 1970; Oakes 1998: 189–191): 1 even, 0 all in one text. Made for parts of equal size; where texts differ
 * in size prefer DP. Undefined for fewer than two texts and without hits.
 */
export function juillandD(parts: readonly Part[]): number | undefined {
  const rates = parts.filter(({ words }) => words > 0).map(({ words, hits }) => hits / words)
  const centre = mean(rates)
  if (rates.length < 2 || !centre) return undefined
  return 1 - populationDeviation(rates)! / centre / Math.sqrt(rates.length - 1)
}
