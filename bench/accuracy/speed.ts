// Measures how many words a second each way to find inflected forms looks at, in one run, over the running words of the treebanks.
import { existsSync } from 'node:fs'
import type { Group } from './conventions.ts'
import type { Method } from './methods.ts'
import { FOLDER, readTreebank, TREEBANKS } from './treebanks.ts'

export interface SpeedRow {
  readonly method: string
  readonly lemmas: number
  readonly prepareMilliseconds: number
  readonly wordsPerSecond: number
  /** Words a second as a share of the first method's at 3,000 lemmas; this does not change with the machine. */
  readonly ratio: number
}

/** Rows of figures, one a method, and the first method with 100,000 lemmas too; empty where the data is not there. */
export function measureSpeed(methods: readonly Method[]): SpeedRow[] {
  if (!existsSync(FOLDER)) return []
  const tokens = TREEBANKS.flatMap(({ file }) => readTreebank(file))
  const words = tokens.map(({ printed }) => printed.toLocaleLowerCase('tr'))
  const names = [...new Set(tokens.filter(({ tag }) => tag !== 'VERB').map(({ lemma }) => lemma))]
  const rows = methods.map((method) => ({ ...time(method, words, listOf(names, 3_000)), lemmas: 3_000 }))
  const many = methods
    .slice(0, 1)
    .map((method) => ({ ...time(method, words, listOf(names, 100_000)), lemmas: 100_000 }))
  const [first] = rows
  return [...rows, ...many].map(({ method, lemmas, prepareMilliseconds, wordsPerSecond }) => ({
    method,
    lemmas,
    prepareMilliseconds,
    wordsPerSecond,
    ratio: wordsPerSecond / first!.wordsPerSecond,
  }))
}

/** Put before the lemmas of the treebanks to make up as many more as a list asks for. */
const SYLLABLES = [
  '',
  'ta',
  'ro',
  'nü',
  'kış',
  'böl',
  'mez',
  'fı',
  'sop',
  'ger',
  'lü',
  'hav',
  'dep',
  'çim',
  'vo',
  'yıl',
]

/** So many lemmas, all different. */
const listOf = (lemmas: readonly string[], count: number): string[] =>
  SYLLABLES.flatMap((syllable) => lemmas.map((lemma) => syllable + lemma)).slice(0, count)

/** Words that are new to the method, as many as it can look at in a second or two. */
function time({ name, timedWords, prepare }: Method, words: readonly string[], lemmas: readonly string[]) {
  const group: Group = 'name'
  const before = performance.now()
  const find = prepare(lemmas, group)
  const prepareMilliseconds = performance.now() - before
  const start = performance.now()
  for (let index = 0; index < timedWords; index++) find(words[index % words.length]!)
  return { method: name, prepareMilliseconds, wordsPerSecond: (timedWords * 1000) / (performance.now() - start) }
}
