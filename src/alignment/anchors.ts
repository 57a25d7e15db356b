// Long texts only: points where both texts surely meet, for the band to follow where one text lacks a whole chapter.
import type { Anchor } from './band.ts'
import type { Links } from './links.ts'
import type { Vocabulary } from './vocabulary.ts'

/** An anchor must have this many others beside it, so near and so much on its diagonal: chance pairs stand alone. */
const COMPANIONS = 2
const NEAR = 12
const OFF_DIAGONAL = 4

/**
 * Sentences that share a word which each text has once, as far as they stand in one order: the longest rising chain
 * (patience sorting), without those that stand alone in it. In order, both coordinates rising.
 */
export function findAnchors(turkish: Vocabulary, english: Vocabulary, links: Links): Anchor[] {
  const [trPlaces, enPlaces] = [onlyPlaces(turkish), onlyPlaces(english)]
  const points: Anchor[] = []
  links.byTurkish.forEach((list, entry) => {
    const tr = trPlaces[entry]!
    const [first, second] = list
    if (tr < 0 || !first || first.english.length > 1 || first.strength < 1 || second?.strength === 1) return
    const en = enPlaces[first.english[0]!]!
    if (en >= 0) points.push({ tr, en })
  })
  const chain = longestChain(points)
  return chain.filter((anchor, at) => companions(chain, anchor, at) >= COMPANIONS)
}

/** For each entry the one sentence it stands in, -1 where it stands in several. */
function onlyPlaces({ entries, sentences }: Vocabulary): Int32Array {
  const places = new Int32Array(entries.length).fill(-2)
  sentences.forEach((sentence, at) => {
    for (const entry of sentence) if (places[entry] !== at) places[entry] = places[entry] === -2 ? at : -1
  })
  return places
}

function companions(chain: readonly Anchor[], anchor: Anchor, at: number): number {
  let count = 0
  for (let other = Math.max(0, at - NEAR); other < Math.min(chain.length, at + NEAR); other++) {
    const { tr, en } = chain[other]!
    const isNear = other !== at && Math.abs(tr - anchor.tr) <= NEAR
    if (isNear && Math.abs(tr - anchor.tr - (en - anchor.en)) <= OFF_DIAGONAL) count++
  }
  return count
}

/** The longest chain in which both coordinates rise, in n log n. */
function longestChain(points: readonly Anchor[]): Anchor[] {
  const sorted = [...points].sort((a, b) => a.tr - b.tr || b.en - a.en)
  const ends: number[] = []
  const previous = new Int32Array(sorted.length).fill(-1)
  sorted.forEach((point, at) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sorted[ends[middle]!]!.en < point.en) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? ends[low - 1]! : -1
    ends[low] = at
  })
  const chain: Anchor[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(sorted[at]!)
  return chain.reverse()
}
