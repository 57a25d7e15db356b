// Folders of CSV tables → a checked lexicon. Where the linguists' tables enter the flow.

import { createHash } from 'node:crypto'
import { InputError, type Problem } from '../flow/errors.ts'
import type { Language, LanguageRules } from '../model/language.ts'
import type {
  AbbreviationRow,
  Concept,
  ContextRow,
  CueRow,
  GlossaryRow,
  HeadingRow,
  HedgePairRow,
  Lexicon,
} from '../model/lexicon.ts'
import type { TableKind } from './columns.ts'
import { compileLexicon, type Uncompiled } from './compile.ts'
import { compoundsOf } from './compounds.ts'
import { toCueRow } from './cue-rows.ts'
import { identify, settleShadows } from './identify.ts'
import {
  toAbbreviation,
  toClassMember,
  toConcept,
  toContextRow,
  toFunctionWord,
  toGlossaryRow,
  toHeading,
  toHedgePair,
  toModelWeight,
} from './other-rows.ts'
import { type PlacedTable, readFolder } from './read-folder.ts'
import type { Table } from './read-table.ts'

/**
 * Loads the tables of one or more folders; rows of a later folder replace rows of an earlier one with the same cue,
 * language and layer, and so do concepts with the same id.
 * @throws InputError with every wrong row of every file.
 */
export async function loadLexicon(
  directories: readonly string[],
  languages: Readonly<Record<Language, LanguageRules>>,
): Promise<Lexicon> {
  const { lexicon, problems } = await readLexicon(directories, languages)
  if (problems.length > 0) throw new InputError(problems)
  return lexicon
}

/** A lexicon made of the rows that could be read, and what is wrong with the others. */
export interface ReadLexicon {
  readonly lexicon: Lexicon
  readonly problems: readonly Problem[]
}

/** Reads what `loadLexicon` reads, but hands the problems back, so that the good rows can be checked meanwhile. */
export async function readLexicon(
  directories: readonly string[],
  languages: Readonly<Record<Language, LanguageRules>>,
): Promise<ReadLexicon> {
  const problems: Problem[] = []
  const tables: PlacedTable[] = []
  for (const [layer, directory] of directories.entries()) tables.push(...(await readFolder(directory, layer, problems)))
  const lexicon = toLexicon(tables, languages, problems)
  return { lexicon: { ...lexicon, compiled: compileLexicon(lexicon) }, problems }
}

function toLexicon(
  tables: readonly PlacedTable[],
  languages: Readonly<Record<Language, LanguageRules>>,
  problems: Problem[],
): Uncompiled {
  const concepts = readConcepts(tables, problems)
  const classes = { tr: readClasses(tables, 'tr', problems), en: readClasses(tables, 'en', problems) }
  const models = { tr: readModels(tables, 'tr', problems), en: readModels(tables, 'en', problems) }
  const rows: { row: CueRow; layer: number; name: string }[] = []
  for (const table of tables) {
    if (table.kind !== 'cues') continue
    for (const tableRow of table.rows) {
      const row = toCueRow(
        tableRow,
        { concepts, classes, models, language: table.language, file: table.name },
        problems,
      )
      if (row) rows.push({ row, layer: table.layer, name: table.name })
    }
  }
  const settled = settleShadows(identify(rows, problems))
  const each = <Row>(
    kind: TableKind,
    language: Language | undefined,
    read: (row: Table['rows'][number], problems: Problem[]) => Row,
  ): Row[] =>
    tables
      .filter((table) => table.kind === kind && table.language === language)
      .flatMap((table) => table.rows.flatMap((row) => ifGood(problems, () => read(row, problems))))
  return {
    hash: hashTables(tables),
    concepts,
    rows: settled.rows,
    shadowed: settled.shadowed,
    compounds: compoundsOf(settled.rows),
    headings: each<HeadingRow>('headings', undefined, toHeading),
    glossary: each<GlossaryRow>('glossary', undefined, toGlossaryRow),
    hedgePairs: each<HedgePairRow>('hedge-pairs', undefined, (row, found) => toHedgePair(row, concepts, found)),
    abbreviations: {
      tr: each<AbbreviationRow>('abbreviations', 'tr', toAbbreviation),
      en: each<AbbreviationRow>('abbreviations', 'en', toAbbreviation),
    },
    functionWords: {
      tr: each('function-words', 'tr', toFunctionWord),
      en: each('function-words', 'en', toFunctionWord),
    },
    context: {
      tr: each<ContextRow>('context', 'tr', toContextRow),
      en: each<ContextRow>('context', 'en', toContextRow),
    },
    classes,
    models,
    languages,
  }
}

/** What a row gives, nothing where something is wrong with it: what is compiled can be. */
function ifGood<Row>(problems: readonly Problem[], read: () => Row): Row[] {
  const before = problems.length
  const row = read()
  return problems.length > before ? [] : [row]
}

function readConcepts(tables: readonly PlacedTable[], problems: Problem[]): Map<string, Concept> {
  const concepts = new Map<string, Concept>()
  const layers = new Map<string, number>()
  for (const table of tables) {
    if (table.kind !== 'concepts') continue
    for (const row of table.rows) {
      const concept = toConcept(row, problems)
      if (layers.get(concept.id) === table.layer) {
        problems.push({
          path: row.path,
          line: row.line,
          column: row.columnOf('concept'),
          excerpt: row.raw,
          message: `Cannot add concept "${concept.id}": the table has it already`,
          wayOut: 'Remove one of the two rows',
        })
      }
      concepts.set(concept.id, concept)
      layers.set(concept.id, table.layer)
    }
  }
  return concepts
}

function readClasses(tables: readonly PlacedTable[], language: Language, problems: Problem[]): Map<string, string[]> {
  const classes = new Map<string, string[]>()
  for (const table of tables) {
    if (table.kind !== 'classes' || table.language !== language) continue
    for (const row of table.rows) {
      const before = problems.length
      const { name, member } = toClassMember(row, language, problems)
      // A class is there even if its only member is wrong: the rows that name it are not.
      const members = classes.get(name) ?? []
      classes.set(name, members)
      if (problems.length === before) members.push(member)
    }
  }
  return classes
}

/** A model of a later folder replaces the whole of an earlier one: weights of two trainings do not mix. */
function readModels(
  tables: readonly PlacedTable[],
  language: Language,
  problems: Problem[],
): Map<string, Map<string, number>> {
  const models = new Map<string, Map<string, number>>()
  for (const table of tables) {
    if (table.kind !== 'models' || table.language !== language) continue
    const own = new Map<string, Map<string, number>>()
    for (const row of table.rows) {
      const { model, feature, weight } = toModelWeight(row, problems)
      own.set(model, (own.get(model) ?? new Map<string, number>()).set(feature, weight))
    }
    for (const [model, weights] of own) models.set(model, weights)
  }
  return models
}

/** SHA-256 over the cells, not the bytes: a table saved again with another separator or line end has the same words. */
function hashTables(tables: readonly PlacedTable[]): string {
  const hash = createHash('sha256')
  for (const table of tables) {
    hash.update(`${table.layer}\u001d${table.place}\u001d`)
    for (const { cells } of table.rows) {
      const filled = Object.entries(cells).filter(([, cell]) => cell !== '')
      const sorted = filled.sort(([a], [b]) => (a < b ? -1 : 1))
      hash.update(`${sorted.map(([column, cell]) => `${column}\u001f${cell}`).join('\u001f')}\u001e`)
    }
  }
  return hash.digest('hex')
}
