// Records written by hand, with all that writers stumble over: astral letters, markup, quotes, formulas, failed documents.
import type {
  AlignmentRecord,
  DocumentRecord,
  DocumentRecords,
  ParagraphRecord,
  SpanRecord,
} from '../../src/model/record.ts'

/** A span on the first occurrence of `text` in `whole`; the source stands ten code points further on. */
export function spanOn(whole: string, text: string, more: Partial<SpanRecord> = {}): SpanRecord {
  const start = [...whole.slice(0, whole.indexOf(text))].length
  const end = start + [...text].length
  return {
    start,
    end,
    text,
    label: 'hedge',
    concept: 'possibility',
    category: 'MOD',
    cue: 'en/hedges:may',
    tier: 'core',
    sentence: 0,
    source: [[start + 10, end + 10]],
    ...more,
  }
}

export function paragraphOf(
  doc: string,
  number: number,
  text: string,
  more: Partial<ParagraphRecord> = {},
): ParagraphRecord {
  const end = [...text].length
  return {
    kind: 'paragraph',
    doc,
    id: `${doc}#p${number}`,
    section: 'body',
    heading: 'Introduction',
    role: 'text',
    lang: 'en',
    lang_score: 0.9,
    text,
    words: text.split(' ').length,
    source: [[10, end + 10]],
    sentences: [{ start: 0, end }],
    spans: [],
    repairs: [],
    ...more,
  }
}

export const documentOf = (id: string, more: Partial<DocumentRecord> = {}): DocumentRecord => ({
  kind: 'document',
  id,
  path: `${id}.txt`,
  sha256: 'a'.repeat(64),
  encoding: 'utf-8',
  title: { en: 'A <title> & more' },
  languages: { tr: 4, en: 12, und: 0 },
  sections: [],
  repairs: { hyphen: 2 },
  counts: {
    paragraphs: 1,
    words: 16,
    sentences: 1,
    spans: { hedge: { core: 1 }, strategy: { core: 1 } },
    alignments: 1,
  },
  citations: { without_entry: ['kuik-2008'], without_citation: ['goh-2005'] },
  metadata: { year: '2019', journal: 'Journal; with "quotes"' },
  lexicon: 'b'.repeat(64),
  version: '0.1.0',
  offsets: 'codepoint',
  ...more,
})

const TEXT = '𝔄 small state may hedge <& wait>, "perhaps" (Kuik, 2008).'

export const SAMPLE_TEXT = TEXT

const BEAD: AlignmentRecord = {
  kind: 'alignment',
  doc: 'a/one',
  unit: 'abstract',
  bead: '1-1',
  score: 0.93,
  tr: { paragraph: 'a/one#p1', sentences: [0], text: 'Küçük devlet riskten korunabilir.' },
  en: { paragraph: 'a/one#p0', sentences: [0], text: TEXT },
  terms: [{ concept: 'hedging', tr: 'Riskten korunabilir', en: 'hedge', relation: 'equivalent' }],
  hedges: { tr: [], en: ['may'], parity: 'added' },
}

/** One document with everything, one that failed, one without a hit. */
export const SAMPLE: readonly DocumentRecords[] = [
  [
    documentOf('a/one'),
    paragraphOf('a/one', 0, TEXT, {
      spans: [
        spanOn(TEXT, 'may'),
        spanOn(TEXT, 'hedge', {
          label: 'strategy',
          concept: 'hedging',
          category: 'hedging',
          cue: 'en/strategy:hedge',
          hedged_by: [0],
          cites: [3],
          negated: true,
        }),
        spanOn(TEXT, 'perhaps', { concept: 'possibility', category: 'EPADV', cue: 'en/hedges:perhaps' }),
        spanOn(TEXT, 'Kuik, 2008', {
          label: 'citation',
          concept: 'kuik-2008',
          category: 'parenthetical',
          cue: 'citations',
        }),
      ],
    }),
    BEAD,
  ],
  [{ kind: 'error', doc: 'b', path: 'b.pdf', stage: 'open', code: 'broken-pdf', message: 'Cannot read the file' }],
  [documentOf('c', { metadata: {}, title: {} }), paragraphOf('c', 0, 'Nothing here.')],
]

export async function* stream<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items
}
