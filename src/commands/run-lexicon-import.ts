// lexicon import: a dictionary of another tool → rows of a cue table; every entry that cannot be carried is told.
import { basename, join } from 'node:path'
import type { OnExists } from '../batch/run.ts'
import { InputError, visible } from '../flow/errors.ts'
import { CATEGORIES } from '../lexicon/cue-rows.ts'
import type { DictionaryFormat } from '../lexicon/import/formats.ts'
import { formatOf, readDictionary } from '../lexicon/import/read-dictionary.ts'
import { type EntryFate, type Imported, type ImportLayer, type KeyMap, toRows } from '../lexicon/import/to-rows.ts'
import { nearest } from '../lexicon/nearest.ts'
import type { Language } from '../model/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { openLexicon } from '../open-lexicon.ts'
import { type Cell, toCsv } from '../writers/csv.ts'
import { readText } from './align-input.ts'
import { type ImportWords, importWords } from './import-words.ts'
import { writeFileWhole } from './output-place.ts'
import type { Terminal } from './terminal.ts'
import type { InterfaceLanguage } from './words.ts'

export interface ImportOptions {
  readonly lang: Language
  readonly layer: ImportLayer
  readonly concept: readonly string[]
  readonly category: readonly string[]
  readonly addConcepts?: boolean
  readonly from?: DictionaryFormat
  readonly source?: string
  readonly output?: string
  readonly onExists: OnExists
}

/**
 * Carries a dictionary over. Exit status 0: all of it; 1: rows were made, but some entries could not be carried.
 *
 * @throws {InputError} if the file cannot be read, an option names what does not exist, or the folder has such rows already.
 */
export async function runLexiconImport(
  path: string,
  options: ImportOptions,
  terminal: Terminal,
  language: InterfaceLanguage,
): Promise<number> {
  const words = importWords(language)
  const [concepts, categories] = [toKeyMap(options.concept), toKeyMap(options.category)]
  const lexicon = await openLexicon()
  checkOptions(options, concepts, categories, lexicon)
  const text = await readText(path, 'Give a dictionary of quanteda, LIWC or spaCy, or a list of wordings')
  const entries = readDictionary(text, path, options.from ?? formatOf(path))
  const plan = {
    ...{ language: options.lang, layer: options.layer, concepts, categories },
    ...{ addsConcepts: options.addConcepts ?? false, source: options.source ?? basename(path) },
  }
  const imported = toRows(entries, plan, lexicon)
  for (const fate of imported.fates) tellFate(path, fate, terminal, words)
  await write(imported, path, options, terminal)
  tellEnd(imported, options, terminal, words)
  return imported.fates.some(({ fate }) => fate === 'not') ? 1 : 0
}

/** `possibility` is for all, `ConfidenceHigh=certainty` for a key; keys may hold `=`, concepts do not. */
const toKeyMap = (values: readonly string[]): KeyMap =>
  new Map(
    values.map((value) => {
      const at = value.lastIndexOf('=')
      return [value.slice(0, Math.max(0, at)).trim(), value.slice(at + 1).trim()]
    }),
  )

const usage = (message: string, wayOut: string): InputError =>
  new InputError({ path: 'lexicon import', message, wayOut, code: 'usage' })

function checkOptions(
  { layer, addConcepts, output }: ImportOptions,
  concepts: KeyMap,
  categories: KeyMap,
  lexicon: Lexicon,
): void {
  if (addConcepts && output === undefined)
    throw usage('Cannot add concepts to standard output: they are a table of their own', 'Name a folder with -o')
  for (const id of concepts.values()) {
    const known = lexicon.concepts.get(id)
    if (known?.label === layer || (!known && addConcepts)) continue
    const why = known ? `it is a ${known.label}` : 'there is no such concept'
    const own = [...lexicon.concepts.values()].filter(({ label }) => label === layer).map((concept) => concept.id)
    const near = nearest(id, own)
    const some = near.length > 0 ? `Did you mean "${near[0]}"?` : `There are ${own.slice(0, 12).join(', ')} …`
    throw usage(`Cannot use concept "${id}" for a ${layer}: ${why}`, some)
  }
  for (const category of categories.values()) {
    const allowed = CATEGORIES[layer]
    if (allowed?.includes(category)) continue
    const wayOut = allowed ? `There are ${allowed.join(', ')}` : 'Leave --category out'
    throw usage(`Cannot use category "${category}" for a ${layer}: there is no such category`, wayOut)
  }
  if (CATEGORIES[layer] && categories.size === 0)
    throw usage(
      `Cannot import a ${layer} without a category`,
      `Name one with --category: ${CATEGORIES[layer].join(', ')}`,
    )
}

function tellFate(
  path: string,
  { entry, fate, cue, why, replaces }: EntryFate,
  terminal: Terminal,
  words: ImportWords,
): void {
  const place = `${path}:${entry.line}: "${entry.written}"`
  if (fate === 'not') terminal.warn(visible(`${place}: ${words.notCarried}: ${why.join('; ')}`))
  if (fate === 'near') terminal.say(visible(`${place} → ${cue}: ${why.join('; ')}`))
  if (replaces !== undefined) terminal.say(visible(`${place}: ${words.replaces} ${replaces}`))
}

/** No example: nobody but the importer can tell what a row is meant to find. `lexicon check` reminds of it. */
const COLUMNS = ['cue', 'concept', 'match', 'category', 'example', 'counterexample', 'source', 'note']

const toTable = ({ rows }: Imported): string =>
  toCsv(
    [
      COLUMNS,
      ...rows.map((row): Cell[] => [row.cue, row.concept, row.match, row.category, '', '', row.source, row.note]),
    ],
    'plain',
  )

async function write(imported: Imported, path: string, options: ImportOptions, terminal: Terminal): Promise<void> {
  const { output, onExists, lang, layer } = options
  const table = toTable(imported)
  if (output === undefined) {
    await terminal.print(table)
    return
  }
  if (imported.concepts.length > 0) {
    const rows = imported.concepts.map(({ id, key }): Cell[] => [id, layer, key, basename(path)])
    const text = toCsv([['concept', 'label', 'definition', 'source'], ...rows], 'plain')
    await writeFileWhole(join(output, 'concepts.csv'), onExists, (file) => file.write(text))
  }
  await writeFileWhole(join(output, lang, nameOf(path)), onExists, (file) => file.write(table))
}

/** A name of its own, so that no table of the user is in the way; rows of such a table take the layer of their concept. */
const nameOf = (path: string): string => `imported-${basename(path).replace(/\.[^.]*$/, '')}.csv`

function tellEnd(
  { rows, fates, concepts }: Imported,
  { output }: ImportOptions,
  terminal: Terminal,
  words: ImportWords,
): void {
  const count = (name: EntryFate['fate']) => fates.filter(({ fate }) => fate === name).length
  const parts = [
    `${rows.length} ${words.rows}`,
    `${count('exact')} ${words.asTheyWere}`,
    `${count('near')} ${words.nearly}`,
    `${count('not')} ${words.not}`,
    `${count('twice')} ${words.twice}`,
  ]
  terminal.say(parts.join(', '))
  if (concepts.length > 0) terminal.say(`${words.newConcepts}: ${concepts.map(({ id }) => id).join(', ')}`)
  if (output !== undefined) terminal.say(`${words.check} hedgerow lexicon check --lexicon ${visible(output)}`)
}
