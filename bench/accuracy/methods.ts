// The ways to find a lemma's inflected forms that are measured side by side: hedgerow, a suffix pattern, and peers of the npm registry.
import { turkish } from '../../src/languages/turkish/turkish.ts'
import type { Group } from './conventions.ts'
import { peerMethods } from './peers.ts'
import { suffixPattern } from './suffix-pattern.ts'

/** Gives the lemmas that a word (lower case by Turkish rules) is taken to be a form of. */
export type FindLemmas = (word: string) => readonly string[]

/** A way to find the inflected forms of lemmas that are known beforehand, as those of a lexicon are. */
export interface Method {
  readonly name: string
  readonly groups: readonly Group[]
  /** Words that its speed is measured on; slow ones get fewer. */
  readonly timedWords: number
  readonly prepare: (lemmas: readonly string[], group: Group) => FindLemmas
}

const hedgerow: Method = {
  name: 'hedgerow',
  groups: ['name', 'verb'],
  timedWords: 1_000_000,
  prepare: (lemmas, group) => {
    const kind = group === 'name' ? 'inflected' : 'verb'
    const recogniser = turkish.compileWords(lemmas.map((form) => ({ form, kind })))
    return (word) => recogniser.recognise(word).map((index) => lemmas[index]!)
  },
}

/** All of them, hedgerow first; without the peers where they are not installed (see bench/README.md), of which `say` is told. */
export const inflectionMethods = (say: (message: string) => void): readonly Method[] => [
  hedgerow,
  suffixPattern,
  ...peerMethods(say),
]

/** hedgerow alone. */
export const ownMethod: readonly Method[] = [hedgerow]
