// What rows find and what they leave: spelling of the text, conditions, guards, overlaps, tiers, places in the article.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../src/model/language.ts'
import type { Tag } from '../../src/model/tag.ts'
import { taggerOf } from '../../src/tagging/tag-document.ts'
import { createTagger, type Tagger } from '../../src/tagging/tagger.ts'
import { lexiconOf, paragraphOf } from './small-lexicon.ts'

const CLASSES = `class,word,match
number,two,exact
state,South Korea,exact
state,Korea,exact
state,Rusya,inflected
state,United Kingdom,exact
`

const EN_STRATEGY = `cue,concept,match,when,unless
hedging,hedging,exact,,sentence: fund | currency
dominance denial,hedging,exact,,
small state,small-state,inflected,,
balance~ against,balancing,exact,,
balancing act,balancing,exact,,
balance <state>,balancing,inflected,,
keep ... options open,hedging,exact,,
jump (on|upon) the bandwagon,bandwagoning,exact,,
bandwagoning,bandwagoning,exact,document: alliance,
U.S. pivot,balancing,exact,,
`

const EN_HEDGES = `cue,concept,match,category,default,when,unless,core
may,possibility,exact,MOD,,case: lower,after: not be confused,
perhaps,possibility,exact,EPADV,,,,
it (may|can) be argued that,possibility,exact,IMPF,,,,
rather than,,exact,,exclude,,,
rather,rounder,exact,APPR,,,,
about,rounder,exact,APPR,,after: <number> | a (third|quarter),,
possible,possibility,exact,EPADJ,context,,,not after: to
could,possibility,exact,MOD,off,,,
as soon as possible,,exact,,exclude,,,
claim,possibility,exact,REP,,position: start,,
so,possibility,exact,EPADV,,position: clause-end,,
seem,possibility,inflected,EPV,,near2: likely,before: not,
`

const TR_HEDGES = `cue,concept,match,category,when,unless
-(y)Abilir,possibility,suffix,MOD,,after: mi | mı
söyle-,possibility,exact,REP,,
belki,possibility,exact,EPADV,,
`

const TR_STRATEGY = `cue,concept,match
peşine ... takıl-,bandwagoning,exact
hedging,hedging,inflected
stratejik dengeleme,balancing,inflected
<state> karşıtı,balancing,exact
`

let tagger: Tagger
beforeAll(async () => {
  const lexicon = await lexiconOf({
    'en/classes.csv': CLASSES,
    'tr/classes.csv': CLASSES,
    'en/strategy.csv': EN_STRATEGY,
    'en/hedges.csv': EN_HEDGES,
    'en/boosters.csv': 'cue,concept,match,category\nclearly,certainty,exact,BADV\nmay well,certainty,exact,BADV\n',
    'tr/hedges.csv': TR_HEDGES,
    'tr/strategy.csv': TR_STRATEGY,
  })
  tagger = taggerOf(lexicon)
})

const tagsOf = (text: string, language: Language = 'en'): Tag[] => tagger.tagParagraph(paragraphOf(text, language))
const found = (text: string, language: Language = 'en'): string[] =>
  tagsOf(text, language).map(({ start, end }) => text.slice(start, end))

describe('a wording is found', () => {
  it.each([
    ['with a space', 'their dominance denial policy', ['dominance denial']],
    ['with a hyphen', 'Dominance-denial', ['Dominance-denial']],
    ['with a broken hyphen', 'Dominance- Denial and dominance -denial', ['Dominance- Denial', 'dominance -denial']],
    ['with an en dash', 'dominance–denial', ['dominance–denial']],
    ['with one line break', 'dominance\ndenial', ['dominance\ndenial']],
    ['in capitals', 'DOMİNANCE DENIAL', ['DOMİNANCE DENIAL']],
    ['with its possessive left out', 'the small state’s choice, Hedging’s price', ['small state', 'Hedging']],
    ['inflected', 'small states', ['small states']],
    ['inflected inside', 'it balanced against them', ['balanced against']],
    ['with words in the gap', 'they keep all their options open', ['keep all their options open']],
    ['by an alternative', 'to jump upon the bandwagon', ['jump upon the bandwagon']],
    ['with a member of a class of several words', 'they balance South Korea', ['balance South Korea']],
    ['with marks of its own', 'the U.S. pivot came', ['U.S. pivot']],
    ['between quotation marks', '"hedging" and ‘hedging’', ['hedging', 'hedging']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['across a dash', 'dominance – denial'],
    ['across punctuation', 'dominance, denial; dominance (denial)'],
    ['across an empty line', 'dominance\n\ndenial'],
    ['inside a longer word', 'hedgings prehedging hedging2'],
    ['with more words in the gap than it may have', 'they keep all of their options open'],
    [
      'in a web address or an e-mail address',
      'https://x.org/hedging www.hedging.com hedging@x.org doi:10.1000/hedging 10.1234/perhaps',
    ],
    ['with a gap across punctuation', 'they keep, options open'],
  ])('but not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ["hedging'in, HEDGING’E, hedging stratejisi", ["hedging'in", 'HEDGING’E', 'hedging']],
    ['gücün peşine sessizce takılmıştır', ['peşine sessizce takılmıştır']],
    ['STRATEJİK DENGELEMEYİ seçti', ['STRATEJİK DENGELEMEYİ']],
    ['Rusya karşıtı', ['Rusya karşıtı']],
    ['olabilir ve gelebilir', ['olabilir', 'gelebilir']],
    ['böyle söylemiştir', ['söylemiştir']],
  ])('in Turkish: %s', (text, expected) => {
    expect(found(text, 'tr')).toEqual(expected)
  })

  it('in decomposed letters', () => {
    const text = 'gücün peşine takılmıştır'.normalize('NFD')
    expect(found(text, 'tr')).toEqual(['peşine takılmıştır'.normalize('NFD')])
  })
})

describe('a condition', () => {
  it.each([
    ['case', 'In May it may rain', ['may']],
    [
      'after',
      'about 40 of them, about the war, about a third, about two, about %20',
      ['about', 'about', 'about', 'about'],
    ],
    ['sentence', 'Hedging pays. The hedging of a fund pays.', ['Hedging']],
    ['not after', 'a possible war', ['possible']],
    ['position: start', 'They claim it. "Claim it" they said.', ['Claim']],
    ['position: clause-end', 'They think so, and so they act so', ['so', 'so']],
    ['near with its reach', 'it seems very likely', ['seems']],
    ['near beyond its reach', 'it seems to be very likely', []],
    ['before', 'it does not seem likely', []],
    ['through quotation marks', 'about "40" of them', ['about']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('document looks at the other paragraphs', () => {
    const [first, second] = [paragraphOf('Bandwagoning pays.'), paragraphOf('An alliance is a promise.')]
    expect(tagger.tagDocument([first, second]).map(({ length }) => length)).toEqual([1, 0])
    expect(tagger.tagDocument([first]).map(({ length }) => length)).toEqual([0])
  })
})

describe('of overlapping wordings', () => {
  it.each([
    ['the longest wins', 'It may be argued that perhaps', ['It may be argued that', 'perhaps']],
    ['a guard takes its words', 'rather than that, as soon as possible', []],
    ['a guard leaves other words alone', 'rather large rather than small', ['rather']],
    ['layers do not see each other', 'it may well be', ['may well', 'may']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('a tag', () => {
  it('has its tier by category, default and condition', () => {
    const tiers = tagsOf('perhaps about 40, possible war, possible to see, it could be, clearly hedging small states')
    expect(tiers.map(({ cue, tier }) => `${cue.split(':')[1]} ${tier}`)).toEqual([
      'perhaps core',
      'about extended',
      'possible core',
      'possible extended',
      'could extended',
      'clearly core',
      'hedging core',
      'small state context',
    ])
  })

  it('knows its sentence, its row, its category', () => {
    expect(tagsOf('It rains. Perhaps hedging pays.')).toMatchObject([
      { label: 'hedge', category: 'EPADV', cue: 'en/hedges:perhaps', sentence: 1 },
      { label: 'strategy', category: 'hedging', concept: 'hedging', sentence: 1 },
    ])
  })
})

describe('a part of the article', () => {
  const text = 'Perhaps hedging pays (Kuik, 2008).'
  it.each([
    ['references', { section: 'references', role: 'item' }, []],
    ['keywords', { section: 'keywords' }, ['strategy']],
    ['title', { section: 'title' }, ['strategy']],
    ['heading', { role: 'heading' }, ['strategy']],
    ['body', {}, ['hedge', 'strategy', 'citation']],
    ['front matter', { section: 'notes' }, ['strategy', 'citation']],
  ] as const)('%s', (_, place, labels) => {
    expect(tagger.tagParagraph(paragraphOf(text, 'en', place)).map(({ label }) => label)).toEqual(labels)
  })

  it('a footnote is prose', () => {
    const note = 'Perhaps the ministry had other reasons to wait for the result.'
    expect(tagger.tagParagraph(paragraphOf(note, 'en', { section: 'notes' }))).toHaveLength(1)
  })

  it('a title says so', () => {
    expect(tagger.tagParagraph(paragraphOf('Hedging', 'en', { section: 'title' }))).toMatchObject([
      { isInHeading: true },
    ])
  })

  it('in an undecided language has citations only', () => {
    expect(tagger.tagParagraph({ ...paragraphOf(text), language: 'und' })).toMatchObject([{ concept: 'kuik-2008' }])
  })
})

describe('explaining', () => {
  it('tells what was found and not tagged, and why', () => {
    const paragraph = paragraphOf('In May, rather than in June, it may be argued that')
    const suppressed = tagger.explainParagraph(paragraph)
    expect(tagger.tagParagraph(paragraph)).toHaveLength(1)
    expect(suppressed.map(({ row, kind, reason }) => `${row} ${kind} ${reason}`).sort()).toEqual([
      'en/hedges:may condition when: case: lower',
      'en/hedges:may longer en/hedges:it may be argued that',
      'en/hedges:rather guard en/hedges:rather than',
      'en/hedges:rather than guard takes its words',
    ])
  })
})

describe('what was tagged before', () => {
  it('changes nothing', async () => {
    const lexicon = await lexiconOf({ 'en/hedges.csv': EN_HEDGES, 'en/classes.csv': CLASSES })
    const fresh = () => createTagger(lexicon.compiled)
    const used = fresh()
    const texts = ['Perhaps.', 'about 40', 'It may be.', 'PERHAPS it may', '']
    for (const text of [...texts, ...texts]) {
      expect(used.tagParagraph(paragraphOf(text))).toEqual(fresh().tagParagraph(paragraphOf(text)))
    }
  })
})
