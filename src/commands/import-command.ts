// The command lexicon import: its options and examples.
import { type Command, Option } from 'commander'
import { DICTIONARY_FORMATS } from '../lexicon/import/formats.ts'
import { type Bench, collect, withExamples } from './bench.ts'
import { importWords } from './import-words.ts'
import type { ImportOptions } from './run-lexicon-import.ts'

export function defineLexiconImport(lexicon: Command, { words, language, terminal, finish }: Bench): void {
  const own = importWords(language)
  const command = lexicon
    .command('import')
    .description(own.import)
    .argument('<file>', own.file)
    .addOption(new Option('--lang <language>', own.language).choices(['tr', 'en']).makeOptionMandatory())
    .addOption(new Option('--layer <name>', own.layer).choices(['hedge', 'booster', 'strategy']).makeOptionMandatory())
    .option('--concept <name>', own.concept, collect, [])
    .option('--category <name>', own.category, collect, [])
    .option('--add-concepts', own.addConcepts)
    .addOption(new Option('--from <format>', own.from).choices(DICTIONARY_FORMATS))
    .option('--source <text>', own.source)
    .option('-o, --output <folder>', own.output)
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .action(async (file: string, options: ImportOptions) => {
      const { runLexiconImport } = await import('./run-lexicon-import.ts')
      finish(await runLexiconImport(file, options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow lexicon import dictionary.yml --lang en --layer hedge --concept possibility --category EPADV > rows.csv',
    'hedgerow lexicon import dictionary.yml --lang en --layer strategy --add-concepts -o my-words',
  ])
}
