// What a reader of extracted articles would notice in the paragraphs: nothing cut, nothing run together, nothing dirty.
import { describe, expect, it } from 'vitest'
import { toSource } from '../../src/model/source-map.ts'
import { splitParagraphs } from '../../src/structure/paragraphs.ts'

const textsOf = (source: string): string[] => splitParagraphs(source).map(({ text }) => text)
const textOf = (source: string): string => textsOf(source).join('\n')
const kindsOf = (source: string): string[] =>
  splitParagraphs(source).flatMap(({ repairs }) => repairs.map(({ kind }) => kind))

/** Wraps words at a width as an editor does. */
function wrap(text: string, width: number, indent = '', hanging = ''): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    const isBare = line === indent || line === hanging
    if (!isBare && line.length + 1 + word.length > width) {
      lines.push(line)
      line = hanging + word
    } else line += (isBare ? '' : ' ') + word
  }
  return [...lines, line].join('\n')
}

const PROSE = [
  'Small states seldom choose their neighbours, and the choice of partners is hardly wider. A government that trades with one power may well seek shelter with another, and it will say as little as possible about both.',
  'Küçük devletler komşularını seçemez, ortaklarını ise ancak dar sınırlar içinde seçebilir. Bir güçle ticaret yapan hükûmet, güvenliği için bir başkasına yaklaşabilir ve her ikisi hakkında da az konuşur.',
  'The argument proceeds in three steps. First the concept is narrowed, then the record of two decades is read against it, and finally the costs of ambiguity are weighed, because no insurance comes without a premium.',
]

describe('paragraphs of every layout', () => {
  it('finds none in an empty or blank text', () => {
    expect(textsOf('')).toEqual([])
    expect(textsOf(' \n\t\r\n\f\u00a0\n')).toEqual([])
  })

  it('takes a line for a paragraph, with or without blank lines between', () => {
    expect(textsOf(PROSE.join('\n'))).toEqual(PROSE)
    expect(textsOf(PROSE.join('\n\n'))).toEqual(PROSE)
    expect(textsOf(PROSE.join('\r\n\r\n'))).toEqual(PROSE)
    expect(textsOf(PROSE.join('\r'))).toEqual(PROSE)
  })

  it.each([70, 80, 100])('puts lines wrapped at %i columns together, blank lines between paragraphs', (width) => {
    expect(textsOf(PROSE.map((text) => wrap(text, width)).join('\n\n'))).toEqual(PROSE)
  })

  it('tells wrapped paragraphs apart by their indented first line', () => {
    expect(textsOf(PROSE.map((text) => wrap(text, 75, '    ')).join('\n'))).toEqual(PROSE)
  })

  it('tells wrapped paragraphs without blank lines apart by their short last line, headings above text by their shape', () => {
    const source = [
      'A NARROW PATH BETWEEN TWO POWERS',
      'Abstract',
      wrap(PROSE[0]!, 80),
      'Keywords: hedging, small states',
      'Öz',
      wrap(PROSE[1]!, 80),
    ]
    source.push(
      'Anahtar Kelimeler: küçük devletler, riskten',
      'korunma',
      '1. Introduction',
      wrap(PROSE[2]!, 80),
      '1.1. The Record of Two Decades',
      wrap(PROSE[0]!, 80),
    )
    expect(textsOf(source.join('\n'))).toEqual([
      'A NARROW PATH BETWEEN TWO POWERS',
      'Abstract',
      PROSE[0],
      'Keywords: hedging, small states',
      'Öz',
      PROSE[1],
      'Anahtar Kelimeler: küçük devletler, riskten korunma',
      '1. Introduction',
      PROSE[2],
      '1.1. The Record of Two Decades',
      PROSE[0],
    ])
  })

  it('reads a text with a blank line after every line as if there were none', () => {
    const lines = PROSE.flatMap((text) => [...wrap(text, 70).split('\n'), ''])
      .join('\n\n')
      .replaceAll('\n\n\n\n', '\n\n\n')
    expect(textsOf(lines)).toEqual(PROSE)
  })

  it('keeps the items of a list of references apart, wrapped or hanging', () => {
    const items = [
      'ARSLAN, B. (2011). Komşuluk ve kuşku: Sınır boylarında güven üzerine uzun bir deneme. Örnek Dergisi, 4(2), 11-39.',
      'BAKER, L. & Stone, M. (2015). The price of keeping quiet: how small capitals insure themselves. Sample Review, 9, 1-22.',
      'CERVENKA, P. (2019). Between the chairs. Retrieved from https://example.org/between-the-chairs/a-long-address',
      'DEMİR, S. (2020). İki arada. Ankara: Örnek Yayınları.',
    ]
    const wrapped = ['Kaynakça', ...items.map((item) => wrap(item, 72))].join('\n')
    const hanging = ['References', ...items.map((item) => wrap(item, 72, '', '     '))].join('\n')
    expect(textsOf(`${PROSE.map((text) => wrap(text, 72)).join('\n')}\n${wrapped}`).slice(-4)).toEqual(items)
    expect(textsOf(`${PROSE.map((text) => wrap(text, 72)).join('\n')}\n${hanging}`).slice(-4)).toEqual(items)
    expect(textsOf(items.map((item) => `- ${item}`).join('\n'))).toEqual(items)
  })
})

describe('page breaks', () => {
  const first =
    'The memorandum was signed in spring, but neither of the two capitals was prepared to say in public what it meant for the'
  const second = 'garrisons along the border, and so both kept silent.'

  it('joins a paragraph that a page break cut', () => {
    const [paragraph] = splitParagraphs(`${first}\n\n${second}`)
    expect(paragraph!.text).toBe(`${first} ${second}`)
    expect(kindsOf(`${first}\n\n${second}`)).toEqual(['page-break'])
    expect(toSource(paragraph!.map, { start: 0, end: paragraph!.text.length })).toHaveLength(2)
  })

  it('joins across front matter, which then follows', () => {
    const front = [
      'Araştırma Makalesi',
      'Makale Gönderim Tarihi: 01.02.2021',
      '*Dr., Örnek Üniversitesi, İktisat Fakültesi, ORCID: 0000-0001-0002-0003, E-posta: yazar@example.org',
    ]
    expect(textsOf([first, ...front, second].join('\n\n'))).toEqual([`${first} ${second}`, ...front])
  })

  it('joins before a capital and inside a citation', () => {
    const open = 'In the end the treaty was prolonged for another decade, although the opposition in the parliament of'
    expect(textsOf(`${open}\n\nAzerbaijan had asked for a shorter term and a higher rent.`)).toHaveLength(1)
    const cited = 'The habit of silence is much older than the treaty and has been described many times (Arslan, 2011,'
    expect(textsOf(`${cited}\n\np. 264). It survived the war.`)).toHaveLength(1)
  })

  it('closes up a word that was cut', () => {
    expect(textOf(`${first.slice(0, -4)} govern-\n\nment, and both kept silent.`)).toContain('for government, and')
  })

  it('leaves headings, finished paragraphs, quotations and captions alone', () => {
    const texts = [
      'A Narrow Path',
      `${first} border.`,
      'second thoughts came later.',
      'Table 1. Trade of the two',
      PROSE[0]!,
    ]
    expect(textsOf(texts.join('\n\n'))).toEqual(texts)
  })

  it('sets running heads and page numbers aside, and says so', () => {
    const pages = [0, 1, 2, 3].map((page) => {
      const head = page % 2 === 0 ? `${120 + page} Ada YAZAR` : `A Narrow Path between Two Powers ${120 + page}`
      const text = `${PROSE[page % 3]} (${page})`
      const cut = text.lastIndexOf(' and ')
      return `${head}\n\n${text.slice(0, cut < 0 ? 90 : cut)}\n\n${text.slice(cut < 0 ? 90 : cut).trim()}.`
    })
    const source = pages.join('\n\f')
    expect(textOf(source)).not.toMatch(/YAZAR|Narrow Path|12\d/)
    const told = splitParagraphs(source).flatMap(({ repairs }) =>
      repairs.filter(({ kind }) => kind === 'page-break').map(({ from }) => from),
    )
    expect(told.join('\n')).toMatch(/120 Ada YAZAR/)
    expect(told.join('\n')).toMatch(/Narrow Path between Two Powers 123/)
  })

  it('joins wrapped lines across a page number and a head', () => {
    const lines = wrap(`${PROSE[0]} ${PROSE[2]}`, 80).split('\n')
    const source = [
      ...lines.slice(0, 3),
      '311',
      'A Narrow Path between Two Powers',
      ...lines.slice(3),
      '',
      wrap(PROSE[1]!, 80),
      '312',
      'A Narrow Path between Two Powers',
      wrap(PROSE[2]!, 80),
      '313',
    ].join('\n')
    expect(textsOf(source)[0]).toBe(`${PROSE[0]} ${PROSE[2]}`)
    expect(textOf(source)).not.toMatch(/31\d/)
  })

  it('keeps a text that is nothing but a number', () => {
    expect(textsOf('12')).toEqual(['12'])
  })
})

describe('hyphens', () => {
  const wrapped = (before: string, after: string, rest = ''): string =>
    textOf(
      `The long first line of this paragraph is as full as it can be ${before}\n${after} and so is the second line, which goes on for quite some time, and\nthe third line as well, because all of them are wrapped at one width.\n\n${rest}`,
    )

  it('closes up a word cut at a line end', () => {
    expect(wrapped('govern-', 'ment')).toContain('be government and')
    expect(wrapped('ulusla-', 'rarası')).toContain('be uluslararası and')
    expect(wrapped('poli\u00ad', 'tics')).toContain('be politics and')
  })

  it('keeps a compound the document writes with its hyphen', () => {
    expect(wrapped('policy-', 'making', 'Few study policy-making here.')).toContain('be policy-making and')
    expect(wrapped('Asia-', 'Pacific')).toContain('be Asia-Pacific and')
    expect(wrapped('self-', 'interest')).toContain('be self-interest and')
    expect(wrapped('1990-', '1995')).toContain('be 1990-1995 and')
  })

  it('mends a compound broken by a space, and no suspended hyphen or dash', () => {
    expect(textOf('Dominance- Denial in the Black Sea- Caucasus - Caspian region.')).toBe(
      'Dominance-Denial in the Black Sea-Caucasus - Caspian region.',
    )
    expect(textOf('short- and long-term aims – ön- ve son ekler')).toBe('short- and long-term aims – ön- ve son ekler')
    expect(textOf('Türkiye ekonomi- politik bir aktördür.')).toBe('Türkiye ekonomi-politik bir aktördür.')
    expect(textOf('Bu durum önemli görül- mektedir.')).toBe('Bu durum önemli görülmektedir.')
  })
})

describe('characters', () => {
  it.each([
    ['spaces', 'iki  kat\u00a0boş\u200bluk\tve', 'iki kat boşluk ve', 'space'],
    ['soft hyphens', 'hed\u00adging olabi¬lir', 'hedging olabilir', 'soft-hyphen'],
    ['ligatures', 'the ﬁrst ﬂow of ofﬁcial aﬀairs', 'the first flow of official affairs', 'ligature'],
    ['decomposed letters', 'Tu\u0308rkc\u0327e o\u0308g\u0306renmek', 'Türkçe öğrenmek', 'decomposed'],
    ['a wrongly lower-cased İ', 'belirlenmesi\u0307', 'belirlenmesi', 'decomposed'],
    ['spacing accents', 's¸ekil, go¨ru¨s¸, dog˘ru, I˙stanbul', 'şekil, görüş, doğru, İstanbul', 'letter'],
    ['escapes', 'worth \\$1 million\\*', 'worth $1 million*', 'escape'],
    [
      'emphasis',
      'a *de jure* and **ill-starred** or _tacit_ ally',
      'a de jure and ill-starred or tacit ally',
      'markup',
    ],
    [
      'links',
      'see [the report](https://example.org/a_(b)) and <https://example.org/x_y_z>',
      'see the report and https://example.org/x_y_z',
      'markup',
    ],
    ['headings', '## 2. The Record ##', '2. The Record', 'markup'],
    ['control characters', 'the state\u0007 hedges\u0085', 'the state hedges…', 'control'],
  ])('mends %s', (_, source, clean, kind) => {
    expect(textOf(source)).toBe(clean)
    expect(new Set(kindsOf(source))).toEqual(new Set([kind]))
  })

  it.each([
    'Ada YAZAR*',
    'a * b * c, p < .05*, 2*3*4',
    'snake_case_name and https://example.org/a_b_c/*',
    'x < y and y > z',
    '[1] Arslan (2011) [sic].',
    'Ÿ, ñ, ç, ğ, “quotes” – and ‘single’ ones…',
  ])('leaves %s as it is', (source) => {
    expect(splitParagraphs(source)).toEqual([
      {
        text: source,
        map: [{ text: { start: 0, end: source.length }, source: { start: 0, end: source.length } }],
        repairs: [],
      },
    ])
  })

  it('leaves ﬁ and ﬂ alone where the document has Mac-Turkish damage', () => {
    expect(textOf('Bu çal›ﬂma ‹stanbul hakk›ndad›r.')).toBe('Bu çal›ﬂma ‹stanbul hakk›ndad›r.')
  })

  it('maps a mended stretch to the source it came from', () => {
    const source = 'the ﬁrst  worth \\$1'
    const [paragraph] = splitParagraphs(source)
    const at = paragraph!.text.indexOf('$1')
    const [piece] = toSource(paragraph!.map, { start: at, end: at + 2 })
    expect(source.slice(piece!.start, piece!.end)).toBe('\\$1')
    const [word] = toSource(paragraph!.map, { start: 4, end: 9 })
    expect(source.slice(word!.start, word!.end)).toBe('ﬁrst')
  })
})

describe('size', () => {
  it.each([
    ['one line', (length: number) => 'a state may hedge, '.repeat(length / 19)],
    ['one word', (length: number) => 'x'.repeat(length)],
    ['stars', (length: number) => 'a *b* c '.repeat(length / 80)],
    ['open marks', (length: number) => '*a _b [c <d ('.repeat(length / 60)],
    ['unfinished lines', (length: number) => 'and so on the\n\n'.repeat(length / 150)],
    ['broken hyphens', (length: number) => 'ab- cd '.repeat(length / 70)],
    ['one damaged word', (length: number) => `${'x'.repeat(length)}þ`],
  ])('takes a huge text of %s in its stride', (_, build) => {
    const started = performance.now()
    splitParagraphs(build(2_000_000))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
