// What a sentence does to a strategy: quoted, negated, contrasted, hedged, cited; devices that share a clause.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/language.ts'
import type { Tag } from '../../src/model/tag.ts'
import { findQuotations } from '../../src/tagging/quotations.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import type { Tagger } from '../../src/tagging/tagger.ts'
import { lexiconOf, paragraphOf } from './small-lexicon.ts'

let tagger: Tagger
beforeAll(async () => {
  const strategy =
    'cue,concept,match\nhedging,hedging,inflected\nbalancing,balancing,inflected\ndengeleme,balancing,inflected\n'
  const lexicon = await lexiconOf({
    'en/strategy.csv': strategy,
    'tr/strategy.csv': strategy,
    'en/hedges.csv':
      'cue,concept,match,category\nmay,possibility,exact,MOD\npossibly,possibility,exact,EPADV\nit can be argued that,possibility,exact,IMPF\nabout,rounder,exact,APPR\npotential,possibility,exact,EPADJ\n',
    'tr/hedges.csv': 'cue,concept,match,category\nsöylenebilir,possibility,exact,IMPF\n',
    'en/boosters.csv': 'cue,concept,match,category\nclearly,certainty,exact,BADV\n',
    'en/context.csv':
      'cue,role\nunlike,contrast-before\nrather than,contrast-before\nnot,negator-before\nnot only,none\n", but",boundary\nwhile,boundary\nthat,subordinator\n(and|or),joiner\nor,alternative\n(although|if),fronted\n(first|second|in his study),carry\n',
    'tr/context.csv':
      'cue,role\nyerine,contrast-after\ndeğil,negator-after\n-mAmIştIr,negator-after\n", ancak",boundary\n',
  })
  tagger = taggerOf(lexicon)
})

const tagsOf = (text: string, language: Language = 'en'): Tag[] => tagger.tagParagraph(paragraphOf(text, language))

/** Words of the strategies of a text that have a property. */
const withProperty = (
  property: 'isNegated' | 'isContrast' | 'isQuoted',
  text: string,
  language: Language = 'en',
): string[] =>
  tagsOf(text, language)
    .filter((tag) => tag.label === 'strategy' && tag[property])
    .map(({ start, end }) => text.slice(start, end))

/** For each strategy, the words of what bears on it. */
const linksOf = (key: 'hedgedBy' | 'cites', text: string, language: Language = 'en'): string[][] => {
  const tags = tagsOf(text, language)
  return tags
    .filter(({ label }) => label === 'strategy')
    .map((tag) => (tag[key] ?? []).map((index) => text.slice(tags[index]!.start, tags[index]!.end)))
}

describe('a strategy is negated', () => {
  it.each([
    ['this is not hedging', ['hedging']],
    ['this is not a kind of hedging', ['hedging']],
    ['this is not only hedging', []],
    ['it is not, as such, hedging', []],
    ['not so; hedging', []],
    ['this is not “hedging”', ['hedging']],
    ['this is not hedging or balancing', ['hedging', 'balancing']],
  ])('%s', (text, expected) => {
    expect(withProperty('isNegated', text)).toEqual(expected)
  })

  it.each([
    ['bu dengeleme değildir; hedging değil', ['hedging']],
    ['dengeleme politikası izlememiştir', ['dengeleme']],
    ['dengeleme izlemiştir, ancak savaşmamıştır', []],
  ])('%s', (text, expected) => {
    expect(withProperty('isNegated', text, 'tr')).toEqual(expected)
  })
})

describe('a strategy is set apart', () => {
  it.each([
    ['Unlike balancing, hedging pays', ['balancing']],
    ['hedging rather than open balancing', ['balancing']],
    ["hedging rather than 'balancing' and 'hedging'", ['balancing', 'hedging']],
  ])('%s', (text, expected) => {
    expect(withProperty('isContrast', text)).toEqual(expected)
  })

  it('in Turkish: dengeleme yerine hedging', () => {
    expect(withProperty('isContrast', 'dengeleme yerine hedging seçildi', 'tr')).toEqual(['dengeleme'])
  })
})

describe('a hedge bears on a strategy', () => {
  it.each([
    ['in its clause', 'They may clearly prefer hedging.', [['may', 'clearly']]],
    ['from a frame before it', 'It can be argued that hedging pays.', [['It can be argued that']]],
    ['not from another clause', 'Hedging pays, but balancing may not.', [[], ['may']]],
    ['not from a clause before it', 'Although they may lose, hedging pays.', [[]]],
    ['not where its own scope begins behind it', 'Hedging is what may that be.', [[]]],
    ['not from the clause below it', 'Hedging means that they may wait.', [[]]],
    ['not from another sentence', 'It may rain. Hedging pays.', [[]]],
    ['not where it is extended', 'About hedging.', [[]]],
    [
      'not where it is an adjective far away',
      'Hedging is a way to live with the great number of potential losses.',
      [[]],
    ],
    ['where it is an adjective nearby', 'A potential turn to hedging.', [['potential']]],
  ])('%s', (_, text, expected) => {
    expect(linksOf('hedgedBy', text)).toEqual(expected)
  })

  it('in Turkish, where it stands at the end', () => {
    expect(linksOf('hedgedBy', 'Hedging izlendiği söylenebilir, ancak dengeleme yoktur.', 'tr')).toEqual([
      ['söylenebilir'],
      [],
    ])
  })
})

describe('a strategy rests on citations', () => {
  it.each([
    ['of its sentence', 'Hedging pays (Kuik, 2008). Lim (2015) agrees.', [['Kuik, 2008']]],
    ['of the next sentence, if that is nothing else', 'Hedging pays. (Kuik, 2008, p. 1.)', [['Kuik, 2008, p. 1.']]],
    ['but not of any other', 'Hedging pays. So Lim (2015) says.', [[]]],
    [
      'carried over by a sign',
      'Lim (2015) wrote. First, hedging pays. Then wait. Second, balancing pays.',
      [['Lim (2015)'], ['Lim (2015)']],
    ],
    ['carried over by a name', 'Lim (2015) wrote. Wait. In it, Lim says hedging pays.', [['Lim (2015)']]],
    ['but not carried over without either', 'Lim (2015) wrote. Hedging pays.', [[]]],
    ['nor from a bracket', 'They wait (Lim, 2015). First, hedging pays.', [[]]],
  ])('%s', (_, text, expected) => {
    expect(linksOf('cites', text)).toEqual(expected)
  })
})

describe('devices of one clause', () => {
  it('share a number', () => {
    const groups = tagsOf('They may possibly wait, but others clearly may not.').map(({ group }) => group)
    expect(groups).toEqual([0, 0, 1, 1])
  })

  it('of which there is one have none', () => {
    expect(tagsOf('They may wait.')).toMatchObject([{ cue: 'en/hedges:may' }])
    expect(tagsOf('They may wait.')[0]).not.toHaveProperty('group')
  })
})

describe('a quotation', () => {
  const quoted = (text: string) => findQuotations(text).map(({ start, end }) => text.slice(start, end))
  const words = 'one two three four five'
  it.each([
    [`“${words}”`],
    [`"${words}"`],
    [`«${words}»`],
    [`‘${words}’`],
    [`'${words}'`],
    [`„${words}“`],
    [`He said, "${words}" and left`],
    [`("${words}.")`],
  ])('%s', (text) => {
    expect(quoted(text).map((quotation) => quotation.replace(/[.]$/, ''))).toEqual([words])
  })

  it.each([
    ['a term in quotation marks', 'the “great power” idea'],
    ['what is never closed', `“${words}`],
    ['between two apostrophes', "Kuik's one two three four five states' choice"],
    ['between two Turkish suffixes', "Waltz'a göre bir iki üç dört beş Kuik'in savı"],
    ['between two curly apostrophes', 'Kuik’s one two three four five states’ choice'],
  ])('is not %s', (_, text) => {
    expect(quoted(text)).toEqual([])
  })

  it('inside another belongs to it, whatever apostrophes it holds', () => {
    expect(quoted(`“one two 'three four five six seven' Kuik’s”`)).toEqual([
      "one two 'three four five six seven' Kuik’s",
    ])
  })

  it('marks what is tagged in it', () => {
    expect(withProperty('isQuoted', 'Hedging: "we do not believe in hedging at all"')).toEqual(['hedging'])
  })
})
