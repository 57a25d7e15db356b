// Tables as spreadsheets save them, and every wrong row reported at once.
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/flow/errors.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { languages, lexiconOf, writeTables } from '../tagging/small-lexicon.ts'

const HEADER = 'cue,concept,match,example,counterexample,source,note'
const ROW = 'small state,small-state,inflected,A [small state] waits.,,,'
const table = (...rows: string[]): string => `${[HEADER, ...rows].join('\n')}\n`

/** The problems of loading one English strategy table, as `line:column message`. */
async function problemsOf(content: string | Uint8Array, path = 'en/strategy.csv'): Promise<string[]> {
  try {
    await lexiconOf({ [path]: content })
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
  }
}

describe('a table', () => {
  const semicolons = table(ROW).replaceAll(',', ';')
  it.each([
    ['commas', table(ROW)],
    ['semicolons', semicolons],
    ['a byte order mark', `\ufeff${table(ROW)}`],
    ['CRLF', table(ROW).replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', table(ROW).replaceAll('\n', '\r')],
    ['no line end at the end', table(ROW).trimEnd()],
    ['empty rows between and after', `${table('', ',,,,,,', ROW, '')},,,,,,\n`],
    ['Turkish headers in capitals', table(ROW).replace(HEADER, 'TERİM,KAVRAM,EŞLEŞME,ÖRNEK,KARŞI ÖRNEK,KAYNAK,NOT')],
    ['quoted cells', table('"small state","small-state",inflected,"A [small state], waits.",,,')],
  ])('may have %s', async (_, content) => {
    const { rows } = await lexiconOf({ 'en/strategy.csv': content })
    expect(rows).toMatchObject([
      { id: 'en/strategy:small state', cue: 'small state', concept: 'small-state', language: 'en' },
    ])
  })

  it('of classes or context with a wrong wording is told like any other, and its other rows are read', async () => {
    expect(await problemsOf('class,word\nthing,(a|b\nthing,c\n', 'en/classes.csv')).toEqual([
      expect.stringMatching(/^2:7 Cannot read .*a bracket is never closed/),
    ])
    expect(await problemsOf('cue,role\na | b,boundary\n', 'en/context.csv')).toEqual([
      expect.stringMatching(/^2:1 Cannot read .*outside brackets/),
    ])
  })

  it('with a thousand cells too many in a row is told once', async () => {
    expect(await problemsOf(table(`${ROW}${',x'.repeat(1000)}`))).toHaveLength(1)
  })

  it('may be windows-1254, and reads the same as in UTF-8', async () => {
    const text = table('çok yönlü şğıİ,hedging,exact,,,,')
    const byUtf8 = await lexiconOf({ 'tr/strategy.csv': text })
    const codes: Record<string, number> = { ç: 0xe7, ö: 0xf6, ü: 0xfc, ş: 0xfe, ğ: 0xf0, ı: 0xfd, İ: 0xdd }
    const bytes = Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)))
    const by1254 = await lexiconOf({ 'tr/strategy.csv': bytes })
    expect(by1254.rows.map(({ cue }) => cue)).toEqual(byUtf8.rows.map(({ cue }) => cue))
    expect(by1254.hash).toBe(byUtf8.hash)
  })

  it('has the same hash however it is saved, and another for another word', async () => {
    const hashes = await Promise.all(
      [table(ROW), semicolons, `\ufeff${table(ROW)}`, table(ROW.replace('waits', 'acts'))].map(
        async (content) => (await lexiconOf({ 'en/strategy.csv': content })).hash,
      ),
    )
    expect(new Set(hashes.slice(0, 3)).size).toBe(1)
    expect(hashes[3]).not.toBe(hashes[0])
  })
})

describe('a wrong row', () => {
  it.each([
    [
      'an unknown concept',
      'small state,smal-state,exact,,,,',
      '2:13 Cannot read concept "smal-state": there is no such concept',
    ],
    ['an empty cue', ',small-state,exact,,,,', '2:1 Cannot read the row: the cue is empty'],
    ['an unknown match', 'small state,small-state,fuzzy,,,,', '2:25 Cannot read match "fuzzy": there is no such match'],
    [
      'an unbalanced bracket',
      '(small state,small-state,exact,,,,',
      '2:1 Cannot read cue "(small state": a bracket is never closed',
    ],
    [
      'an unknown class',
      '<stat> policy,small-state,exact,,,,',
      '2:1 Cannot find class "<stat>": there is no such class',
    ],
    ['an example without brackets', 'a,small-state,exact,A a.,,,', '2:21 Cannot read the example: it has no brackets'],
    ['a guarded cell', "a,small-state,exact,,,,'=a", '2:24 Cannot read the cell: it is guarded by an apostrophe'],
    [
      'a cell that became a formula',
      'a,small-state,exact,,,,#NAME?',
      '2:24 Cannot read the cell: the spreadsheet has made a formula of it',
    ],
    [
      'a control character',
      'a,small-state,exact,,,,x\u0007',
      '2:24 Cannot read the cell: it holds a control character',
    ],
    [
      'UTF-8 read as another encoding',
      'a,small-state,exact,,,,dÄ±ÅŸ',
      '2:24 Cannot read the cell: it is UTF-8 that was read as another encoding',
    ],
    ['too many cells', `${ROW},more`, '2:61 Cannot read the row: it has more cells than the header'],
    ['a category where there are none', 'a,small-state,exact,,,,', undefined],
    [
      'a Turkish sign',
      'a -(y)Abilir,small-state,exact,,,,',
      '2:1 Cannot read "-(y)Abilir": suffixes and stems with "-" are signs for Turkish',
    ],
  ])('with %s is pointed at', async (_, row, problem) => {
    expect(await problemsOf(table(row))).toEqual(problem === undefined ? [] : [problem])
  })

  it('is reported with all others, of all files, with the way out', async () => {
    const folder = writeTables({
      'en/strategy.csv': table('a,nothing,exact,,,,', ROW, '(b,small-state,exact,,,,'),
      'tr/hedges.csv': 'cue,concept,match,category\nbelki,possibilty,exact,EPADV\n',
    })
    const error = await loadLexicon([folder], languages).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(InputError)
    const { problems } = error as InputError
    expect(problems.map(({ path, line }) => `${path.slice(folder.length + 1)}:${line}`)).toEqual([
      'en/strategy.csv:2',
      'en/strategy.csv:4',
      'tr/hedges.csv:2',
    ])
    expect(problems[2]).toMatchObject({
      wayOut: 'Did you mean "possibility"?',
      excerpt: 'belki,possibilty,exact,EPADV',
    })
  })

  it('is found on its line after a cell with line breaks', async () => {
    expect(await problemsOf(table('small state,small-state,exact,,,,"one\ntwo"', 'a,nothing,exact,,,,'))).toEqual([
      '4:3 Cannot read concept "nothing": there is no such concept',
    ])
  })

  it.each([
    ['an unknown column', 'cue,concept,match,exampel\n', '1:19 Cannot read column "exampel": there is no such column'],
    ['a missing column', 'cue,match\na,exact\n', '1:1 Cannot read the table: column "concept" is missing'],
    ['nothing at all', '', 'undefined:undefined Cannot read the table: the file is empty'],
    [
      'a category that does not exist',
      'cue,concept,match,category\nmay,possibility,exact,MODAL\n',
      '2:23 Cannot read category "MODAL": a hedge has no such category',
    ],
    [
      'a concept of another layer',
      'cue,concept,match,category\nmay,balancing,exact,MOD\n',
      '2:5 Cannot use concept "balancing": it is a strategy, and this is a table of hedges',
    ],
    ['an unknown place', 'cue,concept,match,category,when\nmay,possibility,exact,MOD,behind: a\n', /no place "behind"/],
    ['an open quotation mark', 'cue,concept,match\n"a,b,c\n', /Quote Not Closed/],
  ])('table with %s is an error', async (_, content, problem) => {
    const problems = await problemsOf(content, 'en/hedges.csv')
    expect(problems[0]).toMatch(problem)
  })
})

it('an id that a comma of the note has run into is an error', async () => {
  const header = `${HEADER},id`
  const row = 'small state,small-state,exact,,,,Told by the capital, options stay out.'
  const problems = await problemsOf(`${header}\n${row}\n`, 'en/strategy.csv')
  expect(problems[0]).toMatch(/Cannot read id "options stay out\.": this is a sentence/)
})

describe('folders', () => {
  it('a later row with the same cue, language and layer wins, and the list says so', async () => {
    const own = writeTables({ 'en/strategy.csv': table(ROW, 'weak state,small-state,exact,,,,') })
    const theirs = writeTables({ 'en/my-words.csv': table('small state,balancing,exact,,,,') })
    const { rows, shadowed } = await loadLexicon([own, theirs], languages)
    expect(rows.map(({ id, concept }) => `${id} ${concept}`)).toEqual([
      'en/strategy:weak state small-state',
      'en/my-words:small state balancing',
    ])
    expect(shadowed).toMatchObject([{ row: { id: 'en/strategy:small state' }, by: 'en/my-words:small state' }])
  })

  it('rows of two folders that are both used have different ids', async () => {
    const own = writeTables({ 'en/strategy.csv': table('(small|weak) state,small-state,exact,,,,') })
    const theirs = writeTables({ 'en/strategy.csv': table(ROW) })
    const { rows } = await loadLexicon([own, theirs], languages)
    expect(rows.map(({ id }) => id)).toEqual(['en/strategy:small state', 'en/strategy:small state#2'])
  })

  it('one that is missing, or empty of tables, is an error', async () => {
    await expect(loadLexicon(['no/such/folder'], languages)).rejects.toThrow(/no such folder/)
  })

  it('rows with the same cue in one file have ids with their concept', async () => {
    const { rows } = await lexiconOf({
      'en/strategy.csv': table('a,hedging,exact,,,,', 'a,balancing,exact,,,,', 'a,balancing,exact,,,,'),
    })
    expect(rows.map(({ id }) => id)).toEqual([
      'en/strategy:a=hedging',
      'en/strategy:a=balancing',
      'en/strategy:a=balancing#2',
    ])
  })
})
