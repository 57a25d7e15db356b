// Dictionaries of other tools: what is carried over, what becomes of globs, and what is refused with its reason.
import { beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '../../src/flow/errors.ts'
import type { DictionaryFormat } from '../../src/lexicon/import/formats.ts'
import { formatOf, readDictionary } from '../../src/lexicon/import/read-dictionary.ts'
import { type ImportPlan, toRows } from '../../src/lexicon/import/to-rows.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { openLexicon } from '../../src/open-lexicon.ts'

let lexicon: Lexicon
beforeAll(async () => {
  lexicon = await openLexicon()
})

const PLAN: ImportPlan = {
  language: 'en',
  layer: 'hedge',
  concepts: new Map([['', 'possibility']]),
  categories: new Map([['', 'EPADV']]),
  addsConcepts: false,
  source: 'a test',
}

const carry = (text: string, format: DictionaryFormat, plan: Partial<ImportPlan> = {}) =>
  toRows(readDictionary(text, 'file', format), { ...PLAN, ...plan }, lexicon)
const cues = (text: string, format: DictionaryFormat, plan: Partial<ImportPlan> = {}) =>
  carry(text, format, plan).rows.map(({ cue }) => cue)
const fates = (text: string, format: DictionaryFormat, plan: Partial<ImportPlan> = {}) =>
  carry(text, format, plan).fates.map(({ entry, fate, why }) => [entry.line, fate, why.join('; ')])

describe('a quanteda dictionary', () => {
  it('gives its wordings under their innermost key, and words of YAML are words', () => {
    const { rows } = carry('A:\n  B:\n    - may well\n    - no\n  C: [on, of_course]\nD: yes\n', 'quanteda')
    expect(rows.map(({ cue, note }) => [cue, note])).toEqual([
      ['may well', 'A/B'],
      ['no', 'A/B'],
      ['on', 'A/C'],
      ['of course', 'A/C; was of_course'],
      ['yes', 'D'],
    ])
  })

  it('has its globs read as the known words that begin so, in all their forms', () => {
    const { rows, fates } = carry('A: [hedg*]', 'quanteda')
    expect(rows[0]!.cue).toMatch(/hedge~/)
    expect(rows[0]!.cue).not.toContain('hedging')
    expect(fates[0]).toMatchObject({ fate: 'near' })
    expect(rows[0]!.note).toContain('was hedg*')
  })

  it('finds Turkish words, verbs too, by what begins them', () => {
    const [cue] = cues('A: [denge*]', 'quanteda', { language: 'tr' })
    expect(cue).toMatch(/[(|]denge~/)
    expect(cue).toMatch(/\|dengele-/)
  })

  it('has refused what no cue can say, with the line and the reason', () => {
    const text = 'A:\n  - w?mbat\n  - "*ly"\n  - qzzx*\n  - a*\n  - (sic)\n  - ":-)"\n'
    expect(fates(text, 'quanteda')).toEqual([
      [2, 'not', expect.stringContaining('w?mbat')],
      [3, 'not', expect.stringContaining('*ly')],
      [4, 'not', expect.stringContaining('no known word begins with "qzzx"')],
      [5, 'not', expect.stringContaining('a*')],
      [6, 'not', '"(" is a sign of cues'],
      [7, 'not', expect.any(String)],
    ])
  })

  it('reads "*" between words as a gap', () =>
    expect(cues('A: ["in * opinion"]', 'quanteda')).toEqual(['in ...1 opinion']))

  it.each([
    ['- a\n- b\n', 'it has no keys'],
    ['A: [b\nC: d', 'Cannot read the YAML'],
    ['', 'it has no keys'],
  ])('that is none is an error: %j', (text, message) => {
    expect(() => readDictionary(text, 'file.yml', 'quanteda')).toThrow(InputError)
    expect(() => readDictionary(text, 'file.yml', 'quanteda')).toThrow(message)
  })

  it('does not grow by its aliases', () => {
    expect(fates('A: &a [may]\nB: *a\n', 'quanteda').map(([, fate]) => fate)).toEqual(['exact', 'not'])
  })
})

describe('keys', () => {
  const TEXT = 'Doubt:\n  Weak: [maybe]\n  Strong: [surely]\nOther: [perhaps]\n'
  it('go to the concept and the category of the innermost one that is named', () => {
    const plan = {
      concepts: new Map([
        ['', 'possibility'],
        ['Doubt', 'probability'],
        ['Doubt/Strong', 'compound'],
      ]),
      categories: new Map([
        ['', 'EPADV'],
        ['Strong', 'MOD'],
      ]),
    }
    expect(carry(TEXT, 'quanteda', plan).rows.map(({ cue, concept, category }) => [cue, concept, category])).toEqual([
      ['maybe', 'probability', 'EPADV'],
      ['surely', 'compound', 'MOD'],
      ['perhaps', 'possibility', 'EPADV'],
    ])
  })

  it('without a concept are refused, or become concepts', () => {
    const plan = { concepts: new Map<string, string>() }
    expect(fates(TEXT, 'quanteda', plan)[0]![2]).toContain('"Doubt/Weak" has no concept')
    const { concepts, rows } = carry(TEXT, 'quanteda', { ...plan, addsConcepts: true })
    expect(concepts).toEqual([
      { id: 'weak', key: 'Doubt/Weak' },
      { id: 'strong', key: 'Doubt/Strong' },
      { id: 'other', key: 'Other' },
    ])
    expect(rows).toHaveLength(3)
  })

  it('that name a concept of another layer do not change it', () => {
    const plan = { concepts: new Map<string, string>(), addsConcepts: true }
    expect(fates('Hedging: [x]', 'quanteda', plan)[0]![2]).toContain('is a strategy, not a hedge')
  })

  it('say which row of the lexicon gives way', () => {
    expect(carry('A: [perhaps]', 'quanteda').fates[0]!.replaces).toBe('en/hedges:perhaps')
  })
})

describe('a LIWC dictionary', () => {
  const DIC = '%\n1\ttentat\n2\tcertain\n%\nperhaps\t1\na bit\t1\t2\nlike\t(02 134)125/464\t1\nzzz\t9\nlone\n'
  it('gives an entry for each category of a line, and refuses what depends on its neighbours', () => {
    const plan = {
      concepts: new Map([
        ['tentat', 'possibility'],
        ['certain', 'probability'],
      ]),
    }
    expect(carry(DIC, 'dic', plan).rows.map(({ cue, concept }) => [cue, concept])).toEqual([
      ['perhaps', 'possibility'],
      ['a bit', 'possibility'],
      ['a bit', 'probability'],
    ])
    expect(fates(DIC, 'dic', plan).slice(3)).toEqual([
      [7, 'not', 'it depends on its neighbours'],
      [8, 'not', 'there is no category 9'],
      [9, 'not', 'it has no category'],
    ])
  })

  it('is read as a table too, and its weights are told', () => {
    const text = 'DicTerm;tentat;certain\nperhaps;X;\nnever;0;0.7\nnothing;;\n'
    expect(fates(text, 'dicx')).toEqual([
      [2, 'exact', ''],
      [3, 'near', 'its weight 0.7 is lost'],
      [4, 'not', 'it has no category'],
    ])
  })

  it.each([
    ['perhaps\t1\n', 'dic'],
    ['perhaps\n', 'dicx'],
  ] as const)('without categories is an error: %j', (text, format) =>
    expect(() => readDictionary(text, 'file', format)).toThrow('it names no categories'),
  )
})

describe('spaCy patterns', () => {
  const pattern = (...tokens: unknown[]) => JSON.stringify({ label: 'H', pattern: tokens })
  it.each([
    [[{ LOWER: 'may' }, { lower: 'well' }], 'may well'],
    [[{ LOWER: 'it' }, { LEMMA: 'appear' }, { LOWER: 'that', OP: '?' }], 'it appear~ (that)?'],
    [[{ LOWER: { IN: ['may', 'might'] } }, { OP: '?' }, { LOWER: 'be' }], '(may|might) ...1 be'],
    [[{ LOWER: 'about' }, { LIKE_NUM: true }], 'about <number>'],
    [[{ LOWER: 'so' }, { IS_PUNCT: true, OP: '?' }, { LOWER: 'called' }], 'so called'],
    [[{ LOWER: 'as' }, { OP: '{,3}' }, { LOWER: 'as' }], 'as ...3 as'],
  ])('%j become %s', (tokens, cue) => expect(cues(pattern(...tokens), 'spacy')).toEqual([cue]))

  it.each([
    [[{ LOWER: { REGEX: '^hedg' } }], 'regular expression "^hedg"'],
    [[{ LOWER: 'may', POS: 'AUX' }], 'LOWER and POS'],
    [[{ POS: 'ADV' }], 'knows nothing of POS'],
    [[{ LOWER: 'very', OP: '+' }], 'OP "+"'],
    [[{ OP: '?' }, { LOWER: 'may' }], 'begin with a word'],
  ])('%j are refused: %s', (tokens, why) => {
    const [[, fate, told]] = fates(pattern(...tokens), 'spacy') as [[number, string, string]]
    expect(fate).toBe('not')
    expect(told).toContain(why)
  })

  it('may be phrases; lines that are none are told', () => {
    const text = '{"label":"H","pattern":"to some extent"}\nnonsense\n{"label":"H"}\n'
    expect(cues(text, 'spacy')).toEqual(['to some extent'])
    expect(fates(text, 'spacy').map(([line, fate]) => [line, fate])).toEqual([
      [1, 'exact'],
      [2, 'not'],
      [3, 'not'],
    ])
  })
})

describe('a list', () => {
  it('is one wording a line, comments and empty lines apart; doubled ones are carried once', () => {
    expect(fates('# words\nbelki\n\nolabilir mi?\nbelki\n', 'list', { language: 'tr' })).toEqual([
      [2, 'exact', ''],
      [4, 'exact', ''],
      [5, 'twice', ''],
    ])
  })
})

it.each([
  ['a.yml', 'quanteda'],
  ['A.DIC', 'dic'],
  ['a.dicx', 'dicx'],
  ['a.jsonl', 'spacy'],
  ['a.txt', 'list'],
])('%s is read as %s', (path, format) => expect(formatOf(path)).toBe(format))
