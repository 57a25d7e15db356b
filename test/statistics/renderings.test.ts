// How a corpus renders its concepts: wordings counted over articles, inflected ones under their own.
import { expect, it } from 'vitest'
import type { AlignmentRecord } from '../../src/model/record.ts'
import { RenderingCounter } from '../../src/statistics/renderings.ts'

const record = (doc: string, terms: readonly (readonly [string, string, string])[]): AlignmentRecord => ({
  kind: 'alignment',
  ...{ doc, unit: 'abstract', bead: '1-1', score: 1 },
  tr: { paragraph: null, sentences: [], text: '' },
  en: { paragraph: null, sentences: [], text: '' },
  terms: terms.map(([concept, tr, en]) => ({
    ...{ concept, tr, en, relation: 'equivalent' },
    ...(tr && { tr_wording: tr }),
    ...(en && { en_wording: en }),
  })),
  hedges: { tr: [], en: [], parity: 'none' },
})

it('counts renderings over articles, whatever their suffixes, capitals and hyphens', () => {
  const counter = new RenderingCounter()
  counter.add(record('a', [['hedging', 'riskten korunma', 'hedging']]))
  counter.add(record('b', [['hedging', 'RİSKTEN KORUNMANIN', 'Hedging']]))
  counter.add(record('b', [['hedging', 'hedging', '']]))
  counter.add(record('b', [['dominance-denial', 'hâkimiyetin reddi', 'dominance-denial']]))
  counter.add(record('c', [['dominance-denial', 'hâkimiyetin reddi', 'dominance denial']]))
  counter.add(record('c', [['', 'Azerbaycan', 'Azerbaijan']]))
  expect(counter.renderings()).toMatchObject([
    { concept: 'hedging', tr: 'riskten korunma', en: 'hedging', count: 2, documents: 2 },
    { concept: 'hedging', tr: 'hedging', en: '', count: 1, documents: 1 },
    { concept: 'dominance-denial', tr: 'hâkimiyetin reddi', en: 'dominance denial', count: 2, documents: 2 },
    { concept: '', tr: 'azerbaycan', en: 'azerbaijan', count: 1, documents: 1 },
  ])
})

it('keeps what two wordings are to each other, the most frequent first, and keywords apart', () => {
  const counter = new RenderingCounter()
  const relations = ['variant', 'equivalent', 'equivalent'] as const
  for (const [index, relation] of relations.entries()) {
    const { terms, ...rest } = record(`d${index}`, [['hedging', 'riskten korunma', 'hedging']])
    counter.add({ ...rest, terms: [{ ...terms[0]!, relation, ...(index === 0 && { back_translation: true }) }] })
  }
  counter.add(record('k', [['', 'Türkiye', 'Turkey']]))
  counter.add(record('k', [['', 'Türkiye ekonomisi', 'Turkey’s economy']]))
  const [hedging, ...keywords] = counter.renderings()
  expect(hedging).toMatchObject({ count: 3, relations: ['equivalent', 'variant'], isBackTranslation: true })
  expect(keywords.map(({ tr, count }) => [tr, count])).toEqual([
    ['türkiye', 1],
    ['türkiye ekonomisi', 1],
  ])
})
