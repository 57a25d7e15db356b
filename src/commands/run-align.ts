// align: files of one sentence a line → beads, as JSONL, TMX, CSV, a workbook or two columns; one pair of files or a list of them.

import { alignLines } from '../alignment/align-lines.ts'
import { writing } from '../batch/cannot-write.ts'
import type { OnExists } from '../batch/run.ts'
import { InputError } from '../flow/errors.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { openLexicon } from '../open-lexicon.ts'
import { type SegmentPair, toTwoColumns } from '../writers/two-columns.ts'
import type { ALIGN_FORMS } from './align-command.ts'
import { type AlignedPair, type AlignForm, csv, isAlone, isLow, jsonl, textOf, tmx } from './align-forms.ts'
import { type FilePair, type ListedPair, readPairList, readSentences } from './align-input.ts'
import { tagLinesWith } from './align-tags.ts'
import { text } from './align-text.ts'
import { findWarnings } from './align-warnings.ts'
import { type AlignWords, alignWords } from './align-words.ts'
import { writeFileWhole } from './output-place.ts'
import { openScreen } from './screen.ts'
import { describeError, type Terminal } from './terminal.ts'
import type { InterfaceLanguage } from './words.ts'

type FormName = (typeof ALIGN_FORMS)[number]

export interface AlignOptions {
  readonly batch?: string
  readonly to?: FormName
  readonly output?: string
  readonly excel?: 'tr' | 'en'
  readonly width?: number
  readonly onExists: OnExists
}

/** One run of the command. */
interface Job {
  readonly options: AlignOptions
  readonly terminal: Terminal
  readonly words: AlignWords
  readonly lexicon: Lexicon
  readonly form: FormName
}

/**
 * Aligns a pair of files, or all pairs of a list. Exit status 0, or 1 where a pair of a list failed; the others are finished.
 *
 * @throws {InputError} if there is nothing to align, or the one pair cannot be read or written.
 */
export async function runAlign(
  paths: readonly [tr: string | undefined, en: string | undefined],
  options: AlignOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const pairs = await pairsOf(paths, options)
  const job = { options, terminal, words: alignWords(language), lexicon: await openLexicon(), form: formOf(options) }
  const results: AlignedPair[] = []
  let failed = 0
  for (const pair of pairs) {
    try {
      const aligned = await alignPair(pair, job)
      const output = 'output' in pair ? pair.output : undefined
      if (output === undefined) results.push(aligned)
      else await write([aligned], output, { ...job, form: options.to ?? formByName(output) ?? job.form })
    } catch (error) {
      if (!(error instanceof InputError) || options.batch === undefined) throw error
      terminal.warn(describeError(error))
      failed++
    }
  }
  if (results.length > 0) await write(results, options.output, job)
  if (options.batch !== undefined) tellBatch(pairs.length, failed, job)
  return failed > 0 ? 1 : 0
}

async function pairsOf(
  [tr, en]: readonly [string | undefined, string | undefined],
  { batch }: AlignOptions,
): Promise<readonly ListedPair[]> {
  if (batch === undefined && tr !== undefined && en !== undefined) return [{ tr, en }]
  if (batch !== undefined && tr === undefined) return readPairList(batch)
  const [message, wayOut] =
    batch === undefined
      ? ['Cannot align: two files are needed', 'Name the Turkish file and the English one, or a list with --batch']
      : ['Cannot align a list and two files in one run', 'Give either --batch or two files']
  throw new InputError({ path: 'align', message, wayOut, code: 'usage' })
}

const ENDINGS: Readonly<Record<string, FormName>> = {
  ...{ jsonl: 'jsonl', json: 'jsonl', tmx: 'tmx', csv: 'csv', xlsx: 'xlsx', txt: 'text' },
}

const formByName = (path: string): FormName | undefined => ENDINGS[path.split('.').at(-1)!.toLowerCase()]

const formOf = ({ to, output }: AlignOptions): FormName =>
  to ?? (output === undefined ? undefined : formByName(output)) ?? 'jsonl'

async function alignPair(pair: ListedPair, { words, terminal, lexicon }: Job): Promise<AlignedPair> {
  if (pair instanceof InputError) throw pair
  const { tr, en }: FilePair = pair
  const [turkish, english] = [await readSentences(tr), await readSentences(en)]
  const read = { tr, en, turkish, english }
  for (const warning of findWarnings(read, words)) terminal.say(warning)
  return { ...read, beads: alignLines(turkish, english, lexicon) }
}

/** Writes pairs into one file, or onto standard output. */
async function write(pairs: readonly AlignedPair[], output: string | undefined, job: Job): Promise<void> {
  const { terminal, options } = job
  if (job.form === 'xlsx') await writeWorkbook(pairs, output, job)
  else {
    const form = toForm(pairs.length > 1 || options.batch !== undefined, job)
    const texts = [form.beginning, ...pairs.map(form.toText), form.end].filter((part) => part !== '')
    if (output === undefined) for (const part of texts) await terminal.print(part)
    else {
      await writeFileWhole(output, options.onExists, async (file) => {
        for (const part of texts) await file.write(part)
      })
    }
  }
  tell(pairs, output, job)
}

function toForm(isBatch: boolean, { form, options, lexicon }: Job): AlignForm {
  const { excel, width } = options
  if (form === 'tmx') return tmx()
  if (form === 'text') return text(openScreen(width), tagLinesWith(lexicon))
  return form === 'csv' ? csv({ isBatch, ...(excel && { excel }) }) : jsonl({ isBatch })
}

async function writeWorkbook(
  pairs: readonly AlignedPair[],
  output: string | undefined,
  { options }: Job,
): Promise<void> {
  if (output === undefined) {
    throw new InputError({
      path: 'align',
      message: 'Cannot write a workbook to standard output',
      wayOut: 'Name a file: -o pairs.xlsx',
      code: 'usage',
    })
  }
  const rows = pairs.flatMap(({ beads, turkish, english }) =>
    beads.map(({ tr, en }): SegmentPair => [textOf(turkish, tr), textOf(english, en)]),
  )
  const bytes = await toTwoColumns(rows)
  await writeFileWhole(output, options.onExists, (file) => writing(output, false, () => file.write(bytes)))
}

/** What was aligned, and what to look at; not where people see it line by line. */
function tell(pairs: readonly AlignedPair[], output: string | undefined, { terminal, words, form }: Job): void {
  const beads = pairs.flatMap((pair) => pair.beads)
  const alone = beads.filter(isAlone).length
  const place = output === undefined ? '' : `${output}: `
  terminal.say(
    `${place}${beads.length} ${words.beads}, ${beads.filter(isLow).length} ${words.low}, ${alone} ${words.alone}`,
  )
  if (form === 'tmx' && alone > 0) terminal.say(`${words.leftOut}: ${alone}`)
}

const tellBatch = (pairs: number, failed: number, { terminal, words }: Job): void =>
  terminal.say(`${pairs} ${words.pairs}, ${failed} ${words.failed}`)
