// What the word before a full stop says about it: abbreviation, initial, ordinal or the end of a sentence (for sentences.ts).
import type { ParagraphLanguage } from '../model/language.ts'
import type { AbbreviationRow } from '../model/lexicon.ts'
import { classOf, DIGIT, LOWER, UPPER } from './sentence-characters.ts'
import { openersOf } from './sentence-openers.ts'

/** What a language's full stops are judged by. */
export interface StopRules {
  readonly language: ParagraphLanguage
  /** Abbreviation without its last full stop → whether a sentence may end after it. */
  readonly abbreviations: ReadonlyMap<string, 'never' | 'lower'>
  readonly openers: ReadonlySet<string>
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
const VOWELLESS_TITLE = /^\p{Lu}[^aeıioöuüâîûAEIİOÖUÜyY.\d]{1,3}$/u

const compiled = new WeakMap<readonly AbbreviationRow[], Map<ParagraphLanguage, StopRules>>()

/** Compiles a list of abbreviations once; the same list gives the same rules. */
export function stopRules(language: ParagraphLanguage, rows: readonly AbbreviationRow[]): StopRules {
  const known = compiled.get(rows)?.get(language)
  if (known) return known
  const abbreviations = new Map(rows.map((row) => [lastWord(row.abbreviation), row.ends]))
  const rules = { language, abbreviations, openers: openersOf(language) }
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
  if (ends) return ends === 'never' || classOf(text.charCodeAt(stop.next)) === DIGIT
  if (NUMBER.test(word)) return isOrdinal(stop, from, rules)
  if (word.length === 1) return isInitial(stop, from, rules)
  if (ROMAN.test(word)) return isRomanOrdinal(stop, from, rules)
  if (ACRONYM.test(word) || VOWELLESS_TITLE.test(word)) return !isBeforeOpener(stop, rules)
  return false
}

/** Whether a word is in the list of abbreviations, as written or (a row in small letters) in any case. */
export function endsAfter(word: string, rules: StopRules): 'never' | 'lower' | undefined {
  const { abbreviations } = rules
  const tail = word.slice(word.lastIndexOf('.') + 1)
  return (
    abbreviations.get(word) ??
    abbreviations.get(lowerCase(word, rules.language)) ??
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
  const isDecimal = text.charCodeAt(from - 1) === 0x2c && classOf(text.charCodeAt(from - 2)) === DIGIT
  if (isDecimal || at - from > 3) return false
  if (classOf(text.charCodeAt(next)) === DIGIT) return at - from < 3
  return rules.language === 'tr' && !isBeforeOpener(stop, rules)
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
export function isBeforeOpener({ text, next }: Stop, { openers, language }: StopRules): boolean {
  let end = next
  while (end < next + LONGEST_WORD && isLetter(text.charCodeAt(end))) end++
  return openers.has(lowerCase(text.slice(next, end), language))
}

function isLetter(code: number): boolean {
  const kind = classOf(code)
  return kind === LOWER || kind === UPPER
}

const lowerCase = (word: string, language: ParagraphLanguage): string =>
  language === 'tr' ? word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase() : word.toLowerCase()
