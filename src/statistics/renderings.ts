// How a corpus renders its concepts: concept × Turkish rendering × English rendering, with counts and documents.
import type { OutputRecord } from '../model/record.ts'
import { compareValues } from './dimensions.ts'

export interface RenderingRow {
  readonly concept: string
  /** '' where the side has no term. */
  readonly tr: string
  readonly en: string
  readonly count: number
  readonly documents: number
}

interface OpenRendering {
  count: number
  readonly documents: Set<string>
}

/** Counts the terms of alignment records as they come; keywords without a concept are left out. */
export class RenderingCounter {
  /** By concept, Turkish, English. */
  readonly #found = new Map<string, Map<string, Map<string, OpenRendering>>>()

  add(record: OutputRecord): void {
    if (record.kind !== 'alignment') return
    for (const { concept, tr, en, tr_wording = tr, en_wording = en } of record.terms) {
      if (concept === '') continue
      const byTurkish = inner(this.#found, concept, () => new Map<string, Map<string, OpenRendering>>())
      const byEnglish = inner(byTurkish, fold(tr_wording, 'tr'), () => new Map<string, OpenRendering>())
      const rendering = inner(byEnglish, fold(en_wording, 'en'), () => ({ count: 0, documents: new Set<string>() }))
      rendering.count++
      rendering.documents.add(record.doc)
    }
  }

  /**
   * The renderings, concepts by how often they occur, renderings likewise. An article may have a wording inflected only: a
   * rendering that is an inflection of a shorter one (*riskten korunmanın, riskten korunma*) is counted under that one.
   */
  renderings(): RenderingRow[] {
    const rows = [...this.#found].flatMap(([concept, byTurkish]) => {
      const trForms = shortForms([...byTurkish.keys()])
      const enForms = shortForms([...byTurkish.values()].flatMap((byEnglish) => [...byEnglish.keys()]))
      const joined = new Map<string, OpenRendering & { tr: string; en: string }>()
      for (const [tr, byEnglish] of byTurkish) {
        for (const [en, { count, documents }] of byEnglish) {
          const names = { tr: trForms.get(tr)!, en: enForms.get(en)! }
          const row = inner(joined, JSON.stringify(names), () => ({ ...names, count: 0, documents: new Set<string>() }))
          row.count += count
          for (const document of documents) row.documents.add(document)
        }
      }
      return [...joined.values()].map(({ tr, en, count, documents }) => ({
        ...{ concept, tr, en, count },
        documents: documents.size,
      }))
    })
    const totals = new Map<string, number>()
    for (const { concept, count } of rows) totals.set(concept, (totals.get(concept) ?? 0) + count)
    return rows.sort(
      (a, b) =>
        totals.get(b.concept)! - totals.get(a.concept)! || compareValues(a.concept, b.concept) || b.count - a.count,
    )
  }
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
