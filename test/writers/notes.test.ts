// Notes to an editor and the table of terms: what they say of a small article, in both languages.
import { describe, expect, it } from 'vitest'
import type { AlignmentRecord, OutputRecord, ParagraphRecord, SpanRecord } from '../../src/model/record.ts'
import { toNoteRows } from '../../src/writers/notes/notes.ts'
import { toTermRows } from '../../src/writers/terms.ts'

type Term = AlignmentRecord['terms'][number]

const term = (concept: string, tr: string, en: string, more: Partial<Term> = {}): Term => ({
  ...{ concept, tr, en, relation: 'equivalent' },
  ...(tr && { tr_wording: tr }),
  ...(en && { en_wording: en }),
  ...more,
})

const bead = (terms: readonly Term[], more: Partial<AlignmentRecord> = {}): AlignmentRecord => ({
  kind: 'alignment',
  ...{ doc: 'a', unit: 'abstract', bead: '1-1', score: 1, terms: [...terms] },
  tr: { paragraph: 'a#p1', sentences: [0], text: 'Bir tümce.' },
  en: { paragraph: 'a#p2', sentences: [0], text: 'A sentence.' },
  hedges: { tr: [], en: [], parity: 'none' },
  ...more,
})

const span = (concept: string, more: Partial<SpanRecord> = {}): SpanRecord => ({
  ...{ start: 0, end: 3, text: 'Bir', label: 'strategy', concept, category: '', cue: 'tr/strategy:x', tier: 'core' },
  ...{ sentence: 0, source: [[0, 3]] },
  ...more,
})

const paragraph = (spans: readonly SpanRecord[], lang: 'tr' | 'en' = 'tr'): ParagraphRecord => ({
  kind: 'paragraph',
  ...{ doc: 'a', id: 'a#p1', section: 'abstract', heading: '', role: 'text', lang, lang_score: 1, text: 'Bir tümce.' },
  ...{ words: 2, source: [], sentences: [{ start: 0, end: 10 }], spans: [...spans], repairs: [] },
})

const notes = (records: readonly OutputRecord[]) => toNoteRows(records).map((row) => row.slice(1))

describe('notes', () => {
  it('ask an editor to choose between two names of one concept', () => {
    const records = [
      paragraph([span('hedging')]),
      bead([term('hedging', 'riskten korunma', 'hedging'), term('hedging', 'stratejik korunma', 'hedging')]),
    ]
    expect(notes(records)).toEqual([
      [
        'variant',
        'hedging',
        'The Öz calls "hedging" both "riskten korunma" and "stratejik korunma"; choose one.',
        'Öz "hedging" kavramına hem "riskten korunma" hem de "stratejik korunma" diyor; birini seçin.',
      ],
    ])
  })

  it('leave the vocabulary round the strategies alone', () => {
    const records = [
      paragraph([span('great-power', { tier: 'context' })]),
      bead([term('great-power', 'büyük güç', ''), term('great-power', 'dev', 'giant')]),
    ]
    expect(notes(records)).toEqual([])
  })

  it('name a concept that one side lacks, a back-translation, a lost hedge, a sentence alone and a doubtful pair', () => {
    const records = [
      paragraph([span('balancing')]),
      paragraph([span('balancing', { text: 'offsetting', back_translation: true })], 'en'),
      bead([term('balancing', 'dengeleme', '', { relation: 'tr_only' })], {
        hedges: { tr: ['muhtemelen'], en: [], parity: 'lost' },
      }),
      bead([], { en: { paragraph: null, sentences: [], text: '' }, bead: '1-0' }),
      bead([], { score: 0.31, low: true }),
    ]
    expect(notes(records).map(([kind, , text]) => [kind, text])).toEqual([
      ['missing', 'The Öz calls "balancing" "dengeleme"; the English side has no term for it.'],
      [
        'back-translation',
        'The abstract calls "balancing" "offsetting", as a machine translator might; check the term.',
      ],
      ['hedge', 'The Öz hedges with "muhtemelen", the abstract does not: "A sentence."'],
      ['unmatched', 'The abstract has nothing for this sentence of the Öz: "Bir tümce."'],
      ['low', 'These two may not belong together (score 0.31): "Bir tümce." – "A sentence."'],
    ])
  })

  it('are none where there is no pair of abstracts', () => {
    expect(toNoteRows([paragraph([span('hedging')])])).toEqual([])
  })
})

describe('terms', () => {
  it('are counted by rendering, with the forms they take', () => {
    const wording = { tr_wording: 'riskten korunma' }
    const rows = toTermRows([
      bead([term('hedging', 'riskten korunmayı', 'hedging', wording)]),
      bead([term('hedging', 'riskten korunma', 'hedging', wording), term('', 'Azerbaycan', 'Azerbaijan')], {
        unit: 'keywords',
      }),
    ])
    expect(rows).toEqual([
      [
        'a',
        'hedging',
        'riskten korunma',
        'hedging',
        2,
        'equivalent',
        'riskten korunmayı; riskten korunma',
        'hedging',
        'abstract; keywords',
        false,
      ],
      ['a', '', 'Azerbaycan', 'Azerbaijan', 1, 'equivalent', 'Azerbaycan', 'Azerbaijan', 'keywords', false],
    ])
  })
})
