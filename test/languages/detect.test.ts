// Languages of paragraphs: lines of articles by kind, neighbours, references, and held-out floors on ../shared/data.
import { describe, expect, it } from 'vitest'
import { measureLanguages } from '../../bench/accuracy/language.ts'
import { hasData, readWords } from '../../scripts/train-language.ts'
import { PACKED_MODEL } from '../../src/languages/data/packed-model.ts'
import { detectLanguages, type ParagraphToDetect } from '../../src/languages/detect.ts'

const paragraph = (text: string, rest: Partial<ParagraphToDetect> = {}): ParagraphToDetect => ({
  text,
  section: 'body',
  role: 'text',
  heading: '',
  ...rest,
})
const languageOf = (text: string, rest?: Partial<ParagraphToDetect>) =>
  detectLanguages([paragraph(text, rest)])[0]!.language

describe('one line says by itself what it is written in', () => {
  const heading = { role: 'heading' } as const
  it.each([
    ['ÖZ', 'tr'],
    ['GİRİŞ', 'tr'],
    ['Sonuç ve Değerlendirme', 'tr'],
    ['KAVRAMSAL VE KURAMSAL ÇERÇEVE', 'tr'],
    ['KAYNAKÇA', 'tr'],
    ['Abstract', 'en'],
    ['INTRODUCTION', 'en'],
    ['2. Conceptual Framework', 'en'],
    ['References', 'en'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text, heading)).toBe(language)
  })

  const title = { section: 'title', role: 'heading' } as const
  it.each([
    ['KÜÇÜK DEVLETLERİN DENGE ARAYIŞI: BİR ÖRNEK OLAY', 'tr'],
    ['KÜÇÜK DEVLETLERİN DENGE ARAYIŐI', 'tr'],
    ['TURKIYE VE RUSYA ARASINDA DENGE SIYASETI', 'tr'],
    ['THE SEARCH OF SMALL STATES FOR BALANCE: A CASE STUDY', 'en'],
    ['Türkiye’s Search for Balance: An İstanbul Perspective', 'en'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text, title)).toBe(language)
  })

  const frontMatter = { section: 'notes', role: 'item' } as const
  it.each([
    ['Makale Gönderim Tarihi: 20.05.2025', 'tr'],
    ['Arařtırma Makalesi', 'tr'],
    ['*Dr. Öğr. Üyesi, Örnek Üniversitesi, İktisadi ve İdari Bilimler Fakültesi, ornek@ornek.edu.tr', 'tr'],
    ['Received: 14.05.2012 Accepted: 22.10.2012', 'en'],
    ['Associate Professor, Department of Political Science, sample@example.org', 'en'],
    ['Ayşe YILMAZ*', 'und'],
    ['20.05.2025', 'und'],
    ['ORCID: 0000-0001-2345-6789', 'und'],
    ['', 'und'],
    ['***', 'und'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text, frontMatter)).toBe(language)
  })

  const keywords = { section: 'keywords', role: 'item' } as const
  it.each([
    ['Anahtar Kelimeler: hedging, balancing, bandwagoning', 'tr'],
    ['Keywords: Türkiye, Rusya, İran, Azerbaycan', 'en'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text, keywords)).toBe(language)
  })
})

describe('names, quotations and citations do not outweigh the words round them', () => {
  it.each([
    ['Erdoğan, Gül, Davutoğlu and Çavuşoğlu visited Diyarbakır, Şanlıurfa and Iğdır.', 'en'],
    ['The idea of “stratejik derinlik” shaped it (Yılmaz, 2011; Aydın, 2002; Çelik & Öztürk, 2020).', 'en'],
    [
      'Bu durum "hedging is a way of keeping several options open at the same time" (Goh, 2005) biçiminde anlatılmıştır.',
      'tr',
    ],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('other languages are und', () => {
  it.each([
    'Azərbaycan Respublikası xarici siyasətində milli maraqları əsas götürür.',
    'Azerbaycan Respublikasi xarici siyasetinde milli maraqlari esas goturur ve butun olkelerle emekdashliq edir.',
    'Gagauz halkı kendi dilini hem kulturasını korumaa deyni çalışêr.',
    'Türkmenistanyň daşary syýasaty baky bitaraplyga esaslanýar.',
    'Die Türkei verfolgt eine Politik zwischen Ost und West.',
    'La politique étrangère de la Turquie est marquée par son histoire.',
    'Внешняя политика Турции между Востоком и Западом.',
    'Rossiya i noviye gosudarstva Evrazii',
  ])('%s', (text) => {
    expect(languageOf(text)).toBe('und')
  })
})

describe('a bibliography item is judged by its title', () => {
  it.each([
    [
      'YILMAZ, Ş. (2019). Small states between great powers. Örnek Üniversitesi Sosyal Bilimler Dergisi, 16(62), 1-20.',
      'en',
    ],
    ['ÇELİK, A. (2002). Kafkasya ve Orta Asya ile İlişkiler. Journal of Sample Studies, 3(2), 1-20.', 'tr'],
    [
      'Schweller, Randall L., “Bandwagoning for Profit”, International Security, Cilt 19, Sayı 1, 1994, ss. 72-107.',
      'en',
    ],
    ['GADZHİYEV, K. (2021). Yuzhniy Kavkaz cherez prizmu voyny. Örnek Dergisi. LII/3: 126-139.', 'und'],
    ['ALİYEV, İ. (2005). Azerbaycanin xarici siyaseti ve beynelxalq munasibetler. Baki: Elm.', 'und'],
    ['Müller, H. (2010). Die Außenpolitik der Türkei zwischen Ost und West. Berlin.', 'und'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text, { section: 'references', role: 'item' })).toBe(language)
  })

  it('and not by its neighbours', () => {
    const item = (text: string) => paragraph(text, { section: 'references', role: 'item' })
    const turkish = item('ÇELİK, A. (2002). Kafkasya ve Orta Asya ile İlişkiler Üzerine Bir İnceleme. Ankara.')
    const russian = item('IVANOV, K. (2021). Politika Rossii na Yuzhnom Kavkaze posle voyny. Moskva.')
    expect(detectLanguages([turkish, russian, turkish])[1]!.language).toBe('und')
  })
})

describe('what a short line leaves open, its surroundings decide', () => {
  const turkish = paragraph(
    'Bu bölümde küçük devletlerin büyük güçler karşısındaki tutumu ele alınmakta ve örnekler verilmektedir.',
  )
  const english = paragraph(
    'This section deals with the conduct of small states towards great powers and gives some examples.',
  )
  const heading = paragraph('Binding-Engagement', { role: 'heading' })

  it('a heading takes the language of what follows it', () => {
    expect(detectLanguages([english, heading, turkish])[1]!.language).toBe('tr')
    expect(detectLanguages([turkish, heading, english])[1]!.language).toBe('en')
  })

  it('a number has no language, whatever stands round it', () => {
    expect(detectLanguages([turkish, paragraph('211'), turkish])[1]).toEqual({ language: 'und', score: 0 })
  })

  it('a declared language is used last, for words only', () => {
    expect(detectLanguages([heading], 'tr')[0]!.language).toBe('tr')
    expect(detectLanguages([heading])[0]!.language).toBe('und')
    expect(detectLanguages([paragraph('12.05.2020')], 'tr')[0]!.language).toBe('und')
  })

  it('gives one decision a paragraph, scores between 0 and 1', () => {
    const detected = detectLanguages([english, heading, turkish, paragraph('')])
    expect(detected).toHaveLength(4)
    for (const { score } of detected) expect(score).toBeGreaterThanOrEqual(0)
    for (const { score } of detected) expect(score).toBeLessThanOrEqual(1)
    expect(detectLanguages([])).toEqual([])
  })
})

describe('the trained model', () => {
  it('holds the function words of the lexicon: after a change there, run scripts/train-language.ts', () => {
    const { turkish, english } = readWords()
    expect(PACKED_MODEL.turkish).toEqual(turkish)
    expect(PACKED_MODEL.english).toEqual(english)
  })

  it.skipIf(!hasData())('tells unseen text (skipped where ../shared/data is absent)', () => {
    const figures = measureLanguages({
      folds: 1,
      cuts: ['paragraph', '100', 'capitals 100', 'ascii 100'],
      hasFranc: false,
    })
    const right = (cut: string, language: string) =>
      figures.find((row) => row.cut === cut && row.language === language)!
    for (const language of ['tr', 'en']) expect(right('paragraph', language).right, language).toBeGreaterThan(0.995)
    for (const cut of ['100', 'capitals 100', 'ascii 100']) {
      for (const language of ['tr', 'en'])
        expect(right(cut, language).right, `${cut} ${language}`).toBeGreaterThan(0.985)
      expect(right(cut, 'aze').turkish, cut).toBeLessThan(0.02)
    }
  })
})
