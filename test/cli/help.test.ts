// Help texts: every command explains itself with two examples, in English and in Turkish.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { evaluateWords } from '../../src/commands/evaluate-words.ts'
import { importWords } from '../../src/commands/import-words.ts'
import { toJsonSchema } from '../../src/commands/json-schema.ts'
import { outputWords } from '../../src/commands/output-words.ts'
import { runsWords } from '../../src/commands/runs-words.ts'
import { interfaceWords } from '../../src/commands/words.ts'
import { version } from '../../src/version.ts'
import { hedgerow } from './run.ts'

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
  ['lexicon', 'check'],
  ['lexicon', 'list'],
  ['lexicon', 'import'],
]

describe('help', () => {
  it.each(COMMANDS)('%s %s shows two examples', async (...words) => {
    const { status, stdout } = await hedgerow([...words.filter(Boolean), '--help'])
    expect(status).toBe(0)
    expect(stdout.match(/^ {2}\$ /gm)!.length).toBeGreaterThanOrEqual(2)
  })

  it('speaks Turkish by --ui tr and by the locale', async () => {
    expect((await hedgerow(['--help', '--ui', 'tr'])).stdout).toContain('kaçınsama')
    expect((await hedgerow(['--help'], { environment: { LC_ALL: 'tr_TR.UTF-8' } })).stdout).toContain('kaçınsama')
  })

  it.each([
    ['the interface', interfaceWords],
    ['export', outputWords],
    ['evaluate', evaluateWords],
    ['merge and compare', runsWords],
    ['lexicon import', importWords],
  ])('has a Turkish word for every English one of %s', (_, wordsOf) => {
    const [english, turkish] = [wordsOf('en'), wordsOf('tr')]
    expect(Object.keys(turkish)).toEqual(Object.keys(english))
    for (const [key, text] of Object.entries(turkish)) expect(text, key).not.toBe('')
  })

  it('tells the version of package.json', async () => {
    expect((await hedgerow(['--version'])).stdout.trim()).toBe(version)
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
  })
})

describe('schema', () => {
  it('is the one published in the repository', async () => {
    await expect(`${JSON.stringify(toJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema/record.schema.json')
  })
})
