// Records of a document → notes to its editor: where Öz and abstract do not agree with each other or with themselves.
import type { AlignmentRecord, DocumentRecords, ParagraphRecord } from '../../model/record.ts'
import type { Cell } from '../csv.ts'
import { NOTE_WORDS, type NoteLanguage, type NoteWords, type Side } from './note-words.ts'

export const NOTE_COLUMNS = ['doc', 'kind', 'concept', 'note_en', 'note_tr'] as const

/** What a note is about; its words come later, in two languages. */
interface Note {
  readonly kind: 'variant' | 'missing' | 'back-translation' | 'hedge' | 'unmatched' | 'low'
  readonly concept?: string
  readonly say: (words: NoteWords) => string
}

/** The notes of one document, one row each: terms first, then hedges, then sentences. None where there is no pair of abstracts. */
export function toNoteRows(records: DocumentRecords): Cell[][] {
  const alignments = records.filter((record) => record.kind === 'alignment')
  const paragraphs = records.filter((record) => record.kind === 'paragraph')
  if (alignments.length === 0) return []
  const notes = [
    ...noteTerms(alignments, coreConcepts(paragraphs)),
    ...noteBackTranslations(paragraphs),
    ...alignments.flatMap(noteHedges),
    ...alignments.flatMap(noteSentences),
  ]
  const inWords = ({ say }: Note, language: NoteLanguage) => say(NOTE_WORDS[language])
  return notes.map((note) => [alignments[0]!.doc, note.kind, note.concept, inWords(note, 'en'), inWords(note, 'tr')])
}

/** Named strategies: an editor does not mind how often *great powers* are called otherwise. */
const coreConcepts = (paragraphs: readonly ParagraphRecord[]): ReadonlySet<string> =>
  new Set(
    paragraphs.flatMap(({ spans }) =>
      spans.flatMap(({ label, tier, concept }) => (label === 'strategy' && tier === 'core' ? [concept] : [])),
    ),
  )

type Unit = AlignmentRecord['unit']

/** How each language words a concept, and where. */
interface Wordings {
  readonly tr: Map<string, Set<Unit>>
  readonly en: Map<string, Set<Unit>>
}

function noteTerms(alignments: readonly AlignmentRecord[], core: ReadonlySet<string>): Note[] {
  const concepts = new Map<string, Wordings>()
  for (const { unit, terms } of alignments) {
    for (const { concept, tr, en, tr_wording = tr, en_wording = en } of terms) {
      if (!core.has(concept)) continue
      const wordings = concepts.get(concept) ?? { tr: new Map(), en: new Map() }
      concepts.set(concept, wordings)
      addTo(wordings.tr, tr_wording, unit)
      addTo(wordings.en, en_wording, unit)
    }
  }
  return [...concepts].flatMap(([concept, wordings]) => [
    ...noteVariants(concept, 'tr', wordings.tr),
    ...noteVariants(concept, 'en', wordings.en),
    ...noteMissing(concept, wordings),
  ])
}

function addTo(wordings: Map<string, Set<Unit>>, wording: string, unit: Unit): void {
  if (wording !== '') wordings.set(wording, (wordings.get(wording) ?? new Set()).add(unit))
}

const UNITS: readonly Unit[] = ['title', 'abstract', 'keywords']

const placesOf = (wordings: ReadonlyMap<string, ReadonlySet<Unit>>): Unit[] =>
  UNITS.filter((unit) => [...wordings.values()].some((units) => units.has(unit)))

function noteVariants(concept: string, side: Side, wordings: ReadonlyMap<string, ReadonlySet<Unit>>): Note[] {
  if (wordings.size < 2) return []
  const [places, forms] = [placesOf(wordings), [...wordings.keys()]]
  return [
    { kind: 'variant', concept, say: (words) => words.variant({ side, places, concept: nameOf(concept), forms }) },
  ]
}

function noteMissing(concept: string, { tr, en }: Wordings): Note[] {
  if (tr.size > 0 === en.size > 0) return []
  const [side, wordings]: [Side, Wordings['tr']] = tr.size > 0 ? ['tr', tr] : ['en', en]
  const [form] = wordings.keys()
  const places = placesOf(wordings)
  return [
    {
      kind: 'missing',
      concept,
      say: (words) => words.missing({ side, places, concept: nameOf(concept), form: form! }),
    },
  ]
}

/** A concept has no language; its id is what colleagues call it. */
const nameOf = (concept: string): string => concept.replaceAll('-', ' ')

function noteBackTranslations(paragraphs: readonly ParagraphRecord[]): Note[] {
  const seen = new Set<string>()
  return paragraphs.flatMap(({ section, lang, spans }) => {
    if ((section !== 'title' && section !== 'abstract' && section !== 'keywords') || lang === 'und') return []
    return spans.flatMap(({ back_translation, concept, text }): Note[] => {
      const key = `${lang} ${concept} ${text}`
      if (!back_translation || seen.has(key)) return []
      seen.add(key)
      const term = { side: lang, places: [section], concept: nameOf(concept), form: text }
      return [{ kind: 'back-translation', concept, say: (words) => words.backTranslation(term) }]
    })
  })
}

function noteHedges({ tr, en, hedges, low }: AlignmentRecord): Note[] {
  const { parity } = hedges
  if (low || tr.text === '' || en.text === '' || parity === 'kept' || parity === 'none') return []
  const change = { parity, tr: hedges.tr, en: hedges.en, text: shorten(parity === 'added' ? tr.text : en.text) }
  return [{ kind: 'hedge', say: (words) => words.hedge(change) }]
}

function noteSentences({ unit, tr, en, low, score }: AlignmentRecord): Note[] {
  if (unit !== 'abstract') return []
  const [turkish, english] = [shorten(tr.text), shorten(en.text)]
  if (english === '') return [{ kind: 'unmatched', say: (words) => words.unmatched('tr', turkish) }]
  if (turkish === '') return [{ kind: 'unmatched', say: (words) => words.unmatched('en', english) }]
  return low ? [{ kind: 'low', say: (words) => words.low(turkish, english, score) }] : []
}

/** Enough of a sentence to find it by. */
const LONGEST_QUOTATION = 90

function shorten(text: string): string {
  const letters = [...text]
  if (letters.length <= LONGEST_QUOTATION) return text
  return `${letters
    .slice(0, LONGEST_QUOTATION)
    .join('')
    .replace(/\s+\S*$/u, '')} …`
}
