// Laws of the Turkish room: folding, casing, composed and decomposed letters, long input.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { turkish } from '../../src/languages/turkish/turkish.ts'
import type { WordEntry } from '../../src/model/language.ts'

const entries: readonly WordEntry[] = [
  { form: 'denge', kind: 'inflected' },
  { form: 'şehir', kind: 'inflected' },
  { form: 'İran', kind: 'inflected' },
  { form: 'ışık', kind: 'inflected' },
  { form: 'söyle', kind: 'verb' },
  { form: 'git', kind: 'verb' },
  { form: '-(y)Abilir', kind: 'suffix' },
  { form: '-(y)AbileceK-', kind: 'open-suffix' },
]
const { recognise } = turkish.compileWords(entries)

const letters = fc.string({ unit: fc.constantFrom(...'aâbcçdeêfgğhıiîjklmnoöprsştuûüvyz'), maxLength: 6 })
const words = fc
  .tuple(fc.constantFrom('denge', 'şehr', 'iran', 'ışığ', 'söyl', 'gid', 'ol', ''), letters)
  .map(([stem, rest]) => stem + rest)

describe('folding Turkish', () => {
  test('keeps the length and is done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = turkish.fold(text)
        expect(folded.length).toBe(text.length)
        expect(turkish.fold(folded)).toBe(folded)
      }),
    )
  })

  test('knows I and İ, the circumflex and the apostrophes', () => {
    expect(turkish.fold('IĞDIR’IN İSTANBUL‘A Kâbil HÜKÛMET')).toBe("ığdır'ın istanbul'a kabil hükumet")
  })
})

describe('recognising Turkish words', () => {
  test('does not depend on case, by Turkish casing', () => {
    fc.assert(
      fc.property(words, (word) => {
        const found = recognise(word)
        if (found.length > 0) expect(recognise(word.toLocaleUpperCase('tr'))).toEqual(found)
      }),
    )
  })

  test('does not depend on how letters are composed', () => {
    fc.assert(
      fc.property(words, (word) => {
        expect(recognise(word.normalize('NFD'))).toEqual(recognise(word))
      }),
    )
  })

  test('gives indexes ascending, each once', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), (word) => {
        const found = recognise(word)
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
      }),
    )
  })

  test('finds several entries in one word', () => expect(recognise('söyleyebilir')).toEqual([4, 6]))

  test('reads an i that a lower-cased İ has left a dot on', () => expect(recognise('i̇ran’ın')).toEqual([2]))

  test('finds nothing in an empty word or without entries', () => {
    expect(recognise('')).toEqual([])
    expect(turkish.compileWords([]).recognise('denge')).toEqual([])
  })

  test('is not slowed down by a long word', () => {
    const start = performance.now()
    recognise('dengeler'.repeat(20_000))
    recognise('I'.repeat(2_000))
    recognise('abil'.repeat(2_000))
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})
