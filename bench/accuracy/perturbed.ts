// Our own Öz and abstracts, aligned by hand (own-abstracts.jsonl), and noise on them: sentences merged, split, dropped, swapped, by a seed.
import { randomNumbers } from '../../src/statistics/random.ts'

export type Sides = readonly [tr: readonly number[], en: readonly number[]]

export interface GoldDocument {
  readonly tr: readonly string[]
  readonly en: readonly string[]
  readonly beads: readonly Sides[]
}

/** A bead by its texts: what noise is done to. */
interface TextBead {
  readonly tr: readonly string[]
  readonly en: readonly string[]
}

/** How much is done to a document: the share of its beads that each noise meets. */
export interface Noise {
  readonly merge: number
  readonly split: number
  readonly drop: number
  readonly swap: number
}

/** The document with noise, and its beads as they are then. The same seed gives the same noise. */
export function perturb(document: GoldDocument, noise: Noise, seed: number): GoldDocument {
  const random = randomNumbers(seed)
  const beads = document.beads.map(
    ([tr, en]): TextBead => ({
      tr: tr.map((at) => document.tr[at]!),
      en: en.map((at) => document.en[at]!),
    }),
  )
  const changed = swapOrMerge(beads, noise, random).flatMap((bead) => {
    const chance = random()
    if (chance < noise.drop) return drop(bead, random)
    return chance < noise.drop + noise.split ? [split(bead, random)] : [bead]
  })
  return toDocument(changed)
}

type Random = () => number

const side = (random: Random): 'tr' | 'en' => (random() < 0.5 ? 'tr' : 'en')

/** Two neighbouring pairs whose sentences change places, or run into one, on one side: one bead from then on. */
function swapOrMerge(beads: readonly TextBead[], { merge, swap }: Noise, random: Random): TextBead[] {
  const changed: TextBead[] = []
  for (let at = 0; at < beads.length; at++) {
    const [bead, next] = [beads[at]!, beads[at + 1]]
    const chance = random()
    if (!next || chance >= merge + swap || !isPlain(bead) || !isPlain(next)) {
      changed.push(bead)
      continue
    }
    const both = { tr: [...bead.tr, ...next.tr], en: [...bead.en, ...next.en] }
    const which = side(random)
    const texts = chance < swap ? both[which].toReversed() : [both[which].join(' ')]
    changed.push({ ...both, [which]: texts })
    at++
  }
  return changed
}

const isPlain = ({ tr, en }: TextBead): boolean => tr.length === 1 && en.length === 1

/** A sentence that has no partner any more, before or behind nothing. */
function drop(bead: TextBead, random: Random): TextBead[] {
  return [{ ...bead, [side(random)]: [] }]
}

/** A sentence cut at the comma nearest its middle: two lines for one. Not what was merged before: cut at its seam it is two beads again. */
function split(bead: TextBead, random: Random): TextBead {
  const which = side(random)
  if (!isPlain(bead)) return bead
  const text = bead[which][0]!
  const commas = [...text.matchAll(/,\s/g)].map(({ index }) => index)
  const middle = text.length / 2
  const at = commas.reduce((best, comma) => (Math.abs(comma - middle) < Math.abs(best - middle) ? comma : best), -1)
  if (at < text.length / 4 || at > (text.length * 3) / 4) return bead
  return { ...bead, [which]: [text.slice(0, at + 1), text.slice(at + 2)] }
}

function toDocument(beads: readonly TextBead[]): GoldDocument {
  const document = { tr: [] as string[], en: [] as string[], beads: [] as Sides[] }
  const add = (to: string[], texts: readonly string[]): number[] => texts.map((text) => to.push(text) - 1)
  for (const { tr, en } of beads) {
    // What has lost both sides is no bead; a sentence alone stands in a bead of its own.
    if (tr.length > 0 && en.length > 0) document.beads.push([add(document.tr, tr), add(document.en, en)])
    else {
      for (const text of tr) document.beads.push([add(document.tr, [text]), []])
      for (const text of en) document.beads.push([[], add(document.en, [text])])
    }
  }
  return document
}
