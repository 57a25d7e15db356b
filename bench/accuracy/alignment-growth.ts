// How the aligner's time and memory grow with the length of a text: from an abstract to a book.
import { existsSync } from 'node:fs'
import { alignLines } from '../../src/alignment/align-lines.ts'
import { findAnchors } from '../../src/alignment/anchors.ts'
import { HALF_WIDTH, layBand } from '../../src/alignment/band.ts'
import { toDictionary } from '../../src/alignment/dictionary.ts'
import { findLinks } from '../../src/alignment/links.ts'
import { toVocabulary } from '../../src/alignment/vocabulary.ts'
import { readGlossary, readGold } from './alignment.ts'

/** One length: how long it takes, and how many cells of the grid are looked at. */
export interface GrowthFigure {
  readonly sentences: number
  readonly milliseconds: number
  readonly perSentence: number
  readonly cells: number
  readonly cellsPerSentence: number
}

const LENGTHS = [15, 60, 250, 500, 1000, 2000]
const RUNS = 3

/** The best of three runs, each length made of news documents (NTREX-128) one after the other; our own where they are absent. */
export function growthFigures(lengths: readonly number[] = LENGTHS): GrowthFigure[] {
  const glossary = readGlossary()
  const path = '../shared/data/alignment/ntrex_mild.jsonl'
  const documents = readGold(existsSync(path) ? path : 'bench/accuracy/own-abstracts.jsonl')
  return lengths.map((sentences) => {
    const [tr, en]: [string[], string[]] = [[], []]
    for (let at = 0; tr.length < sentences; at++) {
      const document = documents[at % documents.length]!
      tr.push(...document.tr)
      en.push(...document.en)
    }
    const [turkish, english] = [tr.slice(0, sentences), en.slice(0, sentences)]
    const times = Array.from({ length: RUNS }, () => {
      const begin = performance.now()
      alignLines(turkish, english, { glossary })
      return performance.now() - begin
    })
    const milliseconds = Math.min(...times)
    const cells = countCells(turkish, english)
    const perSentence = milliseconds / sentences
    return { sentences, milliseconds, perSentence, cells, cellsPerSentence: Math.round(cells / sentences) }
  })

  function countCells(tr: readonly string[], en: readonly string[]): number {
    const turkish = toVocabulary(tr.map(toSide), 'tr')
    const english = toVocabulary(en.map(toSide), 'en')
    const isLong = Math.max(tr.length, en.length) > HALF_WIDTH
    const links = findLinks(turkish, english, toDictionary(glossary))
    return layBand(tr.length, en.length, isLong ? findAnchors(turkish, english, links) : []).base.at(-1)!
  }
}

const toSide = (text: string) => ({ text })
