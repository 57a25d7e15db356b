// export: annotated JSONL → the format of another program, as a file, a folder, or on standard output.
import { writeFile } from 'node:fs/promises'
import { writing } from '../batch/cannot-write.ts'
import type { OnExists } from '../batch/run.ts'
import { InputError } from '../flow/errors.ts'
import { label } from '../model/record.ts'
import { type FolderFile, toBratConfiguration, toBratFiles } from '../writers/formats/brat.ts'
import { makeWorkbook } from './make-workbook.ts'
import type { FORMATS } from './output-names.ts'
import { makeOutputFolder, writeFileWhole } from './output-place.ts'
import type { OutputWords } from './output-words.ts'
import { readDocuments } from './read-documents.ts'
import type { Terminal } from './terminal.ts'
import { type TextFormatOptions, toTextFormat } from './text-formats.ts'

export interface ExportOptions extends TextFormatOptions {
  readonly to: (typeof FORMATS)[number]
  readonly output?: string
  readonly onExists: OnExists
}

/**
 * Writes the file in another format. Exit status 0.
 *
 * @throws {InputError} if the file cannot be read, the output cannot be written, or the format needs `-o` and has none.
 */
export async function runExport(
  path: string,
  options: ExportOptions,
  terminal: Terminal,
  words: OutputWords,
): Promise<number> {
  if (options.to === 'xlsx') await exportWorkbook(path, options, terminal, words)
  else if (options.to === 'brat') await exportFolder(path, options, terminal)
  else await exportText(path, options, terminal)
  return 0
}

async function exportText(path: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const texts = toTextFormat(options.to, options)(readDocuments(path))
  if (options.output === undefined) {
    for await (const text of texts) if (text !== '') await terminal.print(text)
    return
  }
  await writeFileWhole(options.output, options.onExists, async (file) => {
    for await (const text of texts) await file.write(text)
  })
}

async function exportWorkbook(
  path: string,
  { output, onExists }: ExportOptions,
  terminal: Terminal,
  words: OutputWords,
): Promise<void> {
  if (output === undefined) throw needsOutput('xlsx', 'hedgerow.xlsx')
  const { tabs, tally } = await writeFileWhole(output, onExists, (file) =>
    makeWorkbook(path, `${output}.sheets.partial`, (bytes) => file.write(bytes)),
  )
  terminal.say(`${output}: ${tabs.map(({ tab, rows }) => `${tab} ${rows}`).join(' · ')}`)
  if (tally.cut > 0) terminal.warn(`${words.cellsCut}: ${tally.cut}`)
  if (tally.removed > 0) terminal.warn(`${words.charactersRemoved}: ${tally.removed}`)
}

async function exportFolder(path: string, options: ExportOptions, terminal: Terminal): Promise<void> {
  const { output, onExists, labels } = options
  if (output === undefined) throw needsOutput('brat', 'brat')
  await makeOutputFolder(output, onExists)
  const write = ({ name, text }: FolderFile) => writing(output, false, () => writeFile(`${output}/${name}`, text))
  const types = new Set<string>(labels === 'label' ? label.options : [])
  let documents = 0
  for await (const records of readDocuments(path)) {
    for (const file of toBratFiles(records, options)) await write(file)
    for (const record of records)
      if (labels === 'concept' && record.kind === 'paragraph')
        for (const { concept } of record.spans) types.add(concept)
    documents++
  }
  await write(toBratConfiguration(types))
  terminal.say(`${output}: ${documents}`)
}

const needsOutput = (format: string, example: string): InputError =>
  new InputError({
    path: '--to',
    message: `Cannot write ${format} to standard output`,
    wayOut: `Name a place with -o, such as -o ${example}`,
    code: 'usage',
  })
