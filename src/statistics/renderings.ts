// How a corpus renders its concepts: concept × Turkish rendering × English rendering, with counts and documents.
import type { AlignmentRecord, OutputRecord } from '../model/record.ts'
import { compareValues } from './dimensions.ts'

type Term = AlignmentRecord['terms'][number]

export interface RenderingRow {
  /** '' for keywords that stand for each other and are no concept of the lexicon. */
  readonly concept: string
  /** '' where the side has no term. */
  readonly tr: string
  readonly en: string
  readonly count: number
  readonly documents: number
  /** What the two are to each other, the most frequent first. */
  readonly relations: readonly Term['relation'][]
  /** Whether one side is a machine translator's name for the concept. */
  readonly isBackTranslation: boolean
}

interface OpenRendering {
  count: number
  readonly documents: Set<string>
  readonly relations: Map<Term['relation'], number>
  isBackTranslation: boolean
}

const emptyRendering = (): OpenRendering => ({
  count: 0,
  documents: new Set(),
  relations: new Map(),
  isBackTranslation: false,
})

/** Counts the terms of alignment records as they come. Memory: the different renderings, each with its documents. */
export class RenderingCounter {
  /** By concept, Turkish, English. */
  readonly #found = new Map<string, Map<string, Map<string, OpenRendering>>>()

  add(record: OutputRecord): void {
    if (record.kind !== 'alignment') return
    for (const { concept, tr, en, tr_wording = tr, en_wording = en, relation, back_translation } of record.terms) {
      const byTurkish = inner(this.#found, concept, () => new Map<string, Map<string, OpenRendering>>())
      const byEnglish = inner(byTurkish, fold(tr_wording, 'tr'), () => new Map<string, OpenRendering>())
      const rendering = inner(byEnglish, fold(en_wording, 'en'), emptyRendering)
      rendering.count++
      rendering.documents.add(record.doc)
      rendering.relations.set(relation, (rendering.relations.get(relation) ?? 0) + 1)
      if (back_translation) rendering.isBackTranslation = true
    }
  }

  /**
   * The renderings, concepts by how often they occur, renderings likewise; keywords without a concept last. An article may
   * have a wording inflected only: a rendering that is an inflection of a shorter one (*riskten korunmanın, riskten
   * korunma*) is counted under that one.
   */
  renderings(): RenderingRow[] {
    const rows = [...this.#found].flatMap(([concept, byTurkish]) => join(concept, byTurkish))
    const totals = new Map<string, number>()
    for (const { concept, count } of rows) totals.set(concept, (totals.get(concept) ?? 0) + count)
    return rows.sort(
      (a, b) =>
        Number(a.concept === '') - Number(b.concept === '') ||
        totals.get(b.concept)! - totals.get(a.concept)! ||
        compareValues(a.concept, b.concept) ||
        b.count - a.count ||
        compareValues(a.tr, b.tr) ||
        compareValues(a.en, b.en),
    )
  }
}

/** The renderings of one concept, inflected ones under their own. Keywords without a concept have nothing in common. */
function join(concept: string, byTurkish: ReadonlyMap<string, ReadonlyMap<string, OpenRendering>>): RenderingRow[] {
  const english = [...byTurkish.values()].flatMap((byEnglish) => [...byEnglish.keys()])
  const [trForms, enForms] = concept === '' ? [] : [shortForms([...byTurkish.keys()]), shortForms(english)]
  const joined = new Map<string, OpenRendering & { readonly tr: string; readonly en: string }>()
  for (const [trForm, byEnglish] of byTurkish) {
    for (const [enForm, { count, documents, relations, isBackTranslation }] of byEnglish) {
      const names = { tr: trForms?.get(trForm) ?? trForm, en: enForms?.get(enForm) ?? enForm }
      const row = inner(joined, JSON.stringify(names), () => ({ ...names, ...emptyRendering() }))
      row.count += count
      for (const document of documents) row.documents.add(document)
      for (const [relation, times] of relations) row.relations.set(relation, (row.relations.get(relation) ?? 0) + times)
      row.isBackTranslation ||= isBackTranslation
    }
  }
  return [...joined.values()].map(({ documents, relations, ...row }) => ({
    concept,
    ...row,
    documents: documents.size,
    relations: [...relations].sort(([a, one], [b, other]) => other - one || compareValues(a, b)).map(([name]) => name),
  }))
}

function inner<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** A hyphen and a capital make no other rendering. */
const fold = (wording: string, language: 'tr' | 'en'): string =>
  wording.toLocaleLowerCase(language).replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')

/** Each form with the shortest other form that it is an inflection of, else itself. '' is no form. */
function shortForms(forms: readonly string[]): Map<string, string> {
  const sorted = [...new Set(forms)].sort((a, b) => a.length - b.length || compareValues(a, b))
  const found = new Map<string, string>()
  for (const form of sorted) {
    const shorter = [...new Set(found.values())].find((other) => other !== '' && isInflection(form, other))
    found.set(form, shorter ?? form)
  }
  return found
}

/** Suffixes are about as long as this; a shorter stem may be another word's. */
const LONGEST_DIFFERENCE = 2
const SHORTEST_STEM = 6

/** Whether two forms differ in the end of their last word only: *riskten korunmaya, riskten korunmayı*. */
function isInflection(form: string, shorter: string): boolean {
  if (form.startsWith(shorter)) return true
  let shared = 0
  while (form[shared] === shorter[shared]) shared++
  const lastWord = shorter.lastIndexOf(' ') + 1
  const isLastWord = shared > lastWord && !form.includes(' ', shared)
  return isLastWord && shared - lastWord >= Math.max(SHORTEST_STEM, shorter.length - lastWord - LONGEST_DIFFERENCE)
}
