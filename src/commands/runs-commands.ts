// The commands that work on whole runs, merge and compare, with their options and examples.
import { Option } from 'commander'
import { type Bench, collect, withExamples } from './bench.ts'
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
