import { describe, expect, it } from 'vitest'
import { countStops } from '../../src/alignment/boundary-evidence.ts'
import { findStems, toDictionary } from '../../src/alignment/dictionary.ts'
import { derivationKey, inflectionKey } from '../../src/alignment/english-stems.ts'
import { foldText, soundOfEnglish, soundOfTurkish } from '../../src/alignment/letters.ts'
import { isSuffixes } from '../../src/alignment/turkish-stems.ts'
import { readWords } from '../../src/alignment/words.ts'

describe('the words of a sentence', () => {
  it('folds Turkish letters, cuts at the apostrophe, leaves little words out', () => {
    expect(readWords("BAKÜ ve Ağrı’nın I. Türk'ü", 'tr').map(({ form }) => form)).toEqual(['bakü', 'ağri', 'türk'])
  })

  it('reads a number by its digits, however it is separated', () => {
    expect(readWords("1.250,5 ve 2008'de", 'tr').map(({ form }) => form)).toEqual(['12505', '2008'])
    expect(readWords('1,250.5 in 2008', 'en').map(({ form }) => form)).toEqual(['12505', '2008'])
  })

  it('takes a capital for a name, but not at the beginning and not in a headline', () => {
    const kinds = (text: string) => readWords(text, 'en').map(({ kind }) => kind)
    expect(kinds('Ministers visited Tbilisi quietly')).toEqual(['word', 'word', 'name', 'word'])
    expect(kinds('Ministers Visited Tbilisi Quietly')).toEqual(['word', 'word', 'word', 'word'])
  })
})

describe('Turkish stems', () => {
  const dictionary = toDictionary([
    { turkish: 'kitap', english: ['book'] },
    { turkish: 'şehir', english: ['city'] },
    { turkish: 'git-', english: ['go'] },
    { turkish: 'kar', english: ['snow'] },
    { turkish: 'yönet-', english: ['manage'] },
    { turkish: 'yönetici', english: ['manager'] },
  ])
  const keyNames = [...dictionary.english.keys()]
  const english = (word: string) =>
    findStems(foldText(word), dictionary).map(({ renderings }) =>
      renderings.flatMap(({ keys }) => keys.map((key) => keyNames[key])).join(),
    )

  it.each([
    ['kitabımızdan', ['book']],
    ['kitaplar', ['book']],
    ['şehrin', ['citi']],
    ['şehirlerde', ['citi']],
    ['gidiyorlardı', ['go']],
    ['gitmeyecekmiş', ['go']],
    ['yöneticiler', ['manager', 'manag']],
    ['karpuz', []],
    ['karın', ['snow']],
  ])('%s: %j', (word, renderings) => expect(english(word)).toEqual(renderings))

  it('knows a chain of suffixes from other letters', () => {
    expect(isSuffixes(foldText('larımızdakilerden'), false)).toBe(true)
    expect(isSuffixes('', false)).toBe(true)
    expect(isSuffixes('puz', false)).toBe(false)
    expect(isSuffixes('lar'.repeat(50), false)).toBe(false)
  })
})

describe('English keys', () => {
  it.each([
    ['decides', 'deciding'],
    ['planned', 'plan'],
    ['cities', 'city'],
    ['went', 'goes'],
    ['children', 'child'],
    ['classes', 'class'],
  ])('%s and %s share one', (one, other) => expect(inflectionKey(one)).toBe(inflectionKey(other)))

  it('derivations share a shorter one', () => {
    const key = (word: string) => derivationKey(inflectionKey(word))
    expect(key('government')).toBe(key('govern'))
    expect(key('strategic')).toBe(key('strategy'))
    expect(key('war')).not.toBe(key('warn'))
  })
})

describe('cognates', () => {
  it.each([
    ['azerbaycan', 'azerbaijan'],
    ['demokrasi', 'democracy'],
    ['çeçen', 'chechen'],
  ])('%s sounds like %s', (turkish, english) => expect(soundOfTurkish(turkish)).toBe(soundOfEnglish(english)))
})

describe('stops inside a line', () => {
  it.each([
    ['He came. She left.', 2],
    ['They met in London. "Why?" she asked.', 2],
    ['Dr. Aydın and Mr. Smith met Sen. Hale.', 1],
    ['It rose by 3.5 percent.', 1],
    ['Geldi. Gördü. Yendi.', 3],
    ['', 1],
  ])('%j holds %i', (text, count) => expect(countStops(text)).toBe(count))
})
