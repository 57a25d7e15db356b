// Laws and block cases of the sentence splitter; the blocks are test/sentences/{tr,en}.txt.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasTreebanks, measureSentences, readAbbreviations } from '../../bench/accuracy/sentences.ts'
import { splitSentences } from '../../src/structure/sentences.ts'

const abbreviations = { tr: readAbbreviations('tr'), en: readAbbreviations('en') }
const sentencesOf = (text: string, language: 'tr' | 'en') =>
  splitSentences(text, language, abbreviations[language]).map(({ start, end }) => text.slice(start, end))

describe.each(['tr', 'en'] as const)('sentences of test/sentences/%s.txt', (language) => {
  const file = new URL(`../sentences/${language}.txt`, import.meta.url)
  const blocks = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n===\n') : []
  it.each(blocks.map((block) => block.split('\n---\n') as [string, string]))('%s', (text, expected) => {
    expect(sentencesOf(text, language)).toEqual(expected.split('\n'))
  })
})

describe('laws of sentences', () => {
  const piece = fc.constantFrom(
    'Bu',
    'word',
    'Dr',
    '12',
    'I',
    '.',
    '. ',
    '? ',
    '…',
    ' ',
    '"',
    '(',
    ')',
    '”',
    '\n',
    'ş',
    '𝔸',
    'a@b.c',
    '2008',
    'vb. ',
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  it('spans stand in order, begin and end with something visible, and leave out nothing visible', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('tr' as const, 'en' as const, 'und' as const), (text, language) => {
        const rows = language === 'und' ? [...abbreviations.tr, ...abbreviations.en] : abbreviations[language]
        let last = 0
        for (const { start, end } of splitSentences(text, language, rows)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(last, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })

  it('an empty or blank text has no sentence', () => {
    expect(splitSentences('', 'tr', [])).toEqual([])
    expect(splitSentences(' \n\u00a0', 'en', [])).toEqual([])
  })

  it('a text without a stop is one sentence', () => {
    expect(sentencesOf('  Kavramsal çerçeve ', 'tr')).toEqual(['Kavramsal çerçeve'])
  })

  it('time grows with the text, whatever it holds', () => {
    for (const unit of ['(', '. (', '. [', '." ', 'a.b', '. . ', '"a.', 'a. ']) {
      const start = performance.now()
      splitSentences(unit.repeat(50_000), 'tr', abbreviations.tr)
      expect(performance.now() - start).toBeLessThan(3000)
    }
  })
})

describe.skipIf(!hasTreebanks())('sentences of treebanks (skipped where ../shared/data is absent)', () => {
  it('reaches the floor on sentences that end in a stop', () => {
    for (const { treebank, sentences, f1 } of measureSentences(['hedgerow'])) {
      if (sentences === 'stopped') expect(f1, treebank).toBeGreaterThan(0.95)
    }
  })
})
