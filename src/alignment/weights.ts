// Every figure the aligner weighs with, and where it comes from.
// "Measured" figures were counted on, or tuned for, half of 62 Turkish–English news documents (NTREX-128, Federmann et al. 2022).

/** What an entry is, as far as the expectation goes that its partner stands in the right bead. */
export const CLASSES = ['number', 'name', 'known', 'unknown', 'mark', 'concept'] as const
export type WordClass = (typeof CLASSES)[number]

export interface Weights {
  /** How often a word of a class finds its partner in a true bead. Measured. */
  readonly found: Readonly<Record<WordClass, { readonly tr: number; readonly en: number }>>
  /** Share of the words' evidence that counts: the words of a sentence are not independent of each other. */
  readonly lexical: number
  /** What is known of a word's chance before the text is read: as if so many sentences had held a partner at this rate. */
  readonly background: { readonly sentences: number; readonly share: number }
  /** Share of the length's evidence that counts. */
  readonly length: number
  /** Logarithm of English characters per Turkish character. Measured: .95 on news. */
  readonly lengthMean: number
  /** Variance of that logarithm: a constant and a part that shrinks with length. Measured. */
  readonly lengthVariance: { readonly constant: number; readonly perCharacter: number }
  /** The variance among sentences that do not belong together. */
  readonly lengthVarianceOfChance: number
  /** What each sentence by the stops that one side has and the other has not takes away. */
  readonly stops: number
  /** Logarithm of how likely each shape of bead is before anything is read, `1-1` being 0. Turkish first. */
  readonly prior: Readonly<Record<string, number>>
}

export const WEIGHTS: Weights = {
  found: {
    number: { tr: 0.8, en: 0.8 },
    name: { tr: 0.75, en: 0.75 },
    known: { tr: 0.75, en: 0.78 },
    unknown: { tr: 0.15, en: 0.15 },
    mark: { tr: 0.7, en: 0.7 },
    concept: { tr: 0.8, en: 0.8 },
  },
  lexical: 0.7,
  background: { sentences: 20, share: 0.012 },
  length: 0.5,
  lengthMean: -0.07,
  lengthVariance: { constant: 0.005, perCharacter: 1.6 },
  lengthVarianceOfChance: 1.2,
  stops: 1.6,
  prior: { '1-1': 0, '1-0': -3.3, '0-1': -3.1, '1-2': -1.1, '2-1': -1.3, '2-2': -7, '1-3': -4, '3-1': -4 },
}
