// A real article as an extractor left it: counts and shape only. Skipped where the shared data is not at hand.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toSource } from '../../src/model/source-map.ts'
import { letterEvidence, repairLetters } from '../../src/structure/letters.ts'
import { splitParagraphs } from '../../src/structure/paragraphs.ts'
import { splitParts } from '../../src/structure/parts.ts'
import { headings } from './headings.ts'

const file = new URL('../../../shared/corpus/hamzaoglu-2025.txt', import.meta.url)
const isAtHand = existsSync(file)
if (!isAtHand) console.warn('Skipped: the shared corpus is not at hand')

describe.skipIf(!isAtHand)('a real article', () => {
  const source = isAtHand ? readFileSync(file, 'utf8') : ''
  const parts = splitParts(splitParagraphs(source), headings)
  const count = (section: string, role: string): number =>
    parts.filter((part) => part.section === section && part.role === role).length

  it('has its two titles, two abstracts, two lines of keywords, and the headings of its body', () => {
    expect([count('title', 'heading'), count('abstract', 'heading'), count('abstract', 'text')]).toEqual([2, 2, 2])
    expect([count('keywords', 'item'), count('body', 'heading')]).toEqual([2, 7])
    expect(count('title', 'text') + count('abstract', 'item') + count('keywords', 'text') + count('body', 'item')).toBe(
      0,
    )
  })

  it('has fifty references, one item each', () => {
    expect([count('references', 'heading'), count('references', 'item')]).toEqual([1, 50])
  })

  it('has its author, type, dates and affiliation as items, the latter after the sentence they interrupted', () => {
    expect([count('notes', 'item'), count('notes', 'text')]).toEqual([5, 0])
    const interrupted = parts.findIndex(({ section, role }) => section === 'body' && role === 'text')
    expect(parts.slice(interrupted + 1, interrupted + 5).every(({ section }) => section === 'notes')).toBe(true)
  })

  it('is joined where pages cut it: ten times, each from two stretches of the source', () => {
    const joined = parts.filter(({ repairs }) => repairs.some(({ kind }) => kind === 'page-break'))
    expect(joined).toHaveLength(10)
    for (const { map, text } of joined) expect(toSource(map, { start: 0, end: text.length }).length).toBeGreaterThan(1)
  })

  it('has no running text that breaks off', () => {
    const texts = parts.filter(({ section, role }) => section === 'body' && role === 'text')
    expect(texts.filter(({ text }) => !/[.)"”]$/.test(text))).toEqual([])
    expect(texts.filter(({ text }) => !/^["“‘(]?[\p{Lu}\d]/u.test(text))).toEqual([])
  })

  it('has its two damaged letters mended, and the foreign ones kept', () => {
    const evidence = letterEvidence(parts)
    const mended = parts.map((part) => repairLetters(part, 'tr', evidence))
    const letters = mended.flatMap(({ repairs }) => repairs.filter(({ kind }) => kind === 'letter'))
    expect(letters.map(({ from, to }) => from + to)).toEqual(['ŐŞ', 'řş'])
  })
})
