// What a reader would notice in the parts of an article: each paragraph in its section, under its heading.
import { describe, expect, it } from 'vitest'
import { toSource } from '../../src/model/source-map.ts'
import { splitParagraphs } from '../../src/structure/paragraphs.ts'
import { splitParts } from '../../src/structure/parts.ts'
import { headings } from './headings.ts'

const partsOf = (source: string) => splitParts(splitParagraphs(source), headings)
/** One line a paragraph: section, role, and the first words. */
const outline = (source: string): string[] =>
  partsOf(source).map(({ section, role, text }) => `${section} ${role}: ${text.slice(0, 28)}`)
const sectionsOf = (source: string): string[] => partsOf(source).map(({ section, role }) => `${section} ${role}`)

const ENGLISH =
  'This article asks how a small capital lives between two large ones, and it argues that silence may be the cheapest insurance of all. The record of two decades suggests that the premium has risen.'
const TURKISH =
  'Bu makale, küçük bir başkentin iki büyük güç arasında nasıl yaşadığını sormakta ve suskunluğun belki de en ucuz sigorta olduğunu savunmaktadır. Yirmi yılın kayıtları primin yükseldiğini düşündürmektedir.'
const PROSE =
  'The argument proceeds in three steps. First the concept is narrowed, then the record is read against it, and finally the costs are weighed, because no insurance comes without a premium.'
const ITEMS = [
  'ARSLAN, B. (2011). Komşuluk ve kuşku. Örnek Dergisi, 4(2), 11-39.',
  'BAKER, L. & Stone, M. (2015). The price of keeping quiet. Sample Review, 9, 1-22.',
  'Sample Institute for Small Capitals. (2019). Yearbook of silence. https://example.org/yearbook',
  'DEMİR, S. (2020). İki arada. Ankara: Örnek Yayınları.',
]

describe('an article', () => {
  it('is told apart from its titles to its references', () => {
    const source = [
      'Örnek Dergi, Cilt 3, Sayı 1, 2021',
      'A NARROW PATH BETWEEN TWO POWERS',
      'Ada YAZAR*',
      'ABSTRACT',
      ENGLISH,
      'Keywords: hedging, small states',
      'İKİ GÜÇ ARASINDA DAR BİR YOL',
      'ÖZ',
      TURKISH,
      'Anahtar Kelimeler: riskten korunma, küçük devletler',
      'JEL Kodları: F51, F52',
      'Introduction',
      PROSE,
      '*Dr., Örnek Üniversitesi, İktisat Fakültesi, ada@example.org, ORCID: 0000-0001-0002-0003',
      'The Record of Two Decades',
      PROSE,
      'Conclusion',
      PROSE,
      'Acknowledgements',
      'The author thanks two readers whose names are not known to her.',
      'REFERENCES',
      ...ITEMS,
      'Appendix',
      PROSE,
    ].join('\n\n')
    expect(outline(source)).toEqual([
      'notes item: Örnek Dergi, Cilt 3, Sayı 1,',
      'title heading: A NARROW PATH BETWEEN TWO PO',
      'notes item: Ada YAZAR*',
      'abstract heading: ABSTRACT',
      'abstract text: This article asks how a smal',
      'keywords item: Keywords: hedging, small sta',
      'title heading: İKİ GÜÇ ARASINDA DAR BİR YOL',
      'abstract heading: ÖZ',
      'abstract text: Bu makale, küçük bir başkent',
      'keywords item: Anahtar Kelimeler: riskten k',
      'keywords item: JEL Kodları: F51, F52',
      'body heading: Introduction',
      'body text: The argument proceeds in thr',
      'notes item: *Dr., Örnek Üniversitesi, İk',
      'body heading: The Record of Two Decades',
      'body text: The argument proceeds in thr',
      'body heading: Conclusion',
      'body text: The argument proceeds in thr',
      'notes heading: Acknowledgements',
      'notes text: The author thanks two reader',
      'references heading: REFERENCES',
      'references item: ARSLAN, B. (2011). Komşuluk ',
      'references item: BAKER, L. & Stone, M. (2015)',
      'references item: Sample Institute for Small C',
      'references item: DEMİR, S. (2020). İki arada.',
      'body heading: Appendix',
      'body text: The argument proceeds in thr',
    ])
    const underRecord = partsOf(source).filter(({ heading }) => heading === 'The Record of Two Decades')
    expect(underRecord.map(({ role }) => role)).toEqual(['heading', 'text'])
    expect(partsOf(source).find(({ text }) => text.startsWith('Anahtar'))?.heading).toBe('Anahtar Kelimeler')
  })

  it('may have both titles on top, on several lines, its authors and dates below', () => {
    const source = [
      'İki Güç Arasında Dar Bir Yol:',
      'Küçük Bir Başkentin Suskunluğu',
      'A Narrow Path between Two Powers',
      'Ada Yazar, Can Çizer',
      'Research Article',
      'Received: 3 May 2020 – Accepted: 9 June 2020',
      'Öz',
      TURKISH,
      'Giriş',
      PROSE,
    ].join('\n\n')
    expect(sectionsOf(source).slice(0, 6)).toEqual([
      'title heading',
      'title heading',
      'notes item',
      'notes item',
      'notes item',
      'abstract heading',
    ])
    expect(partsOf(source)[0]!.text).toBe('İki Güç Arasında Dar Bir Yol: Küçük Bir Başkentin Suskunluğu')
  })

  it('may have numbered headings, in capitals or not', () => {
    const source = [
      'A Narrow Path',
      'Abstract',
      ENGLISH,
      '1. GİRİŞ',
      PROSE,
      '1.1. Kavram',
      PROSE,
      'II. The Record',
      PROSE,
      '3. Sonuç ve Değerlendirme',
      PROSE,
      'Kaynakça',
      ...ITEMS,
    ].join('\n\n')
    expect(
      partsOf(source)
        .filter(({ role }) => role === 'heading')
        .map(({ section, text }) => `${section}: ${text}`),
    ).toEqual([
      'title: A Narrow Path',
      'abstract: Abstract',
      'body: 1. GİRİŞ',
      'body: 1.1. Kavram',
      'body: II. The Record',
      'body: 3. Sonuç ve Değerlendirme',
      'references: Kaynakça',
    ])
  })

  it('may be Markdown', () => {
    const source = [
      '# A Narrow Path',
      '## Abstract',
      ENGLISH,
      '**Keywords:** hedging, silence',
      '## The record of two decades.',
      PROSE,
      '## References',
      ...ITEMS.map((item) => `- ${item}`),
    ].join('\n\n')
    expect(sectionsOf(source)).toEqual([
      'title heading',
      'abstract heading',
      'abstract text',
      'keywords item',
      'body heading',
      'body text',
      'references heading',
      ...ITEMS.map(() => 'references item'),
    ])
  })
})

describe('abstracts', () => {
  it.each([
    ['Abstract: ', 'Abstract'],
    ['ABSTRACT. ', 'ABSTRACT'],
    ['**ABSTRACT** – ', 'ABSTRACT'],
    ['Abstract', 'Abstract'],
    ['Abstract ', 'Abstract'],
    ['Summary: ', 'Summary'],
    ['1. Abstract: ', '1. Abstract'],
  ])('open with %s glued to their text', (label, heading) => {
    const source = `A Narrow Path\n\n${label}${ENGLISH}\n\nIntroduction\n\n${PROSE}`
    const [, head, text] = partsOf(source)
    expect([head!.section, head!.role, text!.section, text!.role, text!.text]).toEqual([
      'abstract',
      'heading',
      'abstract',
      'text',
      ENGLISH,
    ])
    expect(text!.heading).toBe(head!.text)
    expect(heading.endsWith(head!.text)).toBe(true)
    for (const { text: clean, map } of [head!, text!]) {
      const [piece] = toSource(map, { start: 0, end: clean.length })
      expect(source.slice(piece!.start, piece!.end)).toBe(clean)
    }
  })

  it.each([
    'Öz',
    'ÖZ',
    'Ö Z',
    'Ö Z E T',
    'Özet:',
    'ÖZET.',
    'Geniş Özet',
    'GENİŞLETİLMİŞ ÖZET',
    'ÖZ / ABSTRACT',
    'EXTENDED ABSTRACT',
    'Extended Summary',
    'A B S T R A C T',
  ])('open with %s on its own line', (heading) => {
    expect(sectionsOf(`A Narrow Path\n\n${heading}\n\n${TURKISH}\n\nGiriş\n\n${PROSE}`).slice(1, 3)).toEqual([
      'abstract heading',
      'abstract text',
    ])
  })

  it.each(['ÖzetBu makale', 'ÖZBu makale', 'ÖZ – Bu makale', 'Öz: Bu makale', 'Öz Bu makale'])(
    'open with %s',
    (start) => {
      const parts = partsOf(`Dar Bir Yol\n\n${start}${TURKISH.slice(9)}\n\nGiriş\n\n${PROSE}`)
      expect(parts.slice(1, 3).map(({ section, role }) => `${section} ${role}`)).toEqual([
        'abstract heading',
        'abstract text',
      ])
      expect(parts[2]!.text).toBe(TURKISH)
    },
  )

  it('may have several paragraphs, subheadings where extended, and keywords at their end', () => {
    const source = [
      'A Narrow Path',
      'Abstract',
      ENGLISH,
      `${PROSE} Keywords: hedging, silence`,
      'Introduction',
      PROSE,
      'References',
      ...ITEMS,
      'Extended Abstract',
      'Aim',
      ENGLISH,
      'Findings of the Study',
      ENGLISH,
    ].join('\n\n')
    expect(sectionsOf(source).slice(1, 5)).toEqual([
      'abstract heading',
      'abstract text',
      'abstract text',
      'keywords item',
    ])
    expect(sectionsOf(source).slice(-4)).toEqual(
      ['abstract heading', 'abstract text', 'abstract heading', 'abstract text'].map((part, index) =>
        index === 0 ? 'abstract heading' : part,
      ),
    )
  })

  it('without a heading are known by the keywords below', () => {
    const source = ['A Narrow Path', ENGLISH, 'Keywords: hedging, silence', PROSE, PROSE].join('\n\n')
    expect(sectionsOf(source)).toEqual(['title heading', 'abstract text', 'keywords item', 'body text', 'body text'])
  })

  it('do not swallow a body without headings', () => {
    const source = ['A Narrow Path', 'Abstract', ENGLISH, ...Array.from({ length: 12 }, () => PROSE)].join('\n\n')
    expect(sectionsOf(source).filter((part) => part === 'abstract text')).toHaveLength(1)
  })
})

describe('keywords', () => {
  it.each([
    'Keywords: a, b',
    'Key Words – small states; hedging',
    'KEYWORDS small states, hedging',
    'Anahtar Sözcükler: denge, korunma',
    'ANAHTAR KELİMELER: denge',
    'JEL Codes: F51',
  ])('%s', (line) => {
    expect(sectionsOf(`A Path\n\nAbstract\n\n${ENGLISH}\n\n${line}\n\nIntroduction\n\n${PROSE}`)[3]).toBe(
      'keywords item',
    )
  })

  it('may stand below a heading of their own, one a line', () => {
    const source = ['A Path', 'Abstract', ENGLISH, 'Keywords', 'hedging', 'small states', 'Introduction', PROSE].join(
      '\n\n',
    )
    expect(sectionsOf(source).slice(3)).toEqual([
      'keywords heading',
      'keywords item',
      'keywords item',
      'body heading',
      'body text',
    ])
  })
})

describe('references', () => {
  it.each([
    'References',
    'KAYNAKÇA',
    'Kaynaklar',
    'K A Y N A K Ç A',
    'Bibliography',
    '7. Works Cited',
    'KAYNAKÇA / REFERENCES',
    'References:',
  ])('open with %s', (heading) => {
    const source = [PROSE, 'Conclusion', PROSE, heading, ...ITEMS].join('\n\n')
    expect(sectionsOf(source).slice(-4)).toEqual(ITEMS.map(() => 'references item'))
  })

  it('may be bulleted or numbered; an item cut by a page is one', () => {
    const numbered = ITEMS.map((item, index) => `[${index + 1}] ${item}`)
    expect(sectionsOf([PROSE, 'References', ...numbered].join('\n'))).toHaveLength(6)
    const cut = `- ${ITEMS[0]}\n- ${ITEMS[1]!.slice(0, 50)}\n\n${ITEMS[1]!.slice(51)}\n- ${ITEMS[3]}`
    expect(
      partsOf(`${PROSE}\n\nReferences\n\n${cut}`)
        .slice(2)
        .map(({ text }) => text),
    ).toEqual([ITEMS[0], ITEMS[1], ITEMS[3]])
  })

  it('are recognised by their shape where no heading announces them', () => {
    expect(sectionsOf([PROSE, PROSE, ...ITEMS].join('\n\n'))).toEqual([
      'body text',
      'body text',
      ...ITEMS.map(() => 'references item'),
    ])
    expect(sectionsOf([PROSE, `${PROSE} (Arslan, 2011).`, PROSE].join('\n\n'))).toEqual([
      'body text',
      'body text',
      'body text',
    ])
  })
})

describe('texts that are no article', () => {
  it('are body', () => {
    expect(partsOf('')).toEqual([])
    expect(sectionsOf(PROSE)).toEqual(['body text'])
    expect(sectionsOf('Strategic hedging')).toEqual(['body text'])
    expect(sectionsOf([PROSE, ENGLISH, PROSE].join('\n\n'))).toEqual(['body text', 'body text', 'body text'])
  })

  it('may have a title', () => {
    expect(sectionsOf(`A Narrow Path\n\n${PROSE}\n\n${ENGLISH}`)).toEqual(['title heading', 'body text', 'body text'])
  })

  it('keep tables and lists as text', () => {
    const source = [PROSE, 'One', 'Two', 'Three', 'Four', 'Five', PROSE].join('\n\n')
    expect(sectionsOf(source)).toEqual(Array.from({ length: 7 }, () => 'body text'))
  })

  it('are body without a table of headings, but for what shape alone tells', () => {
    expect(splitParts(splitParagraphs(`Öz\n\n${TURKISH}`), []).map(({ section }) => section)).not.toContain('abstract')
  })
})
