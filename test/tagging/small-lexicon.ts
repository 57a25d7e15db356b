// A lexicon of a few rows for tests: tables written to a folder of their own, then loaded like any other.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { english } from '../../src/languages/english/english.ts'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import type { ReadParagraph } from '../../src/model/document.ts'
import type { Language } from '../../src/model/language.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'

export const languages = { tr: turkish, en: english }

export const CONCEPTS = `concept,label,family,tier
hedging,strategy,hedging,core
balancing,strategy,balancing,core
bandwagoning,strategy,bandwagoning,core
small-state,strategy,actor,context
possibility,hedge,hedge-possibility,core
rounder,hedge,hedge-approximation,extended
certainty,booster,booster-assurance,core
`

/** Writes tables (path below the folder → text or bytes) to a new folder. */
export function writeTables(tables: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'))
  for (const [path, content] of Object.entries({ 'concepts.csv': CONCEPTS, ...tables })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export const lexiconOf = (tables: Readonly<Record<string, string | Uint8Array>>): Promise<Lexicon> =>
  loadLexicon([writeTables(tables)], languages)

/** A paragraph of running text; sentences end at a full stop before a space. */
export function paragraphOf(text: string, language: Language = 'en', more: Partial<ReadParagraph> = {}): ReadParagraph {
  const sentences = [...text.matchAll(/\S.*?(?:[.?!](?=\s)|$)/gsu)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
  const base = { map: [], repairs: [], section: 'body', role: 'text', heading: '', languageScore: 1 } as const
  return { ...base, text, language, sentences, ...more }
}
