// lexicon import as a user meets it: rows that annotate uses at once, messages for what was left behind, options that cannot be.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, hedgerow } from './run.ts'

const YAML = 'Doubtful:\n  - in all likelihood perchance\n  - perchanc*\n  - w?mbat\n'
const FILES = {
  'words.yml': YAML,
  'whole.yml': 'Sheltering under walls:\n  - wall shelter\n',
}
const HEDGE = ['--lang', 'en', '--layer', 'hedge', '--concept', 'possibility', '--category', 'EPADV']

const run = (folder: string, ...words: string[]) => hedgerow(['lexicon', 'import', ...words], { folder })

describe('lexicon import', () => {
  it('prints rows as CSV, tells each entry that is left behind, and ends with 1', async () => {
    const { status, stdout, stderr } = await run(folderOf(FILES), 'words.yml', ...HEDGE)
    expect(stdout).toBe(
      'cue,concept,match,category,example,counterexample,source,note\r\nin all likelihood perchance,possibility,exact,EPADV,,,words.yml,Doubtful\r\n',
    )
    expect(stderr).toContain('words.yml:3: "perchanc*": not carried: ')
    expect(stderr).toContain('words.yml:4: "w?mbat": not carried: ')
    expect(stderr).toContain('1 rows, 1 entries as they were')
    expect(status).toBe(1)
  })

  it('writes a folder that annotate uses at once, with concepts of its own, and not over one that is there', async () => {
    const folder = folderOf(FILES)
    const words = ['whole.yml', '--lang', 'en', '--layer', 'strategy', '--add-concepts', '-o', 'mine']
    const { status, stderr } = await run(folder, ...words)
    expect(status, stderr).toBe(0)
    expect(readFileSync(join(folder, 'mine/concepts.csv'), 'utf8')).toContain('sheltering-under-walls,strategy')
    const check = await hedgerow(['lexicon', 'check', '--lexicon', 'mine'], { folder })
    expect(check.stderr).not.toContain('error:')
    const input = `${JSON.stringify({ id: 'a', text: 'It was called a wall shelter by the small states.' })}\n`
    const { stdout } = await hedgerow(['annotate', '-', '--lexicon', 'mine'], { folder, input })
    expect(stdout).toContain('"concept":"sheltering-under-walls"')
    expect((await run(folder, ...words)).status).toBe(2)
    expect((await run(folder, ...words, '--on-exists', 'replace')).status).toBe(0)
  }, 120_000)

  it('speaks Turkish', async () => {
    const { stderr } = await run(folderOf(FILES), 'words.yml', ...HEDGE, '--ui', 'tr')
    expect(stderr).toContain('aktarılmadı')
  })

  it.each([
    [['no.yml', ...HEDGE], 'there is no such file'],
    [['words.yml', '--lang', 'en', '--layer', 'hedge'], 'without a category'],
    [['words.yml', ...HEDGE, '--concept', 'Doubtful=posibility'], 'Did you mean "possibility"?'],
    [['words.yml', ...HEDGE, '--concept', 'hedging'], 'it is a strategy'],
    [['words.yml', ...HEDGE, '--category', 'BADV'], 'There are MOD, '],
    [['words.yml', '--lang', 'en', '--layer', 'strategy', '--add-concepts'], 'Name a folder with -o'],
    [['words.yml', '--layer', 'hedge'], '--lang'],
    [['words.yml', ...HEDGE, '--from', 'dic'], 'it names no categories'],
  ])('%j imports nothing, says why, and ends with 2', async (words, message) => {
    const folder = folderOf(FILES)
    const { status, stdout, stderr } = await run(folder, ...words)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'mine'))).toBe(false)
  })
})
