// npm run build: TypeScript → dist/, the JSON Schema → schema/, the English forms of the lexicon → dist/.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs'

const run = (...words) => execFileSync(process.execPath, words, { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
chmodSync('dist/cli.js', 0o755)
// The style and the script of the report's page go into the page as they are.
cpSync('src/writers/report/client', 'dist/writers/report/client', { recursive: true })

// compromise takes longer to load than the lexicon to compile, and both longer than most runs: both results are kept.
const { keepLexicon } = await import('../dist/open-lexicon.js')
const { knownForms } = await import('../dist/languages/english/english.js')
const { serialiseForms } = await import('../dist/languages/english/inflect.js')
await keepLexicon()
writeFileSync('dist/languages/english/english-forms.json', serialiseForms(knownForms()))
