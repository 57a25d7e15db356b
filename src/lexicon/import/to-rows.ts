// Imported entries → rows of a cue table, with the concepts they go to, and what became of every entry.
import type { Language } from '../../model/language.ts'
import type { CueRow, Lexicon } from '../../model/lexicon.ts'
import { CATEGORIES } from '../cue-rows.ts'
import { nearest } from '../nearest.ts'
import type { ImportedEntry } from './entry.ts'
import { openKnownWords } from './known-words.ts'
import { toCue } from './to-cue.ts'

export type ImportLayer = 'hedge' | 'booster' | 'strategy'

/** For all keys (`''`), or for some: a key stands for what is below it too, the innermost one that is named wins. */
export type KeyMap = ReadonlyMap<string, string>

export interface ImportPlan {
  readonly language: Language
  readonly layer: ImportLayer
  readonly concepts: KeyMap
  readonly categories: KeyMap
  /** Keys without a concept become concepts of their own. */
  readonly addsConcepts: boolean
  /** Who says so, for the column `source`. */
  readonly source: string
}

export type ImportedRow = Pick<CueRow, 'cue' | 'concept' | 'match' | 'category' | 'source' | 'note'>

/** `exact`: as it was · `near`: with the differences named · `not`: not at all, for the reason named · `twice`: it is there already. */
export interface EntryFate {
  readonly entry: ImportedEntry
  readonly fate: 'exact' | 'near' | 'not' | 'twice'
  readonly cue?: string
  readonly why: readonly string[]
  /** The row of the lexicon that gives way. */
  readonly replaces?: string
}

export interface Imported {
  readonly rows: readonly ImportedRow[]
  readonly fates: readonly EntryFate[]
  /** Concepts that are new: id and the key they come from. */
  readonly concepts: readonly { readonly id: string; readonly key: string }[]
}

/** Carries every entry over that has a cue, a concept and, where the layer wants one, a category. Linear but for the globs. */
export function toRows(entries: readonly ImportedEntry[], plan: ImportPlan, lexicon: Lexicon): Imported {
  const known = openKnownWords(lexicon, plan.language)
  const own = lexicon.rows.filter(({ language, label }) => language === plan.language && label === plan.layer)
  const owners = new Map(own.map((row) => [row.cue, row.id]))
  const rows = new Map<string, ImportedRow>()
  const added = new Map<string, string>()
  const fates = entries.map((entry): EntryFate => {
    const told = toCue(entry, known)
    if ('refused' in told) return { entry, fate: 'not', why: [told.refused] }
    const { cue, remarks } = told
    const concept = conceptOf(entry, plan, lexicon, added)
    if ('why' in concept) return { entry, fate: 'not', why: [concept.why] }
    const category = find(plan.categories, entry.keys) ?? ''
    if (category === '' && CATEGORIES[plan.layer])
      return { entry, fate: 'not', why: [`key "${entry.keys.join('/')}" has no category: name one with --category`] }
    const key = `${cue}\u0000${concept.id}`
    if (rows.has(key)) return { entry, fate: 'twice', cue, why: [] }
    const note = [entry.keys.join('/'), ...(cue === entry.written ? [] : [`was ${entry.written}`]), ...remarks].join(
      '; ',
    )
    rows.set(key, { cue, concept: concept.id, match: 'exact', category, source: plan.source, note })
    const replaces = owners.get(cue)
    const fate = remarks.length > 0 ? 'near' : 'exact'
    return { entry, fate, cue, why: remarks, ...(replaces !== undefined && { replaces }) }
  })
  return { rows: [...rows.values()], fates, concepts: [...added].map(([id, key]) => ({ id, key })) }
}

/** The value for the innermost key that is named, alone or as a path; else the one for all. */
function find(map: KeyMap, keys: readonly string[]): string | undefined {
  for (let end = keys.length; end > 0; end--) {
    const value = map.get(keys.slice(0, end).join('/')) ?? map.get(keys[end - 1]!)
    if (value !== undefined) return value
  }
  return map.get('')
}

function conceptOf(
  { keys }: ImportedEntry,
  { concepts, addsConcepts, layer, language }: ImportPlan,
  lexicon: Lexicon,
  added: Map<string, string>,
): { readonly id: string } | { readonly why: string } {
  const named = find(concepts, keys)
  const key = keys.at(-1) ?? ''
  const id = named ?? toId(key, lexicon.languages[language].fold)
  const known = lexicon.concepts.get(id)
  if (known?.label === layer) return { id }
  if (known) return { why: `concept "${id}" is a ${known.label}, not a ${layer}` }
  if (addsConcepts && id !== '') {
    added.set(id, named === undefined ? keys.join('/') : id)
    return { id }
  }
  const [near] = nearest(id, lexicon.concepts.keys())
  const meant = near === undefined ? '' : `; did you mean "${near}"?`
  if (named !== undefined) return { why: `there is no concept "${named}"${meant}` }
  return {
    why: `key "${keys.join('/')}" has no concept: name one with --concept "${key}=…", or make it one with --add-concepts`,
  }
}

/** `ConfidenceHedged` → `confidence-hedged`. */
const toId = (key: string, fold: (text: string) => string): string =>
  fold(key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-'))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
