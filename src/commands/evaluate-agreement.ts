// evaluate --agreement: the sheets of several annotators → kappa, alpha, and the hits on which they differ.
import { commonVerdicts, disagreements, toUnits, type Unit } from '../evaluation/agreement.ts'
import { InputError } from '../flow/errors.ts'
import { cohenKappa, krippendorffAlpha } from '../statistics/agreement.ts'
import { type Cell, toCsv } from '../writers/csv.ts'
import { describeItems, describeRefused } from './evaluate-notes.ts'
import type { PrintOptions } from './evaluate-print.ts'
import type { EvaluateWords } from './evaluate-words.ts'
import { readCorrections } from './read-corrections.ts'
import { openScreen } from './screen.ts'
import type { Terminal } from './terminal.ts'
import { layOut } from './text-table.ts'

/** One line of the result: two annotators, one layer or all. */
interface AgreementRow {
  readonly a: string
  readonly b: string
  readonly label: string
  readonly hits: number
  readonly observed: number
  readonly expected: number | undefined
  readonly kappa: number | undefined
  /** Over all annotators. */
  readonly alpha: number | undefined
}

/**
 * Prints the agreement. Kappa is undefined where both say the same throughout: there is nothing to agree on beyond chance.
 *
 * @throws {InputError} if a sheet cannot be read, or no hit is judged twice.
 */
export async function printAgreement(
  paths: readonly string[],
  options: PrintOptions,
  terminal: Terminal,
  words: EvaluateWords,
): Promise<void> {
  const annotators = []
  for (const path of paths) {
    const { items, refused } = await readCorrections(path)
    terminal.say(`${path}: ${describeItems(items, words)}`)
    for (const line of describeRefused(refused, words)) terminal.warn(`${path}: ${line}`)
    annotators.push(items)
  }
  const units = toUnits(annotators)
  const judgedTwice = units.filter(({ verdicts }) => verdicts.filter(Boolean).length > 1)
  if (judgedTwice.length === 0) throw nothingCommon(paths, words)
  const rows = toRows(units, paths, words)
  terminal.say(`${words.oneOnly}: ${units.length - judgedTwice.length}`)
  await terminal.print(toText(rows, disagreements(units), paths, options, words))
}

function toRows(units: readonly Unit[], paths: readonly string[], words: EvaluateWords): AgreementRow[] {
  const labels = [...new Set(units.map(({ item }) => item.label))].sort()
  return [undefined, ...labels].flatMap((label) => {
    const chosen = label === undefined ? units : units.filter(({ item }) => item.label === label)
    const alpha = krippendorffAlpha(chosen.map(({ verdicts }) => verdicts))
    return pairsOf(paths.length).flatMap(([a, b]): AgreementRow[] => {
      const [first, second] = commonVerdicts(chosen, a, b)
      if (first.length === 0) return []
      const kappa = cohenKappa(first, second)
      const same = first.filter((verdict, index) => verdict === second[index]).length
      return [
        {
          a: paths[a]!,
          b: paths[b]!,
          label: label ?? words.all,
          hits: first.length,
          observed: same / first.length,
          expected: kappa?.expected,
          kappa: kappa?.kappa,
          alpha,
        },
      ]
    })
  })
}

const pairsOf = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (_, b): [number, number] => [a, a + b + 1]),
  ).flat()

function toText(
  rows: readonly AgreementRow[],
  differing: readonly Unit[],
  paths: readonly string[],
  options: PrintOptions,
  words: EvaluateWords,
): string {
  if (options.to === 'json')
    return `${JSON.stringify({ agreement: rows, disagreements: differing.map(toPlain) }, null, 2)}\n`
  if (options.to === 'csv') {
    const columns = ['id', 'document', 'label', 'concept', 'hit', 'sentence', ...paths]
    return toCsv([columns, ...differing.map(toCells)], 'plain')
  }
  return `${[...toTable(rows, options, words), ...toList(differing, options, words)].join('\n')}\n`
}

const toPlain = ({ item, verdicts }: Unit) => ({ ...item, outcome: undefined, verdicts })

const toCells = ({ item, verdicts }: Unit): Cell[] => [
  item.id,
  item.document,
  item.label,
  item.concept,
  item.hit,
  item.sentence,
  ...verdicts,
]

function toTable(rows: readonly AgreementRow[], { width }: PrintOptions, words: EvaluateWords): string[] {
  const text = (heading: string, cellOf: (row: AgreementRow) => string) => ({
    heading,
    cells: rows.map(cellOf),
    isText: true,
  })
  const figure = (heading: string, figureOf: (row: AgreementRow) => number | undefined) => ({
    heading,
    cells: rows.map((row) => figureOf(row)?.toFixed(3) ?? '–'),
  })
  const screen = openScreen(width)
  const columns = [
    text(words.annotators, ({ a, b }) => `${a} – ${b}`),
    text(words.name, ({ label }) => label),
    { heading: words.hits, cells: rows.map(({ hits }) => String(hits)) },
    figure(words.observed, ({ observed }) => observed),
    { ...figure(words.expected, ({ expected }) => expected), rank: 1 },
    figure(words.kappa, ({ kappa }) => kappa),
    figure(words.alpha, ({ alpha }) => alpha),
  ]
  const [head = '', ...body] = layOut({ columns }, screen.width).lines
  return [screen.colors.bold(words.agreementTitle), screen.colors.underline(head), ...body, words.alphaNote, '']
}

function toList(differing: readonly Unit[], { limit }: PrintOptions, words: EvaluateWords): string[] {
  const lines = differing
    .slice(0, limit)
    .map(
      ({ item, verdicts }) =>
        `  ${verdicts.map((verdict) => verdict ?? '–').join(' / ')}  ${item.hit}  [${item.concept}]  ${item.document}`,
    )
  const rest = differing.length - lines.length
  return [`${words.disagreements}: ${differing.length}`, ...lines, ...(rest > 0 ? [`… ${rest} ${words.more}`] : [])]
}

const nothingCommon = (paths: readonly string[], words: EvaluateWords): InputError =>
  new InputError({
    path: paths.join(', '),
    message: `Cannot compare the annotators: ${words.noCommon}`,
    wayOut: 'Give sheets in which verdict is filled for the same hits; hits are known by their id',
    code: 'nothing-common',
  })
