// A modal in its sentence × weights → how likely it speculates. Logistic regression; the weights are in lexicons/en/models.csv.
import type { ModelWeights } from '../../model/compiled-lexicon.ts'
import { modalFeatures } from './features.ts'

/**
 * The probability (0…1) that the modal at `index` of a tokenised sentence expresses speculation: that the writer does not
 * commit to what is said, and neither an ability, a permission nor one of several cases is meant (MiST: Henning et al. 2022).
 */
export const speculationScore = (words: readonly string[], index: number, weights: ModelWeights): number =>
  scoreFeatures(modalFeatures(words, index), weights)

/** The same for features already read. No features give what the bias says. */
export function scoreFeatures(features: readonly string[], weights: ModelWeights): number {
  let sum = weights.get('bias') ?? 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}
