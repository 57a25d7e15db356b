// A compiled lexicon kept beside the build, so that a run starts at once; used only while the tables are the very same.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { CompiledLanguage, Sequence } from '../model/compiled-lexicon.ts'
import type { Language, LanguageRules } from '../model/language.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { listTables } from './read-folder.ts'
import { slotFinder } from './slots.ts'

type Rules = Readonly<Record<Language, LanguageRules>>
type StoredLanguage = Omit<CompiledLanguage, 'slotsOf'>

/** Everything but functions; rows' files are relative to their folder. */
interface StoredLexicon extends Omit<Lexicon, 'languages' | 'compiled'> {
  readonly compiled: { readonly hash: string; readonly languages: Readonly<Record<Language, StoredLanguage>> }
  readonly keepsakes: Readonly<Record<Language, unknown>>
}

const KEY_LENGTH = 64

/** Names the exact bytes of the tables of a folder, and the version of the code that compiles them. */
export async function keyOf(folder: string, version: string): Promise<string> {
  const hash = createHash('sha256').update(version)
  const places = await listTables(folder, [])
  const contents = await Promise.all(places.map((place) => readFile(join(folder, place))))
  for (const [index, place] of places.entries()) hash.update(`\u001d${place}\u001d`).update(contents[index]!)
  return hash.digest('hex')
}

/** The lexicon of `folder` as bytes: its key, then V8's serialization. */
export function storeLexicon(lexicon: Lexicon, key: string, folder: string): Buffer {
  const { languages, compiled, ...tables } = lexicon
  const withoutFunctions = ({ slotsOf: _, ...language }: CompiledLanguage): StoredLanguage => language
  const stored: StoredLexicon = {
    ...tables,
    compiled: {
      hash: compiled.hash,
      languages: { tr: withoutFunctions(compiled.languages.tr), en: withoutFunctions(compiled.languages.en) },
    },
    keepsakes: { tr: languages.tr.keepsake?.save(), en: languages.en.keepsake?.save() },
  }
  const plain = deserialize(serialize(stored)) as StoredLexicon
  placeRows(plain, (file) => relative(folder, file))
  for (const language of Object.values(plain.compiled.languages)) replaceArrays(language, (array) => [...array])
  return Buffer.concat([Buffer.from(key), serialize(plain)])
}

/** The lexicon in `bytes`; undefined where it was made of other tables, or by a V8 that this one cannot read. */
export function reviveLexicon(bytes: Buffer, key: string, folder: string, rules: Rules): Lexicon | undefined {
  if (bytes.toString('latin1', 0, KEY_LENGTH) !== key) return undefined
  try {
    const { keepsakes, compiled, ...tables } = deserialize(bytes.subarray(KEY_LENGTH)) as StoredLexicon
    placeRows({ ...tables, compiled, keepsakes }, (file) => join(folder, file))
    for (const language of Object.values(compiled.languages)) replaceArrays(language, (array) => new Int32Array(array))
    for (const language of ['tr', 'en'] as const) rules[language].keepsake?.restore(keepsakes[language])
    const withFunctions = (language: StoredLanguage): CompiledLanguage => ({
      ...language,
      slotsOf: slotFinder(language.slots, rules[language.language]),
    })
    const { hash, languages } = compiled
    return {
      ...tables,
      languages: rules,
      compiled: { hash, languages: { tr: withFunctions(languages.tr), en: withFunctions(languages.en) } },
    }
  } catch {
    return undefined
  }
}

/** Rewrites the file of every row in place: the rows are ours alone here, fresh from the serialization. */
function placeRows({ rows, shadowed }: StoredLexicon, toFile: (file: string) => string): void {
  const placed = new Map<string, string>()
  const place = (row: { file: string }): void => {
    if (!placed.has(row.file)) placed.set(row.file, toFile(row.file))
    row.file = placed.get(row.file)!
  }
  rows.forEach(place)
  for (const { row } of shadowed) place(row)
}

type Replace = (array: Int32Array) => ArrayLike<number>

/**
 * Replaces the many short typed arrays of a language in place: V8 reads as many common arrays in a third of the time. The
 * few long ones stay as they are.
 */
function replaceArrays({ rows, sequences, anchored, groups, frames }: StoredLanguage, replace: Replace): void {
  const inList = (list: readonly (Int32Array | undefined)[]): void => {
    const open = list as (ArrayLike<number> | undefined)[]
    for (let at = 0; at < list.length; at++) if (list[at]) open[at] = replace(list[at]!)
  }
  const inSequences = (list: readonly Sequence[]): void => {
    for (const sequence of list) (sequence as { elements: ArrayLike<number> }).elements = replace(sequence.elements)
  }
  inSequences(sequences)
  inList(anchored)
  for (const { sequences } of groups) inList(sequences)
  for (const wordings of frames.values()) inSequences(wordings.sequences)
  for (const { when, unless, core } of rows)
    for (const conditions of [when, unless, core])
      for (const { wordings } of conditions) inSequences(wordings.sequences)
}
