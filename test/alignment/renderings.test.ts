// Which wordings are one rendering of a concept and which are two.
import { describe, expect, it } from 'vitest'
import { toDictionary } from '../../src/alignment/dictionary.ts'
import { citationForm, groupRenderings, isSameRendering, toWording } from '../../src/alignment/renderings.ts'
import { relationOf } from '../../src/alignment/terms.ts'

describe('renderings', () => {
  it.each([
    ['riskten korunmayı', 'Riskten Korunan', true],
    ['RİSKTEN KORUNMA', 'riskten korunmanın', true],
    ['dengeleme', 'dengelememişlerdir', true],
    ['peşine takılma', 'peşine de takılmamıştır', true],
    ['hedging', 'hedging stratejisi', true],
    ['hedge', 'hedge etmektedir', true],
    ['riskten korunma', 'stratejik korunma', false],
    ['riskten korunma', 'hedging', false],
    ['ittifak', 'müttefiklik', false],
  ])('%s, %s: one rendering? %s', (one, other, isOne) => {
    expect(isSameRendering(toWording(one, 'tr'), toWording(other, 'tr'))).toBe(isOne)
  })

  it.each([
    ['hedging', 'hedges', true],
    ['balancing', 'balance against', true],
    ['bandwagoning', 'offsetting', false],
  ])('%s, %s: one rendering in English? %s', (one, other, isOne) => {
    expect(isSameRendering(toWording(one, 'en'), toWording(other, 'en'))).toBe(isOne)
  })

  it('are one where one lexicon row found them', () => {
    const tag = {
      start: 0,
      end: 1,
      label: 'strategy',
      concept: 'hedging',
      category: '',
      cue: 'x',
      tier: 'core',
      sentence: 0,
    } as const
    expect(
      isSameRendering(toWording('riske karşı korunma', 'tr', tag), toWording('risklerden sakınma', 'tr', tag)),
    ).toBe(true)
  })

  it('join through a third, and go under their shortest form without capitals', () => {
    const wordings = ['Hedging Stratejisi', 'riskten korunma', 'çifte hedging', "Hedging'in", 'hedging'].map((text) =>
      toWording(text, 'tr'),
    )
    expect(groupRenderings(wordings).map(citationForm)).toEqual(['riskten korunma', 'hedging'])
  })
})

describe('a loanword', () => {
  const dictionary = toDictionary([
    { turkish: 'risk', english: ['risk'] },
    { turkish: 'Vietnam', english: ['Vietnam'] },
    { turkish: 'hedging', english: ['hedging'] },
  ])
  it.each([
    ['hedging’in', 'hedging', 'loanword'],
    ['stratejik hedging', 'strategic hedging', 'loanword'],
    ['risk tedbiri', 'risk-contingency', 'equivalent'],
    ['Vietnam', 'Vietnam', 'equivalent'],
    ['riskten korunma', 'hedging', 'equivalent'],
  ])('%s = %s: %s', (turkish, english, relation) => {
    expect(relationOf(turkish, english, dictionary)).toBe(relation)
  })
})
