// What becomes of hedges between Öz and abstract: counts and shares worked out by hand.
import { describe, expect, it } from 'vitest'
import type { AlignmentRecord } from '../../src/model/record.ts'
import { ParityCounter } from '../../src/statistics/hedge-parity.ts'

const bead = (
  doc: string,
  [tr, en, pairs, parity]: readonly [number, number, number, AlignmentRecord['hedges']['parity']],
  more: Partial<AlignmentRecord> = {},
): AlignmentRecord => ({
  kind: 'alignment',
  ...{ doc, unit: 'abstract', bead: '1-1', score: 1, terms: [] },
  tr: { paragraph: 'a#p1', sentences: [0], text: 'Bir tümce.' },
  en: { paragraph: 'a#p2', sentences: [0], text: 'A sentence.' },
  hedges: {
    tr: Array.from({ length: tr }, () => 'olabilir'),
    en: Array.from({ length: en }, () => 'may'),
    pairs: Array.from({ length: pairs }, (_, at) => [at, at]),
    parity,
  },
  ...more,
})

const count = (records: readonly AlignmentRecord[]) => {
  const counter = new ParityCounter()
  for (const record of records) counter.add(record)
  return counter.parity({ resamples: 500, seed: 7 })
}

const corpus = [
  bead('a', [2, 1, 1, 'weakened']),
  bead('a', [1, 0, 0, 'lost']),
  bead('a', [0, 0, 0, 'none']),
  bead('b', [1, 1, 1, 'kept']),
  bead('b', [0, 1, 0, 'added']),
]

describe('parity', () => {
  it('gives the share of hedges and of pairs of sentences', () => {
    const { rows, documents, pairs } = count(corpus)
    expect({ documents, pairs }).toEqual({ documents: 2, pairs: 5 })
    expect(Object.fromEntries(rows.map(({ measure, count, of }) => [measure, `${count}/${of}`]))).toEqual({
      ...{ dropped: '2/4', added: '1/3', kept: '1/3', weakened: '1/3', strengthened: '0/3', lost: '1/3' },
      'hedged-anew': '1/2',
    })
  })

  it('gives intervals that hold the share, the same for the same seed', () => {
    const { rows } = count([...corpus, bead('c', [3, 1, 1, 'weakened']), bead('d', [1, 1, 1, 'kept'])])
    const [dropped] = rows
    expect(dropped!.share!.low).toBeLessThanOrEqual(dropped!.share!.value)
    expect(dropped!.share!.high).toBeGreaterThanOrEqual(dropped!.share!.value)
    expect(dropped!.share!.high! - dropped!.share!.low!).toBeGreaterThan(0)
    expect(count(corpus)).toEqual(count(corpus))
  })

  it('leaves out titles, doubtful pairs and sentences without a partner, and says how many', () => {
    const counts = count([
      bead('a', [1, 1, 1, 'kept'], { unit: 'title' }),
      bead('a', [1, 1, 0, 'kept'], { low: true }),
      bead('a', [1, 0, 0, 'lost'], { en: { paragraph: null, sentences: [], text: '' } }),
    ])
    expect(counts).toMatchObject({ documents: 0, pairs: 0, doubtful: 1, alone: 1 })
    for (const { share } of counts.rows) expect(share).toBeUndefined()
  })
})
