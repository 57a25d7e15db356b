// The commands that carry results further: export and evaluate, with their options and examples.
import { Option } from 'commander'
import { type Bench, wholeNumber, withExamples } from './bench.ts'
import { evaluateWords } from './evaluate-words.ts'
import { FORMATS, TABLES } from './output-names.ts'
import { outputWords } from './output-words.ts'
import type { EvaluateOptions } from './run-evaluate.ts'
import type { ExportOptions } from './run-export.ts'

export function defineExport({ program, words, language, terminal, finish }: Bench): void {
  const own = outputWords(language)
  const command = program
    .command('export')
    .description(own.export)
    .argument('<file>', words.annotatedFile)
    .addOption(new Option('--to <format>', own.exportTo).choices(FORMATS).makeOptionMandatory())
    .option('-o, --output <path>', own.exportOutput)
    .addOption(new Option('--labels <what>', own.exportLabels).choices(['label', 'concept']).default('label'))
    .addOption(new Option('--table <name>', own.exportTable).choices(TABLES).default('hits'))
    .addOption(new Option('--excel <country>', words.excelCsv).choices(['tr', 'en']))
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .action(async (file: string, options: ExportOptions) => {
      const { runExport } = await import('./run-export.ts')
      finish(await runExport(file, options, terminal, own))
    })
  withExamples(command, words, [
    'hedgerow export output/annotations.jsonl --to tmx > abstracts.tmx',
    'hedgerow export output/annotations.jsonl --to xlsx -o hits.xlsx',
    'hedgerow export output/annotations.jsonl --to brat -o brat',
  ])
}

export function defineEvaluate({ program, language, words, terminal, finish }: Bench): void {
  const own = evaluateWords(language)
  const command = program
    .command('evaluate')
    .description(own.evaluate)
    .argument('<files...>', own.paths)
    .option('--agreement', own.agreement)
    .option('--gold <folder>', own.gold)
    .addOption(new Option('--boundaries <how>', own.boundaries).choices(['exact', 'overlap']).default('overlap'))
    .option('--limit <rows>', own.limit, wholeNumber, 20)
    .addOption(new Option('--to <form>', words.form).choices(['text', 'csv', 'json']).default('text'))
    .option('--width <columns>', words.width, wholeNumber)
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .action(async (files: string[], options: EvaluateOptions) => {
      const { runEvaluate } = await import('./run-evaluate.ts')
      finish(await runEvaluate(files, options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow evaluate corrected.xlsx --gold gold',
    'hedgerow evaluate gold output/annotations.jsonl',
    'hedgerow evaluate annotator-a.csv annotator-b.csv --agreement',
  ])
}
