// npx tsx bench/matching.ts: how fast wordings are found, beside a bare automaton over words on the same text, in one run; prints a
// table and writes bench/matching.md. Rounds of the two alternate, so that a busy machine slows both.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { annotateDocument } from '../src/annotate.ts'
import type { Language } from '../src/model/language.ts'
import { openLexicon } from '../src/open-lexicon.ts'
import { findHits } from '../src/tagging/match.ts'
import { openMemory, passageOf } from '../src/tagging/surroundings.ts'
import { createTagger } from '../src/tagging/tagger.ts'
import { WordTable } from '../src/tagging/word-table.ts'
import { compileWordAutomaton } from './matching/word-automaton.ts'

/** The first rounds only warm the compiler up; tagging is slow enough to be measured in fewer. */
const WARMING = 100
const ROUNDS = 201
const TAGGING_ROUNDS = 21
const lexicon = await openLexicon()
const articles = readdirSync('corpora')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({
    id: name,
    path: name,
    text: readFileSync(`corpora/${name}`, 'utf8'),
    encoding: 'utf-8',
    sha256: '',
  }))
const documents = articles.map((article) => annotateDocument(article, lexicon).paragraphs)

/** Milliseconds of one run. */
function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** What the examples of a language's rows carry in their brackets: the wordings as they stand in texts. */
const wordingsOf = (language: Language): string[] =>
  lexicon.rows
    .filter((row) => row.language === language)
    .flatMap(({ example }) => [...example.matchAll(/\[([^\]]+)\]/g)].map(([, wording]) => wording!))

function measure(language: Language) {
  const paragraphs = documents.flatMap((document) => document.filter((paragraph) => paragraph.language === language))
  const compiled = lexicon.compiled.languages[language]
  const wordings = wordingsOf(language)
  const count = compileWordAutomaton(wordings)
  const table = new WordTable(compiled)
  const tagger = createTagger(lexicon.compiled)
  const runs = {
    'bare automaton over words': () => {
      for (const { text } of paragraphs) count(text)
    },
    'hedgerow: matching': () => {
      const memory = openMemory(paragraphs)
      for (const paragraph of paragraphs) findHits(passageOf(paragraph, compiled, table, memory))
    },
  }
  const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
  for (let round = 0; round < WARMING + ROUNDS; round++)
    for (const [name, run] of Object.entries(runs)) {
      const taken = time(run)
      if (round >= WARMING) times.get(name)!.push(taken)
    }
  const tagging = Array.from({ length: TAGGING_ROUNDS }, () =>
    time(() => {
      for (const paragraph of paragraphs) tagger.tagParagraph(paragraph)
    }),
  )
  times.set('hedgerow: matching, conditions, overlaps, context', tagging)
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const bare = [...times.values()][0]!
  return [...times].map(([method, taken]) => ({
    language,
    method,
    wordings: method.startsWith('bare') ? wordings.length : compiled.sequences.length,
    'million characters a second': (characters / medianOf(taken) / 1000).toFixed(1),
    'times the bare automaton': (medianOf(taken) / medianOf(bare)).toFixed(2),
    'in the best round': (Math.min(...taken) / Math.min(...bare)).toFixed(2),
  }))
}

const rows = [...measure('tr'), ...measure('en')]
const columns = Object.keys(rows[0]!) as (keyof (typeof rows)[0])[]
const lines = [
  '# Speed of matching',
  '',
  'Written by `npx tsx bench/matching.ts`: the sample articles, every method on the same paragraphs, medians of many rounds that alternate; the best round is what a machine without other work does.',
  'The bare automaton finds fixed wordings (those of the examples of all rows) and does nothing else; hedgerow finds inflected forms, gaps and classes.',
  '',
  `| ${columns.join(' | ')} |`,
  `| ${columns.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${columns.map((column) => row[column]).join(' | ')} |`),
  '',
]
writeFileSync('bench/matching.md', lines.join('\n'))
process.stdout.write(lines.join('\n'))
