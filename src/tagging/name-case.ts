// The case a name stands in, by what is added to it: an English possessive, a Turkish case suffix. Used by players.ts.
import type { CompiledLanguage } from '../model/compiled-lexicon.ts'
import type { Tag } from '../model/tag.ts'
import type { Passage, Stretch } from './sequence.ts'

/** `bare`: nominative in Turkish, no possessive in English; `other`: any other Turkish case. */
export type NameCase = 'bare' | 'possessive' | 'dative' | 'accusative' | 'other'

/** Turkish case suffixes on names, as written in small letters; `n` stands before them after a possessive (Birliği-nin). */
const TURKISH_CASES: readonly (readonly [NameCase, RegExp])[] = [
  ['bare', /^$/u],
  ['possessive', /^n?[ıiuü]n$/u],
  ['dative', /^[yn]?[ae]$/u],
  ['accusative', /^[yn]?[ıiuü]$/u],
]

/** With the sign after the word: *Azerbaijan's*, *the Philippines'*. */
const ENGLISH_POSSESSIVE = /['’]s.?$|s['’]$/iu

/** Endings of a noun that acts for a state, whose own possessive hides its case: politikası, yönetimi, politikasının. */
const TURKISH_OFFICE: readonly (readonly [NameCase, RegExp])[] = [
  ['possessive', /[ıiuü]n[ıiuü]n$/u],
  ['dative', /[ıiuü]n[ae]$/u],
  ['accusative', /s?[ıiuü]n[ıiuü]$/u],
  ['other', /(?:n?[dt][ae]n?|yl[ae])$/u],
]

/** The case of a name, or of the word behind it that acts for the state. */
export function caseOf({ to }: Stretch, tag: Tag, { tokens, language }: Passage, isOffice: boolean): NameCase {
  const last = tokens.text.slice(tokens.starts[to - 1], tokens.ends[to - 1]).toLowerCase()
  if (language.language === 'en')
    return ENGLISH_POSSESSIVE.test(tokens.text.slice(tokens.starts[to - 1], tokens.ends[to - 1]! + 1))
      ? 'possessive'
      : 'bare'
  if (isOffice) return TURKISH_OFFICE.find(([, ending]) => ending.test(last))?.[0] ?? 'bare'
  const ending = endingOf(last, tag, language)
  return TURKISH_CASES.find(([, pattern]) => pattern.test(ending))?.[0] ?? 'other'
}

/** What follows the apostrophe; without one, what follows the name as the lexicon writes it. */
function endingOf(word: string, { cue }: Tag, language: CompiledLanguage): string {
  const apostrophe = word.search(/['’‘ʼ`´]/u)
  if (apostrophe >= 0) return word.slice(apostrophe + 1)
  const stems = stemsOf(language).get(cue) ?? []
  const longest = stems.filter((stem) => stem !== '' && word.startsWith(stem)).sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? '' : word.slice(longest.length)
}

/** The last words of a row's names, in small letters, by the row's id: made when the first Turkish name is met. */
function stemsOf(language: CompiledLanguage): ReadonlyMap<string, readonly string[]> {
  const known = nameStems.get(language)
  if (known) return known
  const stems = new Map<string, string[]>()
  for (const { row } of language.rows) {
    if (row.label !== 'actor' || stems.has(row.id)) continue
    const names = row.cue.toLowerCase().split(/[()|]/u)
    stems.set(
      row.id,
      names.map((name) => name.trim().split(/[\s-]/u).at(-1)!),
    )
  }
  nameStems.set(language, stems)
  return stems
}

const nameStems = new WeakMap<CompiledLanguage, ReadonlyMap<string, readonly string[]>>()
