// The commands that work on whole runs, merge and compare, with their options and examples.
import { Option } from 'commander'
import { type Bench, collect, listOf, wholeNumber, withExamples } from './bench.ts'
import type { CompareOptions } from './run-compare.ts'
import type { MergeOptions } from './run-merge.ts'
import { runsWords } from './runs-words.ts'

export function defineMerge({ program, words, language, terminal, finish }: Bench): void {
  const own = runsWords(language)
  const command = program
    .command('merge')
    .description(own.merge)
    .argument('<shard...>', own.mergeFolders)
    .requiredOption('-o, --output <folder>', own.mergeOutput)
    .option('--lexicon <folder>', words.lexicon, collect, [])
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .action(async (folders: string[], options: MergeOptions) => {
      const { runMerge } = await import('./run-merge.ts')
      finish(await runMerge(folders, options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow merge part-1 part-2 -o whole',
    'hedgerow merge part-* -o whole --on-exists replace',
  ])
}

const LAYERS = ['hedge', 'booster', 'strategy', 'citation', 'actor']

export function defineCompare({ program, words, language, terminal, finish }: Bench): void {
  const own = runsWords(language)
  const command = program
    .command('compare')
    .description(own.compare)
    .argument('<run-a>', own.runA)
    .argument('<run-b>', own.runB)
    .option('--layer <names>', own.compareLayer, listOf(LAYERS))
    .addOption(new Option('--to <form>', own.compareTo).choices(['text', 'csv', 'jsonl']).default('text'))
    .addOption(new Option('--table <name>', own.compareTable).choices(['rows', 'spans', 'documents']).default('rows'))
    .addOption(new Option('--excel <country>', words.excelCsv).choices(['tr', 'en']).implies({ to: 'csv' }))
    .option('--limit <number>', own.compareLimit, wholeNumber, 20)
    .option('--width <columns>', words.width, wholeNumber)
    .action(async (a: string, b: string, options: CompareOptions) => {
      const { runCompare } = await import('./run-compare.ts')
      finish(await runCompare([a, b], options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow compare output output-new',
    'hedgerow compare output output-new --layer hedge --to csv --table spans > changed.csv',
  ])
}
