// What leaves the house: the shape of every line of annotated JSONL. Types and JSON Schema come from this one source.
import * as z from 'zod'

const codePoints = z.int().min(0)
const language = z.enum(['tr', 'en', 'und'])
const section = z.enum(['title', 'abstract', 'keywords', 'body', 'notes', 'references'])
const piece = z
  .tuple([codePoints, codePoints])
  .describe('Code points into the decoded source file: start, end (exclusive)')
const count = z.int().min(0)
const tierCounts = z.strictObject({ core: count, extended: count, context: count }).partial()

export const label = z.enum(['hedge', 'booster', 'strategy', 'citation', 'actor'])

export const spanSchema = z.strictObject({
  start: codePoints.describe('Code points into the text of this record'),
  end: codePoints.describe('Exclusive'),
  text: z.string().min(1),
  label,
  concept: z.string().min(1),
  category: z.string(),
  cue: z.string().min(1).describe('Id of the lexicon row, or of the rule, that made the span'),
  strength: z.enum(['strong', 'medium', 'weak']).optional(),
  tier: z.enum(['core', 'extended', 'context']),
  sentence: z.int().min(0).describe('Index into the sentences of this record'),
  source: z.array(piece).min(1),
  sense: z.enum(['ir', 'finance', 'linguistic']).optional(),
  confidence: z.enum(['low', 'medium']).optional(),
  quoted: z.literal(true).optional(),
  negated: z.literal(true).optional(),
  contrast: z.literal(true).optional(),
  in_heading: z.literal(true).optional(),
  ambiguous: z.literal(true).optional(),
  back_translation: z.literal(true).optional(),
  attributed: z
    .literal(true)
    .optional()
    .describe('A hedge or booster of a named source, not of the writer: outside the core total'),
  group: z.int().min(0).optional().describe('Devices of one clause share a group'),
  function: z.enum(['definition', 'listing', 'contrast', 'application']).optional(),
  hedged_by: z
    .array(z.int().min(0))
    .optional()
    .describe('Indexes of the hedges and boosters that bear on this strategy'),
  cites: z.array(z.int().min(0)).optional().describe('Indexes of the citations this strategy rests on'),
  actor: z.string().optional().describe('Who pursues the strategy: ISO 3166 code or organisation; several joined by +'),
  target: z.string().optional().describe('Towards or against whom: as actor'),
})

export const documentSchema = z.strictObject({
  kind: z.literal('document'),
  id: z.string().min(1),
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.string(),
  title: z.strictObject({ tr: z.string().optional(), en: z.string().optional() }),
  languages: z.strictObject({ tr: count, en: count, und: count }).describe('Words per language'),
  sections: z.array(
    z.strictObject({ section, heading: z.string(), lang: language, paragraphs: count, words: count, sentences: count }),
  ),
  repairs: z.record(z.string(), count).describe('Repairs by kind'),
  counts: z.strictObject({
    paragraphs: count,
    words: count,
    sentences: count,
    spans: z.partialRecord(label, tierCounts).describe('Spans per layer and tier'),
    alignments: count,
  }),
  citations: z
    .strictObject({
      without_entry: z.array(z.string()).describe('Cited, but not in the reference list'),
      without_citation: z.array(z.string()).describe('In the reference list, but never cited'),
      near_spelling: z
        .array(z.strictObject({ cited: z.string(), entry: z.string() }))
        .optional()
        .describe('Cited under a name that the reference list spells a little differently'),
    })
    .optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  lexicon: z.string().regex(/^[0-9a-f]{64}$/),
  version: z.string(),
  offsets: z.literal('codepoint'),
})

export const paragraphSchema = z.strictObject({
  kind: z.literal('paragraph'),
  doc: z.string().min(1),
  id: z.string().min(1),
  section,
  heading: z.string(),
  role: z.enum(['heading', 'text', 'item']),
  page: z.int().min(1).optional().describe('Page of the source on which it begins, where the source has pages'),
  lang: language,
  lang_score: z.number().min(0).max(1),
  text: z.string(),
  words: count,
  source: z.array(piece),
  sentences: z.array(z.strictObject({ start: codePoints, end: codePoints })),
  spans: z.array(spanSchema),
  repairs: z.array(z.strictObject({ at: codePoints, kind: z.string(), from: z.string(), to: z.string() })),
})

const sideSchema = z.strictObject({
  paragraph: z.string().nullable(),
  sentences: z.array(z.int().min(0)),
  text: z.string(),
  more: z
    .array(z.strictObject({ paragraph: z.string(), sentences: z.array(z.int().min(0)) }))
    .optional()
    .describe('Only where a bead reaches into a further paragraph'),
})

export const alignmentSchema = z.strictObject({
  kind: z.literal('alignment'),
  doc: z.string().min(1),
  unit: z.enum(['title', 'abstract', 'keywords']),
  bead: z.string().regex(/^\d+-\d+$/),
  score: z.number().min(0).max(1),
  low: z.literal(true).optional().describe('The score is so low that somebody should look'),
  tr: sideSchema,
  en: sideSchema,
  terms: z.array(
    z.strictObject({
      concept: z.string(),
      tr: z.string(),
      en: z.string(),
      relation: z.enum(['equivalent', 'loanword', 'variant', 'tr_only', 'en_only']),
      tr_wording: z
        .string()
        .min(1)
        .optional()
        .describe('The rendering that all its inflected forms in this document go under'),
      en_wording: z.string().min(1).optional(),
      back_translation: z.literal(true).optional().describe("A side has a machine translator's name for the concept"),
    }),
  ),
  hedges: z.strictObject({
    tr: z.array(z.string()),
    en: z.array(z.string()),
    pairs: z
      .array(z.tuple([z.int().min(0), z.int().min(0)]))
      .optional()
      .describe('Which hedge renders which: index into tr, index into en'),
    parity: z.enum(['kept', 'weakened', 'strengthened', 'lost', 'added', 'none']),
  }),
})

export const errorSchema = z.strictObject({
  kind: z.literal('error'),
  doc: z.string(),
  path: z.string(),
  stage: z.string(),
  code: z.string(),
  message: z.string(),
})

export const recordSchema = z
  .discriminatedUnion('kind', [documentSchema, paragraphSchema, alignmentSchema, errorSchema])
  .describe('One line of annotated JSONL as hedgerow writes it')

export type SpanRecord = z.infer<typeof spanSchema>
export type DocumentRecord = z.infer<typeof documentSchema>
export type ParagraphRecord = z.infer<typeof paragraphSchema>
export type AlignmentRecord = z.infer<typeof alignmentSchema>
export type ErrorRecord = z.infer<typeof errorSchema>
/** One line of annotated JSONL. (`Record` is TypeScript's own word, hence the longer name.) */
export type OutputRecord = z.infer<typeof recordSchema>
/** The records of one document, in order: the document, its paragraphs, its alignments; or one error. */
export type DocumentRecords = readonly OutputRecord[]
