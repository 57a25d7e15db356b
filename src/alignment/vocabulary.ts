// The words of all sentences of one side, numbered: what the links between the sides are made of.
import type { Language } from '../model/language.ts'
import { inflectionKey } from './english-stems.ts'
import { remember } from './remember.ts'
import { readWords, type WordKind } from './words.ts'

/** A sentence as the aligner takes it: its text and, where known, the concepts tagged in it. */
export interface SentenceSide {
  readonly text: string
  readonly concepts?: readonly string[]
}

export interface Entry {
  /** Folded word as first met. */
  readonly form: string
  /** What its inflected forms share: English only, in Turkish the form itself. */
  readonly key: string
  readonly kind: WordKind
}

export interface Vocabulary {
  readonly entries: readonly Entry[]
  /** Numbers of the entries in each sentence, repeated as often as they occur. */
  readonly sentences: readonly Int32Array[]
}

const keyOf = remember(inflectionKey)

/** Numbers the words of one side. A word met as a name anywhere but in the first place of a sentence is a name. */
export function toVocabulary(sentences: readonly SentenceSide[], language: Language): Vocabulary {
  const numbers = new Map<string, number>()
  const entries: { form: string; key: string; kind: WordKind }[] = []
  const numbered = sentences.map(({ text, concepts }) => {
    const words = readWords(text, language, concepts)
    const places = new Int32Array(words.length)
    for (let place = 0; place < words.length; place++) {
      const { form, kind } = words[place]!
      const key = language === 'en' && (kind === 'word' || kind === 'name') ? keyOf(form) : form
      let number = numbers.get(key)
      if (number === undefined) {
        number = entries.push({ form, key, kind }) - 1
        numbers.set(key, number)
      } else if (kind === 'name') entries[number]!.kind = 'name'
      places[place] = number
    }
    return places
  })
  return { entries, sentences: numbered }
}

/** The numbers of the sentences each entry stands in, rising. */
export function findHolders({ entries, sentences }: Vocabulary): number[][] {
  const holders: number[][] = entries.map(() => [])
  sentences.forEach((sentence, at) => {
    for (const entry of sentence) {
      const list = holders[entry]!
      if (list.at(-1) !== at) list.push(at)
    }
  })
  return holders
}
