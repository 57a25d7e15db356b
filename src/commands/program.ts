// What can be said after `hedgerow`: every command with its options, its help and two examples that run.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { availableProcessors } from '../batch/processors.ts'
import { readShard, type Shard } from '../batch/shard.ts'
import { version } from '../version.ts'
import { defineAlign } from './align-command.ts'
import { type Bench, collect, wholeNumber, withExamples } from './bench.ts'
import { defineLexiconImport } from './import-command.ts'
import { defineEvaluate, defineExport } from './output-commands.ts'
import { defineKwic, defineReport, defineStats } from './reading-commands.ts'
import type { AnnotateOptions } from './run-annotate.ts'
import { defineCompare, defineMerge } from './runs-commands.ts'
import type { Terminal } from './terminal.ts'
import { chooseInterfaceLanguage, interfaceWords } from './words.ts'

/** Reads the command line and runs the command it names; gives the exit status. 2: nothing was run. */
export async function buildProgram(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<number> {
  const language = chooseInterfaceLanguage(argv, environment)
  const words = interfaceWords(language)
  const program = new Command('hedgerow').description(words.tool).version(version)
  let status = 0
  const finish = (value: number) => {
    status = value
  }
  const bench: Bench = { program, words, language, terminal, environment, finish }
  for (const define of [
    defineAnnotate,
    defineMerge,
    defineAlign,
    defineStats,
    defineKwic,
    defineReport,
    defineExport,
    defineEvaluate,
    defineCompare,
    defineVerify,
    defineSchema,
    defineLexicon,
  ])
    define(bench)
  for (const command of allCommands(program)) {
    command.exitOverride().showHelpAfterError()
    command.addOption(new Option('--ui <language>', words.ui).choices(['en', 'tr']))
    command.option('-q, --quiet', words.quiet)
  }
  try {
    await program.parseAsync(argv as string[])
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}

const allCommands = (command: Command): Command[] => [command, ...command.commands.flatMap(allCommands)]

function shardOf(value: string): Shard {
  const shard = readShard(value)
  if (!shard) throw new InvalidArgumentError('Give a part and their number, as in 3/16.')
  return shard
}

const WRITABLE = ['jsonl', 'csv', 'html', 'xlsx']

function fileTypes(value: string): readonly string[] {
  const types = value.split(',').map((type) => type.trim())
  const unknown = types.find((type) => !WRITABLE.includes(type))
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${WRITABLE.join(', ')}.`)
  return types
}

function defineAnnotate({ program, words, language, terminal, environment, finish }: Bench): void {
  const command = program
    .command('annotate')
    .description(words.annotate)
    .argument('<path...>', words.annotatePaths)
    .option('-o, --output <folder>', words.output)
    .option('--write <types>', words.write, fileTypes, WRITABLE)
    .addOption(new Option('--excel <country>', words.excel).choices(['tr', 'en']))
    .option('--lexicon <folder>', words.lexicon, collect, [])
    .option('--encoding <name>', words.encoding)
    .option('--jobs <number>', words.jobs, wholeNumber, availableProcessors(environment))
    .option('--metadata <file>', words.metadata)
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .option('--resume', words.resume)
    .option('--shard <part>', words.shard, shardOf)
    .addOption(new Option('--fail-on <what>', words.failOn).choices(['any', 'none']).default('any'))
    .option('--max-megabytes <number>', words.maxMegabytes, wholeNumber, 100)
    .option('--limit <name=number>', words.limit, collect, [])
    .action(async (paths: string[], options: AnnotateOptions) => {
      const { runAnnotate } = await import('./run-annotate.ts')
      finish(await runAnnotate(paths, options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow annotate corpora -o output',
    'hedgerow annotate my-articles -o results --excel tr --lexicon my-words',
    'cat articles.jsonl | hedgerow annotate - > annotated.jsonl',
  ])
}

function defineVerify({ program, words, terminal, finish }: Bench): void {
  const command = program
    .command('verify')
    .description(words.verify)
    .argument('<file>')
    .action(async (file: string) => {
      const { runVerify } = await import('./run-verify.ts')
      finish(await runVerify(file, terminal))
    })
  withExamples(command, words, [
    'hedgerow verify output/annotations.jsonl',
    'hedgerow verify annotated.jsonl && echo whole',
  ])
}

function defineSchema({ program, words, terminal, finish }: Bench): void {
  const command = program
    .command('schema')
    .description(words.schema)
    .action(async () => {
      const { toJsonSchema } = await import('./json-schema.ts')
      await terminal.print(`${JSON.stringify(toJsonSchema(), null, 2)}\n`)
      finish(0)
    })
  withExamples(command, words, ['hedgerow schema', 'hedgerow schema > record.schema.json'])
}

function defineLexicon(bench: Bench): void {
  const { program, words, terminal, finish } = bench
  const lexicon = program.command('lexicon').description(words.lexiconCommand)
  const check = lexicon
    .command('check')
    .description(words.lexiconCheck)
    .option('--lexicon <folder>', words.lexicon, collect, [])
    .action(async (options: { lexicon: readonly string[] }) => {
      const { runLexiconCheck } = await import('./run-lexicon.ts')
      finish(await runLexiconCheck(options.lexicon, terminal))
    })
  withExamples(check, words, ['hedgerow lexicon check', 'hedgerow lexicon check --lexicon my-words'])
  const list = lexicon
    .command('list')
    .description(words.lexiconList)
    .option('--lexicon <folder>', words.lexicon, collect, [])
    .option('--match <text>', words.matchText)
    .addOption(new Option('--lang <language>', words.matchLanguage).choices(['tr', 'en']))
    .action(async (options: { lexicon: readonly string[]; match?: string; lang?: 'tr' | 'en' }) => {
      const { runLexiconList } = await import('./run-lexicon.ts')
      finish(await runLexiconList(options, terminal))
    })
  withExamples(list, words, [
    'hedgerow lexicon list --lang tr',
    'hedgerow lexicon list --match "It may be argued that hedging paid off."',
  ])
  defineLexiconImport(lexicon, bench)
  withExamples(lexicon, words, ['hedgerow lexicon check', 'hedgerow lexicon list --lang en'])
}
