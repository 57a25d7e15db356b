// What hedgerow knows of Turkish, as one object: the door of this room.
import type { LanguageRules } from '../../model/language.ts'
import { fold } from './fold.ts'
import { compileWords } from './recogniser.ts'

/** Turkish: folding by Turkish casing, and words found in all their inflected forms. */
export const turkish: LanguageRules = { code: 'tr', fold, compileWords }
