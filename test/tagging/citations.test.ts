// Citations in the habits of both languages, what looks like one and is none, and their meeting with the reference list.
import { describe, expect, it } from 'vitest'
import type { TaggedParagraph } from '../../src/model/document.ts'
import { findCitations } from '../../src/tagging/citations.ts'
import { linkCitations } from '../../src/tagging/link-citations.ts'
import { paragraphOf } from './small-lexicon.ts'

const keysOf = (text: string): string[] => findCitations(paragraphOf(text)).map(({ concept }) => concept)

describe('a citation', () => {
  it.each([
    ['(Kuik, 2008, p. 165)', ['kuik-2008']],
    ['(Kuik, 2008: 165)', ['kuik-2008']],
    ['(Kuik, 2008, s. 165)', ['kuik-2008']],
    ['(Kuik, 2008, p.165)', ['kuik-2008']],
    ['(Kuik 2008)', ['kuik-2008']],
    ["Kuik'e (2008) göre", ['kuik-2008']],
    ['Kuik’in (2008: 165) savı', ['kuik-2008']],
    ['Kuik (2008) argues', ['kuik-2008']],
    ['Kuik (2008, p. 165) argues', ['kuik-2008']],
    ["Kuik's (2008a, 2008b) articles", ['kuik-2008a', 'kuik-2008b']],
    ['(Valiyev&Mamishova, 2011, p. 3)', ['valiyev-2011']],
    ['(Lim ve Cooper, 2015)', ['lim-2015']],
    ["Lim ve Cooper'a (2015) göre", ['lim-2015']],
    ['However, Lim and Cooper (2015) say', ['lim-2015']],
    ['Kuik, Lim, and Cooper (2015) say', ['kuik-2015']],
    ['(Kuik vd., 2008; Kuik et al., 2016)', ['kuik-2008', 'kuik-2016']],
    ['Kuik et al. (2016), Kuik ve arkadaşları (2017)', ['kuik-2016', 'kuik-2017']],
    ['(see Goh, 2005; Koga, 2018, pp. 3-5; 2024)', ['goh-2005', 'koga-2018', 'koga-2024']],
    ['(bkz. Öniş ve Yılmaz, 2016)', ['onis-2016']],
    ['(akt. Yılmaz, 2016)', ['yilmaz-2016']],
    ['(as cited in Goh, 2005)', ['goh-2005']],
    ['(İNSEL, 2010) (Insel, 2010) (ınsel, 2010)', ['insel-2010', 'insel-2010']],
    ['(I. Aliyev, 2010)', ['aliyev-2010']],
    ['(Dışişleri Bakanlığı, 2019)', ['disisleri-bakanligi-2019']],
    ['(Kuik, n.d.) (Kuik, t.y.)', ['kuik-nd', 'kuik-nd']],
    ['van der Putten (2012)', ['van-der-putten-2012']],
    ['(Gonzalez-Pujol, 2024)', ['gonzalez-pujol-2024']],
    ['(Waltz, 1979/2010)', ['waltz-1979/2010']],
    ['Goh (2007/08)', ['goh-2007']],
    ['(Prezident. az, 2024)', ['prezident-az-2024']],
  ])('%s', (text, keys) => {
    expect(keysOf(text)).toEqual(keys)
  })

  it.each([
    'in May (2014)',
    'during the war (2008-2012)',
    'President Aliyev (2003-2018)',
    '(May 2014)',
    '(since 2008)',
    '(the war began in August 2008)',
    '(founded 1991)',
    '(Table 3)',
    '(2008)',
    '(',
    '(((((Kuik',
    '()',
    'the GDP (in 2008 dollars)',
  ])('is not %s', (text) => {
    expect(keysOf(text)).toEqual([])
  })

  it('covers its own part of a bracket, or all from the name to the closing bracket', () => {
    const text = 'So (Kuik, 2008, p.1; Goh, 2005). Lim (2015) agrees.'
    expect(
      findCitations(paragraphOf(text)).map(({ start, end, category, sentence }) => [
        text.slice(start, end),
        category,
        sentence,
      ]),
    ).toEqual([
      ['Kuik, 2008, p.1', 'parenthetical', 0],
      ['Goh, 2005', 'parenthetical', 0],
      ['Lim (2015)', 'narrative', 1],
    ])
  })

  it('is looked for in linear time', () => {
    const hard = ['(', 'Aa ', 'Aa, ', '(Aa, ', '(2008; ', 'A. '].map((piece) => piece.repeat(50_000))
    const started = performance.now()
    for (const text of hard) findCitations(paragraphOf(text, 'en', { sentences: [{ start: 0, end: text.length }] }))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('a reference list', () => {
  const withTags = (text: string, more: Partial<TaggedParagraph> = {}): TaggedParagraph => {
    const paragraph = paragraphOf(text, 'en', more)
    return { ...paragraph, tags: more.section === 'references' ? [] : findCitations(paragraph) }
  }
  const entry = (text: string) => withTags(text, { section: 'references', role: 'item' })

  it('is compared with the citations', () => {
    const paragraphs = [
      withTags('States hedge (Kuik, 2008; Goh, 2005a; Koga, 2018).'),
      withTags('References', { section: 'references', role: 'heading' }),
      entry('KUIK, C.-C. (2008). A title of 1999. A journal.'),
      entry('- Goh, E. (2005). A title.'),
      entry('Report. az (2018). A title.'),
    ]
    expect(linkCitations(paragraphs).citations).toEqual({
      withoutEntry: ['koga-2018'],
      withoutCitation: ['report-az-2018'],
      nearSpelling: [],
    })
  })

  it('tells two authors from one, and links a name spelled a little differently', () => {
    const { paragraphs, citations } = linkCitations([
      withTags('So (Valiyev & Mamishova, 2011; Valiyev, 2011; Gadzhiyev, 2021; Lim, 2015; Örnek Enstitüsü, 2013).'),
      withTags('So the Örnek Küçük Enstitüsü (2014) says, and Valiyev ve Mamishova (2019).'),
      entry('VALİYEV, A. (2011). A title.'),
      entry('VALİYEV, A. & Mamishova, N. (2019). A title.'),
      entry('GADZHIEV, K. (2021). A title.'),
      entry('Kim, D. (2015). A title.'),
      entry('Örnek Küçük Enstitüsü. (2014). A title.'),
    ])
    expect(paragraphs.flatMap(({ tags }) => tags.map(({ concept }) => concept))).toEqual([
      'valiyev-mamishova-2011',
      'valiyev-2011',
      'gadzhiev-2021',
      'lim-2015',
      'ornek-enstitusu-2013',
      'ornek-kucuk-enstitusu-2014',
      'valiyev-2019',
    ])
    expect(citations).toEqual({
      withoutEntry: ['valiyev-mamishova-2011', 'lim-2015', 'ornek-enstitusu-2013'],
      withoutCitation: ['kim-2015'],
      nearSpelling: [{ cited: 'gadzhiyev-2021', entry: 'gadzhiev-2021' }],
    })
  })

  it('that is missing leaves nothing to compare', () => {
    expect(linkCitations([withTags('States hedge (Kuik, 2008).')]).citations).toBeUndefined()
  })
})
