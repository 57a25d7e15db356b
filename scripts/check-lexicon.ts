// Runs the row tests of the lexicons: `npx tsx scripts/check-lexicon.ts [part of a file's path]` prints what is wrong.
import { english } from '../src/languages/english/english.ts'
import { turkish } from '../src/languages/turkish/turkish.ts'
import { checkLexicon } from '../src/lexicon/check.ts'
import { readLexicon } from '../src/lexicon/load.ts'
import { taggerOf } from '../src/tagging/tag-document.ts'

const filter = process.argv[2] ?? ''

const { lexicon, problems } = await readLexicon(['lexicons'], { tr: turkish, en: english })
const wrong = problems.filter(({ path }) => path.includes(filter))
for (const { path, line, column, message, wayOut } of wrong) {
  console.log(`${path}:${line ?? ''}:${column ?? ''}: ${message}${wayOut ? ` → ${wayOut}` : ''}`)
}
const findings = checkLexicon(lexicon, taggerOf(lexicon)).filter(({ path }) => path.includes(filter))
for (const { path, line, severity, message } of findings) console.log(`${path}:${line}: ${severity}: ${message}`)
const errors = findings.filter(({ severity }) => severity === 'error').length
console.log(`${lexicon.rows.length} rows, ${wrong.length} wrong rows, ${errors} errors, ${findings.length - errors} warnings`)
process.exitCode = errors + wrong.length > 0 ? 1 : 0
