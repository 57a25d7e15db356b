// align as a user meets it: every form of output, lists of pairs, and bad input that is told and never skipped.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { folderOf, hedgerow } from './run.ts'

const TURKISH = [
  'Bu makale Vietnam’ın Çin’e karşı riskten korunma stratejisini inceler.',
  'Küçük devletler dengeleme ile peşine takılma arasında seçim yapmak zorunda değildir.',
  'Bu tümcenin karşılığı yoktur.',
  'Sonuç olarak 2016’dan sonra hedging belirginleşmiştir & pahalılaşmıştır.',
]
const ENGLISH = [
  'This article examines Vietnam’s hedging strategy against China.',
  'Small states need not choose between balancing and bandwagoning.',
  'In conclusion, hedging became more marked & more expensive after 2016.',
]
const FILES = {
  'oz.txt': `${TURKISH.join('\n')}\n`,
  'abstract.txt': `${ENGLISH.join('\n')}\n`,
  'empty.txt': '\n\n',
  'picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
}

const align = (words: readonly string[], files: Parameters<typeof folderOf>[0] = FILES) => {
  const folder = folderOf(files)
  return hedgerow(['align', ...words], { folder }).then((printed) => ({ ...printed, folder }))
}

const parsed = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('align', () => {
  it('prints one bead a line, lines numbered from 0', async () => {
    const { status, stdout } = await align(['oz.txt', 'abstract.txt'])
    expect(status).toBe(0)
    const beads = parsed(stdout)
    expect(beads.map(({ tr, en }) => [tr, en])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
      [[3], [2]],
    ])
    for (const { score } of beads) expect(score).toBeGreaterThan(0.8)
  })

  it('writes a translation memory of the pairs, and says what it lacks', async () => {
    const { stderr, folder } = await align(['oz.txt', 'abstract.txt', '-o', 'pairs.tmx'])
    const xml = readFileSync(join(folder, 'pairs.tmx'), 'utf8')
    const languages: unknown[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'tuv') languages.push(attributes['xml:lang'])
    })
    parser.write(xml).close()
    expect(languages).toEqual(['tr', 'en', 'tr', 'en', 'tr', 'en'])
    expect(xml).toContain('<tmx version="1.4">')
    expect(xml).toContain('&amp; pahalılaşmıştır')
    expect(stderr).toContain('not in the TMX: 1')
  })

  it('writes a workbook of two columns with the languages in its first row and nothing else', async () => {
    const { folder, status } = await align(['oz.txt', 'abstract.txt', '-o', 'pairs.xlsx'])
    expect(status).toBe(0)
    const { sheets } = await readXlsx(readFileSync(join(folder, 'pairs.xlsx')))
    expect(sheets).toHaveLength(1)
    expect(sheets[0]!.rows).toEqual([
      ['Turkish', 'English'],
      [TURKISH[0], ENGLISH[0]],
      [TURKISH[1], ENGLISH[1]],
      [TURKISH[2], ''],
      [TURKISH[3], ENGLISH[2]],
    ])
  })

  it('writes CSV, for Turkish Excel too', async () => {
    const { stdout } = await align(['oz.txt', 'abstract.txt', '--to', 'csv', '--excel', 'tr'])
    const lines = stdout.split('\r\n')
    expect(lines[0]).toBe('\ufeffbead;score;low;tr_lines;en_lines;tr;en')
    expect(lines[3]).toMatch(/^1-0;\d(,\d+)?;0;3;;/)
    expect(lines[4]).toMatch(/^1-1;\d(,\d+)?;0;4;3;/)
  })

  it('shows both languages in two columns of 80, shared concepts in brackets, and keeps to the width it is given', async () => {
    const { stdout } = await align(['oz.txt', 'abstract.txt', '--to', 'text'])
    expect(stdout).toContain('[hedging] strategy')
    expect(stdout).toContain('[riskten korunma]')
    expect(stdout).not.toContain('\u001b')
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
    const narrow = await align(['oz.txt', 'abstract.txt', '--to', 'text', '--width', '40'])
    for (const line of narrow.stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(40)
  })

  it('does not write over a file unless told to', async () => {
    const folder = folderOf({ ...FILES, 'pairs.csv': 'mine' })
    expect((await hedgerow(['align', 'oz.txt', 'abstract.txt', '-o', 'pairs.csv'], { folder })).status).toBe(2)
    expect(readFileSync(join(folder, 'pairs.csv'), 'utf8')).toBe('mine')
    const words = ['align', 'oz.txt', 'abstract.txt', '-o', 'pairs.csv', '--on-exists', 'replace']
    expect((await hedgerow(words, { folder })).status).toBe(0)
  })

  it('finishes every pair of a list, tells each bad one once, and ends with 1', async () => {
    const list =
      'tr;en;out\noz.txt;abstract.txt;\nabstract.txt;oz.txt;swapped.tmx\nno.txt;abstract.txt;\npicture.txt;abstract.txt;\noz.txt;;\n'
    const { status, stdout, stderr, folder } = await align(['--batch', 'list.csv'], { ...FILES, 'list.csv': list })
    expect(status).toBe(1)
    expect(parsed(stdout).map(({ tr_file }) => tr_file)).toEqual(['oz.txt', 'oz.txt', 'oz.txt', 'oz.txt'])
    expect(readdirSync(folder)).toContain('swapped.tmx')
    expect(stderr.match(/Cannot/g)).toHaveLength(3)
    expect(stderr).toContain('no.txt: Cannot read "no.txt": there is no such file')
    expect(stderr).toContain('binary')
    expect(stderr).toContain('list.csv:6')
    expect(stderr).toContain('5 pairs, 3 failed')
  })

  it('takes lists with tabs and without a header, and puts all pairs into one memory', async () => {
    const list = 'oz.txt\tabstract.txt\noz.txt\tabstract.txt\n'
    const { status, stdout } = await align(['--batch', 'list.tsv', '--to', 'tmx'], { ...FILES, 'list.tsv': list })
    expect(status).toBe(0)
    expect(stdout.match(/<tmx /g)).toHaveLength(1)
    expect(stdout.match(/<tu /g)).toHaveLength(6)
  })

  it('says so when the files are swapped, and when both are in one language, and gives low scores', async () => {
    const swapped = await align(['abstract.txt', 'oz.txt'])
    expect(swapped.stderr).toContain('swapped')
    for (const { score } of parsed(swapped.stdout)) expect(score).toBeLessThan(0.8)
    const same = await align(['oz.txt', 'oz.txt'])
    expect(same.stderr).toContain('looks Turkish')
    for (const bead of parsed(same.stdout)) expect(bead.low).toBe(true)
  })

  it('speaks of empty files, of very different lengths and of lines that are paragraphs', async () => {
    const files = { ...FILES, 'long.txt': `${ENGLISH.join('\n')}\n`.repeat(20), 'paragraph.txt': TURKISH.join(' ') }
    const empty = await align(['empty.txt', 'abstract.txt'], files)
    expect(empty).toMatchObject({ status: 0 })
    expect(empty.stderr).toContain('empty.txt: no sentence in it')
    expect(parsed(empty.stdout)).toHaveLength(5)
    expect((await align(['oz.txt', 'long.txt'], files)).stderr).toContain('4 lines; long.txt: 60 lines')
    expect((await align(['paragraph.txt', 'abstract.txt'], files)).stderr).toContain('one sentence on a line')
  })

  it('aligns a thousand sentences while one waits', async () => {
    const files = { 'tr.txt': `${TURKISH.join('\n')}\n`.repeat(250), 'en.txt': `${ENGLISH.join('\n')}\n`.repeat(250) }
    const { status, stdout } = await align(['tr.txt', 'en.txt', '--quiet'], files)
    expect(status).toBe(0)
    const beads = parsed(stdout)
    expect(beads.flatMap(({ tr }) => tr)).toEqual([...Array(1000).keys()])
    expect(beads.flatMap(({ en }) => en)).toEqual([...Array(750).keys()])
  })

  it.each([
    [['oz.txt'], 'two files'],
    [['oz.txt', 'no.txt'], 'there is no such file'],
    [['oz.txt', '.'], 'it is a folder'],
    [['oz.txt', 'picture.txt'], 'binary'],
    [['--batch', 'empty.txt'], 'names no pair'],
    [['oz.txt', 'abstract.txt', '--batch', 'empty.txt'], 'either --batch'],
    [['oz.txt', 'abstract.txt', '--to', 'xlsx'], '-o pairs.xlsx'],
    [['oz.txt', 'abstract.txt', '--to', 'docx'], 'docx'],
  ])('%j aligns nothing, says why, and ends with 2', async (words, message) => {
    const { status, stdout, stderr } = await align(words)
    expect(stderr).toContain(message)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
