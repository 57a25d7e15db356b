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
  expect(counter.renderings()).toEqual([
    { concept: 'hedging', tr: 'riskten korunma', en: 'hedging', count: 2, documents: 2 },
    { concept: 'hedging', tr: 'hedging', en: '', count: 1, documents: 1 },
    { concept: 'dominance-denial', tr: 'hâkimiyetin reddi', en: 'dominance denial', count: 2, documents: 2 },
  ])
})
