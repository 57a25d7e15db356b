// Hits whose conditions hold → hits that do not overlap within their layer: longest first, then guard, frame, word, suffix.
import type { CompiledRow } from '../model/compiled-lexicon.ts'
import type { Label } from '../model/tag.ts'
import type { Hit } from './match.ts'
import type { Tokens } from './tokenise.ts'

/** A hit that was kept. */
export interface KeptHit extends Hit {
  /** A row of another concept found the same stretch with the same right to it. */
  readonly isAmbiguous: boolean
}

/** A hit that gave way, and the hit it gave way to. */
export interface LostHit extends Hit {
  readonly to: number
  readonly winner: Hit
}

export interface Resolved {
  /** In the order of the text; guards are among them. */
  readonly kept: readonly KeptHit[]
  readonly lost: readonly LostHit[]
}

/** Settles overlaps within each layer; hits of different layers do not see each other. Near-linear in the hits. */
export function resolveOverlaps(hits: readonly Hit[], rows: readonly CompiledRow[], tokens: Tokens): Resolved {
  const ranked = hits.map((hit) => ({
    hit,
    length: tokens.ends[hit.to - 1]! - tokens.starts[hit.from]!,
    specificity: rows[hit.row]!.when.length * 2 + rows[hit.row]!.unless.length,
  }))
  ranked.sort(
    (a, b) =>
      b.length - a.length ||
      b.hit.rank - a.hit.rank ||
      b.specificity - a.specificity ||
      a.hit.from - b.hit.from ||
      a.hit.row - b.hit.row,
  )
  const winners = new Map<Label, Map<number, number>>()
  const kept: { -readonly [Key in keyof KeptHit]: KeptHit[Key] }[] = []
  const lost: LostHit[] = []
  for (const { hit } of ranked) {
    const { label } = rows[hit.row]!.row
    const taken = winners.get(label) ?? new Map<number, number>()
    if (taken.size === 0) winners.set(label, taken)
    const winner = firstTaken(taken, hit)
    if (winner !== undefined) {
      const other = kept[winner]!
      if (isTie(hit, other, rows)) other.isAmbiguous = true
      lost.push({ ...hit, winner: other })
      continue
    }
    for (let token = hit.from; token < hit.to; token++) taken.set(token, kept.length)
    kept.push({ ...hit, isAmbiguous: false })
  }
  kept.sort((a, b) => a.from - b.from || b.to - a.to)
  return { kept, lost }
}

function firstTaken(taken: ReadonlyMap<number, number>, hit: Hit): number | undefined {
  for (let token = hit.from; token < hit.to; token++) {
    const winner = taken.get(token)
    if (winner !== undefined) return winner
  }
  return undefined
}

/** Same stretch, same rank, equally specific, another concept. */
function isTie(a: Hit, b: Hit, rows: readonly CompiledRow[]): boolean {
  const [first, second] = [rows[a.row]!, rows[b.row]!]
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.rank === b.rank &&
    first.row.concept !== second.row.concept &&
    first.when.length + first.unless.length === second.when.length + second.unless.length
  )
}
