// The words of all sentences of one side, numbered: what the links between the sides are made of.
import type { Language } from '../model/language.ts'
import { inflectionKey } from './english-stems.ts'
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

/** Numbers the words of one side. A word met as a name anywhere but in the first place of a sentence is a name. */
export function toVocabulary(sentences: readonly SentenceSide[], language: Language): Vocabulary {
  const numbers = new Map<string, number>()
  const entries: { form: string; key: string; kind: WordKind }[] = []
  const numbered = sentences.map(({ text, concepts }) =>
    Int32Array.from(
      readWords(text, language, concepts).map(({ form, kind }) => {
        const key = language === 'en' && (kind === 'word' || kind === 'name') ? inflectionKey(form) : form
        const number = numbers.get(key) ?? numbers.set(key, entries.length).size - 1
        if (number === entries.length) entries.push({ form, key, kind })
        else if (kind === 'name') entries[number]!.kind = 'name'
        return number
      }),
    ),
  )
  return { entries, sentences: numbered }
}
