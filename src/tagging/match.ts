// Tokens × compiled rows → hits: every place where a row's wording stands, before conditions and overlaps are settled.
import { matchAnchored, type Passage, type Stretch } from './sequence.ts'

/** A row's wording found in a text: tokens `from` to `to`, the row's index, its rank among equal lengths. */
export interface Hit extends Stretch {
  readonly row: number
  readonly rank: number
}

/** All hits in the order of their anchors; a row may find the same stretch by two of its wordings. */
export function findHits(passage: Passage): Hit[] {
  const { tokens, table } = passage
  const hits: Hit[] = []
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.ids[token]!
    if (id < 0) continue
    const sequences = table.words[id]!.sequences
    if (sequences) tryAt(passage, token, sequences, hits)
  }
  return hits
}

function tryAt(passage: Passage, token: number, sequences: Int32Array, hits: Hit[]): void {
  const { language } = passage
  for (const index of sequences) {
    const stretch = matchAnchored(passage, language.sequences[index]!, token)
    if (!stretch) continue
    hits.push({ from: stretch.from, to: stretch.to, row: language.owners[index]!, rank: language.ranks[index]! })
  }
}
