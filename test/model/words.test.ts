// What counts as a word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/model/words.ts'

describe('countWords', () => {
  it.each([
    ["Azerbaycan'ın stratejik hedging’i", 3],
    ['Rusya-Ukrayna savaşı (2022)', 4],
    ['', 0],
    ['– … ! 🌿', 0],
    ['ilişkileri', 1],
    ["the 'quoted' word's end'", 4],
    ['i̇stanbul', 1],
  ])('%s', (text, count) => expect(countWords(text)).toBe(count))

  it('agrees with the definition written as a pattern', () => {
    const pattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu
    const text = fc
      .array(fc.constantFrom('a', 'ş', '1', "'", '’', ' ', '-', '\u0307', '🌿', '𝔸', '.'))
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        expect(countWords(sample)).toBe(sample.match(pattern)?.length ?? 0)
      }),
    )
  })
})
