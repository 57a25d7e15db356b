// The commands that carry results further: export and evaluate, with their options and examples.
import { Option } from 'commander'
import { type Bench, withExamples } from './bench.ts'
import { FORMATS, TABLES } from './output-names.ts'
import { outputWords } from './output-words.ts'
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
