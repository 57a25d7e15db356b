// Tokens × compiled rows → hits and signs: every place where a wording stands, before conditions and overlaps are settled.
import { CONTEXT_ROLES, type ContextRole } from '../model/lexicon.ts'
import { matchAnchored, type Passage, type Stretch } from './sequence.ts'

/** A row's wording found in a text: tokens `from` to `to`, the row's index, its rank among equal lengths. */
export interface Hit extends Stretch {
  readonly row: number
  readonly rank: number
}

/** A context cue found in a text: a contrast, a negator, the beginning of a clause. */
export interface Sign extends Stretch {
  readonly role: ContextRole
}

export interface Found {
  /** In the order of their anchors; a row may find the same stretch by two of its wordings. */
  readonly hits: readonly Hit[]
  /** In the order of the text; a sign inside a longer one is left out, and so are those that do nothing. */
  readonly signs: readonly Sign[]
}

/** Finds every wording of the lexicon in a text, in one pass. */
export function findHits(passage: Passage): Found {
  const { tokens, table } = passage
  const hits: Hit[] = []
  const signs: Sign[] = []
  for (let token = 0; token < tokens.count; token++) {
    const id = tokens.ids[token]!
    if (id < 0) continue
    const sequences = table.words[id]!.sequences
    if (sequences) tryAt(passage, token, sequences, hits, signs)
  }
  return { hits, signs: signs.length === 0 ? signs : outermost(signs) }
}

function tryAt(passage: Passage, token: number, sequences: Int32Array, hits: Hit[], signs: Sign[]): void {
  const { language } = passage
  for (const index of sequences) {
    const stretch = matchAnchored(passage, language.sequences[index]!, token)
    if (!stretch) continue
    const { from, to } = stretch
    const owner = language.owners[index]!
    if (owner < 0) signs.push({ from, to, role: CONTEXT_ROLES[~owner]! })
    else hits.push({ from, to, row: owner, rank: language.ranks[index]! })
  }
}

/** `not only` keeps its `not` from denying. */
function outermost(signs: readonly Sign[]): Sign[] {
  const sorted = [...signs].sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Sign[] = []
  let end = -1
  let begin = -1
  for (const sign of sorted) {
    const isSame = sign.from === begin && sign.to === end
    if (sign.to <= end && !isSame) continue
    kept.push(sign)
    begin = sign.from
    end = sign.to
  }
  return kept.filter(({ role }) => role !== 'none')
}
