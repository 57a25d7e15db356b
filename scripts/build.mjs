// npm run build: TypeScript → dist/, the JSON Schema → schema/, the English forms of the lexicon → dist/.
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'

const run = (...words) => execFileSync(process.execPath, words, { stdio: 'inherit' })

rmSync('dist', { recursive: true, force: true })
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
chmodSync('dist/cli.js', 0o755)
