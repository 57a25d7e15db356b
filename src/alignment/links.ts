// Which Turkish word may be rendered by which English word of the same text: glossary, numbers, names, cognates, concepts.
import type { Dictionary, WeighedRendering } from './dictionary.ts'
import { derivationKey } from './english-stems.ts'
import { plainLetters, soundOfEnglish, soundOfTurkish } from './letters.ts'
import { remember } from './remember.ts'
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

type Numbers = ReadonlyMap<string, readonly number[]>

interface EnglishIndex {
  /** For each number the dictionary gives to a key: 1 where some word has it. Most renderings of a word are not in the text. */
  readonly isThere: Uint8Array
  /** By those numbers; what the dictionary does not know, no rendering asks for. */
  readonly byKey: ReadonlyMap<number, readonly number[]>
  readonly byDerivation: ReadonlyMap<number, readonly number[]>
  readonly byForm: Numbers
  readonly bySound: Numbers
  readonly sounds: readonly string[]
  readonly isKnown: readonly boolean[]
}

/** Finds the links. Work grows with the words of the Turkish side and the few English words each meets in the index. */
export function findLinks(turkish: Vocabulary, english: Vocabulary, dictionary: Dictionary): Links {
  const index = indexEnglish(english.entries, dictionary)
  const isKnownTurkish: boolean[] = []
  const byTurkish = turkish.entries.map((entry) => {
    const links: Link[] = []
    addSameWords(entry, english.entries, index, links)
    const renderings = isWord(entry.kind) ? dictionary.renderingsOf(entry.form) : NO_RENDERINGS
    for (const rendering of renderings) addRenderings(rendering, index, links)
    if (entry.kind !== 'number') addCognates(entry, index, links)
    isKnownTurkish.push(renderings.length > 0)
    return strongestFirst(links)
  })
  return { byTurkish, isKnownTurkish, isKnownEnglish: index.isKnown }
}

const NO_RENDERINGS: readonly WeighedRendering[] = []

const isWord = (kind: WordKind): boolean => kind === 'word' || kind === 'name' || kind === 'number'

const plain = remember(plainLetters)
const derivation = remember(derivationKey)
const englishSound = remember(soundOfEnglish)
const turkishSound = remember(soundOfTurkish)

/** Each rendering once, with its best strength. Ties stand in the order of the English text. */
function strongestFirst(links: Link[]): readonly Link[] {
  if (links.length <= 1) return links
  const best = new Map<number | string, Link>()
  for (const link of links) {
    const key = link.english.length === 1 ? link.english[0]! : link.english.join()
    if ((best.get(key)?.strength ?? 0) < link.strength) best.set(key, link)
  }
  const once = best.size === links.length ? links : [...best.values()]
  return once.length > 1 ? once.sort((a, b) => b.strength - a.strength || a.english[0]! - b.english[0]!) : once
}

/** The same letters are the same word where both are a number, a mark, a concept, a name, or the word is long. */
function addSameWords(turkish: Entry, english: readonly Entry[], index: EnglishIndex, links: Link[]): void {
  for (const number of index.byForm.get(plain(turkish.form)) ?? NONE) {
    const isSureOf = turkish.form.length >= 4 || (turkish.kind !== 'word' && turkish.kind === english[number]!.kind)
    if (isSureOf) links.push({ english: [number], strength: 1 })
  }
}

const NONE: readonly number[] = []

function indexEnglish(entries: readonly Entry[], dictionary: Dictionary): EnglishIndex {
  const isThere = new Uint8Array(dictionary.english.size)
  const byKey = new Map<number, number[]>()
  const byDerivation = new Map<number, number[]>()
  const byForm = new Map<string, number[]>()
  const bySound = new Map<string, number[]>()
  const sounds = entries.map(({ form, kind }) => (kind === 'word' || kind === 'name' ? englishSound(form) : ''))
  const isKnown = entries.map((entry, number) => {
    put(byForm, plain(entry.form), number)
    const key = dictionary.english.get(entry.key)
    const derived = isWord(entry.kind) ? dictionary.english.get(derivation(entry.key)) : undefined
    if (!isWord(entry.kind)) return key !== undefined
    if (key !== undefined) put(byKey, key, number)
    if (derived !== undefined) put(byDerivation, derived, number)
    if (key !== undefined) isThere[key] = 1
    if (derived !== undefined) isThere[derived] = 1
    const sound = sounds[number]!
    const prefix = sound.slice(0, SOUND_PREFIX)
    if (sound.length >= SOUND_PREFIX && (bySound.get(prefix)?.length ?? 0) < MOST_COGNATES) put(bySound, prefix, number)
    return key !== undefined || derived !== undefined
  })
  return { isThere, byKey, byDerivation, byForm, bySound, sounds, isKnown }
}

function put<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const list = map.get(key)
  if (list) list.push(number)
  else map.set(key, [number])
}

function addRenderings({ keys, derivation, strength }: WeighedRendering, index: EnglishIndex, links: Link[]): void {
  if (keys.length > 1) {
    if (!index.isThere[keys[0]!]) return
    const english = keys.map((key) => index.byKey.get(key)?.[0])
    if (english.every((number) => number !== undefined)) links.push({ english, strength })
    return
  }
  if (index.isThere[derivation]) {
    for (const number of index.byDerivation.get(derivation) ?? NONE) {
      links.push({ english: [number], strength: strength * DERIVED })
    }
  }
  if (!index.isThere[keys[0]!]) return
  for (const number of index.byKey.get(keys[0]!) ?? NONE) links.push({ english: [number], strength })
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

function addCognates(entry: Entry, index: EnglishIndex, links: Link[]): void {
  if (!isWord(entry.kind)) return
  const sound = turkishSound(entry.form)
  if (sound.length < SOUND_PREFIX) return
  for (const number of index.bySound.get(sound.slice(0, SOUND_PREFIX)) ?? NONE) {
    const strength = cognateStrength(sound, index.sounds[number]!)
    if (strength > 0) links.push({ english: [number], strength })
  }
}

function cognateStrength(turkish: string, english: string): number {
  let shared = 0
  while (shared < turkish.length && shared < english.length && turkish[shared] === english[shared]) shared++
  if (shared >= english.length - 1 && shared >= COGNATE_SOUNDS) return WHOLE_COGNATE
  if (shared === english.length && shared >= SOUND_PREFIX) return PART_COGNATE
  return shared >= COGNATE_SOUNDS && shared >= COGNATE_SHARE * english.length ? PART_COGNATE : 0
}
