// Which Turkish word may be rendered by which English word of the same text: glossary, numbers, names, cognates, concepts.
import { type Dictionary, findStems, type Rendering } from './dictionary.ts'
import { derivationKey } from './english-stems.ts'
import { plainLetters, soundOfEnglish, soundOfTurkish } from './letters.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'
import type { WordKind } from './words.ts'

/** A possible rendering of a Turkish word: the English words it takes (several for `prime minister`). */
export interface Link {
  readonly english: readonly number[]
  /** 0…1. */
  readonly strength: number
}

export interface Links {
  /** For each entry of the Turkish vocabulary its links, strongest first. */
  readonly byTurkish: readonly (readonly Link[])[]
  /** Whether the glossary has the word at all, so that its partner may be expected. */
  readonly isKnownTurkish: readonly boolean[]
  readonly isKnownEnglish: readonly boolean[]
}

/** A derivation (`decision` for *decide*) is a rendering a little less often than the word itself. */
const DERIVED = 0.8

interface EnglishIndex {
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly byDerivation: ReadonlyMap<string, readonly number[]>
  readonly byForm: ReadonlyMap<string, readonly number[]>
  readonly bySound: ReadonlyMap<string, readonly number[]>
  readonly sounds: readonly string[]
  readonly derivations: readonly string[]
}

/** Finds the links. Work grows with the words of the Turkish side and the few English words each meets in the index. */
export function findLinks(turkish: Vocabulary, english: Vocabulary, dictionary: Dictionary): Links {
  const index = indexEnglish(english.entries)
  const stems = turkish.entries.map(({ form, kind }) => (isWord(kind) ? findStems(form, dictionary) : []))
  return {
    byTurkish: turkish.entries.map((entry, at) =>
      strongestFirst([
        ...sameWords(entry, english.entries, index),
        ...stems[at]!.flatMap((hit) => hit.renderings.flatMap((one) => linksOf(one, hit.strength, index))),
        ...(entry.kind === 'number' ? [] : cognatesOf(entry, index)),
      ]),
    ),
    isKnownTurkish: stems.map((hits) => hits.length > 0),
    isKnownEnglish: english.entries.map(
      ({ key }, at) => dictionary.english.has(key) || dictionary.english.has(index.derivations[at]!),
    ),
  }
}

const isWord = (kind: WordKind): boolean => kind === 'word' || kind === 'name' || kind === 'number'

/** Each rendering once, with its best strength. Ties stand in the order of the English text. */
function strongestFirst(links: readonly Link[]): Link[] {
  if (links.length <= 1) return [...links]
  const best = new Map<string, Link>()
  for (const link of links) {
    const key = link.english.join()
    if ((best.get(key)?.strength ?? 0) < link.strength) best.set(key, link)
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength || a.english[0]! - b.english[0]!)
}

/** The same letters are the same word where both are a number, a mark, a concept, a name, or the word is long. */
function sameWords(turkish: Entry, english: readonly Entry[], index: EnglishIndex): Link[] {
  const numbers = index.byForm.get(plainLetters(turkish.form)) ?? []
  return numbers
    .filter((number) => turkish.form.length >= 4 || (turkish.kind !== 'word' && turkish.kind === english[number]!.kind))
    .map((number) => ({ english: [number], strength: 1 }))
}

function indexEnglish(entries: readonly Entry[]): EnglishIndex {
  const byKey = new Map<string, number[]>()
  const byDerivation = new Map<string, number[]>()
  const byForm = new Map<string, number[]>()
  const bySound = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, number: number) => {
    const list = map.get(key)
    if (list) list.push(number)
    else map.set(key, [number])
  }
  const sounds = entries.map(({ form, kind }) => (kind === 'word' || kind === 'name' ? soundOfEnglish(form) : ''))
  const derivations = entries.map(({ key, kind }) => (isWord(kind) ? derivationKey(key) : ''))
  entries.forEach((entry, number) => {
    put(byForm, plainLetters(entry.form), number)
    if (!isWord(entry.kind)) return
    put(byKey, entry.key, number)
    put(byDerivation, derivations[number]!, number)
    const sound = sounds[number]!
    if (sound.length >= SOUND_PREFIX && (bySound.get(sound.slice(0, SOUND_PREFIX))?.length ?? 0) < MOST_COGNATES)
      put(bySound, sounds[number]!.slice(0, SOUND_PREFIX), number)
  })
  return { byKey, byDerivation, byForm, bySound, sounds, derivations }
}

function linksOf(rendering: Rendering, strength: number, index: EnglishIndex): Link[] {
  if (rendering.length > 1) {
    const english = rendering.map((key) => index.byKey.get(key)?.[0])
    return english.every((number) => number !== undefined) ? [{ english, strength }] : []
  }
  const key = rendering[0]!
  const direct = (index.byKey.get(key) ?? []).map((number) => ({ english: [number], strength }))
  const derived = (index.byDerivation.get(derivationKey(key)) ?? []).map((number) => ({
    english: [number],
    strength: strength * DERIVED,
  }))
  return [...derived, ...direct]
}

/** So many words with one beginning are looked at: no text has more, but a list of made-up words may. */
const MOST_COGNATES = 200
/** Cognates share their first sounds: suffixes stand at the end in both languages. */
const SOUND_PREFIX = 4
/** Strengths: the Turkish word begins with the whole English word (but for a letter); with most of it. */
const WHOLE_COGNATE = 0.9
const PART_COGNATE = 0.6
/** Of a part cognate this share of the English word, and this many sounds, must be there. */
const COGNATE_SHARE = 0.6
const COGNATE_SOUNDS = 5

function cognatesOf(entry: Entry, index: EnglishIndex): Link[] {
  if (!isWord(entry.kind)) return []
  const sound = soundOfTurkish(entry.form)
  if (sound.length < SOUND_PREFIX) return []
  return (index.bySound.get(sound.slice(0, SOUND_PREFIX)) ?? []).flatMap((number) => {
    const strength = cognateStrength(sound, index.sounds[number]!)
    return strength > 0 ? [{ english: [number], strength }] : []
  })
}

function cognateStrength(turkish: string, english: string): number {
  let shared = 0
  while (shared < turkish.length && shared < english.length && turkish[shared] === english[shared]) shared++
  if (shared >= english.length - 1 && shared >= COGNATE_SOUNDS) return WHOLE_COGNATE
  if (shared === english.length && shared >= SOUND_PREFIX) return PART_COGNATE
  return shared >= COGNATE_SOUNDS && shared >= COGNATE_SHARE * english.length ? PART_COGNATE : 0
}
