// lexicon check and lexicon list: the linguist's view of her own tables.
import { relative } from 'node:path'
import { visible } from '../flow/errors.ts'
import { checkLexicon, toParagraph } from '../lexicon/check.ts'
import type { Language } from '../model/language.ts'
import type { CueRow, Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import { openLexicon } from '../open-lexicon.ts'
import { taggerOf } from '../tagging/tag-document.ts'
import type { Terminal } from './terminal.ts'

/**
 * Runs every example and counterexample. Exit status 0: all rows prove themselves; 1: some do not.
 *
 * @throws {InputError} with all rows that cannot be read at all.
 */
export async function runLexiconCheck(folders: readonly string[], terminal: Terminal): Promise<number> {
  const lexicon = await openLexicon(folders)
  const findings = checkLexicon(lexicon, taggerOf(lexicon))
  for (const { path, line, severity, message } of findings) {
    terminal.warn(visible(`${shown(path)}:${line}: ${severity}: ${message}`))
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length
  terminal.say(`${lexicon.rows.length} rows, ${errors} errors, ${findings.length - errors} warnings`)
  return errors === 0 ? 0 : 1
}

export interface ListOptions {
  readonly lexicon: readonly string[]
  readonly match?: string
  readonly lang?: Language
}

/** Prints the rows as a table, or what a text matches and why (or why not); cells are parted by tabs. */
export async function runLexiconList(
  { lexicon: folders, match, lang }: ListOptions,
  terminal: Terminal,
): Promise<number> {
  const lexicon = await openLexicon(folders)
  const languages: readonly Language[] = lang ? [lang] : ['tr', 'en']
  const rows =
    match === undefined
      ? listRows(lexicon, languages)
      : languages.flatMap((language) => explain(match, language, lexicon))
  for (const row of rows) await terminal.print(`${row.map(visible).join('\t')}\n`)
  return 0
}

type Row = readonly string[]

function listRows(lexicon: Lexicon, languages: readonly Language[]): Row[] {
  const rows = lexicon.rows.filter(({ language }) => languages.includes(language)).map(toListRow)
  const shadowed = lexicon.shadowed.map(({ row, by, byFile }) => [
    `# ${row.id}`,
    `${shown(row.file)}:${row.line}`,
    `is replaced by ${by} of ${shown(byFile)}`,
  ])
  return [['id', 'label', 'concept', 'category', 'default', 'file'], ...rows, ...shadowed]
}

const toListRow = (row: CueRow): Row => [
  row.id,
  row.label,
  row.concept,
  row.category,
  row.default,
  `${shown(row.file)}:${row.line}`,
]

/** What the text matches in one language: first the tags, then what was suppressed and by what. */
function explain(text: string, language: Language, lexicon: Lexicon): Row[] {
  const paragraph = toParagraph(text, language)
  const tagger = taggerOf(lexicon)
  const place = ({ start, end }: Span): Row => [language, `${start}–${end}`, text.slice(start, end)]
  const tags = tagger.tagParagraph(paragraph).map((tag) => {
    const details = [tag.label, tag.concept, tag.category, tag.tier].filter((part) => part !== '')
    return [...place(tag), details.join(', '), tag.cue]
  })
  const suppressed = tagger
    .explainParagraph(paragraph)
    .map((hit) => [...place(hit), `not: ${hit.kind}, ${hit.reason}`, hit.row])
  return [...tags, ...suppressed]
}

/** Paths as the user would write them. */
const shown = (path: string): string => {
  const short = relative('.', path)
  return short.startsWith('..') ? path : short
}
