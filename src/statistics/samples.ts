// The counts of a corpus, split by places: each sample a list of texts with their words, sentences and hits.
import type { AscriptionCount, CorpusCounts, HitCount, ZoneCounts } from './corpus-counts.ts'
import { compareGroups, type Group, placeOf } from './dimensions.ts'

/** What one document has in one sample. */
export interface SampleText {
  readonly id: string
  readonly words: number
  readonly sentences: number
  readonly hits: readonly HitCount[]
  readonly ascriptions: readonly AscriptionCount[]
  /** Its sections, each language of a section for itself: the smallest parts that are counted. */
  readonly zones: readonly ZoneCounts[]
}

export interface Sample {
  readonly group: Group
  readonly texts: readonly SampleText[]
  /** Languages of its words. */
  readonly languages: ReadonlySet<string>
}

interface OpenText {
  readonly id: string
  words: number
  sentences: number
  hits: HitCount[]
  ascriptions: AscriptionCount[]
  zones: ZoneCounts[]
}

/**
 * Splits the corpus by the values of `places` (`doc`, `section`, `lang`, metadata columns); without places there is one
 * sample. A document that has words in several samples is a text in each. Texts without hits are in: their zeros count.
 */
export function splitSamples(counts: CorpusCounts, places: readonly string[]): Sample[] {
  const samples = new Map<string, { group: Group; texts: OpenText[]; languages: Set<string> }>()
  for (const document of counts.documents) {
    const texts = new Map<string, OpenText>()
    for (const zone of document.zones) {
      if (zone.words === 0) continue
      const values = places.map((name) => placeOf(name, document, zone))
      const key = JSON.stringify(values)
      const group = () => Object.fromEntries(places.map((name, index) => [name, values[index]!]))
      const sample = samples.get(key) ?? { group: group(), texts: [], languages: new Set() }
      samples.set(key, sample)
      sample.languages.add(zone.lang)
      const text = texts.get(key) ?? { id: document.id, words: 0, sentences: 0, hits: [], ascriptions: [], zones: [] }
      if (!texts.has(key)) sample.texts.push(text)
      texts.set(key, text)
      text.words += zone.words
      text.sentences += zone.sentences
      text.hits.push(...zone.hits)
      text.ascriptions.push(...zone.ascriptions)
      text.zones.push(zone)
    }
  }
  return [...samples.values()].sort((a, b) => compareGroups(a.group, b.group))
}
