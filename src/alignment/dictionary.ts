// The glossary made ready for look-up: Turkish stems by spelling, English renderings by key. Built once a glossary.
import type { GlossaryRow } from '../model/lexicon.ts'
import { derivationKey, inflectionKey } from './english-stems.ts'
import { foldText } from './letters.ts'
import { ENGLISH_LITTLE_WORDS } from './little-words.ts'
import { remember } from './remember.ts'
import { isSuffixes, mayFollow, type StemSpelling, stemSpellings } from './turkish-stems.ts'

/** One rendering: the numbers of the keys of its words, little words left out: `prime minister` → two keys. */
export interface Rendering {
  readonly keys: readonly number[]
  /** The number of the derivation key of its only word; -1 where there are several. */
  readonly derivation: number
}

interface Stem {
  readonly isVerb: boolean
  readonly before: StemSpelling['before']
  readonly renderings: readonly Rendering[]
}

export interface Dictionary {
  readonly stems: ReadonlyMap<string, readonly Stem[]>
  readonly longestStem: number
  /** Keys and derivation keys of every English word that some row renders by, each with its number. */
  readonly english: ReadonlyMap<string, number>
  /** What the stems of a word are rendered by; remembered. Empty where the glossary has no stem of it. */
  readonly renderingsOf: (word: string) => readonly WeighedRendering[]
}

const built = new WeakMap<readonly GlossaryRow[], Dictionary>()

export interface WeighedRendering extends Rendering {
  /** 0…1. */
  readonly strength: number
}

/** The dictionary of a glossary; the same array gives the same dictionary. An empty glossary gives an empty one. */
export function toDictionary(glossary: readonly GlossaryRow[]): Dictionary {
  const known = built.get(glossary)
  if (known) return known
  const dictionary = buildDictionary(glossary)
  built.set(glossary, dictionary)
  return dictionary
}

function buildDictionary(glossary: readonly GlossaryRow[]): Dictionary {
  const stems = new Map<string, Stem[]>()
  const english = new Map<string, number>()
  const numberOf = (key: string): number => english.get(key) ?? english.set(key, english.size).size - 1
  for (const row of glossary) {
    const renderings = row.english
      .map(toKeys)
      .filter((keys) => keys.length > 0)
      .map((keys): Rendering => {
        const derivations = keys.map((key) => numberOf(derivationKey(key)))
        return { keys: keys.map(numberOf), derivation: keys.length === 1 ? derivations[0]! : -1 }
      })
    const folded = foldText(row.turkish.trim())
    const isVerb = folded.endsWith('-')
    const stem = isVerb ? folded.slice(0, -1) : folded
    if (stem === '' || /\s/.test(stem)) continue
    for (const { spelling, before } of stemSpellings(stem, isVerb)) {
      const list = stems.get(spelling)
      const entry = { isVerb, before, renderings }
      if (list) list.push(entry)
      else stems.set(spelling, [entry])
    }
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length))
  const renderingsOf = remember((word) => {
    const hits = findStems(word, { stems, longestStem })
    return hits.flatMap(({ renderings, strength }) => renderings.map((rendering) => ({ ...rendering, strength })))
  })
  return { stems, longestStem, english, renderingsOf }
}

function toKeys(english: string): string[] {
  const words = foldText(english).match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  const telling = words.filter((word) => !ENGLISH_LITTLE_WORDS.has(word))
  return (telling.length > 0 ? telling : words).map(inflectionKey)
}

/** A stem found in a word and how much of the word's sense it is likely to carry, 0…1. */
export interface StemHit {
  readonly renderings: readonly Rendering[]
  readonly strength: number
}

/** A shorter stem inside the word (`yönet-` in `yönetici`) still tells something, a much shorter one hardly. */
const SHORTER_STEM = [1, 0.8, 0.6]

/** Shorter stems are not looked for inside a longer one: nearly every word begins with one. */
const SHORTEST_INNER_STEM = 3

/** The glossary stems a folded Turkish word may be a form of, longest first. */
export function findStems(word: string, dictionary: Pick<Dictionary, 'stems' | 'longestStem'>): StemHit[] {
  const hits: StemHit[] = []
  let rank = 0
  for (
    let length = Math.min(word.length, dictionary.longestStem);
    length >= 1 && rank < SHORTER_STEM.length;
    length--
  ) {
    const rest = word.slice(length)
    const fitting = (dictionary.stems.get(word.slice(0, length)) ?? []).filter(
      ({ isVerb, before }) => isSuffixes(rest, isVerb) && mayFollow(rest, before),
    )
    if (fitting.length === 0 || (length < SHORTEST_INNER_STEM && rank > 0)) continue
    hits.push(...fitting.map(({ renderings }) => ({ renderings, strength: SHORTER_STEM[rank]! })))
    rank++
  }
  return hits
}
