// Two texts of one sentence a line → beads: what the command `align` prints.
import type { Bead } from '../model/alignment.ts'
import type { GlossaryRow } from '../model/lexicon.ts'
import { alignSentences } from './align-sentences.ts'

/** Joins lines. Every line is in exactly one bead, in order; an empty line stands alone. Two empty lists give none. */
export const alignLines = (
  turkish: readonly string[],
  english: readonly string[],
  { glossary }: { readonly glossary: readonly GlossaryRow[] },
): Bead[] =>
  alignSentences(
    turkish.map((text) => ({ text })),
    english.map((text) => ({ text })),
    glossary,
  )
