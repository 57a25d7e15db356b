// merge: the parts of a run put together are the run, byte for byte; what is no whole is refused and says why.
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderOf, hedgerow } from './run.ts'

const ARTICLES: Readonly<Record<string, string | Buffer>> = {
  ...Object.fromEntries(
    [...'abcdefg'].map((name, at) => [
      `in/${name}.txt`,
      `Öz\n\nKüçük devletler ${at} yılda belki dengeler.\n\nAbstract\n\nSmall states may hedge in ${at} years.\n`,
    ]),
  ),
  'in/broken.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'in/many.jsonl': [...'xyz']
    .map((id) => JSON.stringify({ id, text: 'It may be argued that states hedge.' }))
    .join('\n'),
}
const PARTS = ['1/3', '2/3', '3/3']
const nameOf = (part: string) => `part-${part.replace('/', '-of-')}`

let folder: string

async function annotate(output: string, ...words: string[]) {
  const { status, stderr } = await hedgerow(['annotate', 'in', '-o', output, '-q', '--fail-on', 'none', ...words], {
    folder,
  })
  expect(status, stderr).toBe(0)
}

const merge = (output: string, ...words: string[]) => hedgerow(['merge', ...words, '-o', output], { folder })
const allParts = () => PARTS.map(nameOf)

beforeAll(async () => {
  folder = folderOf(ARTICLES)
  await annotate('whole')
  for (const part of PARTS) await annotate(nameOf(part), '--shard', part)
}, 60_000)

describe('merge', () => {
  it('gives every file of a run without parts, byte for byte, in whatever order the parts are named', async () => {
    const { status, stderr } = await merge('merged', ...allParts().reverse())
    expect(status, stderr).toBe(0)
    const names = readdirSync(join(folder, 'whole')).sort()
    expect(names).toContain('hedgerow.xlsx')
    expect(readdirSync(join(folder, 'merged')).sort()).toEqual(names)
    for (const name of names) {
      const [whole, merged] = ['whole', 'merged'].map((run) => readFileSync(join(folder, run, name)))
      expect(merged!.equals(whole!), name).toBe(true)
    }
  })

  it('does not write over a run unless told to', async () => {
    const again = await merge('whole', ...allParts())
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('--on-exists replace')
  })

  it('says in Turkish what it does', async () => {
    expect((await hedgerow(['merge', '--help', '--ui', 'tr'])).stdout).toContain('bölümleri')
  })
})

describe('merge refuses, and writes nothing,', () => {
  async function refuses(parts: readonly string[], ...messages: string[]) {
    const { status, stderr } = await merge('refused', ...parts)
    for (const message of messages) expect(stderr).toContain(message)
    expect(status).toBe(2)
    expect(existsSync(join(folder, 'refused'))).toBe(false)
  }

  it('a missing part, and names it', () =>
    refuses([nameOf('1/3'), nameOf('3/3')], 'of its 3 parts there is no 2/3', 'annotate --shard 2/3'))
  it('a part given twice', () => refuses([...allParts(), nameOf('2/3')], 'it is part 2/3, and so is'))
  it('a run that is no part', () => refuses([...allParts(), 'whole'], '"whole": its run took all documents'))
  it('a folder without a run', () => refuses(['in'], 'there is no run.json'))
  it('parts of different numbers', async () => {
    await annotate('other-count', '--shard', '2/4')
    await refuses([nameOf('1/3'), 'other-count', nameOf('3/3')], 'another number of parts than "part-1-of-3": 4, not 3')
  })
  it('parts with different options', async () => {
    await annotate('other-options', '--shard', '2/3', '--excel', 'tr')
    await refuses([nameOf('1/3'), 'other-options', nameOf('3/3')], 'another set of options')
  })
  it('a part with another lexicon, and a whole with a lexicon that is not given', async () => {
    const row = 'cue,concept,match\nhedge fundamentals,hedging,exact\n'
    const words = folderOf({ 'en/strategy.csv': row })
    await annotate('part-words', '--shard', '2/3', '--lexicon', words)
    await refuses([nameOf('1/3'), 'part-words', nameOf('3/3')], 'another lexicon than')
    await annotate('all-words', '--shard', '1/1', '--lexicon', words)
    await refuses(['all-words'], 'another lexicon', '--lexicon')
    expect((await merge('with-words', 'all-words', '--lexicon', words)).status).toBe(0)
  })
  it('parts of an input that changed between them', async () => {
    writeFileSync(join(folder, 'in/later.txt'), 'States may hedge.')
    await annotate('later', '--shard', '2/3')
    rmSync(join(folder, 'in/later.txt'))
    await refuses(
      [nameOf('1/3'), 'later', nameOf('3/3')],
      'another number of documents that came in than "part-1-of-3": 12, not 11',
    )
  })
  it('records that somebody edited', async () => {
    await annotate('edited', '--shard', '2/3')
    appendFileSync(join(folder, 'edited/annotations.jsonl'), '\n')
    await refuses([nameOf('1/3'), 'edited', nameOf('3/3')], 'not the one that its run.json tells of')
  })
})
