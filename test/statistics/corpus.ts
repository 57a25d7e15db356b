// Small annotated corpora made of their figures, for testing what is computed from records.
import type { OutputRecord, ParagraphRecord, SpanRecord } from '../../src/model/record.ts'

type SpanSketch = Partial<SpanRecord> & { readonly label: SpanRecord['label'] }

/** A paragraph of `words` words in `sentences` sentences that holds these spans. */
export interface ParagraphSketch {
  readonly section?: ParagraphRecord['section']
  readonly role?: ParagraphRecord['role']
  readonly lang?: ParagraphRecord['lang']
  readonly words: number
  readonly sentences?: number
  readonly spans?: readonly SpanSketch[]
}

const toSpan = (sketch: SpanSketch): SpanRecord => ({
  start: 0,
  end: 1,
  text: 'x',
  concept: sketch.label,
  category: sketch.label === 'hedge' ? 'MOD' : sketch.label === 'booster' ? 'BADV' : 'hedging',
  cue: 'en/test:x',
  tier: 'core',
  sentence: 0,
  source: [[0, 1]],
  ...sketch,
})

/** The records of one document. */
export function toDocument(
  id: string,
  paragraphs: readonly ParagraphSketch[],
  metadata: Readonly<Record<string, string>> = {},
): OutputRecord[] {
  const document = {
    kind: 'document',
    id,
    path: id,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    title: {},
    languages: { tr: 0, en: 0, und: 0 },
    sections: [],
    repairs: {},
    counts: { paragraphs: paragraphs.length, words: 0, sentences: 0, spans: {}, alignments: 0 },
    metadata: { ...metadata },
    lexicon: '0'.repeat(64),
    version: '0',
    offsets: 'codepoint',
  } satisfies OutputRecord
  return [
    document,
    ...paragraphs.map(
      ({ section = 'body', role = 'text', lang = 'en', words, sentences = 1, spans = [] }, index): ParagraphRecord => ({
        kind: 'paragraph',
        doc: id,
        id: `${id}#p${index}`,
        section,
        heading: '',
        role,
        lang,
        lang_score: 1,
        text: 'x',
        words,
        source: [],
        sentences: Array.from({ length: sentences }, () => ({ start: 0, end: 1 })),
        spans: spans.map(toSpan),
        repairs: [],
      }),
    ),
  ]
}

/** `count` hedges of the core tier. */
export const hedges = (count: number): SpanSketch[] => Array.from({ length: count }, () => ({ label: 'hedge' }))

/** The worked example: five Turkish texts of 20,000 words with 60 hedges, five English ones of 25,000 with 125. */
export const workedExample = (): OutputRecord[] => [
  ...[
    [4000, 20],
    [6000, 12],
    [5000, 18],
    [3000, 3],
    [2000, 7],
  ].flatMap(([words, count], index) =>
    toDocument(`tr-${index}`, [{ lang: 'tr', words: words!, sentences: words! / 10, spans: hedges(count!) }], {
      year: String(2010 + index),
    }),
  ),
  ...[
    [6000, 4],
    [5000, 6],
    [6000, 5.5],
    [4000, 3],
    [4000, 6.5],
  ].flatMap(([words, rate], index) =>
    toDocument(`en-${index}`, [{ words: words!, sentences: words! / 12.5, spans: hedges((words! * rate!) / 1000) }], {
      year: String(2015 + index),
    }),
  ),
]
