// Which strategies stand in one sentence more often than chance would put them there, and which are set against each other.
import { sum } from './averages.ts'
import { logLikelihoodFourCells } from './comparison.ts'
import type { CorpusCounts } from './corpus-counts.ts'
import type { TierChoice } from './hedged.ts'

export interface PairRow {
  readonly a: string
  readonly b: string
  /** Sentences that hold both. */
  readonly sentences: number
  /** Sentences expected to, were the two independent: n(a) n(b) / N. */
  readonly expected: number
  /** log₂ (observed / expected): pointwise mutual information (Church & Hanks 1990). */
  readonly mutualInformation: number
  /** Four-cell log-likelihood of the two standing together (Dunning 1993). */
  readonly g2: number
  /** Of the sentences, those that set one of the two apart. */
  readonly contrast: number
  readonly documents: number
}

/** Pairs of strategies by sentence, most frequent first. Sentences of running prose only; a mention counts once a sentence. */
export function coOccurrence(counts: CorpusCounts, tier: TierChoice = 'all'): PairRow[] {
  const total = sum(counts.documents.flatMap(({ zones }) => zones.map(({ sentences }) => sentences)))
  return counts.pairs
    .filter(({ sentences }) => sentences[tier] > 0)
    .map(({ a, b, sentences, contrast, documents }) => {
      const [withA, withB] = [counts.sentencesWith.get(a)![tier], counts.sentencesWith.get(b)![tier]]
      const together = sentences[tier]
      const expected = (withA * withB) / total
      // Sentences with b among those with a, against sentences with b among all others.
      const g2 = logLikelihoodFourCells(
        { hits: together, size: withA },
        { hits: withB - together, size: total - withA },
      )
      const mutualInformation = Math.log2(together / expected)
      return {
        a,
        b,
        sentences: together,
        expected,
        mutualInformation,
        g2: g2 ?? 0,
        contrast: contrast[tier],
        documents,
      }
    })
    .sort((x, y) => y.sentences - x.sentences || y.g2 - x.g2 || (x.a + x.b < y.a + y.b ? -1 : 1))
}
