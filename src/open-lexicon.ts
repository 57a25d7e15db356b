// The lexicon that comes with hedgerow, with a user's own folders over it: where loading meets the languages.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { english } from './languages/english/english.ts'
import { turkish } from './languages/turkish/turkish.ts'
import { loadLexicon } from './lexicon/load.ts'
import { keyOf, reviveLexicon, storeLexicon } from './lexicon/stored.ts'
import type { Lexicon } from './model/lexicon.ts'
import { version } from './version.ts'

/** The folder of the lexicons that come with hedgerow; beside `src/` and `dist/` alike. */
export const lexiconFolder = fileURLToPath(new URL('../lexicons', import.meta.url))

/** Where a build keeps the compiled lexicon: beside this file; there is none beside the source. */
const store = new URL('./lexicon.bin', import.meta.url)

const languages = { tr: turkish, en: english }

/**
 * Loads and compiles the lexicon. In `folders` a row with the same cue wins over an earlier one. Without folders, the
 * compiled lexicon of the build is used, as long as not a byte of the tables has changed since.
 *
 * @throws {InputError} with every wrong row of every file.
 */
export async function openLexicon(folders: readonly string[] = []): Promise<Lexicon> {
  const stored = folders.length === 0 ? await readStored() : undefined
  return stored ?? loadLexicon([lexiconFolder, ...folders], languages)
}

async function readStored(): Promise<Lexicon | undefined> {
  const bytes = await readFile(store).catch(() => undefined)
  return bytes && reviveLexicon(bytes, await keyOf(lexiconFolder, version), lexiconFolder, languages)
}

/** Compiles the lexicon and keeps it for `openLexicon`: a step of the build. */
export async function keepLexicon(): Promise<void> {
  const lexicon = await loadLexicon([lexiconFolder], languages)
  for (const { slotsOf } of Object.values(lexicon.compiled.languages)) slotsOf('hedge') // what is made lazily is made now
  await writeFile(store, storeLexicon(lexicon, await keyOf(lexiconFolder, version), lexiconFolder))
}
