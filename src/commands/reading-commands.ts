// The commands that read annotated JSONL for people: stats, kwic and report, with their options and examples.
import { Option } from 'commander'
import { COUNTED_LABELS } from '../model/prose.ts'
import { type Bench, collect, listOf, wholeNumber, withExamples } from './bench.ts'
import { ORDERS } from './concordance.ts'
import { REPORT } from './output-names.ts'
import type { KwicOptions } from './run-kwic.ts'
import type { ReportOptions } from './run-report.ts'
import type { StatsOptions } from './run-stats.ts'

export function defineStats({ program, words, language, terminal, finish }: Bench): void {
  const command = program
    .command('stats')
    .description(words.stats)
    .argument('<file>', words.annotatedFile)
    .option('--by <columns>', words.statsBy, listOf())
    .option('--layer <names>', words.statsLayer, listOf(COUNTED_LABELS))
    .option('--keyness <groups...>', words.statsKeyness)
    .addOption(new Option('--cooccurrence', words.statsCooccurrence).conflicts(['by', 'keyness', 'hedged', 'actors']))
    .addOption(new Option('--hedged', words.statsHedged).conflicts(['keyness', 'actors']))
    .addOption(new Option('--actors', words.statsActors).conflicts('keyness'))
    .addOption(
      new Option('--parity', words.statsParity).conflicts([
        'by',
        'layer',
        'tier',
        'keyness',
        'cooccurrence',
        'hedged',
        'actors',
      ]),
    )
    .addOption(
      new Option('--terms', words.statsTerms).conflicts([
        'by',
        'layer',
        'tier',
        'keyness',
        'cooccurrence',
        'hedged',
        'actors',
        'parity',
      ]),
    )
    .addOption(new Option('--tier <which>', words.statsTier).choices(['core', 'all']))
    .addOption(new Option('--base <unit>', words.statsBase).choices(['words', 'sentences']))
    .option('--resamples <number>', words.statsResamples, wholeNumber, 2000)
    .option('--seed <number>', words.statsSeed, wholeNumber, 42)
    .addOption(new Option('--to <form>', words.form).choices(['text', 'csv', 'json']).default('text'))
    .addOption(new Option('--excel <country>', words.excelCsv).choices(['tr', 'en']).implies({ to: 'csv' }))
    .option('--width <columns>', words.width, wholeNumber)
    .action(async (file: string, options: StatsOptions) => {
      const { runStats } = await import('./run-stats.ts')
      finish(await runStats(file, options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow stats output/annotations.jsonl --by section,lang',
    'hedgerow stats output/annotations.jsonl --keyness lang=tr lang=en --base sentences',
    'hedgerow stats output/annotations.jsonl --by concept --layer strategy --to csv > concepts.csv',
    'hedgerow stats output/annotations.jsonl --parity',
  ])
}

export function defineKwic({ program, words, terminal, finish }: Bench): void {
  const command = program
    .command('kwic')
    .description(words.kwic)
    .argument('<file>', words.annotatedFile)
    .option('--concept <id>', words.kwicConcept)
    .addOption(new Option('--label <layer>', words.kwicLabel).choices(LABELS))
    .option('--cue <row>', words.kwicCue)
    .option('--text <wording>', words.kwicText)
    .addOption(new Option('--section <name>', words.kwicSection).choices(SECTIONS))
    .addOption(new Option('--lang <language>', words.kwicLanguage).choices(['tr', 'en', 'und']))
    .addOption(new Option('--sort <order>', words.kwicSort).choices(ORDERS).default('doc'))
    .option('--limit <lines>', words.kwicLimit, wholeNumber)
    .option('--width <columns>', words.width, wholeNumber)
    .addOption(new Option('--to <form>', words.form).choices(['text', 'csv']).default('text'))
    .addOption(new Option('--excel <country>', words.excelCsv).choices(['tr', 'en']).implies({ to: 'csv' }))
    .action(async (file: string, options: KwicOptions) => {
      const { runKwic } = await import('./run-kwic.ts')
      finish(await runKwic(file, options, terminal, words))
    })
  withExamples(command, words, [
    'hedgerow kwic output/annotations.jsonl --label hedge --sort right --limit 20',
    'hedgerow kwic output/annotations.jsonl --text "small states" --lang en',
  ])
}

export function defineReport({ program, words, language, terminal, finish }: Bench): void {
  const command = program
    .command('report')
    .description(words.report)
    .argument('<file>', words.annotatedFile)
    .option('-o, --output <file>', words.reportOutput, REPORT)
    .option('--lexicon <folder>', words.lexicon, collect, [])
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .action(async (file: string, options: ReportOptions) => {
      const { runReport } = await import('./run-report.ts')
      finish(await runReport(file, options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow report output/annotations.jsonl -o report.html',
    'hedgerow report annotated.jsonl -o rapor.html --ui tr',
  ])
}

const LABELS = ['hedge', 'booster', 'strategy', 'citation', 'actor']
const SECTIONS = ['title', 'abstract', 'keywords', 'body', 'notes', 'references']
