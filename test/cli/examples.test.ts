// Every example that a help text or the README shows runs as written.
import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { writeCorrected } from './corrected-sheets.ts'
import { folderOf, hedgerow } from './run.ts'

const TEXT = 'Small states may hedge against a rising power.\n'
const COMMANDS = [
  ['annotate'],
  ['merge'],
  ['align'],
  ['stats'],
  ['kwic'],
  ['report'],
  ['export'],
  ['evaluate'],
  ['compare'],
  ['verify'],
  ['schema'],
  ['lexicon'],
  ['lexicon', 'check'],
  ['lexicon', 'list'],
  ['lexicon', 'import'],
]

let folder: string

/** Runs a line of shell in a folder that holds every file the examples name, `hedgerow` and `npx hedgerow` being ours. */
function shell(line: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync('bash', ['-c', line.replace('npx hedgerow', 'hedgerow')], {
    cwd: folder,
    env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, LC_ALL: 'C.UTF-8' },
  })
  return { status, stderr: stderr.toString() }
}

beforeAll(async () => {
  const row =
    'cue,concept,match,example,counterexample,source,note\nhedge fundamentals,hedging,exact,The [hedge fundamentals] of policy.,,own,\n'
  folder = folderOf({
    'corpora/a.txt': TEXT,
    'corpora/b.txt': 'Küçük devletler yükselen bir güce karşı belki dengeler.\n',
    'my-articles/a.txt': TEXT,
    'my-words/en/strategy.csv': row,
    'articles.jsonl': `${JSON.stringify({ id: 'a', text: TEXT })}\n`,
    'dictionary.yml': 'Doubtful:\n  - perchance so\n',
    'oz.txt': 'Küçük devletler dengeler.\n',
    'abstract.txt': 'Small states balance.\n',
    'pairs.csv': 'tr,en\noz.txt,abstract.txt\n',
    'bin/hedgerow': `#!/bin/sh\nexec "${process.execPath}" "${resolve('dist/cli.js')}" "$@"\n`,
  })
  chmodSync(join(folder, 'bin/hedgerow'), 0o755)
  expect(shell('hedgerow annotate corpora -o output && cp output/annotations.jsonl annotated.jsonl').status).toBe(0)
  expect(shell('cp -r output output-new').status).toBe(0)
  for (const part of [1, 2]) expect(shell(`hedgerow annotate corpora -o part-${part} --shard ${part}/2`).status).toBe(0)
  await writeCorrected(folder)
})

describe('the examples', () => {
  it.each(COMMANDS)('of %s %s run', async (...words) => {
    const { stdout } = await hedgerow([...words.filter(Boolean), '--help'])
    const examples = [...stdout.matchAll(/^ {2}\$ (.+)$/gm)].map(([, line]) => line!)
    for (const [index, example] of examples.entries()) {
      const fresh = example.replace(/(-o|--gold) (\S+)/, `$1 $2-${words.join('-')}-${index}`)
      const { status, stderr } = shell(fresh)
      expect(status, `${example}\n${stderr}`).toBe(0)
    }
  })

  it.each(['README.md', 'README.tr.md'])('of %s run', (file) => {
    const text = readFileSync(file, 'utf8')
    const examples = [...text.matchAll(/`(npx hedgerow [^`]+)`|^ {4,}(npx hedgerow .+)$/gm)].map(
      ([, inline, block]) => inline ?? block!,
    )
    expect(examples.length).toBeGreaterThan(4)
    for (const [index, example] of examples.entries()) {
      const fresh = example
        .replace(/(-o|--gold) (\S+)/, `$1 ${file}-${index}`)
        .replace('makalelerim', 'my-articles')
        .replace('sozcuklerim', 'my-words')
      const { status, stderr } = shell(fresh)
      expect(status, `${example}\n${stderr}`).toBe(0)
    }
  })
})
