// Whole articles as journals lay them out: every paragraph of the front, the abstracts and the back in its place.
import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../src/structure/paragraphs.ts'
import { splitParts } from '../../src/structure/parts.ts'
import { headings } from './headings.ts'

/** One line a paragraph: section, role, and the first words. */
const outline = (source: string): string[] =>
  splitParts(splitParagraphs(source), headings).map(
    ({ section, role, text }) => `${section} ${role}: ${text.slice(0, 32)}`,
  )
const textsOf = (source: string, section: string): string[] =>
  splitParts(splitParagraphs(source), headings)
    .filter((part) => part.section === section)
    .map(({ text }) => text)

const OZ =
  'Bu makale, iki ada devletinin komşularıyla kurduğu mesafeli dostluğu incelemektedir. Bulgular, mesafenin dostluktan daha kalıcı olabileceğini düşündürmektedir.'
const ABSTRACT =
  'This article examines the distant friendship of two island states with their neighbours. The findings suggest that the distance may last longer than the friendship.'
const PROSE =
  'Adaların dış siyaseti çoğu kez denizin çizdiği sınırlar içinde kalmıştır. Bu sınırlar limanların sayısı arttıkça genişlemiş, fakat hiçbir zaman ortadan kalkmamıştır.'
const ENGLISH =
  'The foreign policy of islands has mostly stayed within the limits drawn by the sea. These limits became wider as ports multiplied, but they never vanished.'
const ITEMS = [
  'ADALI, M. (2012). Limanlar ve mesafeler. Örnek Deniz Dergisi, 3(1), 5-20.',
  'Harbour, J. (2015). Distant friends. Sample Press. https://example.org/distant',
  'Kıyı, S. ve Koy, T. (2019). Açık deniz. Örnek Yayınları.',
]

describe('the front of an article', () => {
  it('may be a page of a Turkish journal: names of the journal, volume, capitals on two lines, dates, citation', () => {
    const source = [
      'Örnek Deniz Araştırmaları Dergisi / Sample Journal of Sea Research',
      'Cilt/Volume: 4, Sayı/Issue: 2, Güz/Autumn 2021, ss. 11-40',
      'Makale Türü: Araştırma Makalesi / Article Type: Research Article',
      'İKİ ADANIN MESAFELİ DOSTLUĞU:',
      'KÜÇÜK DEVLETLERDE KOMŞULUK',
      'THE DISTANT FRIENDSHIP OF TWO ISLANDS:',
      'NEIGHBOURHOOD AMONG SMALL STATES',
      'Ada YAZAR1, Can DENİZ2',
      '1 Doç. Dr., Örnek Üniversitesi, ada@example.org, ORCID: 0000-0001-0002-0003',
      '2 Arş. Gör., Örnek Üniversitesi, Deniz Araştırmaları Enstitüsü',
      'Başvuru/Received: 12.03.2021 Kabul/Accepted: 04.10.2021',
      'Atıf: Yazar, A. ve Deniz, C. (2021). İki adanın mesafeli dostluğu. Örnek Dergi, 4(2), 11-40.',
      'Öz',
      OZ,
      'Anahtar Kelimeler: adalar, komşuluk, dostluk',
      'Giriş',
      PROSE,
    ].join('\n')
    expect(outline(source)).toEqual([
      'notes item: Örnek Deniz Araştırmaları Dergis',
      'notes item: Cilt/Volume: 4, Sayı/Issue: 2, G',
      'notes item: Makale Türü: Araştırma Makalesi ',
      'title heading: İKİ ADANIN MESAFELİ DOSTLUĞU: KÜ',
      'title heading: THE DISTANT FRIENDSHIP OF TWO IS',
      'notes item: Ada YAZAR1, Can DENİZ2',
      'notes item: 1 Doç. Dr., Örnek Üniversitesi, ',
      'notes item: 2 Arş. Gör., Örnek Üniversitesi,',
      'notes item: Başvuru/Received: 12.03.2021 Kab',
      'notes item: Atıf: Yazar, A. ve Deniz, C. (20',
      'abstract heading: Öz',
      `abstract text: ${OZ.slice(0, 32)}`,
      'keywords item: Anahtar Kelimeler: adalar, komşu',
      'body heading: Giriş',
      `body text: ${PROSE.slice(0, 32)}`,
    ])
  })

  it.each([
    'Jane Doe a and Richard Roe b',
    'John Smith a,*, Mary Brown b',
    'Ivan Petrov 1,* and Elena Rusu 2',
    'Ayşe Örnek – Can Deneme',
    'Gülşen ÇINAR¹ - Tarık BEY²',
    'Prof. Dr. Hasan ÖRNEK',
    'by Paul Example',
    'Ivan Petrov, Example Institute of International Affairs, Sofia',
    'a Department of Politics, Example University, London; b School of Government, Sample College',
    'Received 4 June 2020; accepted 11 January 2021',
    'Geliş Tarihi: 14 Ocak 2022',
    'e-ISSN 2149-0000 | Cilt 4 Sayı 2 | 2022',
    'Paper type: Research paper',
  ])('takes %s for front matter, not for prose and not for a title', (line) => {
    const source = ['The Distant Friendship of Two Islands', line, 'Abstract', ABSTRACT, 'Introduction', ENGLISH]
    expect(outline(source.join('\n\n')).slice(0, 3)).toEqual([
      'title heading: The Distant Friendship of Two Is',
      `notes item: ${line.slice(0, 32)}`,
      'abstract heading: Abstract',
    ])
  })

  it.each([
    ['Kabul: A City between Empires', 'Mina Example'],
    ['How Do Islands Survive between Rivals? Hedging in Two Seas', 'Mina Example'],
    ['“Neither East nor West”: Neighbours and the Art of Waiting', 'Dina Example, University of Example'],
  ])('takes %s for a title', (title, author) => {
    const source = [title, author, 'Abstract', ABSTRACT, 'Introduction', ENGLISH].join('\n')
    expect(outline(source).slice(0, 2)).toEqual([
      `title heading: ${title.slice(0, 32)}`,
      `notes item: ${author.slice(0, 32)}`,
    ])
  })

  it('keeps a note on the article as text, and an address as an item', () => {
    const notes = [
      '* Bu makale, yazarın 2019 yılında tamamladığı doktora tezinden üretilmiştir.',
      '** Dr., Örnek Üniversitesi, yazar@example.org',
    ]
    const source = ['Mesafeli Dostluk*', 'Ada YAZAR**', 'Öz', OZ, 'Anahtar Kelimeler: adalar', ...notes, 'Giriş', PROSE]
    expect(outline(source.join('\n')).filter((line) => line.startsWith('notes'))).toEqual([
      'notes item: Ada YAZAR**',
      `notes text: ${notes[0]!.slice(0, 32)}`,
      `notes item: ${notes[1]!.slice(0, 32)}`,
    ])
  })
})

describe('abstracts', () => {
  it('may be structured, inline or under headings of their own', () => {
    const parts = ['Amaç: Mesafeyi ölçmek.', 'Yöntem: Belgeler okunmuştur.', 'Sonuç: Mesafe kalıcı olabilir.']
    const inline = ['Mesafeli Dostluk', 'Özet', ...parts, 'Anahtar Kelimeler: adalar', 'Giriş', PROSE].join('\n')
    expect(textsOf(inline, 'abstract')).toEqual(['Özet', ...parts])
    const own = [
      'Distant Friends',
      'Abstract',
      'Purpose',
      ABSTRACT,
      'Findings',
      ABSTRACT,
      'Keywords: islands',
      'Introduction',
      ENGLISH,
    ]
    expect(
      outline(own.join('\n\n'))
        .slice(1, 7)
        .map((line) => line.split(':')[0]),
    ).toEqual([
      'abstract heading',
      'abstract heading',
      'abstract text',
      'abstract heading',
      'abstract text',
      'keywords item',
    ])
  })

  it('may be extended, with the headings of a body, after the references or before the introduction', () => {
    const extended = ['EXTENDED ABSTRACT', 'Introduction', ENGLISH, 'Results and Outlook', ENGLISH]
    const end = ['Mesafe', 'Öz', OZ, 'Giriş', PROSE, 'Kaynakça', ...ITEMS, ...extended].join('\n\n')
    expect(textsOf(end, 'abstract')).toEqual(['Öz', OZ, ...extended])
    const top = ['Mesafe', 'ÖZ', OZ, ...extended, 'GİRİŞ', PROSE, 'SONUÇ', PROSE].join('\n\n')
    expect(textsOf(top, 'abstract')).toEqual(['ÖZ', OZ, ...extended])
    expect(textsOf(top, 'body')).toEqual(['GİRİŞ', PROSE, 'SONUÇ', PROSE])
  })

  it.each([
    ['Аннотация', 'Ключевые слова: острова, соседство'],
    ['الملخص', 'الكلمات المفتاحية: الجزر، الجوار'],
    ['Xülasə', 'Açar sözlər: adalar, qonşuluq'],
  ])('may be in a third language: %s', (label, keywords) => {
    const source = ['Mesafe', 'Öz', OZ, 'Anahtar Kelimeler: adalar', label, ABSTRACT, keywords, 'Giriş', PROSE]
    expect(outline(source.join('\n\n')).slice(4, 7)).toEqual([
      `abstract heading: ${label}`,
      `abstract text: ${ABSTRACT.slice(0, 32)}`,
      `keywords item: ${keywords.slice(0, 32)}`,
    ])
  })

  it.each(['ÖZ ET', 'Ö Z', 'öz', 'Öz (Abstract)', 'TÜRKÇE ÖZ', 'ÖZ.'])('open with %s', (label) => {
    expect(textsOf(['Mesafe', 'Ada YAZAR', label, OZ, 'Giriş', PROSE].join('\n\n'), 'abstract')).toEqual([label, OZ])
  })

  it('may repeat the title below their heading', () => {
    const source = [
      'İki Ada',
      'ÖZET',
      OZ,
      'ABSTRACT',
      'The Distant Friendship of Islands',
      ABSTRACT,
      'Keywords: islands',
      'Giriş',
      PROSE,
    ]
    expect(textsOf(source.join('\n\n'), 'title')).toEqual(['İki Ada', 'The Distant Friendship of Islands'])
  })

  it('end where the keywords of a wrapped text end', () => {
    const source = [
      'Öz',
      'Bu makale, iki ada devletinin komşularıyla kurduğu mesafeli dostluğu ele',
      'almakta ve mesafenin dostluktan daha kalıcı olduğunu ileri sürmektedir.',
      'Anahtar Kelimeler: adalar, komşuluk, dostluk, mesafe, deniz, limanlar',
      'THE DISTANT FRIENDSHIP OF TWO ISLANDS',
      'ABSTRACT. This article deals with the distant friendship of two islands',
      'with their neighbours and claims that the distance will last longer.',
      'Giriş',
      'Adaların dış siyaseti çoğu kez denizin çizdiği sınırlar içinde kalmış ve',
      'bu sınırlar limanların sayısı arttıkça yavaş yavaş genişlemiştir.',
    ].join('\n')
    expect(outline(source).map((line) => line.split(':')[0])).toEqual([
      'abstract heading',
      'abstract text',
      'keywords item',
      'title heading',
      'abstract heading',
      'abstract text',
      'body heading',
      'body text',
    ])
  })
})

describe('the body and the back', () => {
  it('keep captions, rows and sources of tables apart from prose', () => {
    const table = [
      'Tablo 1. Limanların yükü',
      'Liman 2010 2020',
      'Kuzey 12 18',
      'Güney 7 30',
      'Kaynak: Örnek Kurum (2021)',
    ]
    const said = 'Tablo 1’de görüldüğü gibi yük her iki limanda da artmıştır.'
    const source = ['Giriş', PROSE, ...table, said, PROSE, 'Sonuç', PROSE].join('\n')
    expect(outline(source)).toEqual([
      'body heading: Giriş',
      `body text: ${PROSE.slice(0, 32)}`,
      ...table.map((line) => `body item: ${line}`),
      `body text: ${said.slice(0, 32)}`,
      `body text: ${PROSE.slice(0, 32)}`,
      'body heading: Sonuç',
      `body text: ${PROSE.slice(0, 32)}`,
    ])
  })

  it('find footnotes by their openings, by their marks, and by counting on', () => {
    const notes = [
      '1 Bkz. Adalı, 2012, s. 7.',
      '2 Limanların listesi eski bir haritada bulunmaktadır.',
      '3 Haritanın tarihi belli değildir.',
    ]
    const source = ['Giriş', `${PROSE}1 Liman sayısı bilinmektedir.2`, ...notes, PROSE, 'Sonuç', PROSE].join('\n\n')
    expect(textsOf(source, 'notes')).toEqual(notes)
  })

  it('take statements for notes of one paragraph each, glued or under headings', () => {
    const source = [
      'Sonuç',
      PROSE,
      'Etik Beyan: Etik kurul izni gerekmemektedir.',
      'Destek/Finansman: Destek alınmamıştır.',
      'Conflict of Interest',
      'The author declares none.',
      'KAYNAKÇA/REFERENCES',
      ...ITEMS,
      'About the Author',
      'Ada Yazar received her PhD from Example University and writes about islands.',
    ].join('\n')
    expect(
      outline(source)
        .slice(2)
        .map((line) => line.split(':')[0]),
    ).toEqual([
      'notes heading',
      'notes text',
      'notes heading',
      'notes text',
      'notes heading',
      'notes text',
      'references heading',
      ...ITEMS.map(() => 'references item'),
      'notes heading',
      'notes text',
    ])
  })

  it('read headings of every kind: with a letter, a title of their own, a question', () => {
    const kinds = [
      'Giriş: Sorunun Çerçevesi',
      'a. Antlaşma Metinleri',
      'Neden Beklemeli?',
      'İKİNCİ BÖLÜM: ADALAR',
      'Sonuç:',
    ]
    const source = kinds.flatMap((heading) => [heading, PROSE]).join('\n')
    expect(outline(source).filter((line) => line.startsWith('body heading'))).toEqual(
      kinds.map((heading) => `body heading: ${heading}`),
    )
  })

  it('set running heads aside that are printed only once, with or without a page break', () => {
    const first = 'Adaların dış siyaseti çoğu kez denizin çizdiği sınırlar içinde kalmış, bu sınırlar da'
    const second = 'limanların sayısı arttıkça yavaş yavaş genişlemiş ve yeni ortaklara yer açmıştır.'
    for (const furniture of ['212 Örnek Deniz Dergisi', '212\nÖrnek Deniz Dergisi', '\f212 Örnek Deniz Dergisi'])
      expect(
        textsOf(
          ['Giriş', ...Array.from({ length: 6 }, () => PROSE), first, furniture, second, 'Sonuç', PROSE].join('\n'),
          'body',
        ),
      ).toContain(`${first} ${second}`)
  })
})
