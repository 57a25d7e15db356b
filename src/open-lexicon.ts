// The lexicon that comes with hedgerow, with a user's own folders over it: where loading meets the languages.
import { fileURLToPath } from 'node:url'
import { english } from './languages/english/english.ts'
import { turkish } from './languages/turkish/turkish.ts'
import { loadLexicon } from './lexicon/load.ts'
import type { Lexicon } from './model/lexicon.ts'

/** The folder of the lexicons that come with hedgerow; beside `src/` and `dist/` alike. */
export const lexiconFolder = fileURLToPath(new URL('../lexicons', import.meta.url))

/**
 * Loads and compiles the lexicon. In `folders` a row with the same cue wins over an earlier one.
 *
 * @throws {InputError} with every wrong row of every file.
 */
export const openLexicon = (folders: readonly string[] = []): Promise<Lexicon> =>
  loadLexicon([lexiconFolder, ...folders], { tr: turkish, en: english })
