// From records to counts, rates and comparisons: what is counted, over what, and split by what.
import { describe, expect, it } from 'vitest'
import { annotateDocument, loadLexicon, type OutputRecord, toRecords } from '../../src/index.ts'
import { aggregate } from '../../src/statistics/aggregate.ts'
import { ascriptions } from '../../src/statistics/ascriptions.ts'
import { coOccurrence } from '../../src/statistics/co-occurrence.ts'
import { dimensionsOf } from '../../src/statistics/dimensions.ts'
import { hedgeBoosterRatios, hedgedShares } from '../../src/statistics/hedged.ts'
import { ALL, keyness, sharedTexts } from '../../src/statistics/keyness.ts'
import { rates } from '../../src/statistics/rates.ts'
import { selectCounts, toSelection } from '../../src/statistics/selection.ts'
import { describeWarning, findWarnings } from '../../src/statistics/warnings.ts'
import { toSummaryRows } from '../../src/writers/summary.ts'
import { hedges, toDocument, workedExample } from './corpus.ts'

const part = (records: readonly OutputRecord[], text: string) => selectCounts(aggregate(records), toSelection(text)!)

describe('dispersion over sections', () => {
  it('takes every section of every document for a part, each language for itself', () => {
    const counts = aggregate([
      ...toDocument('a', [
        { section: 'abstract', words: 100, spans: hedges(4) },
        { section: 'body', words: 300 },
      ]),
      ...toDocument('b', [{ section: 'body', words: 100, spans: hedges(1) }]),
    ])
    const [row] = rates(counts, { labels: ['hedge'] }).filter(({ tier }) => tier === 'all')
    // Shares of hits .8 0 .2, of words .2 .6 .2: ½ (.6 + .6 + 0). Rates 40 0 10: mean 16.7, deviation 17, D = 1 − 1.02/√2.
    expect(row!.sections).toMatchObject({ all: 3, range: 2 })
    expect(row!.sections.dp).toBeCloseTo(0.6)
    expect(row!.sections.juillandD).toBeCloseTo(1 - Math.sqrt(2600 / 9) / (50 / 3) / Math.SQRT2)
    expect(row!.dp).toBeCloseTo(0)
  })
})

describe('aggregate', () => {
  it('counts running prose only, above the line and below it', () => {
    const spans = hedges(1)
    const counts = aggregate(
      toDocument('a', [
        { words: 100, spans },
        { words: 5, role: 'heading', spans },
        { words: 5, section: 'keywords', spans },
        { words: 50, section: 'references', spans },
        { words: 50, section: 'title', spans },
        { words: 50, lang: 'und', spans },
      ]),
    )
    const [row] = rates(counts, { labels: ['hedge'] }).filter(({ tier }) => tier === 'all')
    expect(row).toMatchObject({ words: 100, hits: 1, texts: 1 })
  })

  it('leaves quoted hedges out, and keeps quoted strategies', () => {
    const counts = aggregate(
      toDocument('a', [
        {
          words: 100,
          spans: [{ label: 'hedge', quoted: true }, { label: 'strategy', quoted: true }, { label: 'citation' }],
        },
      ]),
    )
    expect(counts.documents[0]!.zones[0]!.hits.map(({ label }) => label)).toEqual(['strategy'])
  })

  it('counts failed documents apart and gives no rows for nothing', () => {
    const error: OutputRecord = { kind: 'error', doc: 'x', path: 'x', stage: 'open', code: 'c', message: 'm' }
    expect(aggregate([error])).toMatchObject({ documents: [], failed: 1 })
    expect(rates(aggregate([]))).toEqual([])
    expect(findWarnings(aggregate([]))).toEqual([])
  })

  it('agrees with summary.csv on real records', async () => {
    const lexicon = await loadLexicon()
    const text =
      '# Small States\n\nSmall states may hedge. Hedging is perhaps clearly not balancing, some argue.\n\nKüçük devletler belki dengeler. Bu politika kuşkusuz stratejik hedging olarak görülebilir; ancak bazı yazarlar bunu tartışır.\n'
    const source = {
      id: 'a',
      path: 'a.md',
      text,
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      format: 'markdown' as const,
    }
    const records = toRecords(annotateDocument(source, lexicon))
    const summary = toSummaryRows(records).filter(([, , , , category]) => category === '(all)')
    const counted = rates(aggregate(records), { by: ['section', 'lang'] })
    expect(summary.length).toBeGreaterThan(0)
    for (const [, section, lang, label, , count, core, , words, sentences] of summary) {
      const find = (tier: string) =>
        counted.find(
          (row) => row.label === label && row.tier === tier && row.group.section === section && row.group.lang === lang,
        )
      expect(find('all')).toMatchObject({ hits: count, words, sentences })
      expect(find('core')).toMatchObject({ hits: core })
    }
  })
})

describe('rates', () => {
  const counts = aggregate(workedExample())

  it('are those of the worked example, zeros and all', () => {
    const rows = rates(counts, { by: ['lang'], labels: ['hedge'] }).filter(({ tier }) => tier === 'all')
    expect(rows.map(({ group, hits, words, texts, range }) => [group.lang, hits, words, texts, range])).toEqual([
      ['tr', 60, 20000, 5, 5],
      ['en', 125, 25000, 5, 5],
    ])
    const [turkish, english] = rows
    expect(turkish!.perThousandWords.value).toBeCloseTo(3)
    expect(english!.perThousandWords.value).toBeCloseTo(5)
    expect(turkish!.perHundredSentences!.value).toBeCloseTo(3)
    expect(english!.perHundredSentences!.value).toBeCloseTo(6.25)
    expect(turkish!.meanOfTexts).toBeCloseTo(3.02)
    expect(turkish!.medianOfTexts).toBeCloseTo(3.5)
    expect(turkish!.dp).toBeCloseTo(0.2)
    expect(turkish!.juillandD).toBeCloseTo(0.77, 2)
    expect(turkish!.perThousandWords.low).toBeGreaterThan(1.7)
    expect(turkish!.perThousandWords.high).toBeLessThan(4.4)
  })

  it('come out the same for the same seed, and have no interval for one text', () => {
    const twice = [1, 2].map(() => JSON.stringify(rates(counts, { by: ['lang'], seed: 7 })))
    expect(twice[0]).toBe(twice[1])
    expect(JSON.stringify(rates(counts, { by: ['lang'], seed: 8 }))).not.toBe(twice[0])
    const [row] = rates(counts, { by: ['doc'], labels: ['hedge'] })
    expect(row!.perThousandWords.low).toBeUndefined()
    expect(row!.dp).toBeUndefined()
  })

  it('split by metadata, categories, concepts and tiers', () => {
    const years = rates(counts, { by: ['year'], labels: ['hedge'] }).filter(({ tier }) => tier === 'all')
    expect(years.map(({ group }) => group.year)).toEqual([...Array(10).keys()].map((index) => String(2010 + index)))
    const rows = rates(
      aggregate(
        toDocument('a', [{ words: 10, spans: [{ label: 'hedge', category: 'APPR', tier: 'extended' }, ...hedges(2)] }]),
      ),
      {
        by: ['category', 'tier'],
      },
    )
    expect(rows.map(({ group, tier, hits }) => [group.category, tier, hits])).toEqual([
      ['APPR', 'extended', 1],
      ['MOD', 'core', 2],
    ])
    expect(dimensionsOf(counts)).toEqual(['doc', 'section', 'lang', 'label', 'category', 'concept', 'tier', 'year'])
  })

  it('count a text in which nothing was found', () => {
    const records = [...toDocument('a', [{ words: 100, spans: hedges(2) }]), ...toDocument('b', [{ words: 300 }])]
    const [core] = rates(aggregate(records), { labels: ['hedge'] })
    expect(core).toMatchObject({ texts: 2, range: 1, meanOfTexts: 10, medianOfTexts: 10 })
    expect(core!.perThousandWords.value).toBe(5)
  })
})

describe('keyness', () => {
  const records = workedExample()

  it('is that of the worked example', () => {
    const [row] = keyness(part(records, 'lang=tr'), part(records, 'lang=en'), { labels: ['hedge'] })
    expect(row).toMatchObject({ label: 'hedge', item: ALL })
    expect(row!.g2).toBeCloseTo(11.13, 2)
    expect(row!.logRatio!.value).toBeCloseTo(-0.737, 3)
    expect(row!.texts.cliffsDelta).toBeCloseTo(-0.68)
    expect(row!.pHolm).toBeCloseTo(row!.p)
  })

  it('takes sentences as its unit where asked', () => {
    const [row] = keyness(part(records, 'lang=tr'), part(records, 'lang=en'), { labels: ['hedge'], base: 'sentences' })
    expect(row!.percentDifference).toBeCloseTo((3 / 6.25 - 1) * 100)
  })

  it('selects by ranges of years and by several columns at once', () => {
    expect(part(records, 'year=2012..2016').documents.map(({ id }) => id)).toEqual([
      'tr-2',
      'tr-3',
      'tr-4',
      'en-0',
      'en-1',
    ])
    expect(part(records, 'lang=tr,year=2012').documents.map(({ id }) => id)).toEqual(['tr-2'])
    expect(part(records, 'lang=de').documents).toEqual([])
    expect(toSelection('tr')).toBeUndefined()
    expect(toSelection('path=a=b')).toEqual([{ name: 'path', value: 'a=b' }])
  })

  it('is empty against nothing, and tells documents that stand on both sides', () => {
    expect(keyness(part(records, 'lang=tr'), part(records, 'lang=de'))).toEqual([])
    const both = toDocument('a', [
      { words: 10, lang: 'tr', section: 'abstract' },
      { words: 10, lang: 'en', section: 'abstract' },
    ])
    expect(sharedTexts(part(both, 'lang=tr'), part(both, 'lang=en'))).toBe(1)
  })
})

describe('strategies', () => {
  const strategy = (concept: string, more: object = {}) => ({ label: 'strategy' as const, concept, ...more })
  const counts = aggregate([
    ...toDocument('a', [
      {
        words: 100,
        sentences: 4,
        spans: [
          { label: 'hedge', sentence: 0 },
          { label: 'booster', sentence: 1 },
          strategy('hedging', { sentence: 0, hedged_by: [0], actor: 'Georgia', target: 'Russia' }),
          strategy('balancing', { sentence: 0, contrast: true }),
          strategy('hedging', { sentence: 1, hedged_by: [1] }),
          strategy('hedging', { sentence: 1 }),
          strategy('small-state', { sentence: 1, tier: 'context' }),
        ],
      },
    ]),
    ...toDocument('b', [
      { words: 100, sentences: 4, spans: [strategy('hedging', { actor: 'Georgia', target: 'Russia' })] },
    ]),
  ])

  it('are told apart where they are hedged; a booster is no hedge', () => {
    const [hedging] = hedgedShares(counts)
    expect(hedging).toMatchObject({ concept: 'hedging', mentions: 4, hedged: 1, boosted: 1 })
    expect(hedging!.share.value).toBe(0.25)
    expect(hedgedShares(counts, { tier: 'core' }).map(({ concept }) => concept)).toEqual(['hedging', 'balancing'])
  })

  it('are counted by actor and target', () => {
    expect(ascriptions(counts)).toMatchObject([
      { concept: 'hedging', actor: 'Georgia', target: 'Russia', mentions: 2, hedged: 1, documents: 2 },
    ])
  })

  it('are counted together once a sentence, with their contrast and what chance would give', () => {
    const rows = coOccurrence(counts)
    expect(rows).toMatchObject([
      { a: 'balancing', b: 'hedging', sentences: 1, contrast: 1, documents: 1 },
      { a: 'hedging', b: 'small-state', sentences: 1, contrast: 0, documents: 1 },
    ])
    expect(rows[0]!.expected).toBeCloseTo((1 * 3) / 8)
    expect(rows[0]!.mutualInformation).toBeCloseTo(Math.log2(8 / 3))
    expect(coOccurrence(counts, 'core')).toHaveLength(1)
  })

  it('have their hedges weighed against boosters', () => {
    expect(hedgeBoosterRatios(counts)).toMatchObject([{ hedges: 1, boosters: 1, ratio: 1 }])
    expect(hedgeBoosterRatios(aggregate(toDocument('a', [{ words: 9 }])))).toMatchObject([{ ratio: undefined }])
  })
})

describe('warnings', () => {
  const codes = (records: readonly OutputRecord[]) => findWarnings(aggregate(records)).map(({ code }) => code)

  it('say that words of two languages do not compare', () => {
    expect(codes(workedExample())).toContain('two-languages')
    expect(codes(toDocument('a', [{ words: 100 }]))).not.toContain('two-languages')
  })

  it('name a text whose rate cannot be right, on either side, but not a short one without hedges', () => {
    const rate = (section: 'abstract' | 'body', words: number, count: number) =>
      findWarnings(aggregate(toDocument('a', [{ section, words, spans: hedges(count) }]))).filter(
        ({ code }) => code === 'implausible-rate',
      )
    expect(rate('abstract', 200, 0)).toEqual([])
    expect(rate('abstract', 200, 1)).toEqual([])
    expect(rate('abstract', 200, 8)).toMatchObject([{ doc: 'a', perThousandWords: 40, band: { low: 2, high: 8 } }])
    expect(rate('body', 7000, 100)).toEqual([])
    expect(rate('body', 7000, 10)).toHaveLength(1)
    expect(rate('body', 7000, 300)).toHaveLength(1)
    expect(describeWarning(rate('body', 7000, 10)[0]!, 'en')).toContain('1.4 hedges per 1,000 words (10 in 7000)')
    expect(describeWarning(rate('body', 7000, 10)[0]!, 'tr')).toContain('1,4')
  })
})
