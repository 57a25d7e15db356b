// Turkish stemmers and analysers of the npm registry, asked which of a list of lemmas a word is a form of. They are no part of the
// project's own packages: bench/peers/package.json lists them, and `npm ci --prefix bench/peers` installs them.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import type { Group } from './conventions.ts'
import { groupBy } from './group-by.ts'
import type { FindLemmas, Method } from './methods.ts'

const require = createRequire(fileURLToPath(new URL('../peers/package.json', import.meta.url)))

const PEERS: Readonly<Record<string, () => Method>> = {
  'nlptoolkit-morphologicalanalysis': nlptoolkit,
  'snowball-stemmers': () =>
    stemming('Snowball (snowball-stemmers)', require('snowball-stemmers').newStemmer('turkish').stem),
  '@orama/stemmers': () => stemming('Snowball (@orama/stemmers)', require('@orama/stemmers/turkish').stemmer),
}

/** The peers that are installed; `say` is told of the others, and how to install them. */
export function peerMethods(say: (message: string) => void): readonly Method[] {
  return Object.entries(PEERS).flatMap(([packageName, toMethod]) => {
    try {
      return [toMethod()]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
      say(`Skipped: ${packageName} is not installed; run "npm ci --prefix bench/peers" to measure beside it`)
      return []
    }
  })
}

/** A stemmer finds a lemma by its stem, and knows nothing of verbs and names; what follows an apostrophe is cut for it. */
function stemming(name: string, stem: (word: string) => string): Method {
  const stemOf = (word: string): string => stem(word.replace(/['’].*$/, ''))
  return {
    name,
    groups: ['name', 'verb'],
    timedWords: 60_000,
    prepare: (lemmas) => {
      const byStem = groupBy(lemmas, stemOf)
      return (word) => byStem.get(stemOf(word)) ?? []
    },
  }
}

/** What is used of the analyser, which has no types that an ESM program can read. */
interface Parses {
  size(): number
  parse(index: number): { root: string; isVerb: boolean }
}

/** Any root of any analysis counts, where its part of speech is the lemma's. */
function nlptoolkit(): Method {
  const analyse = openAnalyser()
  const rootsOf = (word: string, group: Group): ReadonlySet<string> => {
    const roots = new Set<string>()
    const parses = analyse(word)
    for (let index = 0; index < parses.size(); index++) {
      const { root, isVerb } = parses.parse(index)
      if (isVerb === (group === 'verb')) roots.add(turkish.fold(root))
    }
    return roots
  }
  const prepare = (lemmas: readonly string[], group: Group): FindLemmas => {
    const wanted = new Set(lemmas)
    return (word) => [...rootsOf(word, group)].filter((root) => wanted.has(root))
  }
  return { name: 'nlptoolkit-morphologicalanalysis', groups: ['name', 'verb'], timedWords: 5_000, prepare }
}

/** Its data files are opened relative to the working folder, which is changed for as long as that takes. */
function openAnalyser(): (word: string) => Parses {
  const main = require.resolve('nlptoolkit-morphologicalanalysis')
  const folder = process.cwd()
  process.chdir(dirname(dirname(main)))
  try {
    const {
      FsmMorphologicalAnalyzer,
    } = require('nlptoolkit-morphologicalanalysis/dist/MorphologicalAnalysis/FsmMorphologicalAnalyzer')
    const analyser = new FsmMorphologicalAnalyzer()
    return (word) => {
      const parses = analyser.morphologicalAnalysis(word)
      const parse = (index: number) => {
        const of = parses.getFsmParse(index)
        return { root: of.getWord().getName(), isVerb: /^[^+]+\+VERB/.test(of.toString()) }
      }
      return { size: () => parses.size(), parse }
    }
  } finally {
    process.chdir(folder)
  }
}
