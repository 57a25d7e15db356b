// The command align: its options and examples.
import { Option } from 'commander'
import { alignWords } from './align-words.ts'
import { type Bench, wholeNumber, withExamples } from './bench.ts'
import type { AlignOptions } from './run-align.ts'

/** In the order in which people ask for them. */
export const ALIGN_FORMS = ['jsonl', 'tmx', 'csv', 'xlsx', 'text'] as const

export function defineAlign({ program, words, language, terminal, finish }: Bench): void {
  const own = alignWords(language)
  const command = program
    .command('align')
    .description(own.align)
    .argument('[tr]', own.turkishFile)
    .argument('[en]', own.englishFile)
    .option('--batch <list>', own.batch)
    .addOption(new Option('--to <form>', own.to).choices(ALIGN_FORMS))
    .option('-o, --output <file>', own.output)
    .addOption(new Option('--excel <country>', words.excelCsv).choices(['tr', 'en']))
    .option('--width <columns>', words.width, wholeNumber)
    .addOption(new Option('--on-exists <what>', words.onExists).choices(['fail', 'replace']).default('fail'))
    .action(async (tr: string | undefined, en: string | undefined, options: AlignOptions) => {
      const { runAlign } = await import('./run-align.ts')
      finish(await runAlign([tr, en], options, terminal, language))
    })
  withExamples(command, words, [
    'hedgerow align oz.txt abstract.txt --to text',
    'hedgerow align oz.txt abstract.txt -o pairs.tmx',
    'hedgerow align --batch pairs.csv > beads.jsonl',
  ])
}
