// npm run bench:hostile: cues made to be slow (gap upon gap, thousands of alternatives, conditions at every word), each over
// ever longer texts: the time must grow as the text does. Writes bench/hostile-lexicon.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { annotateDocument } from '../src/annotate.ts'
import { english } from '../src/languages/english/english.ts'
import { turkish } from '../src/languages/turkish/turkish.ts'
import { loadLexicon } from '../src/lexicon/load.ts'

const CONCEPTS = 'concept,label,family,tier\nhedging,strategy,hedging,core\n'
const HEADER = 'cue,concept,match,example,counterexample,source,note,when'
const WORDS = [2000, 8000, 32_000]

interface Pattern {
  readonly name: string
  readonly rows: readonly string[]
  /** What the text repeats. */
  readonly text: string
  readonly language: 'en' | 'tr'
  readonly classes?: string
}

const row = (cue: string, match = 'exact', when = ''): string => `${cue},hedging,${match},,,,,${when}`
const range = (count: number): number[] => [...Array(count).keys()]
const gaps = (count: number): string => Array(count).fill('may ...8').join(' ')
const choices = (count: number): string => Array(count).fill('(may|may be)').join(' ')

const PATTERNS: readonly Pattern[] = [
  { name: 'a word', rows: [row('extraordinarily')], text: 'extraordinarily may may may ', language: 'en' },
  ...[2, 4, 8, 16].map(
    (count): Pattern => ({
      name: `${count} gaps of eight words, the last word never there`,
      rows: [row(`extraordinarily ...8 ${gaps(count)} zz`)],
      text: 'extraordinarily may may may ',
      language: 'en',
    }),
  ),
  { name: '4,096 wordings of one cue', rows: [row(`${choices(12)} zz`)], text: 'may be may ', language: 'en' },
  {
    name: 'a condition of gaps at every word',
    rows: [row('may', 'exact', `near: may ...8 may ...8 may ...8 zz | zz ...8 may ...8 may`)],
    text: 'may be so ',
    language: 'en',
  },
  {
    name: 'five classes of words in a row',
    rows: [row('may <thing> <thing> <thing> <thing> <thing> zz')],
    classes: `class,word,match\n${range(8)
      .map(
        (count) =>
          `thing,${Array(count + 1)
            .fill('may')
            .join(' ')},exact\n`,
      )
      .join('')}`,
    text: 'may ',
    language: 'en',
  },
  {
    name: 'a thousand cues that begin alike',
    rows: range(1000).map((number) => row(`may be so that it is w${number}`)),
    text: 'may be so that it is ',
    language: 'en',
  },
  {
    name: 'suffixes upon suffixes on any stem',
    rows: [row('-(y)Abilir', 'suffix'), row('-mIş olmalı~', 'suffix'), row('-(y)AbileceK-', 'suffix')],
    text: 'olabilebilirlerdirlerlermişlermiş yapabilirmişçesine ',
    language: 'tr',
  },
]

async function lexiconOf({ rows, classes, language }: Pattern) {
  const folder = mkdtempSync(join(tmpdir(), 'hedgerow-hostile-'))
  const tables = {
    'concepts.csv': CONCEPTS,
    [`${language}/strategy.csv`]: [HEADER, ...rows].join('\n'),
    ...(classes && { [`${language}/classes.csv`]: classes }),
  }
  for (const [place, text] of Object.entries(tables)) {
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    writeFileSync(join(folder, place), text)
  }
  try {
    return await loadLexicon([folder], { tr: turkish, en: english })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Milliseconds of work, the least of three runs. */
async function measure(pattern: Pattern): Promise<number[]> {
  const lexicon = await lexiconOf(pattern)
  const perRepeat = pattern.text.trim().split(' ').length
  return WORDS.map((words) => {
    const text = `It is so that the states are there. ${pattern.text.repeat(words / perRepeat)}`
    const document = { id: 'a', path: 'a', text, encoding: 'utf-8', sha256: '', language: pattern.language }
    const times = range(3).map(() => {
      const started = process.cpuUsage()
      annotateDocument(document, lexicon)
      return process.cpuUsage(started).user / 1000
    })
    return Math.min(...times)
  })
}

const lines = [
  '# Hostile lexicons',
  '',
  'Milliseconds of work to annotate texts made for cues that are made to be slow (`npm run bench:hostile`), and how many times',
  `as long the text of ${WORDS[2]} words takes as that of ${WORDS[1]}: 4 is a straight line.`,
  '',
  `| cue | ${WORDS.map((words) => `${words} words`).join(' | ')} | × |`,
  '| --- | ---: | ---: | ---: | ---: |',
]
for (const pattern of PATTERNS) {
  const times = await measure(pattern)
  const line = `| ${pattern.name} | ${times.map((time) => time.toFixed(0)).join(' | ')} | ${(times[2]! / Math.max(1, times[1]!)).toFixed(1)} |`
  process.stdout.write(`${line}\n`)
  lines.push(line)
}
writeFileSync('bench/hostile-lexicon.md', `${lines.join('\n')}\n`)
