// How well sentences are split: ten treebank sentences joined by spaces, against Intl.Segmenter and natural. `npx tsx bench/accuracy/sentences.ts`
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Language } from '../../src/model/language.ts'
import type { AbbreviationRow } from '../../src/model/lexicon.ts'
import { splitSentences } from '../../src/structure/sentences.ts'

/** One row of figures. */
export interface SentenceFigures {
  readonly treebank: string
  /** `all`, or those that end in a stop (`stopped`): what has none cannot be found by it. */
  readonly sentences: 'all' | 'stopped'
  readonly splitter: string
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

type Splitter = (text: string, language: Language) => Iterable<number>

const TREEBANKS = new URL('../../../shared/data/ud/', import.meta.url)
const JOINED = 10
const STOPPED = /[.!?…]["'”’»)\]]*$/

export const hasTreebanks = (): boolean => existsSync(TREEBANKS)

/** The abbreviations of a language as the lexicon has them. */
export function readAbbreviations(language: Language): AbbreviationRow[] {
  const file = new URL(`../../lexicons/${language}/abbreviations.csv`, import.meta.url)
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  return rows.map((row) => {
    const [abbreviation, ends] = row.split(',') as [string, 'never' | 'lower']
    return { abbreviation, ends }
  })
}

const abbreviations = { tr: readAbbreviations('tr'), en: readAbbreviations('en') }
const segmenters = {
  tr: new Intl.Segmenter('tr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

/** Each gives the offsets at which its sentences end. */
export const SPLITTERS: Readonly<Record<string, Splitter>> = {
  hedgerow: (text, language) => splitSentences(text, language, abbreviations[language]).map(({ end }) => end),
  'Intl.Segmenter': (text, language) =>
    Array.from(segmenters[language].segment(text), ({ segment, index }) => index + segment.trimEnd().length),
  natural: naturalEnds,
}

interface NaturalTokenizer {
  tokenize(text: string): string[]
}

let natural: NaturalTokenizer | undefined

/** By sub-path: natural's front door prints on stdout. It gives strings, so their places are looked up again. */
function naturalEnds(text: string): number[] {
  if (!natural) {
    const Tokenizer = createRequire(import.meta.url)('natural/lib/natural/tokenizers/sentence_tokenizer.js')
    natural = new (Tokenizer.SentenceTokenizer ?? Tokenizer)([]) as NaturalTokenizer
  }
  let from = 0
  return natural.tokenize(text).map((sentence) => {
    const at = text.indexOf(sentence.trim(), from)
    from = at < 0 ? from : at + sentence.trim().length
    return from
  })
}

/** Figures for each treebank and splitter; none where the data is absent. */
export function measureSentences(splitters: readonly string[] = Object.keys(SPLITTERS)): SentenceFigures[] {
  if (!hasTreebanks()) return []
  return readdirSync(TREEBANKS).flatMap((treebank) => {
    const all = readSentences(treebank)
    const stopped = all.filter((sentence) => STOPPED.test(sentence))
    return splitters.flatMap((splitter) => [
      { treebank, sentences: 'all' as const, splitter, ...score(all, treebank, splitter) },
      { treebank, sentences: 'stopped' as const, splitter, ...score(stopped, treebank, splitter) },
    ])
  })
}

function readSentences(treebank: string): string[] {
  const lines = readFileSync(new URL(treebank, TREEBANKS), 'utf8').split('\n')
  return lines.filter((line) => line.startsWith('# text = ')).map((line) => line.slice(9).trim().replace(/\s+/g, ' '))
}

function score(sentences: readonly string[], treebank: string, splitter: string) {
  const language = treebank.slice(0, 2) as Language
  let found = 0
  let right = 0
  for (let from = 0; from < sentences.length; from += JOINED) {
    const group = sentences.slice(from, from + JOINED)
    const ends = new Set<number>()
    let end = -1
    for (const sentence of group) {
      end += sentence.length + 1
      ends.add(end)
    }
    for (const place of SPLITTERS[splitter]!(group.join(' '), language)) {
      found++
      if (ends.has(place)) right++
    }
  }
  const precision = right / found
  const recall = right / sentences.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

if (process.argv[1]?.endsWith('accuracy/sentences.ts')) {
  const figures = measureSentences()
  if (figures.length === 0) process.stdout.write('Skipped: ../shared/data is not here\n')
  for (const { treebank, sentences, splitter, precision, recall, f1 } of figures) {
    const numbers = [precision, recall, f1].map((number) => number.toFixed(4)).join('  ')
    process.stdout.write(`${treebank.padEnd(24)} ${sentences.padEnd(8)} ${splitter.padEnd(15)} ${numbers}\n`)
  }
}
