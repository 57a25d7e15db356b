// What Turkish knows for the lexicon to be matched in it: folding, and which words are forms of which entries.
import type { LanguageRules } from '../../model/language.ts'
import { type AutomatonTables, automatonTables, restoreAutomaton } from './automaton.ts'
import { fold } from './fold.ts'
import { compileWords } from './recogniser.ts'

/** The rules of Turkish. */
export const turkish: LanguageRules = {
  code: 'tr',
  fold,
  compileWords,
  keepsake: { save: automatonTables, restore: (saved) => restoreAutomaton(saved as AutomatonTables) },
}
