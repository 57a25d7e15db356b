// What counts as a word.
import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/model/words.ts'

describe('countWords', () => {
  it.each([
    ["Azerbaycan'ın stratejik hedging’i", 3],
    ['Rusya-Ukrayna savaşı (2022)', 4],
    ['', 0],
    ['– … !', 0],
    ['ilişkileri', 1],
  ])('%s', (text, count) => expect(countWords(text)).toBe(count))
})
