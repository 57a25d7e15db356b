// Items, alone or against predicted spans → the scores of layers, concepts and lexicon rows.
import { type Item, isHit, trueConcept } from './item.ts'
import { type Score, type ShareOf, Tally } from './scores.ts'

export interface Evaluation {
  readonly layers: readonly Score[]
  /** Named `layer: concept`. */
  readonly concepts: readonly Score[]
  /** Precision alone: what was missed was missed by all rows. */
  readonly rows: readonly Score[]
}

/** What became of a place: what the gold says of it, what was predicted there. One of the two may be missing. */
export interface Pair {
  readonly item?: Item
  readonly predicted?: { readonly label: string; readonly concept: string; readonly cue?: string }
}

/** Counts pairs; pairs whose item is unjudged count nowhere. */
export class Evaluator {
  readonly #layers = new Tally()
  readonly #concepts = new Tally()
  readonly #rows = new Tally()
  /** Layers in which somebody noted what was missed. */
  readonly #searched = new Set<string>()

  add(pair: Pair): void {
    const { item, predicted } = pair
    if (item?.outcome === 'unjudged') return
    if (item?.outcome === 'missed') this.#searched.add(item.label)
    if (predicted) this.#addFound(predicted, item)
    else if (item && isHit(item)) this.#addMissed(item)
  }

  /** The scores so far; `shareOf` gives the intervals. `isGoldWhole`: the gold names every hit, so recall is sure. */
  finish(shareOf: ShareOf, isGoldWhole: boolean): Evaluation {
    const isSearched = (name: string) => isGoldWhole || this.#searched.has(name.split(':')[0]!)
    return {
      layers: this.#layers.scores(shareOf, isSearched),
      concepts: this.#concepts.scores(shareOf, isSearched),
      rows: this.#rows.scores(shareOf, () => false),
    }
  }

  #addFound({ label, concept, cue }: NonNullable<Pair['predicted']>, item: Item | undefined): void {
    const isLayerRight = item !== undefined && isHit(item)
    this.#layers.add(label, isLayerRight ? 'right' : 'wrong')
    const really = item && trueConcept(item)
    // Another concept than the one that was judged wrong: nobody has said whether it is right.
    if (item?.outcome === 'other' && really === undefined && item.concept !== concept) return
    const isRight = isLayerRight && (really === concept || (really === undefined && item.outcome !== 'other'))
    this.#concepts.add(`${label}: ${concept}`, isRight ? 'right' : 'wrong')
    if (!isRight && really !== undefined) this.#concepts.add(`${label}: ${really}`, 'missed')
    if (cue !== undefined) this.#rows.add(cue, isRight ? 'right' : 'wrong')
  }

  #addMissed(item: Item): void {
    this.#layers.add(item.label, 'missed')
    const really = trueConcept(item)
    if (really !== undefined) this.#concepts.add(`${item.label}: ${really}`, 'missed')
  }
}

/** A corrected sheet by itself: every row with a verdict is a hit of the program, every added row one that it missed. */
export function evaluateItems(items: Iterable<Item>, shareOf: ShareOf): Evaluation {
  const evaluator = new Evaluator()
  for (const item of items) evaluator.add(item.outcome === 'missed' ? { item } : { item, predicted: item })
  return evaluator.finish(shareOf, false)
}
