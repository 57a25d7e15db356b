// The last step of a build: compromise takes longer to load than the lexicon to compile, and both longer than most runs; so both results are kept.
import { mkdirSync, writeFileSync } from 'node:fs'
import { knownForms } from '../src/languages/english/english.ts'
import { serialiseForms } from '../src/languages/english/inflect.ts'
import { keepLexicon } from '../src/open-lexicon.ts'

await keepLexicon()
mkdirSync('dist/languages/english', { recursive: true })
writeFileSync('dist/languages/english/english-forms.json', serialiseForms(knownForms()))
