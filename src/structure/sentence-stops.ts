// What the word before a full stop says about it: abbreviation, initial, ordinal or the end of a sentence (for sentences.ts).
import type { ParagraphLanguage } from '../model/language.ts'
import type { AbbreviationRow } from '../model/lexicon.ts'
import { classOf, DIGIT, LOWER, SPACE, UPPER } from './sentence-characters.ts'
import { openingWords } from './sentence-openers.ts'

/** What a language's full stops are judged by. */
export interface StopRules {
  readonly language: ParagraphLanguage
  /** Abbreviation without its last full stop → whether a sentence may end after it. */
  readonly abbreviations: ReadonlyMap<string, 'never' | 'lower'>
  readonly openers: ReadonlySet<string>
  readonly smallOpeners: ReadonlySet<string>
  /** Words after which a number counts something and is no ordinal. */
  readonly counters: ReadonlySet<string>
}

/** A full stop in its place: the sentence's start, the stop, and where the next sentence would begin. */
export interface Stop {
  readonly text: string
  readonly start: number
  readonly at: number
  /** First unit of the next word, opening quotes and dashes passed over. */
  readonly next: number
}

/** The longest word looked at, in units: keeps the scan linear in a text without spaces. */
const LONGEST_WORD = 32

const ROMAN = /^[IVXLCDM]{2,}$/
const ACRONYM = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u
const NUMBER = /^\d+(?:\.\d+)*$/
/** `Tğm`, `Sgt`: a capital and small consonants make a title, not a word. */
const VOWELLESS_TITLE = /^\p{Lu}(?:(?![aeıioöuüâîûy])\p{Ll}){1,3}$/u

const compiled = new WeakMap<readonly AbbreviationRow[], Map<ParagraphLanguage, StopRules>>()

/** Compiles a list of abbreviations once; the same list gives the same rules. */
export function stopRules(language: ParagraphLanguage, rows: readonly AbbreviationRow[]): StopRules {
  const known = compiled.get(rows)?.get(language)
  if (known) return known
  const abbreviations = new Map(rows.map((row) => [lastWord(row.abbreviation), row.ends]))
  const rules = { language, abbreviations, ...openingWords(language) }
  compiled.set(rows, (compiled.get(rows) ?? new Map()).set(language, rules))
  return rules
}

/** `et al.` → `al`: only the word before the full stop is looked up. */
const lastWord = (abbreviation: string): string => abbreviation.trim().replace(/\.$/, '').replace(/^.*\s/, '')

/** Whether the full stop belongs to the word before it and ends no sentence. */
export function isStopOfWord(stop: Stop, rules: StopRules): boolean {
  const { text, start, at } = stop
  const from = wordStart(text, start, at)
  if (from === at) return false
  const word = text.slice(from, at)
  const ends = endsAfter(word, rules)
  if (ends) return ends === 'never' || isAside(stop) || classOf(text.charCodeAt(stop.next)) === DIGIT
  if (NUMBER.test(word)) return isOrdinal(stop, from, rules)
  if (word.length === 1) return isInitial(stop, from, rules)
  if (ROMAN.test(word)) return isRomanOrdinal(stop, from, rules)
  if (ACRONYM.test(word) || VOWELLESS_TITLE.test(word)) return !isBeforeOpener(stop, rules)
  return false
}

/** `10 a.m. (EST)`, `Kuik et al. (Goh too)`: a bracket goes on with the sentence of an abbreviation. */
const isAside = ({ text, next }: Stop): boolean => text.charCodeAt(next - 1) === 0x28

/** Whether a word is in the list of abbreviations, as written or (a row in small letters) in any case. */
export function endsAfter(word: string, rules: StopRules): 'never' | 'lower' | undefined {
  const { abbreviations } = rules
  const tail = word.slice(word.lastIndexOf('.') + 1)
  return (
    abbreviations.get(word) ??
    (word.length > 1 ? abbreviations.get(lowerCase(word, rules.language)) : undefined) ??
    (tail !== word && tail.length > 1 ? abbreviations.get(tail) : undefined)
  )
}

/** Offset where the word (letters, digits and inner full stops) before `at` begins, at least `start`. */
export function wordStart(text: string, start: number, at: number): number {
  const floor = Math.max(start, at - LONGEST_WORD)
  let from = at
  while (from > floor && isOfWord(text.charCodeAt(from - 1))) from--
  while (from < at && text.charCodeAt(from) === 0x2e) from++
  return from
}

function isOfWord(code: number): boolean {
  const kind = classOf(code)
  return kind === LOWER || kind === UPPER || kind === DIGIT || code === 0x2e
}

/** `1. Giriş`, `20. 12. 2020` and in Turkish `2. Dünya Savaşı`, but not `… 2008. Bu`, `3,5. Bu`. */
function isOrdinal(stop: Stop, from: number, rules: StopRules): boolean {
  const { text, start, at, next } = stop
  if (from === start) return true
  if (at - from > 3 || NEVER_BEFORE_ORDINAL.test(text.charAt(from - 1))) return false
  if (classOf(text.charCodeAt(next)) === DIGIT) return at - from < 3
  return rules.language === 'tr' && !isCounted(stop, from, rules) && !isBeforeOpener(stop, rules)
}

/** `%45`, `$5`, `3,5`, `:126`, `12-15` are no ordinals. */
const NEVER_BEFORE_ORDINAL = /[%$€£₺,:–-]/

/** `yüzde 45.`, `s. 12.`, `1979: 126.`: the word before makes it a number of something. */
function isCounted({ text, start }: Stop, from: number, rules: StopRules): boolean {
  let end = from
  while (end > start && classOf(text.charCodeAt(end - 1)) === SPACE) end--
  if (text.charCodeAt(end - 1) === 0x3a) return true
  const hasStop = text.charCodeAt(end - 1) === 0x2e
  const before = text.slice(wordStart(text, start, hasStop ? end - 1 : end), hasStop ? end - 1 : end)
  return hasStop ? endsAfter(before, rules) !== undefined : rules.counters.has(lowerCase(before, rules.language))
}

/** `I. Aliyev`, and `a. First` at the start of a sentence. */
function isInitial(stop: Stop, from: number, rules: StopRules): boolean {
  if (from === stop.start) return true
  return classOf(stop.text.charCodeAt(from)) === UPPER && !isBeforeOpener(stop, rules)
}

/** `IV. Results`, `II. Abdülhamit`; in English a capital before it makes it a name's own: `World War II. Germany`. */
function isRomanOrdinal(stop: Stop, from: number, rules: StopRules): boolean {
  if (from === stop.start) return true
  if (rules.language === 'en') {
    const before = wordStart(stop.text, stop.start, from - 1)
    if (classOf(stop.text.charCodeAt(before)) === UPPER) return false
  }
  return !isBeforeOpener(stop, rules)
}

/** Whether the next word opens sentences in this language. */
export const isBeforeOpener = ({ text, next }: Stop, { openers, language }: StopRules): boolean =>
  openers.has(lowerCase(wordAt(text, next), language)) && !isCitedName(text, next)

/** `K. He (2012)`: a word with a year in brackets is a name. */
const isCitedName = (text: string, next: number): boolean => /^\p{L}+ \(\d/u.test(text.slice(next, next + 24))

/** `… in the region. they were`: a small letter, yet plainly a sentence, after a word that is no abbreviation. */
export function isBeforeSmallOpener({ text, start, at, next }: Stop, rules: StopRules): boolean {
  if (!rules.smallOpeners.has(wordAt(text, next))) return false
  if (text.charCodeAt(at) !== 0x2e) return true
  const word = text.slice(wordStart(text, start, at), at)
  return /^\p{L}?[\p{Ll}\p{M}]{2,}$/u.test(word) && !endsAfter(word, rules)
}

function wordAt(text: string, from: number): string {
  let end = from
  while (end < from + LONGEST_WORD && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end)
}

function isLetter(code: number): boolean {
  const kind = classOf(code)
  return kind === LOWER || kind === UPPER
}

const lowerCase = (word: string, language: ParagraphLanguage): string =>
  language === 'tr' ? word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase() : word.toLowerCase()
