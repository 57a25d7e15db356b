// Which comparisons a corpus has the texts for.
import { describe, expect, it } from 'vitest'
import type { OutputRecord } from '../../src/model/record.ts'
import { aggregate } from '../../src/statistics/aggregate.ts'
import { commonComparisons } from '../../src/statistics/common-comparisons.ts'
import { selectCounts, selectionText, toSelection } from '../../src/statistics/selection.ts'
import { toDocument } from './corpus.ts'

const bilingual = (id: string, metadata: Readonly<Record<string, string>> = {}): OutputRecord[] =>
  toDocument(
    id,
    [
      { section: 'abstract', lang: 'tr', words: 100 },
      { section: 'abstract', lang: 'en', words: 120 },
      { section: 'body', lang: 'tr', words: 900 },
    ],
    metadata,
  )

const textsOf = (records: readonly OutputRecord[]): string[] =>
  commonComparisons(aggregate(records)).map(({ a, b }) => `${selectionText(a)} | ${selectionText(b)}`)

describe('the comparisons of a corpus', () => {
  it('are those of languages and sections that have two documents a side', () => {
    expect(textsOf([...bilingual('a'), ...bilingual('b')])).toEqual([
      'lang=tr | lang=en',
      'section=abstract,lang=tr | section=abstract,lang=en',
      'section=abstract,lang=tr | section=body,lang=tr',
    ])
    expect(textsOf(bilingual('a'))).toEqual([])
    expect(textsOf([])).toEqual([])
  })

  it('cut years in half, hold two values against each other and one of several against the rest', () => {
    const corpus = ['2010', '2011', '2011', '2020', '2021', '2023'].flatMap((year, index) =>
      bilingual(`d${index}`, {
        year,
        journal: ['X', 'Y', 'Z'][index % 3]!,
        field: index < 4 ? 'IR' : 'law',
        title: `t${index}`,
      }),
    )
    expect(textsOf(corpus).filter((text) => text.startsWith('lang=tr,'))).toEqual([
      'lang=tr,field=IR | lang=tr,field=law',
      'lang=tr,journal=X | lang=tr,journal!=X',
      'lang=tr,journal=Y | lang=tr,journal!=Y',
      'lang=tr,journal=Z | lang=tr,journal!=Z',
      'lang=tr,year=2010..2011 | lang=tr,year=2020..2023',
    ])
  })

  it('name a split once when two columns make the same one', () => {
    const corpus = ['a', 'b', 'c', 'd'].flatMap((id, index) =>
      bilingual(id, { country: index < 2 ? 'TR' : 'US', language: index < 2 ? 'tr' : 'en' }),
    )
    expect(textsOf(corpus).filter((text) => text.startsWith('lang=en,'))).toEqual([
      'lang=en,country=TR | lang=en,country=US',
    ])
  })

  it('can be asked for again in the words they are written in, where no value has a comma', () => {
    for (const text of ['lang=tr,journal!=X', 'year=2010..2012', 'section=abstract,lang=en'])
      expect(selectionText(toSelection(text)!)).toBe(text)
    expect(toSelection('!=X')).toBeUndefined()
    const counts = aggregate([
      ...bilingual('a', { journal: 'X' }),
      ...bilingual('b', { journal: 'Y' }),
      ...bilingual('c'),
    ])
    expect(selectCounts(counts, toSelection('journal!=X')!).documents.map(({ id }) => id)).toEqual(['b'])
  })
})
