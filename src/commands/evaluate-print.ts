// Scores on their way out: a table for people, CSV or JSON for programs.
import type { Evaluation } from '../evaluation/evaluation.ts'
import type { Score, Share } from '../evaluation/scores.ts'
import { type Cell, toCsv } from '../writers/csv.ts'
import type { EvaluateWords } from './evaluate-words.ts'
import { openScreen } from './screen.ts'
import { type Figures, figuresIn } from './stats-figures.ts'
import { layOut, type TextColumn } from './text-table.ts'
import type { InterfaceLanguage } from './words.ts'

export interface PrintOptions {
  readonly to: 'text' | 'csv' | 'json'
  /** Rows of a table for people. */
  readonly limit: number
  readonly width?: number
}

const SETS = ['layers', 'concepts', 'rows'] as const
const KINDS: Readonly<Record<(typeof SETS)[number], string>> = { layers: 'layer', concepts: 'concept', rows: 'cue' }

/** The text of an evaluation in the form asked for; `notes` stand under the tables for people and in JSON. */
export function toEvaluationText(
  evaluation: Evaluation,
  notes: readonly string[],
  options: PrintOptions,
  speech: { readonly words: EvaluateWords; readonly language: InterfaceLanguage },
): string {
  if (options.to === 'csv')
    return toCsv([COLUMNS, ...SETS.flatMap((set) => evaluation[set].map(toCells(set)))], 'plain')
  if (options.to === 'json') return `${JSON.stringify({ ...evaluation, notes }, null, 2)}\n`
  const { words, language } = speech
  const tables = SETS.flatMap((set) =>
    toTable(words[set], evaluation[set], options, { words, figures: figuresIn(language) }),
  )
  return `${[...tables, ...notes].join('\n')}\n`
}

const COLUMNS = [
  'kind',
  'name',
  'right',
  'wrong',
  'missed',
  'precision',
  'precision_low',
  'precision_high',
  'recall',
  'recall_low',
  'recall_high',
  'f1',
]

const toCells =
  (set: (typeof SETS)[number]) =>
  ({ name, right, wrong, missed, precision, recall, f1 }: Score): Cell[] => [
    KINDS[set],
    name,
    right,
    wrong,
    missed,
    ...toShareCells(precision),
    ...toShareCells(recall),
    round(f1),
  ]

const toShareCells = (share: Share | undefined): Cell[] => [round(share?.value), round(share?.low), round(share?.high)]

const round = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(4))

interface Speech {
  readonly words: EvaluateWords
  readonly figures: Figures
}

/** Intervals give way first where the screen is narrow. */
const SPARE = 1

function toTable(title: string, scores: readonly Score[], options: PrintOptions, { words, figures }: Speech): string[] {
  if (scores.length === 0) return []
  const shown = scores.slice(0, options.limit)
  const column = (heading: string, cellOf: (score: Score) => string): TextColumn => ({
    heading,
    cells: shown.map(cellOf),
  })
  const { width, colors } = openScreen(options.width)
  const hasRecall = shown.some(({ recall }) => recall)
  const { lines } = layOut(
    {
      columns: [
        { ...column(words.name, ({ name }) => name), isText: true },
        column(words.right, ({ right }) => figures.whole(right)),
        column(words.wrong, ({ wrong }) => figures.whole(wrong)),
        column(words.precision, ({ precision }) => figures.short(precision?.value)),
        { ...column(words.interval, ({ precision }) => figures.interval(precision)), rank: SPARE },
        ...(hasRecall
          ? [
              column(words.missed, ({ missed }) => figures.whole(missed)),
              column(words.recall, ({ recall }) => figures.short(recall?.value)),
              { ...column(words.interval, ({ recall }) => figures.interval(recall)), rank: SPARE },
              column(words.f1, ({ f1 }) => figures.short(f1)),
            ]
          : []),
      ],
    },
    width,
  )
  const [head = '', ...body] = lines
  const rest = scores.length - shown.length
  return [colors.bold(title), colors.underline(head), ...body, ...(rest > 0 ? [`… ${rest} ${words.more}`] : []), '']
}
