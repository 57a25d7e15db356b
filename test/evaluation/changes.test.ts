// Two annotations of one text: what is gone, new, moved or called something else, and what to do where the texts differ.
import { describe, expect, it } from 'vitest'
import { compareDocuments, type DocumentChanges } from '../../src/evaluation/changes.ts'
import { RunComparison } from '../../src/evaluation/run-comparison.ts'
import type { DocumentRecords, ParagraphRecord, SpanRecord } from '../../src/model/record.ts'

type Short = readonly [start: number, end: number, cue: string, more?: Partial<SpanRecord>]

/** A paragraph that begins `at` so many code points into its source. */
function paragraph(text: string, at: number, spans: readonly Short[]): ParagraphRecord {
  const letters = [...text]
  return {
    ...{ kind: 'paragraph', doc: 'd', id: `d#p${at}`, section: 'body', heading: '', role: 'text', lang: 'en' },
    ...{ lang_score: 1, text, words: 1, source: [[at, at + letters.length]], sentences: [], repairs: [] },
    spans: spans.map(([start, end, cue, more]) => ({
      ...{ start, end, text: letters.slice(start, end).join(''), label: 'hedge', concept: 'possibility' },
      ...{ category: 'MOD', cue, tier: 'core', sentence: 0, source: [[at + start, at + end]], ...more },
    })),
  } as ParagraphRecord
}

const documentOf = (sha256: string, ...paragraphs: ParagraphRecord[]): DocumentRecords => [
  { kind: 'document', id: 'd', sha256, version: '1', lexicon: 'l' } as never,
  ...paragraphs,
]

const TEXT = 'It may perhaps be so, and it might not.'
const compare = (a: readonly Short[], b: readonly Short[]) =>
  compareDocuments(documentOf('x', paragraph(TEXT, 100, a)), documentOf('x', paragraph(TEXT, 100, b)))
const told = ({ changes }: DocumentChanges) =>
  changes.map(({ kind, a, b, fields }) => [kind, a?.span.text, b?.span.text, fields.join(' ')])

describe('two annotations of one text', () => {
  it('are the same where they are', () => {
    const spans: Short[] = [
      [3, 6, 'may'],
      [7, 14, 'perhaps'],
    ]
    expect(compare(spans, spans)).toMatchObject({ changes: [], same: 2, isOtherText: false, apart: 0 })
  })

  it('tell what is gained and lost, in the order of the text', () => {
    const changes = compare(
      [
        [3, 6, 'may'],
        [29, 34, 'might'],
      ],
      [
        [3, 6, 'may'],
        [7, 14, 'perhaps'],
      ],
    )
    expect(told(changes)).toEqual([
      ['gained', undefined, 'perhaps', ''],
      ['lost', 'might', undefined, ''],
    ])
  })

  it('tell which fields of the same stretch changed, the layer too', () => {
    expect(told(compare([[3, 6, 'may']], [[3, 6, 'may', { tier: 'extended', quoted: true }]]))).toEqual([
      ['relabelled', 'may', 'may', 'tier quoted'],
    ])
    expect(told(compare([[3, 6, 'may']], [[3, 6, 'may well', { label: 'booster' }]]))).toEqual([
      ['relabelled', 'may', 'may', 'label row'],
    ])
  })

  it('call overlapping stretches of one layer moved, those of two layers not', () => {
    expect(told(compare([[3, 6, 'may']], [[3, 14, 'may perhaps']]))).toEqual([['moved', 'may', 'may perhaps', 'row']])
    expect(told(compare([[3, 6, 'may']], [[3, 14, 'x', { label: 'strategy' }]])).map(([kind]) => kind)).toEqual([
      'lost',
      'gained',
    ])
  })

  it('pair every span once, two of one place with two', () => {
    const two: Short[] = [
      [3, 6, 'may'],
      [3, 6, 'may', { label: 'strategy', concept: 'hedging' }],
    ]
    expect(compare(two, two.toReversed())).toMatchObject({ changes: [], same: 2 })
    expect(told(compare(two, [[3, 6, 'may']]))).toEqual([['lost', 'may', undefined, '']])
  })

  it('meet by their place in the source, however the paragraphs were cut', () => {
    const whole = documentOf('x', paragraph(TEXT, 100, [[29, 34, 'might']]))
    const cut = documentOf(
      'x',
      paragraph(TEXT.slice(0, 21), 100, []),
      paragraph(TEXT.slice(22), 122, [[7, 12, 'might']]),
    )
    expect(compareDocuments(whole, cut)).toMatchObject({ changes: [], same: 1 })
  })
})

describe('two annotations of texts that differ', () => {
  it('are compared in paragraphs that read the same, wherever those stand; the others are counted', () => {
    const a = documentOf('x', paragraph('Old it may be.', 0, [[7, 10, 'may']]), paragraph(TEXT, 20, [[3, 6, 'may']]))
    const b = documentOf('y', paragraph(TEXT, 900, [[29, 34, 'might']]))
    const changes = compareDocuments(a, b)
    expect(changes).toMatchObject({ isOtherText: true, apart: 1 })
    expect(told(changes)).toEqual([
      ['lost', 'may', undefined, ''],
      ['gained', undefined, 'might', ''],
    ])
  })
})

describe('two runs', () => {
  const of = (id: string, records: DocumentRecords): DocumentRecords =>
    records.map((record) =>
      record.kind === 'document' ? { ...record, id } : { ...record, doc: id },
    ) as DocumentRecords

  it('count by lexicon row, whatever the order of the documents', () => {
    const runs = new RunComparison()
    const a = documentOf(
      'x',
      paragraph(TEXT, 0, [
        [3, 6, 'may'],
        [29, 34, 'might'],
      ]),
    )
    const b = documentOf(
      'x',
      paragraph(TEXT, 0, [
        [3, 6, 'may'],
        [7, 14, 'perhaps'],
      ]),
    )
    expect(runs.add(0, of('one', a))).toBeUndefined()
    expect(runs.add(1, of('two', b))).toBeUndefined()
    expect(runs.add(1, of('one', b))).toMatchObject({ id: 'one', fate: 'changed' })
    expect([...runs.finish()]).toMatchObject([{ id: 'two', fate: 'only-b' }])
    expect(runs.rows()).toMatchObject([
      { row: 'perhaps', a: 0, b: 2, gained: 1, lost: 0 },
      { row: 'might', a: 1, b: 0, gained: 0, lost: 1 },
      { row: 'may', a: 1, b: 2, gained: 0, lost: 0 },
    ])
    expect(runs.totals()).toMatchObject({ same: 1, fates: { changed: 1, 'only-b': 1 } })
  })

  it('tell which document failed where', () => {
    const runs = new RunComparison()
    runs.add(0, [{ kind: 'error', doc: 'd', path: 'd', stage: 's', code: 'c', message: 'm' }])
    expect(runs.add(1, documentOf('x'))).toMatchObject({ fate: 'failed-a' })
  })
})
