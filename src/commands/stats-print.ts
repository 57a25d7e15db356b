// The findings of `stats` on their way out: CSV and JSON for programs, tables with bars and notes for people.
import type { CorpusCounts } from '../statistics/corpus-counts.ts'
import { describeWarning, type StatisticsWarning } from '../statistics/warnings.ts'
import { type CsvDialect, csvBeginning, toCsv } from '../writers/csv.ts'
import type { Findings, StatsOptions } from './run-stats.ts'
import { openScreen, type Screen } from './screen.ts'
import { figuresIn } from './stats-figures.ts'
import type { Titled } from './stats-table-parts.ts'
import { type StatsWords, statsWords } from './stats-words.ts'
import type { Terminal } from './terminal.ts'
import { layOut } from './text-table.ts'
import type { InterfaceLanguage } from './words.ts'

export interface Outlet {
  readonly options: StatsOptions
  readonly terminal: Terminal
  readonly language: InterfaceLanguage
}

/** Prints the findings in the form asked for. Warnings stand with them, except beside CSV, where they go to stderr. */
export async function toPrint(findings: Findings, counts: CorpusCounts, outlet: Outlet): Promise<void> {
  const { options, terminal, language } = outlet
  const warnings = toSentences(findings.warnings, counts, language)
  if (options.to === 'csv') {
    await terminal.print(toCsvText(findings, options))
    for (const warning of warnings) terminal.say(warning)
  } else if (options.to === 'json') await terminal.print(toJsonText(findings, counts, outlet))
  else await terminal.print(`${toPage(findings, warnings, outlet).join('\n')}\n`)
}

function toCsvText({ rows }: Findings, { excel }: StatsOptions): string {
  const dialect: CsvDialect = excel ? `excel-${excel}` : 'plain'
  if (rows.length === 0) return csvBeginning(dialect)
  const names = Object.keys(rows[0]!)
  return csvBeginning(dialect) + toCsv([names, ...rows.map((row) => Object.values(row))], dialect)
}

function toJsonText({ name, rows, warnings }: Findings, counts: CorpusCounts, { options, language }: Outlet): string {
  const { by, keyness, layer, tier, base, resamples, seed } = options
  const asked = { by, keyness, layer, tier, base, resamples, seed }
  const documents = { counted: counts.documents.length, failed: counts.failed }
  const whole = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null])))
  const told = warnings.map((warning) => ({ ...warning, text: describeWarning(warning, language) }))
  return `${JSON.stringify({ statistics: name, options: asked, documents, warnings: told, rows: whole }, null, 2)}\n`
}

/** More warnings of one kind than these are counted, not listed. */
const MOST_WARNINGS = 4

function toSentences(
  warnings: readonly StatisticsWarning[],
  { failed }: CorpusCounts,
  language: InterfaceLanguage,
): string[] {
  const words = statsWords(language)
  const shown = warnings
    .slice(0, MOST_WARNINGS)
    .map((warning) => `${words.warning} ${describeWarning(warning, language)}.`)
  const rest = warnings.length - shown.length
  return [
    ...shown,
    ...(rest > 0 ? [`${words.warning} … ${rest} ${words.more} (--to json).`] : []),
    ...(failed > 0 ? [`${words.warning} ${failed} ${words.failed}.`] : []),
  ]
}

function toPage(findings: Findings, warnings: readonly string[], { options, language }: Outlet): string[] {
  const words = statsWords(language)
  const screen = openScreen(options.width)
  if (findings.tables.length === 0 && findings.notes.length === 0) return [words.nothing]
  const lines = [...findings.heading, ...(findings.heading.length > 0 ? [''] : [])]
  for (const table of findings.tables) lines.push(...toLines(table, words, screen, language), '')
  const notes = [...findings.notes, ...warnings].flatMap((note) => wrap(note, screen.width))
  return [...lines, ...notes.map((note) => screen.colors.dim(note))]
}

function toLines(table: Titled, words: StatsWords, { width, colors }: Screen, language: InterfaceLanguage): string[] {
  const { lines, dropped, fullBar } = layOut(table, width)
  const [head, ...body] = lines
  const scale = `${table.barsOf}; ${words.fullBar} ${figuresIn(language).short(fullBar)}`
  const notes = [
    ...(fullBar === undefined ? [] : [scale]),
    ...table.notes,
    ...(dropped.length === 0 ? [] : [`${words.dropped} ${dropped.join(', ')}. ${words.csvHasAll}`]),
  ]
  return [
    colors.bold(table.title),
    colors.underline(head!),
    ...body,
    ...notes.flatMap((note) => wrap(note, width)).map((note) => colors.dim(note)),
  ]
}

/** Breaks a note between words; a word longer than the line keeps its length. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
