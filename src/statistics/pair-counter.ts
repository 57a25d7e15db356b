// Counts which strategies stand together in a sentence; a part of aggregate.ts.
import type { ParagraphRecord, SpanRecord } from '../model/record.ts'
import type { CorpusCounts, PairCount, TierCount } from './corpus-counts.ts'

type OpenCount = { all: number; core: number }
type OpenPair = { a: string; b: string; sentences: OpenCount; contrast: OpenCount; documents: number; last: string }

/** What one sentence holds of one concept. */
interface Presence {
  isCore: boolean
  isContrast: boolean
}

/** Keeps sentence counts by concept and by pair of concepts; memory: concepts squared, whatever the number of texts. */
export class PairCounter {
  #pairs = new Map<string, OpenPair>()
  #sentencesWith = new Map<string, OpenCount>()

  /** Adds the sentences of one paragraph of running prose. */
  add(paragraph: ParagraphRecord): void {
    for (const concepts of conceptsBySentence(paragraph.spans).values()) {
      const present = [...concepts].sort(([a], [b]) => (a < b ? -1 : 1))
      for (const [index, [a, first]] of present.entries()) {
        this.#addConcept(a, first)
        for (const [b, second] of present.slice(index + 1)) this.#addPair(a, b, first, second, paragraph.doc)
      }
    }
  }

  counts(): Pick<CorpusCounts, 'pairs' | 'sentencesWith'> {
    const pairs = [...this.#pairs.values()].map(
      ({ a, b, sentences, contrast, documents }): PairCount => ({
        a,
        b,
        sentences: { ...sentences },
        contrast: { ...contrast },
        documents,
      }),
    )
    const sentencesWith = new Map<string, TierCount>(
      [...this.#sentencesWith].map(([key, count]) => [key, { ...count }]),
    )
    return { pairs, sentencesWith }
  }

  #addConcept(concept: string, { isCore }: Presence): void {
    const count = this.#sentencesWith.get(concept) ?? { all: 0, core: 0 }
    increase(count, isCore)
    this.#sentencesWith.set(concept, count)
  }

  #addPair(a: string, b: string, first: Presence, second: Presence, document: string): void {
    const key = `${a}\t${b}`
    const none = () => ({ all: 0, core: 0 })
    const pair = this.#pairs.get(key) ?? { a, b, sentences: none(), contrast: none(), documents: 0, last: '' }
    const areCore = first.isCore && second.isCore
    increase(pair.sentences, areCore)
    if (first.isContrast || second.isContrast) increase(pair.contrast, areCore)
    if (pair.documents === 0 || pair.last !== document) pair.documents++
    pair.last = document
    this.#pairs.set(key, pair)
  }
}

function increase(count: OpenCount, isCore: boolean): void {
  count.all++
  if (isCore) count.core++
}

function conceptsBySentence(spans: readonly SpanRecord[]): Map<number, Map<string, Presence>> {
  const sentences = new Map<number, Map<string, Presence>>()
  for (const { label, concept, sentence, tier, contrast } of spans) {
    if (label !== 'strategy') continue
    const concepts = sentences.get(sentence) ?? new Map<string, Presence>()
    const presence = concepts.get(concept) ?? { isCore: false, isContrast: false }
    presence.isCore ||= tier === 'core'
    presence.isContrast ||= contrast === true
    sentences.set(sentence, concepts.set(concept, presence))
  }
  return sentences
}
