// Suspect words: words with a character that may stand for a damaged Turkish letter, and whether they could be Turkish.
import { foldKey } from './fold.ts'
import { damageFamilies, foreignEndings, foreignLetters } from './letter-damage.ts'
import { canBeDotlessI, canBeDottedI, canBeSh, canBeSoftG, isUnturkish, lowerTurkish } from './turkish-shape.ts'

/** A character that may stand for a letter, and the families of damage in which it does. */
interface SuspectCharacter {
  readonly letter: string
  readonly families: readonly string[]
}

export const suspectCharacters: ReadonlyMap<string, SuspectCharacter> = tabulate()

function tabulate(): Map<string, SuspectCharacter> {
  const table = new Map<string, SuspectCharacter>()
  for (const { name, letters } of damageFamilies)
    for (const [character, letter] of Object.entries(letters))
      table.set(character, { letter, families: [...(table.get(character)?.families ?? []), name] })
  return table
}

const CHARACTERS = [...suspectCharacters.keys()].join('')
const SUSPECT_UNITS = new RegExp(`[${CHARACTERS}]`, 'g')
const SUSPECT_UNIT = new RegExp(`[${CHARACTERS}]`)
const WORD_UNIT = new RegExp(`[\\p{L}\\p{M}${CHARACTERS}]`, 'u')
/** No word is longer. */
const LONGEST_WORD = 60
/** Suspects that are no letters: they count only inside or at the edge of a word. */
const SYMBOL = /[€⁄¤›‹×ºª]/
const FOREIGN = new RegExp(`[${foreignLetters}]`)

/** Any character that Turkish letters may have become: a cheap test before the dear ones. */
export const damageHint: RegExp = new RegExp(`[${CHARACTERS}ÅÄÃ¸˘¨˙]`)

export interface Suspect {
  readonly index: number
  /** Whether an apostrophe stands before it: then one letter may be all (Rusya'yý, Brandt'ý). */
  readonly isSuffix: boolean
  readonly word: string
  /** The word with every suspect character replaced. */
  readonly mended: string
  /** Families that explain all suspect characters. */
  readonly families: readonly string[]
}

/** The suspect words of a text, in order: every suspect character, with the letters round it. Linear. */
export function suspects(text: string): Suspect[] {
  const found: Suspect[] = []
  const known = new Map<string, Pick<Suspect, 'mended' | 'families'>>()
  let position = 0
  for (const { index } of text.matchAll(SUSPECT_UNITS)) {
    if (index < position) continue
    let start = index
    while (start > position && WORD_UNIT.test(text.charAt(start - 1))) start--
    position = index + 1
    while (position < text.length && WORD_UNIT.test(text.charAt(position))) position++
    const trimmed = trimSymbols(text.slice(start, position))
    const { word } = trimmed
    if (word.length > LONGEST_WORD || !SUSPECT_UNIT.test(word)) continue
    start += trimmed.start
    const reading = known.get(word) ?? readDamage(word)
    known.set(word, reading)
    found.push({ index: start, isSuffix: /['’]/.test(text.charAt(start - 1)), word, ...reading })
  }
  return found
}

/** The word with its suspect characters replaced, and the families that explain all of them. */
function readDamage(word: string): Pick<Suspect, 'mended' | 'families'> {
  let families: readonly string[] | undefined
  let mended = ''
  for (const unit of word) {
    const damage = suspectCharacters.get(unit)
    mended += damage ? damage.letter : unit
    if (damage) families = families ? families.filter((name) => damage.families.includes(name)) : damage.families
  }
  return { mended, families: families ?? [] }
}

/** Takes off symbols that do not belong to the word: a euro sign before a sum, quotation marks ‹ › round a word. */
function trimSymbols(word: string): { word: string; start: number } {
  if (!/\p{L}/u.test(word.replace(SYMBOL, ''))) return { word: '', start: 0 }
  const isQuoted = /^(?:‹.*›|›.*‹)$/.test(word) && !/[›‹]/.test(word.slice(1, -1))
  const start = isQuoted || /^[€¤×ºª⁄]/.test(word) ? 1 : 0
  const end = isQuoted || /[×ª⁄‹]$/.test(word) ? word.length - 1 : word.length
  return { word: word.slice(start, Math.max(start, end)), start }
}

/** Whether every replaced letter can stand where it stands and nothing in the word is foreign to Turkish. */
export function isPossible({ word, mended, isSuffix }: Suspect): boolean {
  const lower = lowerTurkish(mended)
  if (lower.length !== word.length || (lower.length < 2 && !isSuffix)) return false
  const rest = soundPart(word)
  if (FOREIGN.test(rest.toLowerCase()) || (isUnturkish(lower) && !isSuffix)) return false
  if (foreignEndings.some((ending) => foldKey(mended).endsWith(ending))) return false
  for (let at = 0; at < word.length; at++) {
    const damage = suspectCharacters.get(word.charAt(at))
    if (damage && !(canStand(lower, at, damage.letter) && isCaseFitting(mended, at))) return false
  }
  return true
}

/** No capital after a small letter, no small letter between capitals: there ﬁ and ﬂ are what they seem. */
function isCaseFitting(mended: string, at: number): boolean {
  const isBetweenCapitals = /^\p{Lu}.\p{Lu}$/u.test(mended.slice(at - 1, at + 2))
  return (
    !/^\p{Ll}\p{Lu}/u.test(mended.slice(Math.max(0, at - 1), at + 1)) &&
    !(isBetweenCapitals && /\p{Ll}/u.test(mended.charAt(at)))
  )
}

function canStand(lower: string, at: number, letter: string): boolean {
  if ('şŞ'.includes(letter)) return canBeSh(lower, at)
  if ('ğĞ'.includes(letter)) return canBeSoftG(lower, at)
  if (letter === 'ı') return canBeDotlessI(lower, at)
  return letter !== 'İ' || canBeDottedI(lower, at)
}

/** What of a word is not suspect. */
export const soundPart = (word: string): string => [...word].filter((unit) => !suspectCharacters.has(unit)).join('')
