// Damaged Turkish letters are mended, foreign names are not: words both ways.
import { describe, expect, it } from 'vitest'
import type { Paragraph } from '../../src/model/document.ts'
import { toSource } from '../../src/model/source-map.ts'
import { hasDamagedLetters, letterEvidence, repairLetters, undamage } from '../../src/structure/letters.ts'

const paragraphOf = (text: string): Paragraph => ({
  text,
  map: text === '' ? [] : [{ text: { start: 0, end: text.length }, source: { start: 0, end: text.length } }],
  repairs: [],
})
const mended = (text: string, language: 'tr' | 'en' | 'und' = 'tr'): string =>
  repairLetters(paragraphOf(text), language).text

/** Writes a sound Turkish text as a wrong decoding would. */
const damage = (text: string, pairs: string): string => {
  const table = new Map(Array.from(pairs.matchAll(/(.)(.)/gu), ([, sound, damaged]) => [sound!, damaged!]))
  return [...text].map((letter) => table.get(letter) ?? letter).join('')
}

const FAMILIES = {
  'read as ISO-8859-1': 'şþŞÞğðĞÐıýİÝ',
  'read as ISO-8859-2': 'şţŞŢğđĞĐıýİÝ',
  'in Romanian comma letters': 'şșŞȘ',
  'recognised as ő': 'şőŞŐ',
  'recognised as ř': 'şřŞŘ',
  'remapped by a font': 'şĢŞġİĠ',
  'read as Mac Roman': 'şﬂŞﬁğ€Ğ⁄ı›İ‹',
  'read as code page 850': 'şƒğºıìİÿ',
}

const SOUND = [
  'Bu çalışma, küçük devletlerin dış politikasındaki riskten korunma davranışını incelemektedir.',
  'Araştırmanın bulguları, ilişkilerin değişen koşullarda yeniden şekillendiğini göstermiştir.',
  'İki ülke arasındaki barış görüşmeleri, savaşın ardından başlamış ve anlaşmayla sonuçlanmıştır.',
  'Karşılıklı bağımlılık, güvenlik arayışını tümüyle ortadan kaldırmış değildir; yalnızca ağırlığını değiştirmiştir.',
  'İşbirliğinin sınırlarını belirleyen, çoğu zaman başkentlerin değil başka aktörlerin tercihleridir.',
]

describe('damaged Turkish', () => {
  it.each(Object.entries(FAMILIES))('is mended when %s', (_, pairs) => {
    for (const sound of SOUND) expect(mended(damage(sound, pairs))).toBe(sound)
  })

  it.each([
    ['AZERBAYCAN-RUSYA İLİŐKİLERİNDE DENGE', 'AZERBAYCAN-RUSYA İLİŞKİLERİNDE DENGE'],
    ['Arařtırma Makalesi', 'Araştırma Makalesi'],
    ['TÜRK DIŐ POLİTİKASI', 'TÜRK DIŞ POLİTİKASI'],
    ['ETKĠLEġĠMLĠ BĠR ÇALIġMA', 'ETKİLEŞİMLİ BİR ÇALIŞMA'],
    ['ÇalıĢma, Ġstanbul ve ġehir', 'Çalışma, İstanbul ve Şehir'],
    ['Geliþme Politikasý', 'Gelişme Politikası'],
    ['‹liﬂkiler: ﬁimdi de€il', 'İlişkiler: Şimdi değil'],
    ["Rusya'ya karþý Brandt'ý ve 3'üncü yýlý", "Rusya'ya karşı Brandt'ı ve 3'üncü yılı"],
    ['s¸ekil, dog˘ru, go¨ru¨s¸', 'şekil, doğru, görüş'],
    ['Ã§alÄ±ÅŸma ve Ã¼lke', 'çalışma ve ülke'],
  ])('is mended in %s', (text, sound) => {
    expect(mended(text)).toBe(sound)
    expect(hasDamagedLetters(text)).toBe(true)
    expect(undamage(text)).toHaveLength(text.length)
  })

  it('is mended in a capitalised word that the document spells soundly elsewhere', () => {
    const evidence = letterEvidence([{ text: 'Yeni başkentte durum farklıdır.' }, { text: 'Bařkent Tartışması' }])
    expect(repairLetters(paragraphOf('Bařkent'), 'tr', evidence).text).toBe('Başkent')
    expect(mended('Bařkent')).toBe('Bařkent')
  })

  it('is logged letter by letter, and the map holds', () => {
    const { repairs, map, text } = repairLetters(paragraphOf('Bu çalýþma s¸ekil aldý.'), 'tr')
    expect(text).toBe('Bu çalışma şekil aldı.')
    expect(repairs).toEqual([
      { at: 6, kind: 'letter', from: 'ý', to: 'ı' },
      { at: 7, kind: 'letter', from: 'þ', to: 'ş' },
      { at: 11, kind: 'letter', from: 's¸', to: 'ş' },
      { at: 20, kind: 'letter', from: 'ý', to: 'ı' },
    ])
    expect(toSource(map, { start: 11, end: 16 })).toEqual([{ start: 11, end: 17 }])
  })
})

const NAMES = {
  Hungarian:
    'Erdős Győr Petőfi Szőke Kőszeg Gergő Ernő Jenő Dezső Lőrinc Hőgyes Rezső Bőrös Csepregi-Erdő ERDŐS GYŐR Őrbottyán',
  Czech: 'Dvořák Jiří Kovář Ondřej Řezníček Kateřina Přemysl Hořava Bořek Ostřava Jaroměř Novotný Černý Konečný DVOŘÁK',
  Icelandic:
    'Þórhallsson Guðmundsson Þorsteinsson Guðrún Sigurðardóttir Sigurðsson Davíð Hafþór Ragnheiður Friðrik Alþingi Þingvellir',
  Romanian: 'Ceaușescu Iași Timișoara Brașov Constanţa București Ţepeş Băsescu Galaţi',
  Croatian: 'Đinđić Đukanović Tuđman Đilas',
  Maltese: 'Ġorġ Ġgantija',
}

describe('foreign names', () => {
  it.each(Object.entries(NAMES))('%s ones stay as they are in Turkish and in English', (_, names) => {
    for (const name of names.split(' ')) {
      const turkish = `${name} bu konuda farklı bir görüş ileri sürmüş, ${name}'ın çalışması ise tartışılmıştır (${name}, 2012).`
      expect(mended(turkish)).toBe(turkish)
      expect(undamage(turkish)).toBe(turkish)
      const english = `${name} holds another view (${name}, 2012).`
      expect(mended(english, 'en')).toBe(english)
      expect(undamage(english)).toBe(english)
    }
  })

  it('stay beside damaged words', () => {
    expect(mended('Erdős ve Dvořák hakkýnda yapýlan çalýþma deðerlidir; Sigurðsson da öyle düþünür.')).toBe(
      'Erdős ve Dvořák hakkında yapılan çalışma değerlidir; Sigurðsson da öyle düşünür.',
    )
    expect(mended('Kovář, Arařtırma Makalesi')).toBe('Kovář, Araştırma Makalesi')
  })

  it.each([
    'Það er gott að búa hér við sjóinn, með góðu fólki.',
    'Az erdő mélyén egy kis házikó állt, és abban lakott az idős nő.',
    'Tři sta třicet tři stříbrných křepelek přeletělo přes tři sta střech.',
    'Aceștia și-au însușit orașul și moșia fără să știe.',
    '50€ ve 3×4 = 12, ‹alıntı› ve 20º',
    '',
  ])('whole texts of other kinds are not undamaged: %s', (text) => {
    expect(undamage(text)).toBe(text)
    expect(hasDamagedLetters(text)).toBe(false)
  })
})

describe('other languages', () => {
  it('keep their letters; only ligatures that waited for the language are spelt out', () => {
    expect(mended('the ﬁrst inﬂuence of Þór', 'en')).toBe('the first influence of Þór')
    expect(mended('deðildir', 'und')).toBe('deðildir')
  })

  it('give the same paragraph back where there is nothing to mend', () => {
    const paragraph = paragraphOf('Küçük devletler şaşırtıcı değildir.')
    expect(repairLetters(paragraph, 'tr')).toBe(paragraph)
  })
})
