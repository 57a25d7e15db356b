// npm run bench:alignment: the sentence aligner beside length alone, on news of others and on our own abstracts with noise; written to bench/alignment.md.
// The news are read from ../shared/data and never copied; where that folder is absent their section says so and is skipped.
import { writeFileSync } from 'node:fs'
import { type AlignmentFigure, alignmentFigures, perturbedFigures } from './accuracy/alignment.ts'
import { type Calibration, calibrations } from './accuracy/alignment-calibration.ts'
import { growthFigures } from './accuracy/alignment-growth.ts'

type Cells = readonly (string | number)[]

const table = (head: Cells, rows: readonly Cells[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)

const score = (value: number): string => value.toFixed(3).replace(/^0/, '')

const figures = (rows: readonly AlignmentFigure[], hasHalf: boolean): string[] =>
  rows.length === 0
    ? ['Skipped: the data are not here.']
    : table(
        ['set', ...(hasHalf ? ['half'] : []), 'documents', 'aligner', 'strict F1', 'lax F1', 'documents a second'],
        rows.map(({ set, half, documents, aligner, strict, lax, perSecond }) => [
          ...[set, ...(hasHalf ? [half] : []), documents, aligner],
          ...[score(strict), score(lax), perSecond],
        ]),
      )

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`)

const calibrationTable = (rows: readonly Calibration[]): string[] =>
  table(
    ['set', 'beads', 'score apart from truth', 'marked low', 'of the wrong, marked', 'of the marked, wrong'],
    rows.map(({ set, beads, error, low, wrongMarked, markedWrong }) => [
      ...[set, beads, score(error), percent(low), percent(wrongMarked), percent(markedWrong)],
    ]),
  )

const binTable = (rows: readonly Calibration[]): string[] =>
  table(
    ['set', 'scores from', 'beads', 'mean score', 'right'],
    rows.flatMap(({ set, bins }) =>
      bins.map(({ from, beads, meanScore, right }) => [
        ...[set, score(from), beads, beads === 0 ? '–' : score(meanScore), percent(right)],
      ]),
    ),
  )

// The first run of everything is slow: what is timed must have been compiled.
perturbedFigures()
const news = alignmentFigures()
const own = perturbedFigures()
const calibrated = calibrations()
const growth = growthFigures()

const lines = [
  '# Sentence alignment',
  '',
  'Written by `npm run bench:alignment`. A bead counts as right (strict) when both its sides are, (lax) when it shares a sentence with a right',
  'one on both sides; sentences without a partner are not scored. *Length only* is Gale & Church (1993) in our own small implementation.',
  '',
  '## News of others',
  '',
  'NTREX-128 (Federmann et al. 2022), 62 documents of about 15 sentences each, merged and cut by others. Weights and glossary were made on the',
  '`developed` half. For comparison, on all of it (measured once, strict): Gale–Church .871 / .642 (mild / hard), hunalign with a dictionary of',
  '182,632 words .955 / .833, Champollion with it .969 / .925.',
  '',
  ...figures(news, true),
  '',
  '## Our own abstracts, disturbed',
  '',
  'The eight pairs of corpora/, aligned by hand, each in 40 versions by a seed: neighbouring sentences merged on one side (`merge`, three in ten),',
  'cut at a comma (`split`, three in ten), left out on one side (`drop`, one in five), exchanged on one side (`swap`; right is then one bead of two',
  'and two), and all but the last together (`mild`, `hard`). What was merged is not split: cut at its seam it would be two beads again.',
  '',
  ...figures(own, false),
  '',
  '## Scores and truth',
  '',
  'Every bead of the unseen news and of our own abstracts, sentences without a partner too; *right* is what has exactly the right sentences on',
  'both sides. *Apart from truth* is the expected calibration error (Guo et al. 2017). A bead under .8 is marked for a human eye.',
  '',
  ...calibrationTable(calibrated),
  '',
  ...binTable(calibrated),
  '',
  '## Growth',
  '',
  'News documents one after the other; `cells` are the pairs of places the aligner looks at: all of a short text, a band of a long one.',
  '',
  ...table(
    ['sentences', 'milliseconds', 'a sentence', 'cells', 'cells a sentence'],
    growth.map(({ sentences, milliseconds, perSentence, cells, cellsPerSentence }) => [
      ...[sentences, milliseconds.toFixed(0), perSentence.toFixed(2), cells, cellsPerSentence],
    ]),
  ),
  '',
]
writeFileSync('bench/alignment.md', lines.join('\n'))
process.stdout.write(lines.join('\n'))
